/**
 * A `ref` callback that scrolls the chosen element into view. It returns nothing, since React would call the browser's return value as a
 * clean-up.
 */
export function scrollIntoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
