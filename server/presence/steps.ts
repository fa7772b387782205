/**
 * Long work in steps: at each `yield` the caller can yield to the event loop (`runInTimeSlices`, `server/concurrency.ts`). At most a few milliseconds of work are between two of them.
 * The work counts its steps, since the engine has no clock.
 */
export type Steps<T> = Generator<void, T>;

/** Does the work synchronously. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
