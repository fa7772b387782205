import './keep-page-shown.tsx';
import { Button, Dialog, DialogActions, DialogBody, DialogSurface, DialogTitle, DialogTrigger } from '@fluentui/react-components';
import { useReturnFocus } from '../hooks/use-return-focus.ts';
import { texts } from '../lib/texts.ts';
import { ScrollingContent } from './scrolling-content.tsx';

/** Asks whether to leave with unsaved changes. */
export default function DiscardDialog({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) {
  useReturnFocus();
  return (
    <Dialog open modalType="alert" onOpenChange={onStay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.text('tab.shared.discard')}</DialogTitle>
          <ScrollingContent>{texts.text('tab.shared.discard-means')}</ScrollingContent>
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
