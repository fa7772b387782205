import { createWorld, type World } from '../presence/world.ts';
import type { Store } from '../store/port/store.ts';

/** The slowly changing things that the rules need, as they are stored now. @throws AppError STORE_UNAVAILABLE */
export async function readWorld(store: Store): Promise<World> {
  const [people, departed, offices, ranges, settings] = await Promise.all([
    store.people(),
    store.departed(),
    store.offices(),
    store.ranges(),
    store.settings(),
  ]);
  return createWorld({ people, departed, offices, ranges, settings });
}
