/**
 * Long work in time slices: at each `yield` the caller can yield to the event loop. At most a few milliseconds of work are between two of them.
 * Steps are counted, not timed, since the engine has no clock.
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
