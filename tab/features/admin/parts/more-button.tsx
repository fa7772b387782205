import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from './busy-button.tsx';

interface MoreButtonProps {
  busy: boolean;
  /** Fetches the next page; `undefined` if there is none. */
  more: (() => void) | undefined;
}

/** Below a list with further pages: shows the next one. */
export function MoreButton({ busy, more }: MoreButtonProps) {
  if (!more) return null;
  return (
    <BusyButton busy={busy} onClick={more}>
      {texts.text('admin.lists.more')}
    </BusyButton>
  );
}
