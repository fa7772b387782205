import { useEffect, useState } from 'react';

/**
 * Gives the focus to that element, if no element has it and the element exists. Not behind an open dialog or drawer: that would count as
 * closed, and be hidden from screen readers.
 */
export function focusIfLost(element: Element | null): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || !element.isConnected) return;
  const open = [...document.querySelectorAll('[aria-modal="true"]')];
  if (open.length === 0 || open.some((modal) => modal.contains(element))) element.focus({ preventScroll: true });
}

/** When this closes, the focus returns to the element that had it before; if that no longer exists, to the page's heading. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After what closes is gone, and with it what keeps the focus inside; the heading after all that closes with it.
      setTimeout(() => focusIfLost(before));
      setTimeout(() => focusIfLost(document.querySelector('h1')), 100);
    },
    [before],
  );
}
