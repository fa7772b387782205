import { GraphFailure } from '../graph/failures.ts';
import type { SignInEvents } from '../graph/sign-in-pages.ts';
import type { Instant } from '../presence/time.ts';
import type { CollectionCounts, SweepKind } from '../store/port/collecting.ts';
import { noCounts } from '../store/port/counts.ts';
import { restartBackfill } from './backfill/restart-backfill.ts';
import { collectOnce } from './collect-once.ts';
import { correctedClock } from './corrected-clock.ts';
import { createUnknownPeople, type UnknownPeople } from './directory/unknown-people.ts';
import { createDiscovery, type Discovery } from './discovery.ts';
import { createJob, type JobContext, type JobOptions } from './job.ts';
import { FIRST_WINDOW, freshSweep } from './plan.ts';
import type { CollectDeps } from './read-span.ts';
import { problemOf } from './status.ts';

export interface CollectorDeps extends CollectDeps, JobOptions {
  /** Default `all`. */
  events?: SignInEvents;
  /** Whether sign-ins are read at all; false where they are streamed, and only the directory is. Default true. */
  pollSignIns?: boolean;
  /** Milliseconds of real time after which a run without progress is a problem. Default 5 minutes. */
  stalledAfter?: number;
}

export interface Collector {
  /** Collects now and every interval from now on. */
  start(): void;
  /** No run begins any more; breaks off the one that is under way between two pages, and waits for it. */
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
}

/** What a collector knows from run to run, in memory alone. */
interface CollectorState {
  /** Size of the first window, milliseconds. */
  window: number;
  /** In a row. */
  failedRuns: number;
  /** When the timer last looked. */
  lookedAt: Instant;
  /** How long Graph asked to be left alone, and since when. */
  leftAlone: { from: Instant; until: Instant };
  /** Ranges changed: what the next run finds new says nothing about how late the log runs. */
  worldChanged: boolean;
  /** The pass over whole days continues from run to run. */
  discovery: Discovery;
  unknown: UnknownPeople;
}

export function createCollector(given: CollectorDeps): Collector {
  const deps = { ...given, clock: correctedClock(given.clock, given.graph.served) };
  const { store, clock, log, pollSignIns = true } = deps;
  const state: CollectorState = {
    window: FIRST_WINDOW,
    failedRuns: 0,
    lookedAt: clock.now(),
    leftAlone: { from: 0, until: 0 },
    worldChanged: false,
    discovery: createDiscovery(deps),
    unknown: createUnknownPeople(),
  };
  const job = createJob({
    ...deps,
    lease: 'collector',
    every: () => pauseAfterRun(state, deps),
    isDue(requested) {
      state.lookedAt = clock.now();
      return requested || isDueHere(deps);
    },
    run: (context) => collectAndRemember(deps, state, context),
    failed: (error) => log.warn({ code: problemOf(error, clock.now(), undefined).code }, 'Collecting failed'),
  });

  const collect = async () => (await job.run()) ?? (await store.collectionStatus())?.last ?? noCounts();

  const requestSweep = async (kind: SweepKind): Promise<void> => {
    if (!pollSignIns) return;
    // The first poll may be under way, and have read much of the day already.
    const { watermark = clock.now() } = await store.collection();
    await store.saveSweep(kind, freshSweep(kind, watermark, clock.now()));
    state.worldChanged = true;
    job.request();
  };

  return {
    start: job.start,
    stop: job.stop,
    collect,
    collectFor(people) {
      state.unknown.saw(people);
      return collect();
    },
    async requestDaySweep() {
      await requestSweep('day');
      await restartBackfill(store, clock.now());
    },
    requestWeekSweep: () => requestSweep('week'),
  };
}

async function collectAndRemember(deps: CollectorDeps, state: CollectorState, context: JobContext): Promise<CollectionCounts> {
  const { clock, events = 'all', pollSignIns = true } = deps;
  const changedBefore = state.worldChanged;
  state.worldChanged = false;
  const lagTells = () => !changedBefore && !state.worldChanged;
  const { run, error } = await collectOnce(deps, { ...state, ...context, events, pollSignIns, lagTells });
  state.window = run.window;
  state.failedRuns = error === undefined ? 0 : state.failedRuns + 1;
  if (error instanceof GraphFailure && error.retryAfter !== undefined) {
    state.leftAlone = { from: clock.now(), until: clock.now() + error.retryAfter };
  }
  if (error !== undefined) throw error;
  return run.counts;
}

/** Milliseconds until the next look. A clock that was put back meanwhile makes it no longer. */
function pauseAfterRun({ lookedAt, leftAlone }: CollectorState, { clock, intervalMs }: CollectorDeps): number {
  const now = clock.now();
  const rest = now < lookedAt ? intervalMs : lookedAt + intervalMs - now;
  return Math.max(0, rest, now < leftAlone.from ? 0 : leftAlone.until - now);
}

/** With several instances each has its timer; only the first one whose turn comes collects. */
async function isDueHere({ store, clock, intervalMs }: CollectorDeps): Promise<boolean> {
  if (!store.shared) return true;
  const last = (await store.collectionStatus())?.lastStartedAt;
  const now = clock.now();
  return last === undefined || last > now || now - last >= intervalMs * 0.9;
}
