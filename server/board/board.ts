import { setImmediate as nextTurn } from 'node:timers/promises';
import { type HeldPrefixes, holdPrefixes } from '../presence/held-prefixes.ts';
import type { Person } from '../presence/person.ts';
import { createPicture, type Picture } from '../presence/picture.ts';
import type { Range } from '../presence/place.ts';
import { nextChange, type OwnPresence, type PersonEvidence, presenceAt } from '../presence/presence.ts';
import { buildRangeIndexInSlices, type RangeIndex } from '../presence/range-index.ts';
import { finishInSlices } from '../presence/steps.ts';
import { type Clock, type Instant, MINUTE } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Changes } from '../store/port/upkeep.ts';
import type { Store } from '../store/port.ts';
import { createCatchUp } from './catch-up.ts';
import { type BoardChange, isChange, noteDifference } from './change.ts';
import { type Evidences, evidenceOf, firstDay, loadEvidences, moveWindow, takeIn } from './memory.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createPast } from './past.ts';
import { startPulse } from './pulse.ts';
import { readWorld } from './read-world.ts';
import { createRing } from './ring.ts';

/** The live picture in memory (DESIGN.md §1 "board"), fed by commits and by the clock. */
export interface Board {
  /** The slowly changing things and the ranges' index, always those of the last refresh. */
  world(): World;
  rangeIndex(): RangeIndex;
  /** The prefixes of its ranges, for whoever asks what conflicts or is nested; worked out when first asked for. */
  heldPrefixes(): Promise<HeldPrefixes>;
  /** The store's revision of people under which the world was read, or an earlier one. */
  peopleRevision(): number;
  /** Grows whenever anything that is shown changes. */
  revision(): number;
  /** Tells this board's ids from those of another process. */
  readonly epoch: string;
  /** Takes in all that was committed before the call, by whomever. Cheap when nothing was. */
  refresh(): Promise<void>;
  /**
   * The same for whoever is to be answered: what was set on another instance counts at once (DESIGN.md §2, "from the moment
   * we know"). Waits for a moment only and never throws; while the store is away, what was known is shown.
   */
  catchUp(): Promise<void>;
  /** The clock moved: midnights, begin and end of overrides. */
  tick(): Promise<void>;
  now(): Picture;
  /** What decides somebody's presence now, for asking what it would be in another world. */
  evidence(person: Person): PersonEvidence;
  /** A past instant, from what is kept. @throws AppError AT_IN_FUTURE, AT_NOT_KEPT */
  at(instant: Instant): Promise<Picture>;
  subscribe(listener: (change: BoardChange) => void): () => void;
  /** The changes after that one, oldest first; undefined when they are not remembered any more. */
  changesAfter(id: number): BoardChange[] | undefined;
  close(): void;
}

export interface BoardLog {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
}

export interface BoardDeps {
  store: Store;
  clock: Clock;
  log: BoardLog;
  /** Milliseconds of real time between two looks at clock and store; 0: never by itself, for tests. Default 1 s. */
  pulse?: number;
}

/** People worked out in one go before others get their turn: a few milliseconds. */
const SLICE = 1000;
/** After this a picture is made anew even if nothing changed, so that its instant is about now. */
const PICTURE_AGE = MINUTE;

/** Loads the whole picture. @throws AppError STORE_UNAVAILABLE */
export async function createBoard({ store, clock, log, pulse = 1000 }: BoardDeps): Promise<Board> {
  const presences = new Map<string, OwnPresence>();
  const due = new Map<string, Instant>();
  const ring = createRing();
  const epoch = crypto.randomUUID().slice(0, 8);
  let computedAt = clock.now();
  // The cursor before all else: what is committed meanwhile is taken in again by the next refresh.
  let { cursor } = await store.changes();
  let peopleRevision = await store.peopleRevision();
  let world = await readWorld(store);
  let index = await buildRangeIndexInSlices(world.ranges.values());
  let evidences: Evidences = await loadEvidences(store, computedAt);
  let nextDue = 0;
  let revision = 0;
  // Counts what was taken in, also where nothing of now is different.
  let taken = 0;
  let picture: Picture | undefined;
  // The index is a new one whenever ranges have changed.
  let held: { index: RangeIndex; prefixes: Promise<HeldPrefixes> } | undefined;
  await recompute(world.people.keys(), world, emptyChange());

  function emptyChange(places = false): BoardChange {
    return { id: 0, at: clock.now(), personIds: [], shown: [], removed: [], officeIds: [], places };
  }

  /** Works out these people under `next`, and makes it the world of the board, and the index of its ranges with it. */
  async function recompute(ids: Iterable<string>, next: World, change: BoardChange, nextIndex = index): Promise<void> {
    const now = clock.now();
    const previous = world;
    const worked: [string, OwnPresence | undefined][] = [];
    for (const id of ids) {
      const person = next.people.get(id);
      worked.push([id, person && work(person, next, now)]);
      if (worked.length % SLICE === 0) await nextTurn();
    }
    for (const [id, own] of worked) {
      noteDifference(change, id, { person: previous.people.get(id), own: presences.get(id) }, { person: next.people.get(id), own });
      if (own) presences.set(id, own);
      else presences.delete(id);
    }
    nextDue = Number.POSITIVE_INFINITY;
    for (const at of due.values()) if (at < nextDue) nextDue = at;
    world = next;
    index = nextIndex;
    computedAt = now;
    if (revision === 0 || isChange(change)) {
      revision += 1;
      picture = undefined;
      ring.publish({ ...change, id: revision, at: now });
    }
  }

  function work(person: Person, next: World, now: Instant): OwnPresence {
    const evidence = evidenceOf(evidences, person);
    const at = nextChange(now, evidence, next);
    if (Number.isFinite(at)) due.set(person.id, at);
    else due.delete(person.id);
    return presenceAt(now, evidence, next, now);
  }

  async function takeChanges(): Promise<void> {
    const readUnder = await store.peopleRevision();
    const changes = await store.changes(cursor);
    if (changes.reload || changes.places || changes.personIds.length > 0 || changes.personDays.length > 0) await apply(changes);
    cursor = changes.cursor;
    peopleRevision = readUnder;
  }

  async function apply(changes: Changes): Promise<void> {
    const places = changes.places || changes.reload;
    const next = places || changes.personIds.length > 0 ? await readWorld(store) : world;
    const nextIndex = places && !sameRanges(world, next) ? await buildRangeIndexInSlices(next.ranges.values()) : index;
    const touched = await takeIn(evidences, changes, store, clock.now());
    const ids = places || !touched ? new Set([...world.people.keys(), ...next.people.keys()]) : touched;
    for (const id of ids) if (!next.people.has(id)) due.delete(id);
    taken += 1;
    await recompute(ids, next, emptyChange(places), nextIndex);
  }

  async function takeTime(): Promise<void> {
    const now = clock.now();
    if (firstDay(now) !== firstDay(computedAt)) {
      await (now < computedAt ? reloadEvidences(now) : moveWindow(evidences, store, computedAt, now));
      await recompute([...world.people.keys()], world, emptyChange());
    } else if (now >= nextDue) {
      await recompute(
        [...due].filter(([, at]) => at <= now).map(([id]) => id),
        world,
        emptyChange(),
      );
    }
  }

  async function reloadEvidences(now: Instant): Promise<void> {
    evidences = await loadEvidences(store, now);
  }

  const inTurn = oneAtATime();
  const refresh = inTurn(takeChanges);
  const tick = inTurn(takeTime);
  const past = createPast({ store, clock, world: () => world, revision: () => taken });
  const stop = startPulse({ refresh, tick, log, every: pulse });

  return {
    epoch,
    world: () => world,
    rangeIndex: () => index,
    heldPrefixes() {
      if (held?.index !== index) held = { index, prefixes: finishInSlices(holdPrefixes(world.ranges.values(), clock.now())) };
      return held.prefixes;
    },
    peopleRevision: () => peopleRevision,
    revision: () => revision,
    refresh,
    catchUp: createCatchUp(refresh),
    tick,
    now() {
      const now = clock.now();
      if (!picture || now - picture.at >= PICTURE_AGE || now < picture.at) picture = createPicture({ at: now, now, world, presences });
      return picture;
    },
    evidence: (person) => evidenceOf(evidences, person),
    at: past,
    subscribe: ring.subscribe,
    changesAfter: ring.after,
    close: stop,
  };
}

function sameRanges(a: World, b: World): boolean {
  const key = ({ id, version }: Range) => `${id} ${version}`;
  return [...a.ranges.values()].map(key).join() === [...b.ranges.values()].map(key).join();
}
