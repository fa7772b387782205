import type { Clock, Instant } from '../presence/time.ts';
import { GraphFailure } from './failures.ts';
import { realSleep, type Sleep } from './sleep.ts';

export type Priority = 'poll' | 'background';

/** Requests that may be sent; shared by everything that reads the same kind of resource. */
export interface Budget {
  /**
   * Resolves when one request may be sent; a poll goes before everything in the background.
   * @throws GraphFailure THROTTLED when the service wants to be left alone for longer than a run waits.
   */
  take(priority: Priority, signal?: AbortSignal): Promise<void>;
  /** The service asked to be left alone until then. */
  pause(until: Instant): void;
}

/** Longer than this nobody waits inside a run; the next run comes when it is over (milliseconds). */
export const LONGEST_WAIT = 5 * 60_000;

/** At most `requests` in any `window` milliseconds. */
export function createBudget(deps: { clock: Clock; sleep?: Sleep; requests: number; window: number }): Budget {
  const { clock, sleep = realSleep, requests, window } = deps;
  const sent: Instant[] = [];
  const waiting: Record<Priority, (() => void)[]> = { poll: [], background: [] };
  let pausedUntil = 0;
  let busy = false;

  const untilFree = (): number => {
    const now = clock.now();
    const oldest = sent.length < requests ? undefined : sent[sent.length - requests];
    // A clock that was set back must not stop us for longer than the window.
    const spaced = oldest === undefined ? 0 : Math.min(oldest + window - now, window);
    return Math.max(0, spaced, pausedUntil - now);
  };

  const enter = async (priority: Priority): Promise<void> => {
    if (busy) await new Promise<void>((resolve) => waiting[priority].push(resolve));
    busy = true;
  };
  const leave = (): void => {
    const next = waiting.poll.shift() ?? waiting.background.shift();
    if (next) next();
    else busy = false;
  };

  return {
    async take(priority, signal) {
      await enter(priority);
      try {
        for (;;) {
          signal?.throwIfAborted();
          const wait = untilFree();
          if (wait <= 0) break;
          if (wait > LONGEST_WAIT) throw new GraphFailure('THROTTLED', { retryAfter: wait });
          await sleep(wait, signal);
        }
        sent.push(clock.now());
        if (sent.length > requests) sent.shift();
      } finally {
        leave();
      }
    },
    pause(until) {
      pausedUntil = Math.max(pausedUntil, until);
    },
  };
}

export interface Budgets {
  reports: Budget;
  directory: Budget;
}

/** The service allows 5 requests in 10 s of the sign-in log per app and tenant; we stay below. The directory is far more patient. */
export function createBudgets(deps: { clock: Clock; sleep?: Sleep }): Budgets {
  return {
    reports: createBudget({ ...deps, requests: 4, window: 10_000 }),
    directory: createBudget({ ...deps, requests: 20, window: 10_000 }),
  };
}
