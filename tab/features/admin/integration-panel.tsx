import { Button, Card, MessageBar, MessageBarBody, MessageBarTitle, Spinner, Text } from '@fluentui/react-components';
import { useCallback } from 'react';
import { Problem } from '../../app/problem.tsx';
import type { Http } from '../../lib/http.ts';
import { momentIn } from '../../lib/time.ts';
import { collectNow, fetchIntegration } from './api.ts';
import { usePanelStyles } from './styles.ts';
import { useAction, useResource } from './use-resource.ts';
import { discardedLines, integrationLine } from './view-model.ts';

export function IntegrationPanel({ http, zone }: { http: Http; zone: string }) {
  const styles = usePanelStyles();
  const { value, problem, reload } = useResource(useCallback(() => fetchIntegration(http), [http]));
  const action = useAction();
  if (value === undefined) return problem === undefined ? <Spinner label="Loading" /> : <Problem error={problem} retry={reload} />;
  const line = integrationLine(value);
  const when = (iso: string | undefined) => (iso === undefined ? 'never' : momentIn(iso, zone, value.now));
  const facts: [string, string][] = [
    ['Last success', when(value.lastSuccessAt)],
    ['Next run', when(value.nextRunAt)],
    ['Complete until', when(value.watermark)],
    [
      'Lag of records',
      value.lagSeconds
        ? `${Math.round(value.lagSeconds.median / 60)} min typical, ${Math.round(value.lagSeconds.worst / 60)} min worst`
        : 'not known yet',
    ],
    ['Records read', `${value.totals.read}, of which ${value.totals.used} placed somebody`],
    ['Requests', `${value.totals.requests}, throttled ${value.totals.throttled}`],
    ['Directory', `${value.directory.people} people, read ${when(value.directory.lastSyncAt)}`],
  ];
  const problems = [value.problem, value.directory.problem].filter((each) => each !== undefined);
  return (
    <div className={styles.stack}>
      <MessageBar intent={line.intent}>
        <MessageBarBody>{line.words}</MessageBarBody>
      </MessageBar>
      {problems.map(({ code, message, remedy }) => (
        <MessageBar key={code} intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{message}</MessageBarTitle>
            {remedy}
          </MessageBarBody>
        </MessageBar>
      ))}
      {action.problem !== undefined && <Problem error={action.problem} />}
      <div className={styles.row}>
        <Button appearance="primary" disabled={action.busy} onClick={() => void action.run(() => collectNow(http)).then(reload)}>
          {action.busy ? 'Collecting …' : 'Collect now'}
        </Button>
        <Button onClick={reload}>Refresh</Button>
      </div>
      <Card className={styles.card}>
        <dl className={styles.facts}>
          {facts.map(([name, words]) => [
            <dt key={name} className={styles.muted}>
              {name}
            </dt>,
            <dd key={`${name}:`}>{words}</dd>,
          ])}
        </dl>
      </Card>
      <Card className={styles.card}>
        <Text weight="semibold">Records that placed nobody, by reason</Text>
        <dl className={styles.facts}>
          {discardedLines(value.totals.discarded).map(({ reason, count }) => [
            <dt key={reason} className={styles.muted}>
              {reason}
            </dt>,
            <dd key={`${reason}:`}>{count}</dd>,
          ])}
        </dl>
      </Card>
      {value.gaps.map((gap) => (
        <MessageBar key={gap.from} intent="warning">
          <MessageBarBody>
            Not read: {when(gap.from)} – {when(gap.until)}. {gap.reason}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
