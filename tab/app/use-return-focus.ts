import { useEffect, useState } from 'react';

const isLost = () => document.activeElement === null || document.activeElement === document.body;

/** Whatever had the focus when this opened has it again when it closes; if that is gone, too, the page's heading has. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After what closes is gone, and with it what keeps the focus inside; the heading after all that closes with it.
      setTimeout(() => isLost() && before instanceof HTMLElement && before.isConnected && before.focus({ preventScroll: true }));
      setTimeout(() => isLost() && document.querySelector('h1')?.focus({ preventScroll: true }), 100);
    },
    [before],
  );
}
