import { runInTimeSlices } from '../concurrency.ts';
import { createNameIndex, type NameIndex } from '../presence/name-index.ts';
import { orderPeople } from '../presence/people-order.ts';
import type { Picture } from '../presence/picture.ts';
import type { HeldPrefixes } from '../presence/ranges/held-prefixes.ts';
import { type RangeIndex, rangeIndexSteps } from '../presence/ranges/range-index.ts';
import type { Clock, Instant } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { type BoardChange, isPublic } from './change.ts';
import { createEventBuffer, type EventBuffer } from './event-buffer.ts';
import { loadEvidence } from './evidence-cache.ts';
import { keepNames } from './keep-names.ts';
import { Presences } from './presences.ts';
import { readWorld } from './read-world.ts';

/** The data of a board in memory, and the position up to which the store's changes are applied. */
export interface BoardState {
  readonly store: Store;
  readonly clock: Clock;
  readonly presences: Presences;
  readonly names: NameIndex;
  readonly events: EventBuffer;
  /** The instant around which the days in memory lie. */
  readAt: Instant;
  /** The store's cursor after the last applied change. */
  cursor: string;
  /** The cursor after the page of sign-ins that is being applied; undefined while nothing or anything else is. */
  taking?: string | undefined;
  /** The store's people revision with which the world was read, or an earlier one. */
  peopleRevision: number;
  rangeIndex: RangeIndex;
  /** Incremented only if something that others can see changes. */
  revision: number;
  /** The number of applied changes, including those that do not change presence. */
  changesTaken: number;
  /** The number of changes that may affect plans: all except sign-ins. */
  plansRevision: number;
  /** The picture at that revision. */
  picture?: { revision: number; made: Picture };
  /** Valid for this index; a change of ranges creates a new index. */
  prefixes?: { index: RangeIndex; held: Promise<HeldPrefixes> };
}

/** Loads everything. @throws AppError STORE_UNAVAILABLE */
export async function loadBoardState(store: Store, clock: Clock): Promise<BoardState> {
  const readAt = clock.now();
  // Reads the cursor first, so that the next refresh applies commits during the load (again).
  const { cursor } = await store.changes();
  const peopleRevision = await store.peopleRevision();
  const world = await readWorld(store);
  await runInTimeSlices(orderPeople(world));
  const state: BoardState = {
    store,
    clock,
    presences: new Presences({ clock, world, evidence: await loadEvidence(store, readAt), changed: (change) => publish(state, change) }),
    names: createNameIndex(),
    events: createEventBuffer(),
    readAt,
    cursor,
    peopleRevision,
    rangeIndex: await runInTimeSlices(rangeIndexSteps(world.ranges.values())),
    revision: 1,
    changesTaken: 0,
    plansRevision: 0,
  };
  await state.presences.take({ ids: world.people.keys() });
  await keepNames(state.names, world.people);
  return state;
}

function publish(state: BoardState, change: Omit<BoardChange, 'id'>): void {
  const noticed = isPublic(change);
  if (noticed) state.revision += 1;
  if (noticed || change.personIds.length > 0) state.events.publish({ ...change, id: state.revision }, noticed);
}
