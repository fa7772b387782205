import { endsWithin } from '../concurrency.ts';

/** Maximum milliseconds of real time that an answer waits for the store. */
const TIMEOUT = 1000;

/**
 * Wraps `refresh` for use before an answer: waits for at most `timeout` milliseconds and never throws. After a timeout or a failure, calls do not
 * wait until a refresh succeeds again; every call tries it.
 */
export function createCatchUp(refresh: () => Promise<void>, timeout = TIMEOUT): () => Promise<void> {
  let behind = false;
  return async () => {
    const work = refresh().then(
      () => {
        behind = false;
      },
      () => {
        behind = true;
      },
    );
    if (behind) return;
    if (!(await endsWithin(timeout, work))) behind = true;
  };
}
