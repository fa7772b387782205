/**
 * Long work in steps: at each `yield` the caller can yield to the event loop. At most a few milliseconds of work are between two of them.
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

/** Milliseconds after which the event loop has its turn. If each step gave way, a busy server would take minutes for a second of work. */
const SLICE_MS = 5;

/** Does the work in time slices of several steps, and yields to the event loop between them. */
export async function runInTimeSlices<T>(steps: Steps<T>, pause: () => Promise<void> = yieldToEventLoop): Promise<T> {
  for (let began = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}

function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
