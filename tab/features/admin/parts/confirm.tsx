import '../../../shared/components/keep-page-shown.tsx';
import { Button, Dialog, DialogActions, DialogBody, DialogSurface, DialogTitle, DialogTrigger } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Problem } from '../../../shared/components/problem.tsx';
import { ScrollingContent } from '../../../shared/components/scrolling-content.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import { useReturnFocus } from '../../../shared/hooks/use-return-focus.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from './busy-button.tsx';

interface ConfirmProps<T> {
  title: string;
  children: ReactNode;
  /** The label of the confirming button. */
  verb: string;
  work: () => Promise<T>;
  onDone: (result: T) => void;
  onClose: () => void;
}

/** Asks before an action, stays open while it runs, and shows its error. */
export function Confirm<T>({ title, children, verb, work, onDone, onClose }: ConfirmProps<T>) {
  useReturnFocus();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(work);
    if (done) onDone(done.value);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !busy && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <ScrollingContent>
            {children}
            {problem !== undefined && (
              <div style={{ marginTop: 12 }}>
                <Problem error={problem} retry={() => void confirm()} />
              </div>
            )}
          </ScrollingContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button disabledFocusable={busy}>{texts.text('tab.shared.cancel')}</Button>
            </DialogTrigger>
            <BusyButton appearance="primary" busy={busy} onClick={() => void confirm()}>
              {verb}
            </BusyButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
