import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { runInTimeSlices } from '../concurrency.ts';
import { orderPeople } from '../presence/people-order.ts';
import type { Range } from '../presence/place.ts';
import { type RangeIndex, rangeIndexSteps } from '../presence/ranges/range-index.ts';
import { DAY, type Instant, MINUTE } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Changes } from '../store/port/upkeep.ts';
import type { BoardState } from './board-state.ts';
import { loadEvidence, moveWindow, readChanged } from './evidence-cache.ts';
import { keepNames } from './keep-names.ts';
import { readChangedWorld } from './read-world.ts';

/** If more person-days than this changed, and nothing else, answers do not wait for them: it takes tens of milliseconds. */
const MAX_AWAITED_DAYS = 200;

/** Updates a board from the store; reads only what has changed. @throws AppError STORE_UNAVAILABLE */
export async function takeChanges(state: BoardState): Promise<void> {
  await moveTo(state, state.clock.now());
  const peopleRevision = await state.store.peopleRevision();
  const changes = await state.store.changes(state.cursor);
  try {
    if (isManySignIns(changes)) {
      state.taking = changes.cursor;
      await yieldToEventLoop();
    }
    if (isSomething(changes)) await takeIn(state, changes);
    state.cursor = changes.cursor;
  } finally {
    state.taking = undefined;
  }
  state.peopleRevision = peopleRevision;
}

/** Whether memory certainly has all changes that must count before an answer, without asking the database over the network. */
export function isUpToDate({ store, clock, readAt, taking, cursor }: BoardState): boolean {
  return !daysMoved(readAt, clock.now()) && store.isUnchangedSince?.(taking ?? cursor) === true;
}

/**
 * Waits for the changes that must count before an answer: all but a page of sign-ins, which says nothing about who may see whom. For such a page
 * the refresh is started. `refresh`: `takeChanges`, one at a time. @throws AppError STORE_UNAVAILABLE
 */
export async function takeUrgentChanges(state: BoardState, refresh: () => Promise<void>): Promise<void> {
  if (daysMoved(state.readAt, state.clock.now())) return refresh();
  const later = await state.store.changes(state.taking ?? state.cursor);
  if (!isSomething(later)) return;
  const refreshed = refresh();
  if (!isManySignIns(later)) return refreshed;
  // A failure shows at the next refresh, which begins in a second.
  refreshed.catch(() => {});
}

function isSomething(changes: Changes): boolean {
  return changes.personDays.length > 0 || isMoreThanSignIns(changes);
}

function isManySignIns(changes: Changes): boolean {
  return changes.personDays.length > MAX_AWAITED_DAYS && !isMoreThanSignIns(changes);
}

function isMoreThanSignIns({ reload, places, personIds, statementsOf, erasedIds }: Changes): boolean {
  return reload || places.length + personIds.length + statementsOf.length + erasedIds.length > 0;
}

async function takeIn(state: BoardState, changes: Changes): Promise<void> {
  const { store, clock, presences, names } = state;
  const { reload, personIds, statementsOf, erasedIds } = changes;
  const before = presences.world;
  const world = await readChangedWorld(before, changes, store);
  await runInTimeSlices(orderPeople(world, before, reload ? undefined : personIds));
  const index = await indexOf(world, before, changes, state.rangeIndex);
  const { evidence, whole } = await readChanged(presences.evidence, changes, store, clock.now());
  // After a write of another process everything is read. That alone must not look like a change.
  const places = reload ? !samePlaces(before, world) : changes.places.length > 0;
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
  return runInTimeSlices(rangeIndexSteps(world.ranges.values()));
}

function samePlaces(a: World, b: World): boolean {
  return isDeepStrictEqual([a.settings, a.offices], [b.settings, b.offices]) && sameRanges(a, b);
}

function sameRanges(a: World, b: World): boolean {
  const key = ({ id, version }: Range) => `${id} ${version}`;
  return [...a.ranges.values()].map(key).join() === [...b.ranges.values()].map(key).join();
}

/** Moves the window of days in memory to those around now. */
async function moveTo(state: BoardState, now: Instant): Promise<void> {
  const { store, presences, readAt } = state;
  if (!daysMoved(readAt, now)) {
    state.readAt = Math.max(readAt, now);
    return;
  }
  if (!isPutBack(readAt, now)) await moveWindow(presences.evidence, store, readAt, now);
  else await presences.take({ ids: presences.world.people.keys(), evidence: await loadEvidence(store, now), whole: true });
  state.readAt = now;
}

/** Whether other days must be in memory than at `readAt`: they are counted in UTC. */
function daysMoved(readAt: Instant, now: Instant): boolean {
  return isPutBack(readAt, now) || (now > readAt && Math.floor(now / DAY) !== Math.floor(readAt / DAY));
}

/** If the clock was ahead, memory may lack statements that ended before the instant that it showed. */
function isPutBack(readAt: Instant, now: Instant): boolean {
  return now < readAt - MINUTE;
}
