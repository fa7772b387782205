import { useEffect, useRef } from 'react';

/** When what had the focus is gone with the old list, the page's heading has it; not while a dialog is open, which keeps it. */
export function useFocusKept(list: object): void {
  const shown = useRef<object>(undefined);
  useEffect(() => {
    if (shown.current === list) return;
    shown.current = list;
    const lost = document.activeElement === document.body && document.querySelector('[aria-modal=true]') === null;
    if (lost) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [list]);
}
