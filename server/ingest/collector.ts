import { randomUUID } from 'node:crypto';
import { AppError } from '../errors.ts';
import { GraphFailure } from '../graph/failures.ts';
import type { SignInEvents } from '../graph/sign-in-pages.ts';
import { clockWords, isClockOff } from '../presence/clock-problem.ts';
import type { Instant } from '../presence/time.ts';
import type { CollectionCounts, SweepKind } from '../store/port/collecting.ts';
import { noCounts } from '../store/port/counts.ts';
import { beginAnew } from './backfill/begin-anew.ts';
import { collectOnce } from './collect-once.ts';
import { correctedClock } from './corrected-clock.ts';
import { createUnknownPeople } from './directory/unknown-people.ts';
import { createDiscovery } from './discovery.ts';
import { createForgetting } from './forget-hourly.ts';
import { FIRST_WINDOW, freshSweep } from './plan.ts';
import type { CollectDeps } from './read-span.ts';
import { realScheduler, type Scheduler } from './scheduler.ts';
import { problemOf } from './status.ts';

export interface CollectorDeps extends CollectDeps {
  /** Default `all`. */
  events?: SignInEvents;
  /** Whether sign-ins are read at all; false where they are streamed, and only the directory is. Default true. */
  pollSignIns?: boolean;
  scheduler?: Scheduler;
  /** Name of this instance among those that share the database. */
  holder?: string;
  /** For how long an instance that died keeps the others from polling, milliseconds. */
  leaseMs?: number;
}

export interface Collector {
  /** Collects now and every interval from now on, and forgets every hour. */
  start(): void;
  /** Lets no run begin any more, breaks off the one that is under way between two pages, and waits for it. */
  stop(): Promise<void>;
  /**
   * Collects now; shares a run that is under way. While another instance is collecting, the counts of the last run.
   * @throws AppError of what failed; SHUTTING_DOWN.
   */
  collect(): Promise<CollectionCounts>;
  /** The same for people whose sign-ins came, with the last instant, and whom the directory does not have. */
  collectFor(unknown: ReadonlyMap<string, Instant>): Promise<CollectionCounts>;
  /**
   * Reads the last day again in the next run, which comes at once, and what a backfill under way has read: a range that was
   * added fills its gap by that.
   */
  requestDaySweep(): Promise<void>;
  /** The same for the last week: candidates of whole days are looked for. */
  requestWeekSweep(): Promise<void>;
  /** Less is to be kept: what is no longer kept is deleted now instead of within the hour. */
  requestForget(): void;
}

const LEASE = 'collector';

export function createCollector(given: CollectorDeps): Collector {
  const clock = correctedClock(given.clock, given.graph.served);
  const deps = { ...given, clock };
  const { store, board, graph, log, intervalMs, events = 'all', pollSignIns = true, scheduler = realScheduler, leaseMs = 60_000 } = deps;
  // An embedded database has one server: after a crash the next one need not wait for the lease of the dead to end.
  const holder = deps.holder ?? (store.kind === 'sqlite' ? 'embedded' : randomUUID());
  const discovery = createDiscovery(deps);
  const unknown = createUnknownPeople();
  const forgetting = createForgetting({ store, board, clock, timeKnown: () => graph.served.at() !== undefined, log, scheduler });
  const stopping = new AbortController();
  let window = FIRST_WINDOW;
  let failedRuns = 0;
  let leftAlone = { from: 0, until: 0 };
  let clockTold = false;
  let running: Promise<CollectionCounts> | undefined;
  let wantedAgain = false;
  let worldChanged = false;
  let started = false;
  let cancelRun = (): void => {};

  const keepAlive = async (): Promise<void> => {
    stopping.signal.throwIfAborted();
    if (!(await store.acquireLease(LEASE, holder, clock.now(), leaseMs))) throw new AppError('SHUTTING_DOWN');
  };

  /** A database that takes no writes leaves no note of a run: the log has to say it. */
  const unnoted = (error: unknown): never => {
    log.warn({ code: problemOf(error, clock.now(), undefined).code }, 'Collecting failed');
    throw error;
  };

  const runOnce = async (): Promise<CollectionCounts> => {
    if (!(await store.acquireLease(LEASE, holder, clock.now(), leaseMs).catch(unnoted))) {
      return (await store.collectionStatus())?.last ?? noCounts();
    }
    try {
      const changedBefore = worldChanged;
      worldChanged = false;
      const lagTells = () => !changedBefore && !worldChanged;
      const facts = { events, pollSignIns, window, failedRuns, holder, clockAhead: graph.served.ahead };
      const options = { ...facts, signal: stopping.signal, keepAlive, discovery, unknown, lagTells };
      const { run, error } = await collectOnce(deps, options).catch(unnoted);
      window = run.window;
      failedRuns = error === undefined ? 0 : failedRuns + 1;
      if (error instanceof GraphFailure && error.retryAfter !== undefined) {
        leftAlone = { from: clock.now(), until: clock.now() + error.retryAfter };
      }
      if (error !== undefined) throw error;
      return run.counts;
    } finally {
      tellClock();
      // One that cannot be given back ends by itself, and what the run came to counts.
      await store.releaseLease(LEASE, holder).catch(() => {});
    }
  };

  const tellClock = (): void => {
    const ahead = graph.served.ahead();
    if (isClockOff(ahead) && !clockTold) log.warn({ aheadSeconds: Math.round(ahead / 1000) }, clockWords(ahead).message);
    if (!isClockOff(ahead) && clockTold) log.info({}, 'The clock of the server is right again.');
    clockTold = isClockOff(ahead);
  };

  const collect = (): Promise<CollectionCounts> => {
    if (stopping.signal.aborted) return Promise.reject(new AppError('SHUTTING_DOWN'));
    running ??= runOnce().finally(() => {
      running = undefined;
    });
    return running;
  };

  const scheduleRun = (delay: number): void => {
    cancelRun();
    if (!started || stopping.signal.aborted) return;
    cancelRun = scheduler.after(delay, () => {
      const begun = clock.now();
      const wanted = wantedAgain;
      wantedAgain = false;
      const next = (): void => {
        scheduleRun(wantedAgain ? 0 : pauseAfter(begun));
        forgetting.afterRun();
      };
      // What failed stands in the status and in the log.
      dueHere(wanted)
        .catch(unnoted)
        .then((due) => (due ? collect() : undefined))
        .then(next, next);
    });
  };

  /** Milliseconds until the next run. A clock that was put back meanwhile makes it no longer. */
  const pauseAfter = (begun: Instant): number => {
    const now = clock.now();
    const rest = now < begun ? intervalMs : begun + intervalMs - now;
    return Math.max(0, rest, now < leftAlone.from ? 0 : leftAlone.until - now);
  };

  /** With several instances each has its timer; only the first one whose turn comes collects. */
  const dueHere = async (wanted: boolean): Promise<boolean> => {
    if (wanted || store.kind === 'sqlite') return true;
    const last = (await store.collectionStatus())?.lastStartedAt;
    const now = clock.now();
    return last === undefined || last > now || now - last >= intervalMs * 0.9;
  };

  const requestSweep = async (kind: SweepKind): Promise<void> => {
    if (!pollSignIns) return;
    // The first poll may be under way, and have read much of the day already.
    const { watermark = clock.now() } = await store.collection();
    await store.saveSweep(kind, freshSweep(kind, watermark, clock.now()));
    wantedAgain = true;
    worldChanged = true;
    if (!running) scheduleRun(0);
  };

  return {
    start() {
      if (started) return;
      started = true;
      scheduleRun(0);
      forgetting.start();
    },
    collectFor(people) {
      unknown.saw(people);
      return collect();
    },
    async stop() {
      stopping.abort(new AppError('SHUTTING_DOWN'));
      cancelRun();
      await Promise.allSettled([running, forgetting.stop()]);
    },
    collect,
    async requestDaySweep() {
      await requestSweep('day');
      await beginAnew(store, clock.now());
    },
    requestWeekSweep: () => requestSweep('week'),
    requestForget() {
      if (started) forgetting.start();
    },
  };
}
