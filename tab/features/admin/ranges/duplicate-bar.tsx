import { MessageBar, MessageBarBody, MessageBarTitle } from '../../../shared/components/message-bar.tsx';
import { texts } from '../../../shared/lib/texts.ts';

const MAX_SHOWN = 5;

/** Lists addresses that are in two ranges, and says what to do. */
export function DuplicateBar({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  const more = lines.length - MAX_SHOWN;
  const said = [
    ...lines.slice(0, MAX_SHOWN),
    ...(more > 0 ? [texts.text('admin.ranges.duplicate-more', { count: more })] : []),
    texts.text('admin.ranges.duplicate-remedy'),
  ];
  return (
    <MessageBar intent="warning">
      <MessageBarBody>
        <MessageBarTitle>{texts.text('admin.ranges.duplicate')}</MessageBarTitle>
        {said.join(' ')}
      </MessageBarBody>
    </MessageBar>
  );
}
