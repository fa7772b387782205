import { fullHourOf } from './calendar.ts';
import type { Count } from './count.ts';
import { isPast } from './past-days.ts';
import type { Floor, Office } from './place.ts';
import { type Counted, countOf, NOBODY, type PlaceTally, type ReadonlyTally, tallyOf } from './tally.ts';
import type { Instant } from './time.ts';
import { mayHaveOthers, type NumbersShown, numbersShown, tellsFloors } from './visibility.ts';
import type { World } from './world.ts';

export interface OfficeNumbers {
  office: Office;
  /** In numbers of a day: the instant of this office's numbers, the picture's hour on its clock or now. */
  at?: Instant;
  /** The full hour of the numbers, if they are of a past day of the office. */
  hour?: Instant;
  present: Count;
  /** Highest first; none for past days of which floors are not told. People without a known floor count for the office only. */
  floors: { floor: Floor; present: Count }[];
}

export interface Occupancy {
  total: Count;
  /** By name. Archived offices and floors only if somebody is there. */
  offices: OfficeNumbers[];
}

/** The shown numbers of an office's day whose data about people is deleted; `present` is exact, for the total. */
export interface KeptNumbers {
  shown: OfficeNumbers;
  present: number;
}

/** The tally of now, which is updated person by person. */
export interface LiveTally {
  /** By office id. */
  places: ReadonlyTally;
  /** The result of `mayHaveOthers` for all people. */
  mayHaveOthers: boolean;
}

interface CountInput {
  /** The instant at which an office is counted. */
  instantOf(office: Office): Instant;
  now: Instant;
  world: World;
  /** The people who count at an instant: that of an office, or the last full hour before it. */
  countedAt(instant: Instant): Iterable<Counted>;
  /** For numbers of now, in place of `countedAt`. */
  live?: LiveTally | undefined;
  /** Offices whose day has no data about people; undefined if it has no numbers either. They are not counted. */
  gone?: ReadonlyMap<string, KeptNumbers | undefined>;
}

/**
 * Numbers of every office and floor. For days before the office's today they are those of its last full hour and count the others in steps:
 * numbers for every minute would reveal when a person in mode `track` came. Numbers of today are exact, unless the organisation's setting applies
 * the steps to them too. The total applies the steps to the sum of the others of all such offices (docs/RULES.md, "Historic figures"). A person
 * who is named at several offices, each at its own instant, counts once.
 */
export function countOccupancy({ instantOf, now, world, countedAt, live, gone }: CountInput): Occupancy {
  const { smallNumber: step } = world.settings;
  const tallyAt = remembering((instant) => tallyOf(countedAt(instant)));
  const othersAt = remembering((instant) => mayHaveOthers(world.people.values(), instant));
  const sums = { exact: 0, names: new Set<string>(), others: 0, stepped: false };

  function numbersOfOffice(office: Office): OfficeNumbers[] {
    const at = instantOf(office);
    const past = isPast(at, { now, office, world });
    // A past day can be today again. Its number of now is that of now.
    const hour = past && at < now ? fullHourOf(at, office.timeZone) : undefined;
    const shown = numbersShown(world.settings, { past, others: () => live?.mayHaveOthers ?? othersAt(hour ?? at) });
    const there = (live?.places ?? tallyAt(hour ?? at)).get(office.id);
    add(there, shown);
    // Archived places are listed only if the number shows that somebody was there.
    const isListed = ({ archivedAt }: Office | Floor, present: Count): boolean =>
      archivedAt === undefined || (past && archivedAt > at) || present.atLeast > 0;
    const count = (place: PlaceTally | undefined): Count => countOf(place ?? NOBODY, shown, step);
    const present = count(there);
    if (!isListed(office, present)) return [];
    const told = tellsFloors(at, { now, office, world }) ? office.floors : [];
    const floors = told
      .map((floor) => ({ floor, present: count(there?.floors.get(floor.id)) }))
      .filter((entry) => isListed(entry.floor, entry.present))
      .sort((a, b) => b.floor.level - a.floor.level || byName(a.floor, b.floor));
    return [{ office, ...(hour !== undefined && { hour }), present, floors }];
  }

  function add(there: (PlaceTally & { names: ReadonlySet<string> }) | undefined, shown: NumbersShown): void {
    if (shown === 'exact') sums.exact += there?.present ?? 0;
    else for (const personId of there?.names ?? []) sums.names.add(personId);
    if (shown === 'steps') sums.others += there?.others ?? 0;
    sums.stepped ||= shown === 'steps';
  }

  /** Counts everybody as one of the others. */
  function numbersKept(numbers: KeptNumbers | undefined): OfficeNumbers[] {
    if (numbers === undefined) return [];
    sums.others += numbers.present;
    sums.stepped = true;
    return [numbers.shown];
  }

  const offices = [...world.offices.values()]
    .sort(byName)
    .flatMap((office) => (gone?.has(office.id) ? numbersKept(gone.get(office.id)) : numbersOfOffice(office)));
  const named = sums.exact + sums.names.size;
  const all = { present: named, named, others: sums.others };
  return { total: countOf(all, sums.stepped ? 'steps' : 'exact', step), offices };
}

function remembering<T>(workOut: (instant: Instant) => T): (instant: Instant) => T {
  const known = new Map<Instant, { value: T }>();
  return (instant) => {
    const entry = known.get(instant) ?? { value: workOut(instant) };
    known.set(instant, entry);
    return entry.value;
  };
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
