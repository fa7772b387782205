import type { Clock, Instant } from '../presence/time.ts';
import { GraphFailure } from './failures.ts';
import { realSleep, type Sleep } from './sleep.ts';
import { createSlots } from './slots.ts';

/** Whose turn it is when several wait, first to last: the live poll, what is read again, what is read of the past. */
const PRIORITIES = ['poll', 'background', 'backfill'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Requests that may be sent; shared by everything that reads the same kind of resource. */
export interface Budget {
  /**
   * Resolves when one request may be sent; a poll goes before everything in the background, also before what has waited
   * for longer. A backfill is spread evenly, so that a poll never finds the budget of a whole window just spent.
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
  const slots = createSlots({ clock, requests, window });
  const waiting: Record<Priority, Waiter[]> = { poll: [], background: [], backfill: [] };
  let waking = new AbortController();
  let busy = false;

  const first = (): Waiter | undefined => PRIORITIES.flatMap((priority) => waiting[priority].slice(0, 1))[0];

  /** Gives out turns, one after the other, while somebody waits; whoever comes meanwhile may come first. */
  const giveTurns = async (): Promise<void> => {
    busy = true;
    for (let next = first(); next; next = first()) {
      const wait = slots.wait(next.priority);
      if (wait <= 0) {
        slots.take();
        next.settle();
      } else if (wait > LONGEST_WAIT) {
        next.settle(new GraphFailure('THROTTLED', { retryAfter: wait }));
      } else {
        waking = new AbortController();
        await sleep(wait, waking.signal).catch(() => {});
      }
    }
    // In the same breath as nobody was found waiting: whoever comes next starts anew.
    busy = false;
  };

  return {
    take: (priority, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const settle = (error?: unknown): void => {
          waiting[priority].splice(waiting[priority].indexOf(waiter), 1);
          signal?.removeEventListener('abort', abort);
          if (error === undefined) resolve();
          else reject(error);
        };
        const waiter: Waiter = { priority, settle };
        const abort = (): void => {
          settle(signal?.reason);
          waking.abort();
        };
        signal?.addEventListener('abort', abort);
        waiting[priority].push(waiter);
        if (!busy) void giveTurns();
        else if (first() === waiter) waking.abort();
      }),
    pause: slots.pause,
  };
}

interface Waiter {
  priority: Priority;
  settle(error?: unknown): void;
}

export interface Budgets {
  reports: Budget;
  directory: Budget;
  policies: Budget;
}

/**
 * The service allows 5 requests in 10 s of the sign-in log per app and tenant, and one a second of the policies; we stay
 * below. The directory is far more patient.
 */
export function createBudgets(deps: { clock: Clock; sleep?: Sleep }): Budgets {
  return {
    reports: createBudget({ ...deps, requests: 4, window: 10_000 }),
    directory: createBudget({ ...deps, requests: 20, window: 10_000 }),
    policies: createBudget({ ...deps, requests: 1, window: 1200 }),
  };
}
