/** A serial queue for one task: calls run one after the other, and those made while a run waits to begin share that run. */
export function createSharedQueue(task: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= last.then(() => {
      waiting = undefined;
      return task();
    });
    last = waiting.catch(() => {});
    return waiting;
  };
}
