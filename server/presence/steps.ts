/**
 * Long work in steps: at each `yield` whoever drives it may let others run; between two of them lie a few milliseconds at
 * most. Steps are counted, not timed: nothing here has a clock.
 */
export type Steps<T> = Generator<void, T>;

/** Does the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices, and lets others run between them. */
export async function finishInSlices<T>(steps: Steps<T>, letOthersRun: () => Promise<void> = nextTurn): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await letOthersRun();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
