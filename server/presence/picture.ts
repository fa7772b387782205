import { fullHourOf } from './calendar.ts';
import { folded } from './names.ts';
import { type Counted, countOccupancy, type Headcount, isBeforeToday, type KeptNumbers, type Occupancy } from './occupancy.ts';
import { peopleByName } from './people-order.ts';
import type { Person } from './person.ts';
import type { OwnPresence, Presence } from './presence-types.ts';
import type { Instant } from './time.ts';
import { countedAs, isPresent, mayBeCounted, mayBeNamed, NOTHING_SEEN, shownToOthers } from './visibility.ts';
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
  /** Of any case. */
  department?: string;
  status?: Presence['status'];
  /** Part of a name, of any case. */
  text?: string;
}

interface PictureInput {
  at: Instant;
  now: Instant;
  world: World;
  presences: PresencesById;
  presencesOf?: ReadonlyMap<Instant, PresencesById>;
  /** Default: worked out from everybody's presence when first asked for. */
  kept?: KeptPicture;
}

export type PresencesById = Pick<ReadonlyMap<string, OwnPresence>, 'get'> & Iterable<[string, OwnPresence]>;

/** What is kept up to date of now, change by change, so that it costs little after each. */
export interface KeptPicture {
  /** Those who may be named, by name; undefined while it is being put together. */
  named(filter: PictureFilter): NamedPerson[] | undefined;
  /** By office. */
  headcounts: ReadonlyMap<string, Headcount>;
}

/** Everybody's presence at one instant, as far as it may be seen. */
export interface Picture {
  readonly at: Instant;
  /** Whether `at` is of a day before today of the organisation. */
  readonly historic: boolean;
  readonly world: World;
  /** People who may be named now and might be at `at`, sorted by name; hidden ones look like people without evidence. */
  named(filter?: PictureFilter): NamedPerson[];
  /** One person for one viewer. Yourself as you would be; anybody who may not be named exactly like nobody: `undefined`. */
  find(viewerId: string, personId: string): NamedPerson | undefined;
  /** A person's own presence, for themselves and nobody else. `undefined` for somebody unknown. */
  own(personId: string): OwnPresence | undefined;
  /** Numbers of people in mode `track` and `display`; hidden ones are in none. Those of past days are of the offices' last full hours; `gone` in place of offices of whose day nothing about people is kept. */
  occupancy(gone?: ReadonlyMap<string, KeptNumbers | undefined>): Occupancy;
}

/**
 * The one view of presence that the API, the tab and the bot have (DESIGN.md §2 "Who may see whom"). `presences` by person;
 * a person missing there has no evidence. At `at` before `now` the presences are those of then, the modes those of now.
 * `presencesOf`: the presences at the full hours of `historicHours`, of which past numbers are.
 */
export function createPicture(input: PictureInput): Picture {
  const { at, now, world, presences, presencesOf, kept } = input;
  const ownOf = (person: Person): OwnPresence => (isPresent(person) ? presences.get(person.id) : undefined) ?? { presence: NOTHING_SEEN };
  const show = (person: Person): NamedPerson => nameOf(person, shownToOthers(ownOf(person)));
  let occupancy: Occupancy | undefined;
  // Walking through everybody is slow in a large organisation, and one answer asks for several places.
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
      occupancy ??= countOccupancy({ instantOf: () => at, now, world, countedAt, headcounts: kept?.headcounts });
      return occupancy;
    },
  };
}

/** Those of the presences of an instant who belong to its numbers, with what others see of them. */
export function* countedOf(presences: PresencesById, world: World, instant: Instant): Iterable<Counted> {
  for (const [personId, own] of presences) {
    const person = world.people.get(personId);
    if (person === undefined || !mayBeCounted(person, instant)) continue;
    const named = mayBeNamed(person, instant);
    yield { personId, presence: countedAs(own), ...(named && { seen: shownToOthers(own) }) };
  }
}

/** The full hours of which the numbers of a past instant are: those of all offices whose day is over. */
export function historicHours(at: Instant, now: Instant, world: World): Instant[] {
  const zones = new Set([...world.offices.values()].map(({ timeZone }) => timeZone));
  return [...new Set([...zones].filter((zone) => isBeforeToday(at, now, zone)).map((zone) => fullHourOf(at, zone)))];
}

/** A person as lists name them, with a presence that others may see. */
export function nameOf(person: Person, presence: Presence): NamedPerson {
  const named: NamedPerson = { id: person.id, name: person.name, presence };
  if (person.department !== undefined) named.department = person.department;
  return named;
}

/** Decides on what is shown, never on what is hidden beneath. */
export function filterOf(filter: PictureFilter): (person: NamedPerson) => boolean {
  const text = filter.text === undefined ? '' : folded(filter.text);
  const department = filter.department === undefined ? undefined : folded(filter.department);
  return ({ name, department: theirs, presence }) => {
    if (filter.status !== undefined && presence.status !== filter.status) return false;
    if (filter.officeId !== undefined && (presence.status !== 'office' || presence.officeId !== filter.officeId)) return false;
    if (filter.floorId !== undefined && (presence.status !== 'office' || presence.floorId !== filter.floorId)) return false;
    if (department !== undefined && folded(theirs) !== department) return false;
    return text === '' || folded(name).includes(text);
  };
}
