import { useEffect, useState } from 'react';

/**
 * Focuses the element, if it exists and no other element has the focus. It does not move the focus behind an open dialog or drawer: Fluent
 * would treat the dialog as closed and hide it from screen readers.
 */
export function focusIfLost(element: Element | null): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || !element.isConnected) return;
  const open = [...document.querySelectorAll('[aria-modal="true"]')];
  if (open.length > 0 && !open.some((modal) => modal.contains(element))) return;
  // Fluent notices only the `focus()` of HTML: after that of an SVG alone, it takes the focus out of the dialog and hides the dialog.
  if (element instanceof SVGElement) element.closest<HTMLElement>('[aria-modal="true"]')?.focus({ preventScroll: true });
  element.focus({ preventScroll: true });
}

/**
 * When the component is unmounted, the focus returns to the element that had it before, or to the page's heading if that element no longer
 * exists.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Runs after the dialog, which traps the focus, has been removed. The heading gets the focus after all other components that close
      // with it.
      setTimeout(() => focusIfLost(before));
      setTimeout(() => focusIfLost(document.querySelector('h1')), 100);
    },
    [before],
  );
}
