import type { PersonDay } from './evidence.ts';
import { type Target, UNMATCHED_RANGE_ID } from './place.ts';
import type { Day, Instant } from './time.ts';
import type { World } from './world.ts';

/** Evidence from one instant to another; `id` breaks ties. */
export interface Seen {
  id: string;
  /** As stored. */
  first: Instant;
  /** Never after the instant in question. */
  last: Instant;
}

/** All person-days of one place on one of its calendar days, merged. `id` is the office's, or `REMOTE`. */
export interface Sighting extends Seen {
  day: Day;
  /** The ranges that saw it, the decisive one first. */
  ranges: Seen[];
  /** The floors, last seen first; ranges without a floor are ignored. */
  floors: Seen[];
}

/** The id of the place `remote`. No office has an empty id. */
export const REMOTE = '';

/** Whether evidence outranks other evidence: the later last, then the later first (as stored), then the lower id (docs/RULES.md). */
export function outranks(a: Seen, b: Seen): boolean {
  if (a.last !== b.last) return a.last > b.last;
  if (a.first !== b.first) return a.first > b.first;
  return a.id < b.id;
}

/**
 * The sightings that count at `t`: person-days that have begun by `t`, were last seen after `cut` (the last clear), and have a day later than
 * `lastExpired`. The place of a person-day is the last target of its range; `ignore` and unknown ranges have no place.
 */
export function sightingsAt(query: { t: Instant; cut: Instant; lastExpired: Day }, days: readonly PersonDay[], world: World): Sighting[] {
  const sightings = new Map<string, Sighting>();
  for (const row of days) {
    const last = Math.min(row.last, query.t);
    if (row.first > query.t || last <= query.cut || row.day <= query.lastExpired) continue;
    const target = placeOf(row.rangeId, world);
    if (target === undefined || target.kind === 'ignore') continue;
    const id = target.kind === 'office' ? target.officeId : REMOTE;
    const key = `${row.day} ${id}`;
    let sighting = sightings.get(key);
    if (sighting === undefined) {
      sighting = { id, day: row.day, first: row.first, last, ranges: [], floors: [] };
      sightings.set(key, sighting);
    }
    widen(sighting, row.first, last);
    see(sighting.ranges, row.rangeId, row.first, last);
    if (target.kind === 'office' && target.floorId !== undefined) see(sighting.floors, target.floorId, row.first, last);
  }
  for (const sighting of sightings.values()) {
    sighting.ranges.sort(byRank);
    sighting.floors.sort(byRank);
  }
  return [...sightings.values()];
}

/** The place of a range's evidence: its last target, so that correcting a target corrects the past. */
export function placeOf(rangeId: string, world: World): Target | undefined {
  if (rangeId === UNMATCHED_RANGE_ID) return { kind: 'remote' };
  const target = world.ranges.get(rangeId)?.versions.at(-1)?.target;
  // An unknown office is not a place either: its days have no zone.
  if (target?.kind === 'office' && !world.offices.has(target.officeId)) return undefined;
  return target;
}

function byRank(a: Seen, b: Seen): number {
  return outranks(a, b) ? -1 : 1;
}

function see(list: Seen[], id: string, first: Instant, last: Instant): void {
  const known = list.find((seen) => seen.id === id);
  if (known === undefined) list.push({ id, first, last });
  else widen(known, first, last);
}

function widen(seen: Seen, first: Instant, last: Instant): void {
  if (first < seen.first) seen.first = first;
  if (last > seen.last) seen.last = last;
}
