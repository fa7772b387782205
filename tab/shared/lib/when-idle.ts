/** Milliseconds after which a busy page is not waited for any longer. */
const LATEST_MS = 3000;

/** Does `work` once the page has nothing else to do. Answers how to call that off. */
export function whenIdle(work: () => void): () => void {
  // Safari has no such callback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, LATEST_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: LATEST_MS });
  return () => cancelIdleCallback(request);
}
