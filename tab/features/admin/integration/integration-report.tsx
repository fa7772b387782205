import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { ProblemBar } from '../parts/problem-bar.tsx';
import { credentialLine } from './connection/view-model.ts';
import { FactCards } from './fact-list.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { outboxWarning } from './outbox-view-model.ts';
import { integrationFacts, integrationLine, problemsNow } from './view-model.ts';

/** The state of collecting: its problem, if any, and the figures. */
export function IntegrationReport({ integration, zone }: { integration: Integration; zone: string }) {
  const line = integrationLine(integration);
  const problems = problemsNow(integration);
  const credentials = integration.credentials.flatMap((each) => credentialLine(each) ?? []);
  const outbox = outboxWarning(integration, zone);
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
      {credentials.map((line) => (
        <NoticeBar key={line.message} {...line} />
      ))}
      {outbox && <NoticeBar intent="warning" {...outbox} />}
      <FactCards facts={integrationFacts(integration, zone)} />
    </>
  );
}
