import { clockHourOf, isBeforeToday, NOON } from './calendar.ts';
import { countOccupancy, type Occupancy } from './occupancy.ts';
import { peopleByName } from './people-order.ts';
import type { Person } from './person.ts';
import { countedOf, filterOf, type NamedPerson, nameOf, type PictureFilter } from './picture.ts';
import type { Office } from './place.ts';
import type { OwnPresence, Presence } from './presence-types.ts';
import type { Day, Instant } from './time.ts';
import { isRecorded, mayBeNamed, NOTHING_SEEN, shownToOthers } from './visibility.ts';
import type { World } from './world.ts';

/** A person in the picture of a day, and the instant at which they are shown. */
export interface NamedOfDay extends NamedPerson {
  at: Instant;
}

/** A day, with every office at the same full hour of its own clock. The default is noon. */
export interface DayPicture {
  readonly day: Day;
  /** That hour in the organisation's zone, or now if it is in the future. */
  readonly at: Instant;
  /** Whether `at` is before today in the organisation's zone. */
  readonly historic: boolean;
  readonly world: World;
  /** People who may be named, without duplicates, by name. */
  named(filter?: PictureFilter): NamedOfDay[];
  /** Numbers of every office at its own hour; the total is stepped after the sum. */
  occupancy(): Occupancy;
}

interface DayPictureInput {
  day: Day;
  /** 0–23. Default: noon. */
  hour?: number;
  now: Instant;
  world: World;
  /** Presences for each of `instantsOfDay`. */
  presencesOf: ReadonlyMap<Instant, ReadonlyMap<string, OwnPresence>>;
}

interface HourOfDay {
  day: Day;
  hour?: number | undefined;
}

/** That hour of a day in a zone, or now if it is in the future. */
function hourOrNow({ day, hour = NOON }: HourOfDay, zone: string, now: Instant): Instant {
  return Math.min(clockHourOf(day, hour, zone), now);
}

/** The instants that a picture of a day needs: the hour of the organisation and of all offices, including archived ones. */
export function instantsOfDay(at: HourOfDay, now: Instant, { offices, settings }: Pick<World, 'offices' | 'settings'>): Set<Instant> {
  const zones = new Set([settings.timeZone, ...[...offices.values()].map(({ timeZone }) => timeZone)]);
  return new Set([...zones].map((zone) => hourOrNow(at, zone, now)));
}

/**
 * One picture of a day with offices in several zones (docs/RULES.md, "Historic figures"). Numbers and names of an office come from the picture at
 * that office's hour, so it reveals nothing more than these pictures. The hour is a full hour, so the numbers of past days are those of that
 * instant.
 */
export function createDayPicture({ day, hour, now, world, presencesOf }: DayPictureInput): DayPicture {
  const at = hourOrNow({ day, hour }, world.settings.timeZone, now);
  const instants = new Map([...world.offices.values()].map(({ id, timeZone }) => [id, hourOrNow({ day, hour }, timeZone, now)]));
  const instantOf = ({ id }: Pick<Office, 'id'>): Instant => instants.get(id) ?? at;
  const presencesAt = (instant: Instant): ReadonlyMap<string, OwnPresence> => presencesOf.get(instant) ?? new Map();
  const latestFirst = [...presencesOf.keys()].sort((a, b) => b - a);
  // A person at no office is shown as at the organisation's hour, otherwise as at the latest other instant.
  const organisationFirst = [at, ...latestFirst.filter((instant) => instant !== at)];
  let everybody: readonly NamedOfDay[] | undefined;
  let occupancy: Occupancy | undefined;

  function shownAt(person: Person, instant: Instant): Presence {
    const own = presencesAt(instant).get(person.id);
    return own === undefined ? NOTHING_SEEN : shownToOthers(own);
  }

  function isAtItsHour(presence: Presence, instant: Instant): boolean {
    return presence.status === 'office' && instantOf({ id: presence.officeId }) === instant;
  }

  /** The office with the latest hour at which the person was there; otherwise their presence at no office. */
  function show(person: Person): NamedOfDay[] {
    if (!isRecorded(person)) return [];
    const isNamed = (instant: Instant) => mayBeNamed(person, instant);
    const shown = (instant: Instant) => ({ ...nameOf(person, shownAt(person, instant)), at: instant });
    const atOffice = latestFirst
      .filter(isNamed)
      .map(shown)
      .find(({ presence, at: instant }) => isAtItsHour(presence, instant));
    if (atOffice) return [atOffice];
    const elsewhere = organisationFirst.filter(isNamed).map(shown);
    const [first] = elsewhere;
    if (first === undefined) return [];
    return [elsewhere.find(({ presence }) => presence.status !== 'office') ?? { ...first, presence: NOTHING_SEEN }];
  }

  return {
    day,
    at,
    historic: isBeforeToday(at, now, world.settings.timeZone),
    world,
    named(filter = {}) {
      everybody ??= peopleByName(world).flatMap(show);
      return everybody.filter(filterOf(filter));
    },
    occupancy() {
      if (occupancy) return occupancy;
      const countedAt = (instant: Instant) => countedOf(presencesAt(instant), world, instant);
      const { total, offices } = countOccupancy({ instantOf, now, world, countedAt });
      occupancy = { total, offices: offices.map((numbers) => ({ ...numbers, at: instantOf(numbers.office) })) };
      return occupancy;
    },
  };
}
