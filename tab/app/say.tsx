import { Button, Toast, ToastTitle, ToastTrigger, useToastController } from '@fluentui/react-components';
import { useCallback } from 'react';

/** Says what has been done, to eyes and to screen readers, and offers to take it back. */
export function useSay(): (words: string, undo?: () => void) => void {
  const { dispatchToast } = useToastController('indoors');
  return useCallback(
    (words, undo) => {
      const action = undo && (
        <ToastTrigger>
          <Button appearance="transparent" onClick={undo}>
            Undo
          </Button>
        </ToastTrigger>
      );
      dispatchToast(
        <Toast>
          <ToastTitle action={action}>{words}</ToastTitle>
        </Toast>,
        { intent: 'success', timeout: undo ? 12_000 : 5000, pauseOnHover: true, politeness: 'polite' },
      );
    },
    [dispatchToast],
  );
}
