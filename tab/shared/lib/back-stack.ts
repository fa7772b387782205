/** The history of addresses of the tab, before the shown one. The browser does not expose its history. */
export function createBackStack(first: string) {
  const behind: string[] = [];
  let shown = first;
  return {
    /** Called when the address has changed, to the previous one or to a new one. */
    moved(to: string): void {
      if (to === shown) return;
      if (to === behind.at(-1)) behind.pop();
      else behind.push(shown);
      shown = to;
    },
    canGoBack: (): boolean => behind.length > 0,
  };
}
