/** Milliseconds in which a page is left to itself, for it waits for its own answers first. */
const FIRST_MS = 4000;

/** Does `work` once the page has been there for some seconds and has nothing else to do. Answers how to call that off. */
export function whenIdle(work: () => void): () => void {
  let cancel = () => {};
  const timer = setTimeout(() => {
    // Safari has no such callback.
    if (typeof requestIdleCallback !== 'function') return work();
    const request = requestIdleCallback(work);
    cancel = () => cancelIdleCallback(request);
  }, FIRST_MS);
  return () => {
    clearTimeout(timer);
    cancel();
  };
}
