import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { ProblemBar } from '../parts/problem-bar.tsx';
import { credentialLine } from './connection/view-model.ts';
import { FactCards } from './fact-list.tsx';
import { integrationFacts, integrationLine, problemsNow } from './view-model.ts';

/** How collecting goes: what is wrong, if anything is, and the figures. */
export function IntegrationReport({ integration, zone }: { integration: Integration; zone: string }) {
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
