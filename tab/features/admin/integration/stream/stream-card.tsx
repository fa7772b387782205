import type { Integration } from '../../../../../server/routes/schemas/integration.ts';
import { Card } from '../../../../shared/components/card.tsx';
import { MessageBar, MessageBarBody } from '../../../../shared/components/message-bar.tsx';
import { texts } from '../../../../shared/lib/texts.ts';
import { CardHeading } from '../../parts/card-heading.tsx';
import { ProblemBar } from '../../parts/problem-bar.tsx';
import { usePartStyles } from '../../parts/styles.ts';
import { FactList } from '../fact-list.tsx';
import { streamFacts, streamLine } from './view-model.ts';

/** Sign-ins that Entra sends through an event hub; nothing if streaming has never run. */
export function StreamCard({ integration: { stream, now }, zone }: { integration: Integration; zone: string }) {
  const shared = usePartStyles();
  if (!stream) return null;
  const line = streamLine(stream, now);
  return (
    <Card className={shared.card} role="region" aria-label={texts.text('admin.integration.stream.title')}>
      <CardHeading title={texts.text('admin.integration.stream.title')} hint={texts.text('admin.integration.stream.hint')} />
      {stream.problem && <ProblemBar problem={stream.problem} zone={zone} now={now} />}
      {line && (
        <MessageBar intent={line.intent}>
          <MessageBarBody>{line.words}</MessageBarBody>
        </MessageBar>
      )}
      <FactList facts={streamFacts(stream, zone, now)} />
    </Card>
  );
}
