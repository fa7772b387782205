import { defaultEnd } from '../presence/overrides.ts';
import type { Office, Range } from '../presence/place.ts';
import { settledRange } from '../presence/ranges/settled-range.ts';
import { settledOffice } from '../presence/settled-office.ts';
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
  const places = placesAhead(world, now);
  const settled = places.offices.length + places.ranges.length;
  if (settled > 0) await store.settlePlaces(places);
  if (touched.length + settled === 0) return;
  log.warn({ people: touched.length, places: settled }, 'What a clock that was ahead had set in the future counts from now on');
  await board.refresh();
}

function placesAhead({ offices, ranges }: World, now: Instant): { offices: Office[]; ranges: Range[] } {
  return {
    offices: changedBy((office) => settledOffice(office, now), offices.values()),
    ranges: changedBy((range) => settledRange(range, now), ranges.values()),
  };
}

function changedBy<T>(settle: (item: T) => T, items: Iterable<T>): T[] {
  return [...items].flatMap((item) => {
    const settled = settle(item);
    return settled === item ? [] : [settled];
  });
}

function peopleAhead({ people, departed }: World, now: Instant): string[] {
  const ids: string[] = [];
  for (const person of people.values()) {
    const { notOffSince = 0, displaySince = 0, erasedAt = 0, upnSince = 0, modeChosen } = person;
    if (Math.max(notOffSince, displaySince, erasedAt, upnSince, modeChosen?.at ?? 0) > now) ids.push(person.id);
  }
  for (const { id, goneAt } of departed.values()) if (goneAt > now) ids.push(id);
  return ids;
}
