import { defaultEnd } from '../presence/overrides.ts';
import type { Instant } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { CollectDeps } from './read-span.ts';

/**
 * What a clock that was ahead set in the future is given the present instant once, so that what is said later wins
 * (DESIGN.md §3, promise 5).
 * @throws AppError STORE_UNAVAILABLE
 */
export async function settleFuture({ store, board, clock, log }: Pick<CollectDeps, 'store' | 'board' | 'clock' | 'log'>): Promise<void> {
  const now = clock.now();
  const world = board.world();
  const touched = await store.settleFuture(now, peopleAhead(world, now), (said) =>
    defaultEnd(said, world.people.get(said.personId), world),
  );
  if (touched.length === 0) return;
  log.warn({ people: touched.length }, 'What a clock that was ahead had set in the future counts from now on');
  await board.refresh();
}

function peopleAhead({ people, departed }: World, now: Instant): string[] {
  const ids: string[] = [];
  for (const person of people.values()) {
    const { notOffSince = 0, displaySince = 0, erasedAt = 0 } = person;
    if (Math.max(notOffSince, displaySince, erasedAt) > now) ids.push(person.id);
  }
  for (const { id, goneAt } of departed.values()) if (goneAt > now) ids.push(id);
  return ids;
}
