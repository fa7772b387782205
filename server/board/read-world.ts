import { createWorld, patchWorld, type World, type WorldPatch } from '../presence/world.ts';
import type { Store } from '../store/port/store.ts';
import type { Changes } from '../store/port/upkeep.ts';

/** The stored people, places, ranges and settings. @throws AppError STORE_UNAVAILABLE */
export async function readWorld(store: Store): Promise<World> {
  const [people, removedPeople, offices, ranges, settings] = await Promise.all([
    store.people(),
    store.removedPeople(),
    store.offices(),
    store.ranges(),
    store.settings(),
  ]);
  return createWorld({ people, removedPeople, offices, ranges, settings });
}

/** Updates the world, and reads only what has changed. @throws AppError STORE_UNAVAILABLE */
export async function readChangedWorld(world: World, { reload, places, personIds }: Changes, store: Store): Promise<World> {
  if (reload) return readWorld(store);
  if (personIds.length + places.length === 0) return world;
  const patch: WorldPatch = {
    ...(personIds.length > 0 && (await readPeople(personIds, store))),
    ...(places.includes('offices') && { offices: await store.offices() }),
    ...(places.includes('ranges') && { ranges: await store.ranges() }),
    ...(places.includes('settings') && { settings: await store.settings() }),
  };
  return patchWorld(world, patch);
}

async function readPeople(ids: readonly string[], store: Store): Promise<Required<Pick<WorldPatch, 'people' | 'removedPeople'>>> {
  const [people, removedPeople] = await Promise.all([store.people(ids), store.removedPeople(ids)]);
  return { people: byId(ids, people), removedPeople: byId(ids, removedPeople) };
}

/** The record of each id, if it exists. */
function byId<T extends { id: string }>(ids: readonly string[], items: readonly T[]): Map<string, T | undefined> {
  const found = new Map(items.map((item) => [item.id, item]));
  return new Map(ids.map((id) => [id, found.get(id)]));
}
