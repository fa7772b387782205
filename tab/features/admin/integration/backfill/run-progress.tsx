import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { BackfillView } from '../../../../../server/routes/schemas/backfill.ts';
import { ProgressBar } from '../../../../shared/components/progress-bar.tsx';
import { texts } from '../../../../shared/lib/texts.ts';
import { ProblemBar } from '../../parts/problem-bar.tsx';
import { usePartStyles } from '../../parts/styles.ts';
import { FactList } from '../fact-list.tsx';
import { formatPercent, formatRun, runFacts } from './view-model.ts';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '12px', alignItems: 'center' },
  // High-contrast themes have no separate colour for the track.
  track: { outline: `1px solid ${tokens.colorTransparentStroke}` },
});

const COLORS = { running: 'brand', waiting: 'warning', stopped: 'warning', finished: 'success' } as const;

interface RunProgressProps {
  run: NonNullable<BackfillView['backfill']>;
  zone: string;
  now: string;
}

/** The progress of the current or last backfill. */
export function RunProgress({ run, zone, now }: RunProgressProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const { problem, state, progress } = run;
  return (
    <>
      {problem && <ProblemBar problem={problem} zone={zone} now={now} />}
      <Text role="status">{formatRun(run, zone, now)}</Text>
      <div className={styles.bar}>
        <ProgressBar
          className={styles.track}
          value={progress}
          color={COLORS[state]}
          aria-label={texts.text('admin.backfill.progress')}
          aria-valuetext={formatPercent(run)}
        />
        <Text weight="semibold" className={shared.numbers}>
          {formatPercent(run)}
        </Text>
      </div>
      <FactList facts={runFacts(run, zone, now)} />
    </>
  );
}
