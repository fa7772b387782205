import { orderPeople } from '../presence/people-order.ts';
import type { Range } from '../presence/place.ts';
import { buildRangeIndexInTimeSlices, type RangeIndex } from '../presence/ranges/range-index.ts';
import { runInTimeSlices } from '../presence/steps.ts';
import { type Instant, MINUTE } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Changes } from '../store/port/upkeep.ts';
import type { BoardState } from './board-state.ts';
import { firstDay, loadEvidence, moveWindow, readChanged } from './evidence-cache.ts';
import { keepNames } from './keep-names.ts';
import { readChangedWorld } from './read-world.ts';

/** Updates a board from the store; reads only what has changed. @throws AppError STORE_UNAVAILABLE */
export async function takeChanges(state: BoardState): Promise<void> {
  await moveTo(state, state.clock.now());
  const peopleRevision = await state.store.peopleRevision();
  const changes = await state.store.changes(state.cursor);
  if (isSomething(changes)) await takeIn(state, changes);
  state.cursor = changes.cursor;
  state.peopleRevision = peopleRevision;
}

function isSomething({ reload, places, personIds, statementsOf, erasedIds, personDays }: Changes): boolean {
  return reload || [places, personIds, statementsOf, erasedIds, personDays].some(({ length }) => length > 0);
}

async function takeIn(state: BoardState, changes: Changes): Promise<void> {
  const { store, clock, presences, names } = state;
  const { reload, personIds, statementsOf, erasedIds } = changes;
  const before = presences.world;
  const world = await readChangedWorld(before, changes, store);
  await runInTimeSlices(orderPeople(world, before, reload ? undefined : personIds));
  const index = await indexOf(world, before, changes, state.rangeIndex);
  const { evidence, whole } = await readChanged(presences.evidence, changes, store, clock.now());
  const places = changes.places.length > 0;
  const ids = places || whole ? everybody(before, world) : new Set([...personIds, ...statementsOf, ...erasedIds, ...evidence.days.keys()]);
  state.changesTaken += 1;
  if (places || whole || personIds.length + statementsOf.length + erasedIds.length > 0) state.plansRevision += 1;
  const takenIn = () => {
    state.rangeIndex = index;
  };
  await presences.take({ ids, world, evidence, whole, places, statementsOf, takenIn });
  if (reload || personIds.length > 0) await keepNames(names, world.people, reload ? undefined : personIds);
}

function everybody(before: World, world: World): Set<string> {
  const ids = new Set(before.people.keys());
  for (const id of world.people.keys()) ids.add(id);
  return ids;
}

async function indexOf(world: World, before: World, { places }: Changes, index: RangeIndex): Promise<RangeIndex> {
  if (!places.includes('ranges') || sameRanges(before, world)) return index;
  return buildRangeIndexInTimeSlices(world.ranges.values());
}

function sameRanges(a: World, b: World): boolean {
  const key = ({ id, version }: Range) => `${id} ${version}`;
  return [...a.ranges.values()].map(key).join() === [...b.ranges.values()].map(key).join();
}

/** Moves the window of days in memory to those around now. */
async function moveTo(state: BoardState, now: Instant): Promise<void> {
  const { store, presences, readAt } = state;
  // If the clock was ahead, memory may lack statements that ended before the instant that it showed.
  const putBack = now < readAt - MINUTE;
  if (!putBack && (now <= readAt || firstDay(now) === firstDay(readAt))) {
    state.readAt = Math.max(readAt, now);
    return;
  }
  if (!putBack) await moveWindow(presences.evidence, store, readAt, now);
  else await presences.take({ ids: presences.world.people.keys(), evidence: await loadEvidence(store, now), whole: true });
  state.readAt = now;
}
