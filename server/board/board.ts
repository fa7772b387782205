import { coalesce, runInTimeSlices } from '../concurrency.ts';
import type { NameIndex } from '../presence/name-index.ts';
import type { Person } from '../presence/person.ts';
import { createPicture, type Picture } from '../presence/picture.ts';
import type { PersonEvidence } from '../presence/presence-types.ts';
import { type HeldPrefixes, holdPrefixes } from '../presence/ranges/held-prefixes.ts';
import type { RangeIndex } from '../presence/ranges/range-index.ts';
import { type Clock, type Instant, MINUTE } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Store } from '../store/port/store.ts';
import type { BoardLog } from './board-log.ts';
import { type BoardState, loadBoardState } from './board-state.ts';
import { createCatchUp } from './catch-up.ts';
import type { BoardChange } from './change.ts';
import { createPast, type Past } from './past.ts';
import { startRefreshLoop } from './refresh-loop.ts';
import { isUpToDate, takeChanges, takeUrgentChanges } from './take-changes.ts';

/** The live picture in memory (docs/ARCHITECTURE.md), fed by commits and by the clock. */
export interface Board {
  /** People, places, settings, and the index of ranges, as of the last refresh. */
  world(): World;
  rangeIndex(): RangeIndex;
  /** The prefixes of the ranges, for finding conflicts and nesting; computed on first use. */
  heldPrefixes(): Promise<HeldPrefixes>;
  /** Finds people by name; the picture decides who may see whom. */
  names(): Pick<NameIndex, 'find' | 'has' | 'whole' | 'hasWord' | 'department'>;
  /** The store's people revision with which the world was read, or an earlier one. */
  peopleRevision(): number;
  /** Incremented only if something that others can see changes (docs/RULES.md, "Who may see whom"). */
  revision(): number;
  /** The number of changes of statements, people and places, including invisible ones. It must never be revealed. */
  plansRevision(): number;
  /** Distinguishes the ids of this board from those of another process. */
  readonly epoch: string;
  /** Applies all changes committed before the call, by any instance. Reads only what has changed. */
  refresh(): Promise<void>;
  /**
   * Call it before an answer, so that changes of other instances count at once (docs/RULES.md, "Who may see whom"), except for pages of
   * sign-ins, for which no answer waits. Waits for each of store and clock for at most a second, and never throws: `now` computes what is
   * still missing. While the store is unavailable, the picture in memory follows the clock.
   */
  catchUp(): Promise<void>;
  /** Applies the clock: midnights, begin and end of overrides. Uses only memory, so it works while the store is unavailable. */
  tick(): Promise<void>;
  /** The picture of the current instant, even if the clock has moved since the last tick. */
  now(): Picture;
  /** The evidence for a person's presence now, for computing it in a changed world. */
  evidence(person: Person): PersonEvidence;
  /** The picture of a past instant, from stored data. `numbersOnly`: without names. @throws AppError AT_IN_FUTURE, AT_NOT_KEPT */
  at(instant: Instant, options?: { numbersOnly?: boolean }): Promise<Picture>;
  /** A day with every office at its own noon, or at another full hour, from stored data. @throws AppError AT_IN_FUTURE, AT_NOT_KEPT */
  day: Past['day'];
  hours: Past['hours'];
  /** Who was in on a day, from stored data. @throws AppError AT_IN_FUTURE, AT_NOT_KEPT */
  onDay: Past['onDay'];
  /** How many were in on a past day. While only sign-ins are read, up to 15 minutes old. */
  headCounts: Past['headCounts'];
  personOnDay: Past['personOnDay'];
  subscribe(listener: (change: BoardChange) => void): () => void;
  /** The changes after that id, oldest first; undefined if the buffer no longer has them. */
  changesAfter(id: number): BoardChange[] | undefined;
  close(): void;
}

export interface BoardDeps {
  store: Store;
  clock: Clock;
  log: BoardLog;
  /** Milliseconds of real time between two refreshes; 0: no automatic refresh, for tests. Default: 1000. */
  refreshEvery?: number;
}

/** Milliseconds after which the picture is rebuilt even if nothing changed, so that its instant is recent. */
const MAX_PICTURE_AGE = MINUTE;

/** Loads the whole picture. @throws AppError STORE_UNAVAILABLE */
export async function createBoard({ store, clock, log, refreshEvery = 1000 }: BoardDeps): Promise<Board> {
  const state = await loadBoardState(store, clock);
  const { presences, names, events } = state;
  const world = () => presences.world;
  const refresh = coalesce(() => takeChanges(state));
  const followInSlices = coalesce(() => presences.followInSlices());
  const tick = async () => {
    if (!presences.isCurrent()) await followInSlices();
  };
  const catchUpWithStore = createCatchUp(coalesce(() => takeUrgentChanges(state, refresh)));
  const catchUpWithClock = createCatchUp(tick);
  const past = createPast({ store, clock, world, revision: () => state.changesTaken, plansRevision: () => state.plansRevision });
  const close = startRefreshLoop({ refresh, tick, log, every: refreshEvery });

  return {
    epoch: crypto.randomUUID().slice(0, 8),
    world,
    rangeIndex: () => state.rangeIndex,
    heldPrefixes: () => heldPrefixes(state),
    names: () => names,
    peopleRevision: () => state.peopleRevision,
    revision: () => state.revision,
    plansRevision: () => state.plansRevision,
    refresh,
    async catchUp() {
      // The usual case, on one machine: nothing is new.
      if (isUpToDate(state) && presences.isCurrent()) return;
      await catchUpWithStore();
      await catchUpWithClock();
    },
    tick,
    now: () => pictureOfNow(state),
    evidence: (person) => presences.evidenceOf(person),
    at: past.at,
    day: past.day,
    hours: past.hours,
    onDay: past.onDay,
    headCounts: past.headCounts,
    personOnDay: past.personOnDay,
    subscribe: events.subscribe,
    changesAfter: events.after,
    close,
  };
}

function pictureOfNow(state: BoardState): Picture {
  const { clock, presences, picture } = state;
  presences.follow();
  const now = clock.now();
  const old = picture?.revision === state.revision ? picture.made : undefined;
  if (old && old.world === presences.world && now >= old.at && now - old.at < MAX_PICTURE_AGE) return old;
  const made = createPicture({ at: now, now, world: presences.world, presences: presences.all, kept: presences.kept });
  state.picture = { revision: state.revision, made };
  return made;
}

function heldPrefixes(state: BoardState): Promise<HeldPrefixes> {
  const { clock, presences, prefixes, rangeIndex: index } = state;
  if (prefixes?.index === index) return prefixes.held;
  const held = runInTimeSlices(holdPrefixes(presences.world.ranges.values(), clock.now()));
  state.prefixes = { index, held };
  return held;
}
