/**
 * Long work in time slices: at each `yield` the caller may yield to the event loop. Between two of them are at most a few
 * milliseconds. Steps are counted, not timed: there is no clock here.
 */
export type Steps<T> = Generator<void, T>;

/** Does the work synchronously. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in time slices, and yields to the event loop between them. */
export async function runInTimeSlices<T>(steps: Steps<T>, pause: () => Promise<void> = yieldToEventLoop): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
