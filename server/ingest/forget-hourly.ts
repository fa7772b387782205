import type { Board } from '../board/board.ts';
import type { Log } from '../graph/log.ts';
import { type Clock, HOUR } from '../presence/time.ts';
import type { Store } from '../store/port.ts';
import { forget } from './forget.ts';
import type { Scheduler } from './scheduler.ts';

export interface Forgetting {
  /** Forgets now, and every hour from now on. */
  start(): void;
  /** Waits for what is under way; nothing begins any more. */
  stop(): Promise<void>;
}

interface ForgettingDeps {
  store: Store;
  board: Pick<Board, 'world' | 'refresh'>;
  clock: Clock;
  log: Log;
  scheduler: Scheduler;
}

/** Deletes what is no longer kept, hour by hour. What fails is tried again with the next. */
export function createForgetting({ store, board, clock, log, scheduler }: ForgettingDeps): Forgetting {
  let stopped = false;
  let cancel = (): void => {};
  let underWay: Promise<void> = Promise.resolve();

  const schedule = (delay: number): void => {
    cancel();
    if (stopped) return;
    cancel = scheduler.after(delay, () => {
      underWay = forget({ store, board, clock })
        .then((deleted) => log.info({ ...deleted }, 'What is no longer kept was deleted'))
        .catch(() => log.warn({ code: 'STORE_UNAVAILABLE' }, 'What is no longer kept could not be deleted; it is tried again'))
        .finally(() => schedule(HOUR));
    });
  };

  return {
    start: () => schedule(0),
    async stop() {
      stopped = true;
      cancel();
      await underWay;
    },
  };
}
