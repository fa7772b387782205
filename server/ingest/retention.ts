import type { Board } from '../board/board.ts';
import type { Log } from '../graph/log.ts';
import { type Clock, HOUR, MINUTE } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { forget } from './forget.ts';
import { createJob, type Job, type JobOptions } from './job.ts';

export interface RetentionDeps extends JobOptions {
  store: Store;
  board: Pick<Board, 'world' | 'refresh'>;
  /** The machine's clock, corrected by Graph's time once that is known. */
  clock: Clock;
  timeKnown: () => boolean;
  log: Log;
}

/** Milliseconds between two checks for Graph's time. */
const LOOK_EVERY = MINUTE;
/** The number of checks before it gives up. */
const MAX_LOOKS = HOUR / LOOK_EVERY;

/**
 * Deletes expired data every hour, and retries failures an hour later. A machine whose clock is weeks ahead
 * would delete data too early, so the first deletion waits for Graph's time, but
 * at most an hour: data must be deleted on its day also while Graph is unreachable.
 */
export function createRetention(deps: RetentionDeps): Job {
  const { timeKnown, log } = deps;
  let looks = 0;
  const mayDelete = () => timeKnown() || looks >= MAX_LOOKS;
  return createJob({
    ...deps,
    lease: 'retention',
    every: () => (mayDelete() ? HOUR : LOOK_EVERY),
    isDue(requested) {
      const may = mayDelete();
      // Counts the checks of the timer in an hour; requests do not count.
      if (!may && !requested) looks += 1;
      return may;
    },
    async run() {
      log.info({ ...(await forget(deps)) }, 'Deleted expired data');
    },
    failed: () => log.warn({ code: 'STORE_UNAVAILABLE' }, 'Failed to delete expired data; will retry'),
  });
}
