import {
  Card,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  ProgressBar,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import type { Reasons } from '../../../../server/routes/schemas/reasons.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import { together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import { number } from '../../../shared/lib/words.ts';
import type { PageProps } from '../page-props.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { ProblemBar } from '../parts/problem-bar.tsx';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { collectNow, fetchIntegration, fetchReasons } from './api.ts';
import { BackfillCard } from './backfill/backfill-card.tsx';
import { ConnectionCheck } from './connection-check.tsx';
import { credentialLine } from './connection-view-model.ts';
import { FactCards } from './fact-list.tsx';
import { MissingPeople } from './missing-people.tsx';
import { StreamCard } from './stream/stream-card.tsx';
import { collectedWords, discardLines, integrationFacts, integrationLine, problemsNow } from './view-model.ts';

/** How often the page looks again by itself. */
const LOOK_AGAIN = 15_000;

export function IntegrationPage({ http, zone }: PageProps) {
  const resource = together({
    integration: useServerQuery(['integration'], () => fetchIntegration(http), { every: LOOK_AGAIN }),
    reasons: useServerQuery(['reasons'], () => fetchReasons(http)),
  });
  const { reload } = resource;
  const action = useAction();
  const say = useSay();
  const collect = async () => {
    const done = await action.run(() => collectNow(http));
    await reload();
    if (done) say(collectedWords(done.value));
  };
  return (
    <Section
      title="Integration"
      lead={`How reading sign-ins from Microsoft Entra goes. Times are in your zone, ${zone}.`}
      actions={
        <BusyButton appearance="primary" icon={<ArrowSyncRegular />} busy={action.busy} onClick={() => void collect()}>
          {action.busy ? 'Collecting …' : 'Collect now'}
        </BusyButton>
      }
    >
      <div style={{ height: 2 }}>{action.busy && <ProgressBar aria-label="Collecting" />}</div>
      {action.problem !== undefined && <Problem error={action.problem} retry={() => void collect()} title="Collecting did not work" />}
      <Loaded from={resource}>
        {({ integration, reasons }) => (
          <>
            <Report integration={integration} zone={zone} />
            <MissingPeople http={http} integration={integration} onDone={() => void reload()} />
            <StreamCard integration={integration} zone={zone} />
            <BackfillCard http={http} zone={zone} />
            <Discards integration={integration} reasons={reasons} />
            <ConnectionCheck http={http} integration={integration} zone={zone} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, auto) minmax(0, 1fr) auto',
    gap: '4px 16px',
    alignItems: 'baseline',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

function Report({ integration, zone }: { integration: Integration; zone: string }) {
  const line = integrationLine(integration);
  const problems = problemsNow(integration);
  const credential = credentialLine(integration.credential);
  return (
    <>
      {problems.length === 0 && (
        <MessageBar intent={line.intent}>
          <MessageBarBody>{line.words}</MessageBarBody>
        </MessageBar>
      )}
      {problems.map((problem) => (
        <ProblemBar key={problem.code} problem={problem} zone={zone} now={integration.now} />
      ))}
      {credential && (
        <MessageBar intent={credential.intent} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{credential.message}</MessageBarTitle>
            {credential.remedy}
          </MessageBarBody>
        </MessageBar>
      )}
      <FactCards facts={integrationFacts(integration, zone)} />
    </>
  );
}

function Discards({ integration, reasons }: { integration: Integration; reasons: Reasons }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const discards = discardLines(integration, reasons);
  return (
    <Card className={shared.card}>
      <div>
        <Subtitle2 as="h2" block className={shared.heading}>
          Records that placed nobody
        </Subtitle2>
        <Text size={200} className={shared.muted}>
          Why, the most frequent first. A record that is read again is counted again.
        </Text>
      </div>
      {discards.length === 0 && <Text className={shared.muted}>None so far.</Text>}
      <ul className={styles.list}>
        {discards.map(({ code, count, share, why }) => (
          <li key={code} className={styles.line}>
            <Text weight="semibold" className={shared.numbers}>
              {number(count)}
            </Text>
            <span>{why}</span>
            <Text className={shared.muted}>{share}</Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
