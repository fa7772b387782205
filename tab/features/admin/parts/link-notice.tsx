import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { type Listed, linkProblem } from './link-problem.ts';

/** The notice above a list that says why a link does not open anything. */
export function LinkNotice({ what, ...link }: { what: Listed } & Parameters<typeof linkProblem>[1]) {
  const words = linkProblem(what, link);
  if (words === undefined) return null;
  return (
    <MessageBar intent="warning" role="alert">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}
