import { useEffect, useRef } from 'react';
import { focusIfLost } from '../../../app/use-return-focus.ts';

/** When what had the focus is gone with the old list, the page's heading has it; not while a dialog is open, which keeps it. */
export function useFocusKept(list: object): void {
  const shown = useRef<object>(undefined);
  useEffect(() => {
    if (shown.current === list) return;
    shown.current = list;
    focusIfLost(document.querySelector('h1'));
  }, [list]);
}
