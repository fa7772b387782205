import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ConnectionReport } from '../../../../../server/routes/schemas/connection.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { type CheckLine, checkLines } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: '2px 10px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  words: { overflowWrap: 'anywhere' },
  ok: { color: tokens.colorPaletteGreenForeground1 },
  warn: { color: tokens.colorPaletteYellowForeground2 },
  fail: { color: tokens.colorPaletteRedForeground1 },
  skipped: { color: tokens.colorNeutralForeground3 },
});
const SIGNS = { ok: CheckmarkCircleFilled, warn: WarningFilled, fail: DismissCircleFilled, skipped: SubtractCircleRegular } as const;

/** The result of each step of the connection, and its remedy. */
export function CheckSteps({ report }: { report: ConnectionReport }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={texts.text('admin.integration.check.steps')}>
      {checkLines(report).map((line) => (
        <Step key={line.id} line={line} />
      ))}
    </ul>
  );
}

function Step({ line }: { line: CheckLine }) {
  const styles = useStyles();
  const Sign = SIGNS[line.state];
  return (
    <li className={styles.step}>
      <Sign fontSize={20} className={styles[line.state]} aria-label={line.outcome} />
      <div className={styles.words}>
        <Text weight="semibold">{line.title}</Text> <Text>{line.message}</Text>
        {line.remedy && (
          <Text block>
            {line.remedy}{' '}
            {line.page && (
              <Link href={line.page} target="_blank" rel="noreferrer">
                {texts.text('admin.integration.check.open-page')}
              </Link>
            )}
          </Text>
        )}
      </div>
    </li>
  );
}
