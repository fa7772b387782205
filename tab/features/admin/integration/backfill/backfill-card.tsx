import { Button, Card, makeStyles, mergeClasses, ProgressBar, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { HistoryRegular, StopRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { BackfillInput, BackfillView } from '../../../../../server/routes/schemas/backfill.ts';
import { Problem } from '../../../../shared/components/problem.tsx';
import { useSay } from '../../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../../shared/hooks/use-action.ts';
import { useBarColours } from '../../../../shared/hooks/use-bar-colours.ts';
import { useServerQuery } from '../../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../../shared/lib/http.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { ProblemBar } from '../../parts/problem-bar.tsx';
import { Loaded } from '../../parts/states.tsx';
import { usePartStyles } from '../../parts/styles.ts';
import { FactList } from '../fact-list.tsx';
import { fetchBackfill, startBackfill, stopBackfill } from './api.ts';
import { GapList } from './gap-list.tsx';
import { StartForm } from './start-form.tsx';
import { gapLines, isUnderWay, lookAgainIn, percentWords, runFacts, runWords } from './view-model.ts';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '12px', alignItems: 'center' },
  // Themes of high contrast give the track no colour of its own.
  track: { outline: `1px solid ${tokens.colorTransparentStroke}` },
});

/** What lies behind the live poll: how reading it goes, which gaps there are, and reading a span again. */
export function BackfillCard({ http, zone }: { http: Http; zone: string }) {
  const shared = usePartStyles();
  const resource = useServerQuery(['backfill'], () => fetchBackfill(http), { every: lookAgainIn });
  const { reload } = resource;
  return (
    <Card className={shared.card} role="region" aria-label="First 30 days">
      <Loaded from={resource} rows={2}>
        {(view) => <Content http={http} view={view} zone={zone} reload={reload} />}
      </Loaded>
    </Card>
  );
}

function Content({ http, view, zone, reload }: { http: Http; view: BackfillView; zone: string; reload: () => Promise<void> }) {
  const shared = usePartStyles();
  const say = useSay();
  const action = useAction();
  const [asking, setAsking] = useState<'start' | 'stop'>();
  const underWay = isUnderWay(view);
  const { readable, backfill, now } = view;
  const started = async () => {
    setAsking(undefined);
    await reload();
    say('Reading the past has begun.');
  };
  const [readGap, again] = useRepeat(async (span: BackfillInput) => {
    if (await action.run(() => startBackfill(http, span))) return started();
    await reload();
  });
  return (
    <>
      <div className={shared.row}>
        <div className={shared.grow}>
          <Subtitle2 as="h2" block className={shared.heading}>
            First 30 days
          </Subtitle2>
          <Text size={200} className={shared.muted}>
            Entra keeps sign-ins for 30 days. Once the live poll runs they are read, the newest first; a span can be read again at any time.
          </Text>
        </div>
        {(underWay || readable) && (
          // One button, so that it keeps the focus when what it does changes.
          <Button
            icon={underWay ? <StopRegular /> : <HistoryRegular />}
            aria-expanded={underWay ? undefined : asking === 'start'}
            onClick={() => setAsking(underWay ? 'stop' : asking === 'start' ? undefined : 'start')}
          >
            {underWay ? 'Stop reading' : 'Read a span'}
          </Button>
        )}
      </div>
      {action.problem !== undefined && <Problem error={action.problem} retry={again} title="Reading was not started" />}
      {asking === 'start' && readable && !underWay && (
        <StartForm
          http={http}
          readable={readable}
          zone={zone}
          now={now}
          onStarted={() => void started()}
          onClose={() => setAsking(undefined)}
        />
      )}
      {backfill && <Run run={backfill} zone={zone} now={now} />}
      {!backfill && (
        <Text className={shared.muted}>
          {readable
            ? 'The past has not been read yet.'
            : 'It begins by itself after the first poll of the sign-in log. Where sign-ins come from an event hub alone, the log is not read.'}
        </Text>
      )}
      <GapList
        gaps={gapLines(view, zone)}
        underWay={underWay}
        busy={action.busy}
        onRead={(gap) => gap.readable && void readGap(gap.readable)}
      />
      {asking === 'stop' && (
        <Confirm
          title="Stop reading the past?"
          verb="Stop reading"
          work={() => stopBackfill(http)}
          onClose={() => setAsking(undefined)}
          onDone={() => {
            setAsking(undefined);
            void reload();
            say('Reading the past is stopped.');
          }}
        >
          What has been read stays. The rest is not read until somebody starts again, as long as Entra still has it.
        </Confirm>
      )}
    </>
  );
}

function Run({ run, zone, now }: { run: NonNullable<BackfillView['backfill']>; zone: string; now: string }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const colours = useBarColours();
  const { problem, state, progress } = run;
  const color = { running: 'brand', waiting: 'warning', stopped: 'warning', finished: 'success' } as const;
  return (
    <>
      {problem && <ProblemBar problem={problem} zone={zone} now={now} />}
      <Text role="status">{runWords(run, zone, now)}</Text>
      <div className={styles.bar}>
        <ProgressBar
          className={mergeClasses(styles.track, colours.track)}
          bar={{ className: colours.bar }}
          value={progress}
          thickness="large"
          color={color[state]}
          aria-label="Of the past read"
          aria-valuetext={percentWords(run)}
        />
        <Text weight="semibold" className={shared.numbers}>
          {percentWords(run)}
        </Text>
      </div>
      <FactList facts={runFacts(run, zone, now)} />
    </>
  );
}
