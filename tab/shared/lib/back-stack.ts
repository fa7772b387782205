/** The addresses behind the one that is shown, as far as the tab itself has gone there. The browser does not say how many there are. */
export function createBackStack(first: string) {
  const behind: string[] = [];
  let shown = first;
  return {
    /** The address has changed: to the last one behind it, or to a new one. */
    moved(to: string): void {
      if (to === shown) return;
      if (to === behind.at(-1)) behind.pop();
      else behind.push(shown);
      shown = to;
    },
    canGoBack: (): boolean => behind.length > 0,
  };
}
