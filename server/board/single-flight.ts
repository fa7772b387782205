/** Runs tasks one after the other. Whoever asks for a task while another waits for its turn shares that one. */
export function oneAtATime(): (task: () => Promise<void>) => () => Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  return (task) => {
    let waiting: Promise<void> | undefined;
    return () => {
      waiting ??= queue.then(() => {
        waiting = undefined;
        return task();
      });
      queue = waiting.catch(() => {});
      return waiting;
    };
  };
}
