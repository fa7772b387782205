import { dayOf, fullHourOf } from './calendar.ts';
import { type Count, countWithOthers, exactCount } from './count.ts';
import type { Floor, Office } from './place.ts';
import type { Presence } from './presence-types.ts';
import type { Instant } from './time.ts';
import { mayHaveOthers } from './visibility.ts';
import type { World } from './world.ts';

export interface OfficeNumbers {
  office: Office;
  /** In numbers of a day: the instant at which the office is shown, its noon or now. */
  at?: Instant;
  /** The full hour of the numbers, if they are of a day before the office's today. */
  hour?: Instant;
  present: Count;
  /** Highest first. People without a known floor count for the office only. */
  floors: { floor: Floor; present: Count }[];
}

export interface Occupancy {
  total: Count;
  /** By name. Archived offices and floors only if somebody is there. */
  offices: OfficeNumbers[];
}

/** Whether an instant is of a day before today, in a zone. */
export function isBeforeToday(at: Instant, now: Instant, zone: string): boolean {
  return dayOf(at, zone) < dayOf(now, zone);
}

/** A person who counts at an instant. */
export interface Counted {
  personId: string;
  /** Where they are; absent for hidden people. */
  presence: Presence;
  /** Their presence as others see it; absent if they are not named. */
  seen?: Presence;
}

/** How many are at an office now, and at each of its floors. People without a known floor count for the office only. */
export interface Headcount {
  present: number;
  floors: ReadonlyMap<string, { present: number }>;
}

/** The shown numbers of an office's day whose data about people is deleted; `present` is exact, for the total. */
export interface KeptNumbers {
  shown: OfficeNumbers;
  present: number;
}

interface CountInput {
  /** The instant at which an office is counted. */
  instantOf(office: Office): Instant;
  now: Instant;
  world: World;
  /** The people who count at an instant: that of an office, or the last full hour before it. */
  countedAt(instant: Instant): Iterable<Counted>;
  /** Known headcounts of offices counted as of today, in place of `countedAt`. */
  headcounts?: ReadonlyMap<string, Headcount>;
  /** Offices whose day has no data about people; undefined if it has no numbers either. They are not counted. */
  gone?: ReadonlyMap<string, KeptNumbers | undefined>;
}

/**
 * Numbers of every office and floor. For days before the office's today they are of its last full hour, and count the others
 * in steps: numbers for every minute would reveal when a person in mode `track` came. The
 * total steps the sum of the others of all such offices (docs/RULES.md, "Historic figures"); a person who is named
 * at several of them, each at its own instant, counts once.
 */
export function countOccupancy({ instantOf, now, world, countedAt, headcounts, gone }: CountInput): Occupancy {
  const step = world.settings.smallNumber;
  const tallyAt = remembering((instant) => tallyOf(countedAt(instant)));
  const othersAt = remembering((instant) => mayHaveOthers(world.people.values(), instant));
  const sums = { exact: 0, named: new Set<string>(), others: 0, stepped: false };

  function numbersOfToday(office: Office, at: Instant): OfficeNumbers[] {
    const there = (headcounts ?? tallyAt(at)).get(office.id);
    const onFloor = ({ id }: Floor): number => there?.floors.get(id)?.present ?? 0;
    const present = there?.present ?? 0;
    sums.exact += present;
    // Archived places are listed while somebody is there.
    if (office.archivedAt !== undefined && present === 0) return [];
    const floors = office.floors.filter((floor) => floor.archivedAt === undefined || onFloor(floor) > 0);
    return [numbersOf({ office, present: exactCount(present) }, floors, (floor) => exactCount(onFloor(floor)))];
  }

  function numbersOfPast(office: Office, at: Instant): OfficeNumbers[] {
    const hour = fullHourOf(at, office.timeZone);
    const [there, others] = [tallyAt(hour).get(office.id), othersAt(hour)];
    const tallyOfFloor = ({ id }: Floor): PlaceTally => there?.floors.get(id) ?? NOBODY;
    for (const personId of there?.names ?? []) sums.named.add(personId);
    if (others) sums.others += there?.others ?? 0;
    sums.stepped ||= others;
    // Archived places are listed only if the number shows that somebody was there.
    const isListed = ({ archivedAt }: Office | Floor, place: PlaceTally): boolean =>
      archivedAt === undefined || archivedAt > at || place.named > 0 || (others && place.others >= step);
    const count = (place: PlaceTally): Count => (others ? countWithOthers(place, step) : exactCount(place.named));
    if (!isListed(office, there ?? NOBODY)) return [];
    const floors = office.floors.filter((floor) => isListed(floor, tallyOfFloor(floor)));
    return [numbersOf({ office, hour, present: count(there ?? NOBODY) }, floors, (floor) => count(tallyOfFloor(floor)))];
  }

  /** Counts everybody as one of the others. */
  function numbersKept(numbers: KeptNumbers | undefined): OfficeNumbers[] {
    if (numbers === undefined) return [];
    sums.others += numbers.present;
    sums.stepped = true;
    return [numbers.shown];
  }

  const offices = [...world.offices.values()].sort(byName).flatMap((office) => {
    if (gone?.has(office.id)) return numbersKept(gone.get(office.id));
    const at = instantOf(office);
    return isBeforeToday(at, now, office.timeZone) ? numbersOfPast(office, at) : numbersOfToday(office, at);
  });
  const known = sums.exact + sums.named.size;
  return { total: sums.stepped ? countWithOthers({ named: known, others: sums.others }, step) : exactCount(known), offices };
}

function numbersOf(office: Omit<OfficeNumbers, 'floors'>, floors: readonly Floor[], count: (floor: Floor) => Count): OfficeNumbers {
  const highestFirst = floors.toSorted((a, b) => b.level - a.level || byName(a, b));
  return { ...office, floors: highestFirst.map((floor) => ({ floor, present: count(floor) })) };
}

function remembering<T>(workOut: (instant: Instant) => T): (instant: Instant) => T {
  const known = new Map<Instant, { value: T }>();
  return (instant) => entryOf(known, instant, () => ({ value: workOut(instant) })).value;
}

interface PlaceTally {
  /** Everybody there. */
  present: number;
  /** People there whom others see. */
  named: number;
  /** People there whom others do not see. */
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

function entryOf<K, T>(map: Map<K, T>, key: K, make: () => T): T {
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
