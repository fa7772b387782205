/** Milliseconds for which a new page only waits for its own answers. */
const FIRST_MS = 4000;

/** Calls `work` when the page has been open for some seconds and is idle. Returns a function that cancels it. */
export function whenIdle(work: () => void): () => void {
  let cancel = () => {};
  const timer = setTimeout(() => {
    // Safari has no `requestIdleCallback`.
    if (typeof requestIdleCallback !== 'function') return work();
    const request = requestIdleCallback(work);
    cancel = () => cancelIdleCallback(request);
  }, FIRST_MS);
  return () => {
    clearTimeout(timer);
    cancel();
  };
}
