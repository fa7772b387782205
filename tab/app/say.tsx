import { Link, Toast, ToastFooter, ToastTitle, ToastTrigger, useToastController } from '@fluentui/react-components';
import { useCallback } from 'react';

/** Says what has been done, to eyes and to screen readers, and offers to take it back. */
export function useSay(): (words: string, undo?: () => void) => void {
  const { dispatchToast } = useToastController('indoors');
  return useCallback(
    (words, undo) => {
      let before: EventTarget | null = null;
      dispatchToast(
        <Toast>
          <ToastTitle>{words}</ToastTitle>
          {undo && (
            <ToastFooter>
              <ToastTrigger>
                <Link
                  as="button"
                  onFocus={({ relatedTarget }) => {
                    before = relatedTarget;
                  }}
                  onClick={() => {
                    giveFocusBack(before);
                    undo();
                  }}
                >
                  Undo
                </Link>
              </ToastTrigger>
            </ToastFooter>
          )}
        </Toast>,
        { intent: 'success', timeout: undo ? 15_000 : 5000, pauseOnHover: true, politeness: 'polite' },
      );
    },
    [dispatchToast],
  );
}

/**
 * A toast that goes with the focus in it hands that to the next toast, but only after it has faded: by then a dialog may be open,
 * which screen readers are kept out of once the focus is elsewhere. So it goes back first, to where it was, or to the page's heading.
 */
function giveFocusBack(before: EventTarget | null): void {
  const there = before instanceof HTMLElement && before.isConnected && !before.closest('.fui-Toaster');
  (there ? before : document.querySelector('h1'))?.focus({ preventScroll: true });
}
