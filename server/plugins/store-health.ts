import type { BoardLog } from '../board/board-log.ts';
import { endsWithin, singleFlight } from '../concurrency.ts';
import { AppError, detailOf, isAppError } from '../errors.ts';
import type { Clock, Instant } from '../presence/time.ts';
import type { Problem } from '../store/port/collecting.ts';
import type { Store } from '../store/port/store.ts';
import { textsIn } from '../texts/all-texts.ts';
import { message } from '../texts/message.ts';

/** Milliseconds of real time: timeout of a check, longer than the store's own limits, which name the cause; and interval of the periodic checks. */
const TIMEOUT = 2_500;
const EVERY = 15_000;

/** Whether the database accepts writes now. Reading still works with a full disk or while another process holds the lock. */
export interface StoreHealth {
  /** The problem; undefined if there is none. Concurrent callers share one small write. Never throws. */
  check(): Promise<Problem | undefined>;
  /** Starts checking periodically, so that problems are logged without a request. */
  start(): void;
  stop(): void;
}

export interface StoreHealthDeps {
  store: Pick<Store, 'checkWritable'>;
  clock: Clock;
  log: BoardLog;
  /** Milliseconds of real time for which the result of a check is shared. */
  fresh?: number;
}

export function createStoreHealth({ store, clock, log, fresh = 1_000 }: StoreHealthDeps): StoreHealth {
  let problem: Problem | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<Problem | undefined> => {
    try {
      if (!(await endsWithin(TIMEOUT, store.checkWritable())))
        throw new AppError('STORE_UNAVAILABLE', { detail: message('trouble.store-silent') });
      if (problem) log.info({}, 'The database accepts writes again');
      problem = undefined;
    } catch (error) {
      const before = problem;
      problem = problemOf(error, clock.now(), before);
      const why = textsIn('en').say(problem.message);
      if (before === undefined || why !== textsIn('en').say(before.message))
        log.warn({ code: problem.code }, `The database rejects writes: ${why}`);
    }
    return problem;
  };

  const check = singleFlight(async (): Promise<Problem | undefined> => {
    if (performance.now() - lookedAt < fresh) return problem;
    const found = await look();
    lookedAt = performance.now();
    return found;
  });

  return {
    check,
    start() {
      timer ??= setInterval(() => void check(), EVERY).unref();
      void check();
    },
    stop: () => clearInterval(timer),
  };
}

function problemOf(error: unknown, now: Instant, before: Problem | undefined): Problem {
  const found = isAppError(error) ? detailOf(error) : message('trouble.store-silent');
  const remedy = message('trouble.store-read-only.remedy');
  return { code: 'STORE_UNAVAILABLE', message: found, remedy, since: before?.since ?? now };
}
