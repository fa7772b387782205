import { randomUUID } from 'node:crypto';
import { singleFlight } from '../concurrency.ts';
import { AppError, isAppError } from '../errors.ts';
import type { Clock } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { realScheduler, type Scheduler } from './scheduler.ts';

/** The context of one run. */
export interface JobContext {
  /** Aborted by `stop`, with AppError SHUTTING_DOWN. */
  signal: AbortSignal;
  /** Extends the lease; false if another instance has taken it. True without a lease. */
  holdsLease(): Promise<boolean>;
  /** Extends the lease. @throws AppError SHUTTING_DOWN if it is lost, or after `stop` */
  keepAlive(): Promise<void>;
}

/** Options of all jobs of a process. */
export interface JobOptions {
  scheduler?: Scheduler;
  /** Name of this instance among those that share the database. */
  holder?: string;
  /** Duration of the lease in milliseconds. After a crash, other instances wait this long. */
  leaseMs?: number;
}

export interface JobDeps<T> extends JobOptions {
  store: Pick<Store, 'shared' | 'acquireLease' | 'releaseLease'>;
  clock: Clock;
  /** Name of the lease; without one every instance runs the job. */
  lease?: string;
  /** Milliseconds between the end of a run or check and the next check. */
  every: number | (() => number);
  /** Milliseconds before the first check. Default: 0. */
  firstAfter?: number;
  /** Whether a run is due; checked before the lease is acquired. `requested`: by `request`. Default: always. */
  isDue?(requested: boolean): boolean | Promise<boolean>;
  /** One run. A long run must extend its lease, and stop when the signal is aborted. */
  run(context: JobContext): Promise<T>;
  /** Called with the error of a run or its start. Not called after `stop` or a lost lease. */
  failed(error: unknown): void;
}

/** Periodic work. With a lease, one instance at a time does it. */
export interface Job<T = void> {
  /** Starts the timer that checks whether a run is due. */
  start(): void;
  /** Starts no further run; waits for the current one. */
  stop(): Promise<void>;
  /**
   * Runs once now, due or not, or shares the current run. Undefined while another instance holds the lease. @throws the error of the run;
   * AppError SHUTTING_DOWN
   */
  run(): Promise<T | undefined>;
  /** Makes the timer check now, or right after the current run. Before `start` it does nothing. */
  request(): void;
}

/** Default of `leaseMs`. */
const LEASE = 60_000;

/**
 * The name of this instance among those that share the database. It is constant if the database is not shared, so that a restart after a crash
 * does not wait for the lease.
 */
export function holderName({ shared }: Pick<Store, 'shared'>): string {
  return shared ? randomUUID() : 'embedded';
}

export function createJob<T>({ store, clock, scheduler = realScheduler, leaseMs = LEASE, ...job }: JobDeps<T>): Job<T> {
  const { lease, holder = holderName(store) } = job;
  const stopping = new AbortController();
  const { signal } = stopping;
  let isStarted = false;
  let isLooking = false;
  let isRunning = false;
  let isRequested = false;
  let cancel = (): void => {};
  let looking: Promise<void> = Promise.resolve();
  let underWay: Promise<T | undefined> = Promise.resolve(undefined);

  const holdsLease = async (): Promise<boolean> => lease === undefined || store.acquireLease(lease, holder, clock.now(), leaseMs);
  const keepAlive = async (): Promise<void> => {
    signal.throwIfAborted();
    if (!(await holdsLease())) throw new AppError('SHUTTING_DOWN');
  };

  async function runOnce(): Promise<T | undefined> {
    try {
      signal.throwIfAborted();
      if (!(await holdsLease())) return undefined;
      try {
        return await job.run({ signal, holdsLease, keepAlive });
      } finally {
        // A lease that cannot be released expires; the result of the run counts.
        if (lease !== undefined) await store.releaseLease(lease, holder).catch(() => {});
      }
    } catch (error) {
      report(error);
      throw error;
    }
  }
  const shared = singleFlight(runOnce);
  const run = (): Promise<T | undefined> => {
    underWay = shared();
    isRunning = true;
    const ended = (): void => {
      isRunning = false;
      if (isRequested && !isLooking) schedule(0);
    };
    underWay.then(ended, ended);
    return underWay;
  };

  function report(error: unknown): void {
    if (!signal.aborted && !isAppError(error, 'SHUTTING_DOWN')) job.failed(error);
  }

  async function isDue(requested: boolean): Promise<boolean> {
    try {
      return (await job.isDue?.(requested)) ?? true;
    } catch (error) {
      report(error);
      return false;
    }
  }

  async function look(): Promise<void> {
    const requested = isRequested;
    isRequested = false;
    isLooking = true;
    if ((await isDue(requested)) && !signal.aborted) await run().catch(() => {});
    isLooking = false;
    schedule(isRequested ? 0 : typeof job.every === 'number' ? job.every : job.every());
  }

  function schedule(delay: number): void {
    cancel();
    if (!isStarted || signal.aborted) return;
    cancel = scheduler.after(delay, () => {
      looking = look();
    });
  }

  return {
    start() {
      if (isStarted) return;
      isStarted = true;
      schedule(job.firstAfter ?? 0);
    },
    async stop() {
      stopping.abort(new AppError('SHUTTING_DOWN'));
      cancel();
      await Promise.allSettled([looking, underWay]);
    },
    run,
    request() {
      isRequested = true;
      if (!isLooking && !isRunning) schedule(0);
    },
  };
}
