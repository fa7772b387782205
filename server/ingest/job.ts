import { randomUUID } from 'node:crypto';
import type { Clock } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { realScheduler, type Scheduler } from './scheduler.ts';

/** What one run is given. */
export interface JobContext {
  /** Aborted by `stop`. */
  signal: AbortSignal;
  /** Keeps the lease for another while; false where another instance has taken it. */
  holdsLease(): Promise<boolean>;
}

/** What a caller decides about its jobs. */
export interface JobOptions {
  scheduler?: Scheduler;
  /** Name of this instance among those that share the database. */
  holder?: string;
}

export interface JobDeps extends JobOptions {
  store: Pick<Store, 'kind' | 'acquireLease' | 'releaseLease'>;
  clock: Clock;
  /** Name of the lease. */
  name: string;
  /** For how long an instance that died keeps the others from it, milliseconds. */
  leaseMs: number;
  /** Milliseconds between the end of one run and the next. */
  every: number;
  /** Milliseconds before the first run. */
  firstAfter: number;
  /** One run. A long one asks now and then whether it still holds the lease, and stops when the signal is aborted. */
  run(context: JobContext): Promise<void>;
  /** Called with what a run threw, but not after `stop`. */
  failed(error: unknown): void;
}

/** Work that one of all instances does, again and again. */
export interface Job {
  start(): void;
  /** No run begins any more; waits for the one that is under way. */
  stop(): Promise<void>;
  /** Runs once now, unless another instance does. Never throws. */
  look(): Promise<void>;
}

export function createJob({ store, clock, scheduler = realScheduler, ...job }: JobDeps): Job {
  // An embedded database has one server: after a crash the next one need not wait for the lease of the dead to end.
  const holder = job.holder ?? (store.kind === 'sqlite' ? 'embedded' : randomUUID());
  const stopping = new AbortController();
  let cancel = (): void => {};
  let looking: Promise<void> = Promise.resolve();

  const holdsLease = () => store.acquireLease(job.name, holder, clock.now(), job.leaseMs);

  async function look(): Promise<void> {
    try {
      if (!(await holdsLease())) return;
      try {
        await job.run({ signal: stopping.signal, holdsLease });
      } finally {
        await store.releaseLease(job.name, holder);
      }
    } catch (error) {
      if (!stopping.signal.aborted) job.failed(error);
    }
  }

  const schedule = (delay: number): void => {
    if (stopping.signal.aborted) return;
    cancel = scheduler.after(delay, () => {
      looking = look().finally(() => schedule(job.every));
    });
  };

  return {
    start: () => schedule(job.firstAfter),
    async stop() {
      stopping.abort();
      cancel();
      await looking;
    },
    look,
  };
}
