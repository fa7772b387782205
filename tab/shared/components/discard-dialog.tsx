import './keep-page-shown.tsx';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useReturnFocus } from '../hooks/use-return-focus.ts';
import { texts } from '../lib/texts.ts';

/** Asks whether to leave with unsaved changes. */
export default function DiscardDialog({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) {
  useReturnFocus();
  return (
    <Dialog open modalType="alert" onOpenChange={onStay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.text('tab.shared.discard')}</DialogTitle>
          <DialogContent>{texts.text('tab.shared.discard-means')}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{texts.text('tab.shared.keep-editing')}</Button>
            </DialogTrigger>
            <Button onClick={onDiscard}>{texts.text('tab.shared.discard-changes')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
