import type { DayPicture } from '../presence/day-picture.ts';
import { createNameIndex, type NameIndex } from '../presence/name-index.ts';
import { orderPeople } from '../presence/people-order.ts';
import type { Person } from '../presence/person.ts';
import { createPicture, type Picture } from '../presence/picture.ts';
import type { Range } from '../presence/place.ts';
import type { PersonEvidence } from '../presence/presence-types.ts';
import { type HeldPrefixes, holdPrefixes } from '../presence/ranges/held-prefixes.ts';
import { buildRangeIndexInSlices, type RangeIndex } from '../presence/ranges/range-index.ts';
import { finishInSlices } from '../presence/steps.ts';
import { type Clock, type Day, type Instant, MINUTE } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Store } from '../store/port/store.ts';
import type { Changes } from '../store/port/upkeep.ts';
import type { BoardLog } from './board-log.ts';
import { createCatchUp } from './catch-up.ts';
import { type BoardChange, isPublic } from './change.ts';
import { createEventBuffer } from './event-buffer.ts';
import { firstDay, loadEvidence, moveWindow, readChanged } from './evidence-cache.ts';
import { keepNames } from './keep-names.ts';
import { createPast } from './past.ts';
import { createPresences } from './presences.ts';
import { readChangedWorld, readWorld } from './read-world.ts';
import { startRefreshLoop } from './refresh-loop.ts';
import { oneAtATime } from './single-flight.ts';

/** The live picture in memory (DESIGN.md §1 "board"), fed by commits and by the clock. */
export interface Board {
  /** The slowly changing things and the ranges' index, always those of the last refresh. */
  world(): World;
  rangeIndex(): RangeIndex;
  /** The prefixes of its ranges, for whoever asks what conflicts or is nested; worked out when first asked for. */
  heldPrefixes(): Promise<HeldPrefixes>;
  /** Finds people of that world by their names; who may see whom is for the picture to say. */
  names(): Pick<NameIndex, 'find' | 'department'>;
  /** The store's revision of people under which the world was read, or an earlier one. */
  peopleRevision(): number;
  /** Grows whenever anything that others are shown changes, and with nothing else (DESIGN.md §2 "Who may see whom"). */
  revision(): number;
  /** Tells this board's ids from those of another process. */
  readonly epoch: string;
  /** Takes in all that was committed before the call, by whomever. Cheap when nothing was. */
  refresh(): Promise<void>;
  /**
   * Before an answer: what was set on another instance counts at once (DESIGN.md §2, "from the moment we know"). Waits for a
   * moment only and never throws; while the store is away, what is known follows the clock.
   */
  catchUp(): Promise<void>;
  /** The clock moved: midnights, begin and end of overrides. From memory alone, so it works while the store is away. */
  tick(): Promise<void>;
  /** As of this instant, also where the clock has moved since the last tick. */
  now(): Picture;
  /** What decides somebody's presence now, for asking what it would be in another world. */
  evidence(person: Person): PersonEvidence;
  /** A past instant, from what is kept. @throws AppError AT_IN_FUTURE, AT_NOT_KEPT */
  at(instant: Instant): Promise<Picture>;
  /** A day with every office at its own noon, from what is kept. @throws AppError AT_IN_FUTURE, AT_NOT_KEPT */
  day(day: Day): Promise<DayPicture>;
  subscribe(listener: (change: BoardChange) => void): () => void;
  /** The changes after that one, oldest first; undefined when they are not remembered any more. */
  changesAfter(id: number): BoardChange[] | undefined;
  close(): void;
}

export interface BoardDeps {
  store: Store;
  clock: Clock;
  log: BoardLog;
  /** Milliseconds of real time between two looks at clock and store; 0: never by itself, for tests. Default 1 s. */
  pulse?: number;
}

/** After this a picture is made again even if nothing changed, so that its instant is about now. */
const PICTURE_AGE = MINUTE;

/** Loads the whole picture. @throws AppError STORE_UNAVAILABLE */
export async function createBoard({ store, clock, log, pulse = 1000 }: BoardDeps): Promise<Board> {
  const eventBuffer = createEventBuffer();
  const epoch = crypto.randomUUID().slice(0, 8);
  let readAt = clock.now();
  // The cursor before all else: what is committed meanwhile is taken in again by the next refresh.
  let { cursor } = await store.changes();
  let peopleRevision = await store.peopleRevision();
  const world = await readWorld(store);
  await finishInSlices(orderPeople(world));
  let index = await buildRangeIndexInSlices(world.ranges.values());
  let revision = 1;
  // Counts what was taken in, also where nothing of now is different.
  let taken = 0;
  let picture: { of: number; made: Picture } | undefined;
  // The index is a new one whenever ranges have changed.
  let held: { index: RangeIndex; prefixes: Promise<HeldPrefixes> } | undefined;
  const presences = createPresences({ clock, world, evidence: await loadEvidence(store, readAt), changed: publish });
  await presences.take({ ids: world.people.keys() });
  const names = createNameIndex();
  await keepNames(names, world.people);

  function publish(change: Omit<BoardChange, 'id'>): void {
    const noticed = isPublic(change);
    if (noticed) revision += 1;
    if (noticed || change.personIds.length > 0) eventBuffer.publish({ ...change, id: revision }, noticed);
  }

  async function takeChanges(): Promise<void> {
    await moveTo(clock.now());
    const readUnder = await store.peopleRevision();
    const changes = await store.changes(cursor);
    if (changes.reload || Object.values(changes).some((changed) => Array.isArray(changed) && changed.length > 0)) await apply(changes);
    cursor = changes.cursor;
    peopleRevision = readUnder;
  }

  async function apply(changes: Changes): Promise<void> {
    const before = presences.world();
    const places = changes.places.length > 0 || changes.reload;
    const next = await readChangedWorld(before, changes, store);
    if (next.people !== before.people) await finishInSlices(orderPeople(next, before, changes.reload ? undefined : changes.personIds));
    const nextIndex =
      changes.places.includes('ranges') && !sameRanges(before, next) ? await buildRangeIndexInSlices(next.ranges.values()) : index;
    const { evidence, whole } = await readChanged(presences.cache(), changes, store, clock.now());
    const ids =
      places || whole
        ? new Set([...before.people.keys(), ...next.people.keys()])
        : new Set([...changes.personIds, ...changes.statementsOf, ...changes.erasedIds, ...evidence.days.keys()]);
    taken += 1;
    const takenIn = () => {
      index = nextIndex;
    };
    await presences.take({ ids, world: next, evidence, whole, places, takenIn });
    if (changes.reload || changes.personIds.length > 0) await keepNames(names, next.people, changes.reload ? undefined : changes.personIds);
  }

  /** The days in memory are those around now. */
  async function moveTo(now: Instant): Promise<void> {
    // What ended before a clock that was ahead may not be in memory.
    const putBack = now < readAt - MINUTE;
    if (!putBack && (now <= readAt || firstDay(now) === firstDay(readAt))) {
      readAt = Math.max(readAt, now);
      return;
    }
    if (!putBack) await moveWindow(presences.cache(), store, readAt, now);
    else await presences.take({ ids: presences.world().people.keys(), evidence: await loadEvidence(store, now), whole: true });
    readAt = now;
  }

  const refresh = oneAtATime()(takeChanges);
  const tick = oneAtATime()(presences.followInSlices);
  const catchUpWithStore = createCatchUp(refresh);
  const past = createPast({ store, clock, world: presences.world, revision: () => taken });
  const stop = startRefreshLoop({ refresh, tick, log, every: pulse });

  return {
    epoch,
    world: presences.world,
    rangeIndex: () => index,
    heldPrefixes() {
      if (held?.index !== index) held = { index, prefixes: finishInSlices(holdPrefixes(presences.world().ranges.values(), clock.now())) };
      return held.prefixes;
    },
    names: () => names,
    peopleRevision: () => peopleRevision,
    revision: () => revision,
    refresh,
    async catchUp() {
      await catchUpWithStore();
      await tick();
    },
    tick,
    now() {
      presences.follow();
      const now = clock.now();
      const old = picture?.made;
      if (!old || picture?.of !== revision || old.world !== presences.world() || now - old.at >= PICTURE_AGE || now < old.at)
        picture = { of: revision, made: createPicture({ at: now, now, world: presences.world(), presences: presences.all }) };
      return picture.made;
    },
    evidence: presences.evidence,
    at: past.at,
    day: past.day,
    subscribe: eventBuffer.subscribe,
    changesAfter: eventBuffer.after,
    close: stop,
  };
}

function sameRanges(a: World, b: World): boolean {
  const key = ({ id, version }: Range) => `${id} ${version}`;
  return [...a.ranges.values()].map(key).join() === [...b.ranges.values()].map(key).join();
}
