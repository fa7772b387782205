import { isAppError } from '../errors.ts';
import { readNamedLocations } from '../graph/named-locations.ts';
import type { NamedLocation } from '../presence/place.ts';
import { readLocation } from '../presence/ranges/named-location.ts';
import { isClosed } from '../presence/ranges/range-edit.ts';
import { HOUR, type Instant } from '../presence/time.ts';
import type { Problem } from '../store/port/collecting.ts';
import { correctedClock } from './corrected-clock.ts';
import type { CollectDeps } from './read-span.ts';
import { realScheduler, type Scheduler } from './scheduler.ts';
import { problemOf } from './status.ts';
import { syncNamedLocations } from './sync-named-locations.ts';

export interface NamedLocationsDeps extends Pick<CollectDeps, 'store' | 'board' | 'graph' | 'clock' | 'log'> {
  scheduler?: Scheduler;
  /** Ranges changed: the last day is worth reading again. */
  requestDaySweep?(): Promise<void>;
}

/** What Entra had when it was last read, and why it could not be read since, if so. */
export interface NamedLocationsState {
  readAt?: Instant;
  locations: readonly NamedLocation[];
  /** False where an entry could not be read so far that it has an id: then no location can be said to be gone. */
  complete: boolean;
  problem?: Problem;
}

export interface NamedLocations {
  /** Reads them every hour from now on, as long as a range follows one. */
  start(): void;
  stop(): Promise<void>;
  state(): NamedLocationsState;
  /**
   * Reads them now and applies what ranges ask for; shares a reading that is under way.
   * @throws GraphFailure, AppError STORE_UNAVAILABLE. What was read last stays.
   */
  read(): Promise<void>;
}

/** What Entra has is kept in memory only: it is read again in a second, and belongs to Entra. */
export function createNamedLocations(given: NamedLocationsDeps): NamedLocations {
  const clock = correctedClock(given.clock, given.graph.served);
  const deps = { ...given, clock };
  const { board, graph, log, scheduler = realScheduler } = deps;
  const stopping = new AbortController();
  let state: NamedLocationsState = { locations: [], complete: true };
  let running: Promise<void> | undefined;
  let cancelTimer = (): void => {};

  const readOnce = async (): Promise<void> => {
    try {
      const { locations, complete } = await readNamedLocations(graph, stopping.signal);
      state = { readAt: clock.now(), locations, complete };
      const read = locations.map(readLocation);
      const unreadable = read.filter((each) => each.unreadable).length;
      if (unreadable > 0 || !complete) log.warn({ unreadable, complete }, 'Some named locations cannot be read as they stand');
      await board.refresh();
      const applied = await syncNamedLocations(deps, read, { complete });
      if (applied === 0) return;
      await board.refresh();
      await deps.requestDaySweep?.();
    } catch (error) {
      if (!stopping.signal.aborted && !isAppError(error, 'STORE_UNAVAILABLE')) {
        state = { ...state, problem: problemOf(error, clock.now(), state.problem) };
        log.warn({ code: state.problem?.code }, 'Named locations cannot be read');
      }
      throw error;
    }
  };

  const read = (): Promise<void> => {
    running ??= readOnce().finally(() => {
      running = undefined;
    });
    return running;
  };

  const schedule = (delay: number): void => {
    if (stopping.signal.aborted) return;
    cancelTimer = scheduler.after(delay, () => {
      const followed = [...board.world().ranges.values()].some((range) => range.namedLocation && !isClosed(range));
      // Why it failed stands in the state and in the log.
      (followed ? read() : Promise.resolve()).catch(() => {}).finally(() => schedule(HOUR));
    });
  };

  return {
    start: () => schedule(0),
    async stop() {
      stopping.abort();
      cancelTimer();
      await Promise.allSettled([running]);
    },
    state: () => state,
    read,
  };
}
