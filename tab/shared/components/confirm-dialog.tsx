import './keep-page-shown.tsx';
import { Button, Dialog, DialogActions, DialogBody, DialogSurface, DialogTitle, DialogTrigger } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReturnFocus } from '../hooks/use-return-focus.ts';
import { texts } from '../lib/texts.ts';
import { ScrollingContent } from './scrolling-content.tsx';

export interface ConfirmDialogProps {
  title: string;
  /** The consequences of the action. */
  children: ReactNode;
  /** The label of the button that runs the action. */
  confirmLabel: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before an action that cannot be undone. */
export default function ConfirmDialog({ title, children, confirmLabel, onConfirm, onClose }: ConfirmDialogProps) {
  useReturnFocus();
  return (
    <Dialog open modalType="alert" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <ScrollingContent>{children}</ScrollingContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{texts.text('tab.shared.cancel')}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
