import { useEffect, useRef } from 'react';

/** When what had the focus is gone with the old list, the page's heading has it. */
export function useFocusKept(list: object): void {
  const shown = useRef<object>(undefined);
  useEffect(() => {
    if (shown.current === list) return;
    shown.current = list;
    if (document.activeElement === document.body) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [list]);
}
