/** As the `ref` of what is chosen: it scrolls into view. Gives nothing back: React would call what browsers answer with as a clean-up. */
export function scrollIntoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
