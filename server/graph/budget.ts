import { randomUUID } from 'node:crypto';
import { createMutex } from '../concurrency.ts';
import { isAppError } from '../errors.ts';
import type { Instant, Monotonic } from '../presence/time.ts';
import { type BudgetState, type Priority, type TurnLimits, takeTurn, withoutWaiting, withPause } from '../presence/turns.ts';
import { GraphFailure } from './failures.ts';
import { realSleep, type Sleep } from './sleep.ts';

/** A budget of requests for one lane, shared by all callers on all instances. */
export interface Budget {
  /**
   * Resolves when one request may be sent (`takeTurn` decides the order).
   * @throws GraphFailure THROTTLED when the wait is longer than MAX_WAIT; the signal's reason when it is aborted.
   */
  take(priority: Priority, signal?: AbortSignal): Promise<void>;
  /** Sends nothing for at least so many milliseconds, as the service asked. */
  pause(milliseconds: number): Promise<void>;
}

/** The state that all instances share, for example in the store. */
export interface BudgetStore {
  budget(name: string): Promise<BudgetState | undefined>;
  /** The same time for all instances, independent of their clocks. */
  databaseTime(): Promise<Instant>;
  /** @throws AppError VERSION_CONFLICT if another instance saved meanwhile. */
  saveBudget(name: string, state: BudgetState): Promise<void>;
}

/** The longest wait inside a run, milliseconds. If it would be longer, the run fails and the next one continues. */
export const MAX_WAIT = 5 * 60_000;
/**
 * Milliseconds after which a turn is taken once more: the process was suspended between the turn and its request, or the store was slow, so that the
 * request would count among those of later turns.
 */
const TURN_LASTS = 1000;
/** Milliseconds without a request to a store that was unreachable. */
const STORE_PAUSE = 10_000;

export interface BudgetDeps {
  /** Default: this process's. */
  monotonic?: Monotonic;
  sleep?: Sleep;
  /** Absent, or while it is unavailable, this process counts only its own requests. */
  store?: () => BudgetStore | Promise<BudgetStore>;
}

export function createBudget(deps: BudgetDeps & TurnLimits & { name: string }): Budget {
  const { monotonic = processTime, sleep = realSleep, name, requests, window } = deps;
  const limits = { requests, window };
  const update = createUpdate(deps, name);

  const tryOnce = ({ id, priority, since }: { id: string; priority: Priority; since: number }): Promise<number> =>
    update((state, now) => {
      const { next, wait } = takeTurn(state, { id, priority, waited: monotonic() - since }, limits, now);
      return { next: next ?? state, result: wait };
    });
  /** If this fails, others wait until the entry of this caller expires, which does no harm. */
  const leave = (id: string): Promise<void> =>
    update((state) => ({ next: state && withoutWaiting(state, id), result: undefined })).catch(() => {});

  return {
    async take(priority, signal) {
      signal?.throwIfAborted();
      const me = { id: randomUUID(), priority, since: monotonic() };
      let isRepeated = false;
      for (;;) {
        const asked = monotonic();
        const wait = await tryOnce(me);
        if (wait <= 0) {
          if (isRepeated || monotonic() - asked <= TURN_LASTS) return;
          isRepeated = true;
          continue;
        }
        try {
          signal?.throwIfAborted();
          if (wait > MAX_WAIT) throw new GraphFailure('THROTTLED', { retryAfter: wait });
          // A caller ahead may give up, so ask again after a share of the window at the latest.
          await sleep(Math.min(wait, window / requests), signal);
        } catch (error) {
          await leave(me.id);
          throw error;
        }
      }
    },
    pause: (milliseconds) => update((state, now) => ({ next: withPause(state, milliseconds, limits, now), result: undefined })),
  };
}

type Decide<T> = (state: BudgetState | undefined, now: Instant) => { next: BudgetState | undefined; result: T };
type Change = <T>(decide: Decide<T>) => Promise<T>;

const processTime: Monotonic = () => performance.now();

/** Reads, decides and saves atomically, one change at a time: in the store, or in this process while the store is unavailable. */
function createUpdate({ monotonic = processTime, store }: BudgetDeps, name: string): Change {
  let known: BudgetState | undefined;
  /** Milliseconds by which the shared time is ahead of ours, as last read; used while the store is unreachable. */
  let offset = 0;
  let storeAwayAt: number | undefined;
  const withLock = createMutex();

  const inStore = async <T>(shared: BudgetStore, decide: Decide<T>): Promise<T> => {
    for (;;) {
      const before = await shared.budget(name);
      // Read after the state, so that the state has no instant in the future.
      const now = await shared.databaseTime();
      offset = now - monotonic();
      const { next, result } = decide(before, now);
      try {
        if (next && next !== before) await shared.saveBudget(name, next);
        known = next;
        return result;
      } catch (error) {
        if (!isAppError(error, 'VERSION_CONFLICT')) throw error;
      }
    }
  };
  const alone: Change = async (decide) => {
    const { next, result } = decide(known, monotonic() + offset);
    known = next;
    return result;
  };
  const either: Change = async (decide) => {
    const skipped = storeAwayAt !== undefined && monotonic() - storeAwayAt < STORE_PAUSE;
    if (!store || skipped) return alone(decide);
    try {
      return await inStore(await store(), decide);
    } catch {
      // Callers of the store report its failure; the pause of Graph must still hold.
      storeAwayAt = monotonic();
      return alone(decide);
    }
  };

  return (decide) => withLock(() => either(decide));
}

export interface Budgets {
  reports: Budget;
  directory: Budget;
  policies: Budget;
}

/**
 * For the sign-in log, the service allows 5 requests in 10 s per app and tenant; for policies, one a second. These budgets stay below: requests are
 * counted when they get their turn, and may be sent up to `TURN_LASTS` later, so the window is longer by that. The directory allows far more.
 */
export function createBudgets(deps: BudgetDeps): Budgets {
  return {
    reports: createBudget({ ...deps, name: 'reports', requests: 4, window: 10_000 + TURN_LASTS }),
    directory: createBudget({ ...deps, name: 'directory', requests: 20, window: 10_000 }),
    policies: createBudget({ ...deps, name: 'policies', requests: 1, window: 1200 }),
  };
}
