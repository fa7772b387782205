import { fullHourOf, isBeforeToday } from './calendar.ts';
import { folded } from './names.ts';
import { countOccupancy, type KeptNumbers, type LiveTally, type Occupancy } from './occupancy.ts';
import { isPast } from './past-days.ts';
import { peopleByName } from './people-order.ts';
import type { Person } from './person.ts';
import type { OwnPresence, Presence } from './presence-types.ts';
import { searchKey, soughtKey } from './search-key.ts';
import type { Counted } from './tally.ts';
import type { Instant } from './time.ts';
import { countedAs, isRecorded, mayBeCounted, mayBeNamed, NOTHING_SEEN, shownToOthers } from './visibility.ts';
import type { World } from './world.ts';

export interface NamedPerson {
  id: string;
  name: string;
  department?: string;
  presence: Presence;
}

export interface PictureFilter {
  officeId?: string;
  floorId?: string;
  /** In any case. */
  department?: string;
  status?: Presence['status'];
  /** Part of a name, in any case. */
  text?: string;
}

interface PictureInput {
  at: Instant;
  now: Instant;
  world: World;
  presences: PresencesById;
  presencesOf?: ReadonlyMap<Instant, PresencesById>;
  /** Default: computed from everybody's presence on first use. */
  kept?: KeptPicture;
}

export type PresencesById = Pick<ReadonlyMap<string, OwnPresence>, 'get'> & Iterable<[string, OwnPresence]>;

/** Parts of the current picture that are updated incrementally. */
export interface KeptPicture {
  /** People who may be named, by name; undefined while the lists are rebuilt. */
  named(filter: PictureFilter): NamedPerson[] | undefined;
  tally: LiveTally;
}

/** Everybody's presence at one instant, limited to what may be seen. */
export interface Picture {
  readonly at: Instant;
  /** Whether `at` is before today in the organisation's zone. */
  readonly historic: boolean;
  readonly world: World;
  /** People who may be named both now and at `at`, by name; hidden people look like people without evidence. */
  named(filter?: PictureFilter): NamedPerson[];
  /** One person for one viewer. The person themselves is always found; `undefined` for others who may not be named or do not exist. */
  find(viewerId: string, personId: string): NamedPerson | undefined;
  /** A person's own presence, only for themselves. `undefined` if unknown. */
  own(personId: string): OwnPresence | undefined;
  /**
   * Numbers of people in mode `track` and `display`; hidden ones are not counted. Numbers of past days are those of the offices' last full
   * hours; `gone` replaces offices whose day no longer has data about people.
   */
  occupancy(gone?: ReadonlyMap<string, KeptNumbers | undefined>): Occupancy;
}

/**
 * The only view of presence that the API, the tab and the bot have (docs/RULES.md, "Who may see whom"). `presences` is by person; a person who is
 * missing from it has no evidence. If `at` is before `now`, presences are those at `at`, and modes are the current ones. `presencesOf`: the
 * presences at the full hours of `historicHours`, for past numbers.
 */
export function createPicture(input: PictureInput): Picture {
  const { at, now, world, presences, presencesOf, kept } = input;
  const ownOf = (person: Person): OwnPresence => (isRecorded(person) ? presences.get(person.id) : undefined) ?? { presence: NOTHING_SEEN };
  const show = (person: Person): NamedPerson => nameOf(person, shownToOthers(ownOf(person)));
  let occupancy: Occupancy | undefined;
  // Cached: scanning everybody is slow in a large organisation, and one answer may need several places.
  let everybody: readonly NamedPerson[] | undefined;

  return {
    at,
    historic: isBeforeToday(at, now, world.settings.timeZone),
    world,

    named(filter = {}) {
      const listed = kept?.named(filter);
      if (listed) return listed;
      everybody ??= peopleByName(world)
        .filter((person) => mayBeNamed(person, at))
        .map(show);
      return everybody.filter(filterOf(filter));
    },

    find(viewerId, personId) {
      const person = world.people.get(personId.toLowerCase());
      if (person === undefined) return undefined;
      if (viewerId.toLowerCase() === person.id) return nameOf(person, ownOf(person).presence);
      return mayBeNamed(person, at) ? show(person) : undefined;
    },

    own(personId) {
      const person = world.people.get(personId.toLowerCase());
      return person === undefined ? undefined : ownOf(person);
    },

    occupancy(gone) {
      const countedAt = (instant: Instant) => countedOf(presencesOf?.get(instant) ?? presences, world, instant);
      if (gone !== undefined) return countOccupancy({ instantOf: () => at, now, world, countedAt, gone });
      occupancy ??= countOccupancy({ instantOf: () => at, now, world, countedAt, live: kept?.tally });
      return occupancy;
    },
  };
}

/** The people who count at an instant, with their presence as others see it. */
export function* countedOf(presences: PresencesById, world: World, instant: Instant): Iterable<Counted> {
  for (const [personId, own] of presences) {
    const person = world.people.get(personId);
    const counted = person && countedOne(person, own, instant);
    if (counted) yield counted;
  }
}

/** How a person counts at an instant; undefined if they do not. */
export function countedOne(person: Person, own: OwnPresence, at: Instant): Counted | undefined {
  if (!mayBeCounted(person, at)) return undefined;
  return { personId: person.id, presence: countedAs(own), ...(mayBeNamed(person, at) && { seen: shownToOthers(own) }) };
}

/** The full hours of the numbers of a past instant: one for each office whose day is over. */
export function historicHours(at: Instant, now: Instant, world: World): Instant[] {
  const past = [...world.offices.values()].filter((office) => isPast(at, { now, office, world }));
  const zones = new Set(past.map(({ timeZone }) => timeZone));
  return [...new Set([...zones].map((zone) => fullHourOf(at, zone)))];
}

/** A person as lists name them, with a presence that others may see. */
export function nameOf(person: Person, presence: Presence): NamedPerson {
  const named: NamedPerson = { id: person.id, name: person.name, presence };
  if (person.department !== undefined) named.department = person.department;
  return named;
}

/** Filters by visible data, never by hidden data. */
export function filterOf(filter: PictureFilter): (person: NamedPerson) => boolean {
  const text = soughtKey(filter.text ?? '');
  const department = filter.department === undefined ? undefined : folded(filter.department);
  return ({ name, department: theirs, presence }) => {
    if (filter.status !== undefined && presence.status !== filter.status) return false;
    if (filter.officeId !== undefined && (presence.status !== 'office' || presence.officeId !== filter.officeId)) return false;
    if (filter.floorId !== undefined && (presence.status !== 'office' || presence.floorId !== filter.floorId)) return false;
    if (department !== undefined && folded(theirs) !== department) return false;
    return text === '' || searchKey(name).includes(text);
  };
}
