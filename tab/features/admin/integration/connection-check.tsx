import { Card, Link, MessageBar, MessageBarBody, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import {
  AlertRegular,
  CheckmarkCircleFilled,
  DismissCircleFilled,
  PlugConnectedRegular,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { ConnectionReport } from '../../../../server/routes/schemas/connection.ts';
import type { WarningsView } from '../../../../server/routes/schemas/credential.ts';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { checkConnection, stopAllWarnings, vouchForMe } from './api.ts';
import { type CheckLine, checkLines, verdictLine, warningWords } from './connection-view-model.ts';

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

interface Props {
  http: Http;
  integration: Integration;
  zone: string;
}

/** Every step of the connection, tried at the press of a button; and who is warned before the credential ends. */
export function ConnectionCheck({ http, integration, zone }: Props) {
  const shared = usePartStyles();
  const styles = useStyles();
  const [report, setReport] = useState<ConnectionReport>();
  const action = useAction();
  const check = async () => {
    const done = await action.run(() => checkConnection(http));
    if (done) setReport(done.value);
  };
  const verdict = report && verdictLine(report);
  return (
    <Card className={shared.card}>
      <div className={shared.row}>
        <div className={shared.grow}>
          <Subtitle2 as="h2" block className={shared.heading}>
            Connection
          </Subtitle2>
          <Text size={200} className={shared.muted}>
            Tries every step between Entra and this server, and says what to do where one fails.
          </Text>
        </div>
        <BusyButton icon={<PlugConnectedRegular />} busy={action.busy} onClick={() => void check()}>
          {action.busy ? 'Checking …' : 'Check connection'}
        </BusyButton>
      </div>
      {action.problem !== undefined && <Problem error={action.problem} retry={() => void check()} title="The check did not work" />}
      <div aria-live="polite">
        {verdict && (
          <MessageBar intent={verdict.intent}>
            <MessageBarBody>{verdict.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {report && (
        <ul className={styles.list} aria-label="Steps of the connection">
          {checkLines(report).map((line) => (
            <Step key={line.id} line={line} />
          ))}
        </ul>
      )}
      <Warnings http={http} integration={integration} zone={zone} />
    </Card>
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
                Open the page
              </Link>
            )}
          </Text>
        )}
      </div>
    </li>
  );
}

function Warnings({ http, integration, zone }: Props) {
  const shared = usePartStyles();
  const [changed, setChanged] = useState<WarningsView>();
  const action = useAction();
  const warnings = { ...changed, ...integration.warnings };
  const [run, again] = useRepeat(async (work: () => Promise<WarningsView>) => {
    const done = await action.run(work);
    if (done) setChanged(done.value);
  });
  return (
    <div>
      <Text block weight="semibold">
        Warnings in Teams
      </Text>
      <Text block className={shared.muted}>
        Before the client secret or certificate expires: once a week, and every day in the last week.{' '}
        {warningWords(warnings, zone, integration.now)}
      </Text>
      {action.problem !== undefined && <Problem error={action.problem} retry={again} />}
      <div className={shared.row} style={{ marginTop: tokens.spacingVerticalS }}>
        <BusyButton size="small" icon={<AlertRegular />} busy={action.busy} onClick={() => void run(() => vouchForMe(http))}>
          Warnings in Teams
        </BusyButton>
        {integration.warnings.conversations > 0 && (
          <BusyButton size="small" appearance="subtle" busy={action.busy} onClick={() => void run(() => stopAllWarnings(http))}>
            Stop all warnings
          </BusyButton>
        )}
      </div>
    </div>
  );
}
