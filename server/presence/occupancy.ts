import { dayOf, fullHourOf } from './calendar.ts';
import { type Count, countWithOthers, exactCount } from './count.ts';
import type { Floor, Office } from './place.ts';
import type { Presence } from './presence-types.ts';
import type { Instant } from './time.ts';
import { mayHaveOthers } from './visibility.ts';
import type { World } from './world.ts';

export interface OfficeNumbers {
  office: Office;
  /** In numbers of a day: the instant of which the office is shown, its noon or now. */
  at?: Instant;
  /** The full hour of which the numbers are, where they are of a day before today of the office. */
  hour?: Instant;
  present: Count;
  /** Highest first. People without a known floor count for the office only. */
  floors: { floor: Floor; present: Count }[];
}

export interface Occupancy {
  total: Count;
  /** By name. Archived offices and floors only where the numbers say that somebody is there. */
  offices: OfficeNumbers[];
}

/** Whether an instant is of a day before today, in a zone. */
export function isBeforeToday(at: Instant, now: Instant, zone: string): boolean {
  return dayOf(at, zone) < dayOf(now, zone);
}

/** Somebody who counts at an instant. */
export interface Counted {
  personId: string;
  /** Where they are; hidden people are nowhere. */
  presence: Presence;
  /** What others see of them by name; absent where they are not named. */
  seen?: Presence;
}

interface CountInput {
  /** The instant of which an office is counted. */
  instantOf(office: Office): Instant;
  now: Instant;
  world: World;
  /** Those who count at an instant: that of an office, or the last full hour before it. */
  countedAt(instant: Instant): Iterable<Counted>;
}

/**
 * Numbers of every office and floor. Those of days before today of the office are of its last full hour, and count the others
 * in steps: without the hour, a number that is asked for minute by minute would tell when somebody in mode `track` came. The
 * total adds the others of all such offices up and steps them then (DESIGN.md §2 "Historic figures"); a person who is named
 * at several of them, each at its own instant, is one of it.
 */
export function countOccupancy({ instantOf, now, world, countedAt }: CountInput): Occupancy {
  const step = world.settings.smallNumber;
  const tallies = new Map<Instant, { tally: ReadonlyMap<string, Tally>; others: boolean }>();
  const sums = { exact: 0, named: new Set<string>(), others: 0, stepped: false };
  const offices: OfficeNumbers[] = [];

  function talliedAt(instant: Instant) {
    let known = tallies.get(instant);
    if (known === undefined) {
      known = { tally: tallyOf(countedAt(instant)), others: mayHaveOthers(world.people.values(), instant) };
      tallies.set(instant, known);
    }
    return known;
  }

  for (const office of [...world.offices.values()].sort(byName)) {
    const at = instantOf(office);
    const historic = isBeforeToday(at, now, office.timeZone);
    const hour = historic ? fullHourOf(at, office.timeZone) : undefined;
    const { tally, others } = talliedAt(hour ?? at);
    const there = tally.get(office.id);
    // What is archived is listed while somebody is there; of past days only where the number says so itself.
    const isListed = ({ archivedAt }: Office | Floor, place: PlaceTally = NOBODY): boolean => {
      if (archivedAt === undefined || (historic && archivedAt > at)) return true;
      return historic ? place.named > 0 || (others && place.others >= step) : place.present > 0;
    };
    const count = (place: PlaceTally = NOBODY): Count => {
      if (!historic) return exactCount(place.present);
      return others ? countWithOthers(place, step) : exactCount(place.named);
    };
    if (!historic) sums.exact += there?.present ?? 0;
    else {
      for (const personId of there?.names ?? []) sums.named.add(personId);
      if (others) sums.others += there?.others ?? 0;
      sums.stepped ||= others;
    }
    if (!isListed(office, there)) continue;
    const floors = office.floors
      .filter((floor) => isListed(floor, there?.floors.get(floor.id)))
      .sort((a, b) => b.level - a.level || byName(a, b))
      .map((floor) => ({ floor, present: count(there?.floors.get(floor.id)) }));
    offices.push({ office, ...(hour !== undefined && { hour }), present: count(there), floors });
  }
  const known = sums.exact + sums.named.size;
  return { total: sums.stepped ? countWithOthers({ named: known, others: sums.others }, step) : exactCount(known), offices };
}

interface PlaceTally {
  /** All who are there. */
  present: number;
  /** Whom others see there. */
  named: number;
  /** Who is there and whom others do not see there. */
  others: number;
}
const NOBODY: PlaceTally = { present: 0, named: 0, others: 0 };

interface Tally extends PlaceTally {
  /** Ids of the named. */
  names: string[];
  floors: Map<string, PlaceTally>;
}

function tallyOf(counted: Iterable<Counted>): Map<string, Tally> {
  const offices = new Map<string, Tally>();
  const officeOf = (id: string): Tally => entryOf(offices, id, () => ({ ...NOBODY, names: [], floors: new Map() }));
  for (const { personId, presence, seen } of counted) {
    const there = presence.status === 'office' ? presence : undefined;
    const named = seen?.status === 'office' ? seen : undefined;
    if (there) note(officeOf(there.officeId), named?.officeId === there.officeId);
    if (named) {
      const office = officeOf(named.officeId);
      office.named += 1;
      office.names.push(personId);
    }
    if (there?.floorId !== undefined) {
      const same = named?.officeId === there.officeId && named.floorId === there.floorId;
      note(
        entryOf(officeOf(there.officeId).floors, there.floorId, () => ({ ...NOBODY })),
        same,
      );
    }
    if (named?.floorId !== undefined) entryOf(officeOf(named.officeId).floors, named.floorId, () => ({ ...NOBODY })).named += 1;
  }
  return offices;
}

function note(place: PlaceTally, isSeenThere: boolean): void {
  place.present += 1;
  if (!isSeenThere) place.others += 1;
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  let entry = map.get(key);
  if (entry === undefined) {
    entry = make();
    map.set(key, entry);
  }
  return entry;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
