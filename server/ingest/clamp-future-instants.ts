import { clampedOffice } from '../presence/clamped-office.ts';
import { defaultEnd } from '../presence/overrides.ts';
import type { Office, Range } from '../presence/place.ts';
import { clampedRange } from '../presence/ranges/clamped-range.ts';
import type { Instant } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { CollectDeps } from './read-span.ts';

type ClampDeps = Pick<CollectDeps, 'store' | 'board' | 'clock' | 'log'>;

/**
 * Sets instants in the future, which come from a clock that was ahead, to now, so that later statements win (docs/RULES.md, promise 5).
 * @throws AppError STORE_UNAVAILABLE
 */
export async function clampFutureInstants({ store, board, clock, log }: ClampDeps): Promise<void> {
  await board.refresh();
  const now = clock.now();
  const world = board.world();
  const touched = await store.clampFutureInstants(now, peopleAhead(world, now), (said) =>
    defaultEnd(said, world.people.get(said.personId), world),
  );
  const places = placesAhead(world, now);
  const clamped = places.offices.length + places.ranges.length;
  if (clamped > 0) await store.clampPlaces(places);
  if (touched.length + clamped === 0) return;
  log.warn({ people: touched.length, places: clamped }, 'Set future times to now: a clock was ahead');
  await board.refresh();
}

/** Clamps at most once, as soon as the time is known. */
export interface Clamping {
  /** Clamps if Graph's time is known. @throws AppError STORE_UNAVAILABLE */
  begin(): Promise<void>;
  /** Clamps by this machine's clock, the only one, if Graph's time never became known. @throws AppError STORE_UNAVAILABLE */
  end(): Promise<void>;
}

/**
 * Clamping for one run. A running `hidden` must not wait for a slow directory or for a Graph that refuses. It must not be clamped by an unknown
 * time either, since statements of the last hours would keep the wrong instant.
 */
export function createClamping(deps: ClampDeps & Pick<CollectDeps, 'graph'>): Clamping {
  const { served } = deps.graph;
  let clamping: Promise<void> | undefined;
  const clampIf = (isKnown: boolean): Promise<void> => {
    if (isKnown) clamping ??= clampFutureInstants(deps);
    return clamping ?? Promise.resolve();
  };
  return {
    begin: () => clampIf(served.isCurrent()),
    end: () => clampIf(served.isCurrent() || served.at() === undefined),
  };
}

function placesAhead({ offices, ranges }: World, now: Instant): { offices: Office[]; ranges: Range[] } {
  return {
    offices: changedBy((office) => clampedOffice(office, now), offices.values()),
    ranges: changedBy((range) => clampedRange(range, now), ranges.values()),
  };
}

function changedBy<T>(clamp: (item: T) => T, items: Iterable<T>): T[] {
  return [...items].flatMap((item) => {
    const clamped = clamp(item);
    return clamped === item ? [] : [clamped];
  });
}

function peopleAhead({ people, removedPeople }: World, now: Instant): string[] {
  const ids: string[] = [];
  for (const person of people.values()) {
    const { notOffSince = 0, displaySince = 0, erasedAt = 0, upnSince = 0, modeChosen } = person;
    if (Math.max(notOffSince, displaySince, erasedAt, upnSince, modeChosen?.at ?? 0) > now) ids.push(person.id);
  }
  for (const { id, goneAt } of removedPeople.values()) if (goneAt > now) ids.push(id);
  return ids;
}
