import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

/** Runs work of its callers one after the other, in the order in which they called. Resolves or rejects as the work does. */
export type Mutex = <T>(work: () => Promise<T> | T) => Promise<T>;

export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}

/** Single flight: calls while the work is running share its result or its failure. The next call after that starts it again. */
export function singleFlight<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/**
 * At most one run is active and at most one waits. Calls share the waiting run, since it begins after them. For refreshing: a run that began
 * before a change may not have seen it.
 */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  const withLock = createMutex();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= withLock(() => {
      waiting = undefined;
      return work();
    });
    return waiting;
  };
}

/** Waits for work, but at most so many milliseconds of real time. Returns whether the work has ended by then. @throws the error of the work */
export async function endsWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  return Promise.race([work.then(() => true), late]).finally(() => clearTimeout(timer));
}

/** Milliseconds of work after which the event loop has its turn. */
const SLICE_MS = 5;

/**
 * Long work calls it after each small piece. It yields to the event loop only after some milliseconds of work: on a busy server each turn takes
 * long, so that work with a turn for each piece would take minutes.
 * @returns undefined if the work may continue at once
 */
export function createPause(yieldNow: () => Promise<void> = yieldToEventLoop, sliceMs = SLICE_MS): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < sliceMs) return undefined;
    return yieldNow().then(() => {
      began = performance.now();
    });
  };
}

/**
 * Does work that is made of steps (`server/presence/steps.ts`) in time slices, and yields to the event loop between them.
 * @param sliceMs milliseconds. Work in longer slices has a larger share of the time beside other work in time slices
 */
export async function runInTimeSlices<T>(steps: Generator<void, T>, yieldNow?: () => Promise<void>, sliceMs?: number): Promise<T> {
  const pause = createPause(yieldNow, sliceMs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
