import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { ConfirmButton } from '../../shared/components/confirm-button.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { clearUndoLabel } from './view-model.ts';

interface FreshStartProps {
  me: Me;
  busy: boolean;
  onClear: () => void;
  onUndo: () => void;
}

/** Clearing my status, and undoing that. */
export function FreshStart({ me, busy, onClear, onUndo }: FreshStartProps) {
  const undoLabel = clearUndoLabel(me);
  return (
    <>
      {me.mode !== 'off' && (
        <ConfirmButton
          label={texts.text('tab.my-status.clear')}
          appearance="subtle"
          size="small"
          disabled={busy}
          title={texts.text('tab.my-status.clear-ask')}
          confirmLabel={texts.text('tab.my-status.clear-confirm')}
          onConfirm={onClear}
        >
          {texts.text('tab.my-status.clear-means')}
        </ConfirmButton>
      )}
      {undoLabel && (
        <Button appearance="subtle" size="small" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={onUndo}>
          {undoLabel}
        </Button>
      )}
    </>
  );
}
