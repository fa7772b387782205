import type { NamedLocationsSource, NamedLocationsState } from '../actions/named-locations/read-locations.ts';
import { createMutex, endsWithin } from '../concurrency.ts';
import { isAppError } from '../errors.ts';
import { GraphFailure } from '../graph/failures.ts';
import { readNamedLocations } from '../graph/named-locations.ts';
import { readLocation } from '../presence/ranges/named-location.ts';
import { isClosed } from '../presence/ranges/range-edit.ts';
import { HOUR } from '../presence/time.ts';
import { createJob, type JobContext, type JobOptions } from './job.ts';
import type { CollectDeps } from './read-span.ts';
import { problemOf } from './status.ts';
import { syncNamedLocations } from './sync-named-locations.ts';

export interface NamedLocationsDeps extends Pick<CollectDeps, 'store' | 'board' | 'graph' | 'clock' | 'log'>, JobOptions {
  /** Requests the last day again after a change of ranges. */
  requestDaySweep?(): Promise<void>;
  /** Milliseconds of real time that `read` waits. Default 25 s. */
  readWaitMs?: number;
}

export interface NamedLocations extends NamedLocationsSource {
  /** Starts reading them every hour while a range follows one. */
  start(): void;
  stop(): Promise<void>;
  /**
   * Reads them now and updates ranges with `autoSync`, or shares the current read.
   * @throws GraphFailure, STILL_READING if it takes longer than `readWaitMs`: then reading continues; AppError STORE_UNAVAILABLE. The last state stays.
   */
  read(): Promise<void>;
}

/**
 * Locations are kept only in memory, since reading them takes a second. So every instance reads them, without a lease; ranges are changed by
 * version.
 */
export function createNamedLocations(deps: NamedLocationsDeps): NamedLocations {
  const { board, graph, clock, log, readWaitMs = 25_000 } = deps;
  const withLock = createMutex();
  let state: NamedLocationsState = { locations: [], complete: true };

  async function readAndApply({ signal }: JobContext): Promise<void> {
    const { locations, complete } = await readNamedLocations(graph, signal);
    state = { readAt: clock.now(), locations, complete };
    const read = locations.map(readLocation);
    const unreadable = read.filter((each) => each.unreadable).length;
    if (unreadable > 0 || !complete) log.warn({ unreadable, complete }, 'Some named locations cannot be used as ranges');
    const applied = await syncNamedLocations({ ...deps, withLock, requests: { daySweep() {} } }, read, { complete });
    // Once for all changed ranges.
    if (applied > 0) await deps.requestDaySweep?.();
  }

  function failed(error: unknown): void {
    if (isAppError(error, 'STORE_UNAVAILABLE')) return;
    state = { ...state, problem: problemOf(error, clock.now(), state.problem) };
    log.warn({ code: state.problem?.code }, 'Failed to read named locations');
  }

  const job = createJob({
    ...deps,
    every: HOUR,
    isDue: () => [...board.world().ranges.values()].some((range) => range.namedLocation && !isClosed(range)),
    run: readAndApply,
    failed,
  });

  async function read(): Promise<void> {
    if (await endsWithin(readWaitMs, job.run())) return;
    const failure = new GraphFailure('STILL_READING');
    failed(failure);
    throw failure;
  }

  return { start: job.start, stop: job.stop, state: () => state, read };
}
