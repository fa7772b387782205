import { Link, Toast, ToastFooter, ToastTitle, ToastTrigger, useToastController } from '@fluentui/react-components';
import { useCallback } from 'react';

/** Says what has been done, to eyes and to screen readers, and offers to take it back. */
export function useSay(): (words: string, undo?: () => void) => void {
  const { dispatchToast } = useToastController('indoors');
  return useCallback(
    (words, undo) => {
      dispatchToast(
        <Toast>
          <ToastTitle>{words}</ToastTitle>
          {undo && (
            <ToastFooter>
              <ToastTrigger>
                <Link as="button" onClick={undo}>
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
