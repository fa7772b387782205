import type { Board } from '../board/board.ts';
import type { Log } from '../graph/log.ts';
import { type Clock, HOUR } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { forget } from './forget.ts';
import type { Scheduler } from './scheduler.ts';

export interface Forgetting {
  /** Forgets now, or in an hour while Graph's time is not known; and every hour from then on. */
  start(): void;
  /** A run has ended: a first deletion that waits for Graph's time is done if it is known now. */
  afterRun(): void;
  /** Waits for what is under way; nothing begins any more. */
  stop(): Promise<void>;
}

interface ForgettingDeps {
  store: Store;
  board: Pick<Board, 'world' | 'refresh'>;
  /** Corrected by Graph's time once that is known. */
  clock: Clock;
  timeKnown: () => boolean;
  log: Log;
  scheduler: Scheduler;
}

/**
 * Deletes what is no longer kept, hour by hour. What fails is tried again with the next. A machine whose clock is weeks ahead
 * would delete what is still to be kept, so the first deletion waits for Graph's time. Where Graph cannot be reached, it waits
 * an hour and no longer: what people were promised to be deleted must not stay for as long as Graph is away.
 */
export function createForgetting({ store, board, clock, timeKnown, log, scheduler }: ForgettingDeps): Forgetting {
  let stopped = false;
  let waitsForTime = false;
  let cancel = (): void => {};
  let underWay: Promise<void> = Promise.resolve();

  const schedule = (delay: number): void => {
    cancel();
    if (stopped) return;
    cancel = scheduler.after(delay, () => {
      waitsForTime = false;
      underWay = forget({ store, board, clock })
        .then((deleted) => log.info({ ...deleted }, 'What is no longer kept was deleted'))
        .catch(() => log.warn({ code: 'STORE_UNAVAILABLE' }, 'What is no longer kept could not be deleted; it is tried again'))
        .finally(() => schedule(HOUR));
    });
  };

  const start = (): void => {
    // Its hour is not to begin again with each request.
    if (waitsForTime && !timeKnown()) return;
    waitsForTime = !timeKnown();
    schedule(waitsForTime ? HOUR : 0);
  };

  return {
    start,
    afterRun() {
      if (waitsForTime && timeKnown()) start();
    },
    async stop() {
      stopped = true;
      cancel();
      await underWay;
    },
  };
}
