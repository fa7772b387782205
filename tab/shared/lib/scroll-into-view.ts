/**
 * As the `ref` of the chosen element: it scrolls into view. Returns nothing, since React would call the browser's return value as a
 * clean-up.
 */
export function scrollIntoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
