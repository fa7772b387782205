import { GraphFailure } from '../graph/failures.ts';
import type { SignInEvents } from '../graph/sign-in-pages.ts';
import type { Instant } from '../presence/time.ts';
import type { CollectionCounts, SweepKind } from '../store/port/collecting.ts';
import { noCounts } from '../store/port/counts.ts';
import { restartBackfill } from './backfill/restart-backfill.ts';
import { collectOnce } from './collect-once.ts';
import { createUnknownPeople, type UnknownPeople } from './directory/unknown-people.ts';
import { createDiscovery, type Discovery } from './discovery.ts';
import { createJob, type JobContext, type JobOptions } from './job.ts';
import { FIRST_WINDOW, freshSweep } from './poll-schedule.ts';
import type { CollectDeps } from './read-span.ts';
import { problemOf } from './status.ts';

export interface CollectorDeps extends CollectDeps, JobOptions {
  /** Default `all`. */
  events?: SignInEvents;
  /** Whether sign-ins are polled; false if they are only streamed. The directory is always read. Default: true. */
  pollSignIns?: boolean;
  /** Milliseconds of real time after which a run without progress is a problem. Default: 5 minutes. */
  stalledAfter?: number;
}

export interface Collector {
  /** Collects now and at every interval. */
  start(): void;
  /** Starts no further run; stops the current one between two pages and waits for it. */
  stop(): Promise<void>;
  /**
   * Collects now, or shares the current run. Returns the counts of the last run while another instance collects.
   * @throws AppError of the failure; SHUTTING_DOWN.
   */
  collect(): Promise<CollectionCounts>;
  /** The same for people with sign-ins who are not in the directory, with the instant of the last sign-in. */
  collectFor(unknown: ReadonlyMap<string, Instant>): Promise<CollectionCounts>;
  /** Reads the last day, and what a running backfill has read, again in the next run, which starts at once: an added range fills its gap. */
  requestDaySweep(): Promise<void>;
  /** The same for the last week, to find candidates of whole days. */
  requestWeekSweep(): Promise<void>;
}

/** The state between runs, in memory only. */
interface CollectorState {
  /** Size of the first window, milliseconds. */
  window: number;
  /** Number of consecutive failed runs. */
  failedRuns: number;
  /** When the timer last fired. */
  lookedAt: Instant;
  /** The span in which Graph asked to send no requests. */
  leftAlone: { from: Instant; until: Instant };
  /** Ranges changed, so new placements of the next run do not show the lag of the log. */
  worldChanged: boolean;
  /** The pass over whole days, kept between runs. */
  discovery: Discovery;
  unknown: UnknownPeople;
}

export function createCollector(deps: CollectorDeps): Collector {
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
    failed: (error) => log.warn({ code: problemOf(error, clock.now(), undefined).code }, 'Failed to collect sign-ins'),
  });

  const collect = async () => (await job.run()) ?? (await store.collectionStatus())?.last ?? noCounts();

  const requestSweep = async (kind: SweepKind): Promise<void> => {
    if (!pollSignIns) return;
    // The first poll may be running, and may have read much of the day already.
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

/** Milliseconds until the next check. Not longer if the clock was set back. */
function pauseAfterRun({ lookedAt, leftAlone }: CollectorState, { clock, intervalMs }: CollectorDeps): number {
  const now = clock.now();
  const rest = now < lookedAt ? intervalMs : lookedAt + intervalMs - now;
  return Math.max(0, rest, now < leftAlone.from ? 0 : leftAlone.until - now);
}

/** Each instance has its own timer; the first to fire collects. */
async function isDueHere({ store, clock, intervalMs }: CollectorDeps): Promise<boolean> {
  if (!store.shared) return true;
  const last = (await store.collectionStatus())?.lastStartedAt;
  const now = clock.now();
  return last === undefined || last > now || now - last >= intervalMs * 0.9;
}
