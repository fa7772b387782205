import type { Imported, NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { refusedLines } from './view-model.ts';

/** Which locations could not be imported, and why. */
export function RefusedBar({ refused, locations }: { refused: Imported; locations: readonly NamedLocationView[] }) {
  return (
    <MessageBar intent="error" role="alert">
      <MessageBarBody>
        {texts.text('admin.named-locations.import.refused')}
        <ul>
          {refusedLines(refused, locations).map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
