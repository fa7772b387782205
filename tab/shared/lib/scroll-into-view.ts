/**
 * A `ref` callback that scrolls the chosen element into view. It returns nothing, since React would call the browser's return value as a
 * clean-up.
 */
export function scrollIntoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Scrolls a heading to the top of its view and moves the focus there; at once for readers who want less motion. It takes a `tabIndex` of -1. */
export function moveToHeading(heading: HTMLElement | null): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start', behavior });
}
