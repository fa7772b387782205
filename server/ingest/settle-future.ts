import { defaultEnd } from '../presence/overrides.ts';
import type { Office, Range } from '../presence/place.ts';
import { settledRange } from '../presence/ranges/settled-range.ts';
import { settledOffice } from '../presence/settled-office.ts';
import type { Instant } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { CollectDeps } from './read-span.ts';

type SettleDeps = Pick<CollectDeps, 'store' | 'board' | 'clock' | 'log'>;

/**
 * Sets instants that a clock that was ahead put into the future to now, once, so that later statements win
 * (docs/RULES.md, promise 5).
 * @throws AppError STORE_UNAVAILABLE
 */
export async function settleFuture({ store, board, clock, log }: SettleDeps): Promise<void> {
  await board.refresh();
  const now = clock.now();
  const world = board.world();
  const touched = await store.settleFuture(now, peopleAhead(world, now), (said) =>
    defaultEnd(said, world.people.get(said.personId), world),
  );
  const places = placesAhead(world, now);
  const settled = places.offices.length + places.ranges.length;
  if (settled > 0) await store.settlePlaces(places);
  if (touched.length + settled === 0) return;
  log.warn({ people: touched.length, places: settled }, 'Set future times to now: a clock was ahead');
  await board.refresh();
}

/** Settles at most once, as soon as the time is known. */
export interface Settling {
  /** Settles if Graph's time is known. @throws AppError STORE_UNAVAILABLE */
  begin(): Promise<void>;
  /** The same if Graph's time was never known, by this machine's clock, the only one. @throws AppError STORE_UNAVAILABLE */
  end(): Promise<void>;
}

/**
 * For one run. A running `hidden` must not wait for a slow directory or for a Graph that refuses. It must not be settled by an
 * unknown time either, because statements of the last hours would keep the wrong instant.
 */
export function createSettling(deps: SettleDeps & Pick<CollectDeps, 'graph'>): Settling {
  const { served } = deps.graph;
  let settling: Promise<void> | undefined;
  const settleIf = (isKnown: boolean): Promise<void> => {
    if (isKnown) settling ??= settleFuture(deps);
    return settling ?? Promise.resolve();
  };
  return {
    begin: () => settleIf(served.isCurrent()),
    end: () => settleIf(served.isCurrent() || served.at() === undefined),
  };
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
