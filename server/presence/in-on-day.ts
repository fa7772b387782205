import { fullHours } from './calendar.ts';
import { type Count, countWithOthers, exactCount } from './count.ts';
import { isPastDay } from './past-days.ts';
import type { Person } from './person.ts';
import type { Floor, Office } from './place.ts';
import { presenceAt } from './presence.ts';
import type { PersonEvidence, Presence } from './presence-types.ts';
import { placeOf } from './sightings.ts';
import type { Day, Instant } from './time.ts';
import { countedAs, isRecorded, mayBeCounted, mayBeNamed, mayHaveOthers, shownToOthers } from './visibility.ts';
import type { World } from './world.ts';

/**
 * Where somebody was in on a day: at an office at any full hour of that office's day (docs/RULES.md). Answers contain places and no times, so
 * neither values nor their order depend on times.
 */
export interface PlaceOfDay {
  officeId: string;
  floorIds: string[];
}

export interface PersonOnDay {
  id: string;
  name: string;
  department?: string;
  /** By office; empty if the person was not in. */
  places: PlaceOfDay[];
}

export interface OnDayContext {
  day: Day;
  now: Instant;
  world: World;
  /** The full hours of the day in a zone, up to now. */
  hoursIn(zone: string): readonly Instant[];
  /** The first and the last instant that are evaluated. */
  since: Instant;
  until: Instant;
}

/** Memoised: the hours of a day are slow to compute. */
export function onDayContext(day: Day, now: Instant, world: World): OnDayContext {
  const known = new Map<string, readonly Instant[]>();
  const hoursIn = (zone: string) => {
    const hours = known.get(zone) ?? fullHours(day, zone).filter((hour) => hour <= now);
    known.set(zone, hours);
    return hours;
  };
  const zones = [world.settings.timeZone, ...[...world.offices.values()].map(({ timeZone }) => timeZone)];
  const hours = zones.flatMap(hoursIn);
  return { day, now, world, hoursIn, since: Math.min(...hours), until: Math.max(...hours) };
}

/** One person for one viewer. People see all of their own places; `undefined` for others who may not be named then and now. */
export function personOnDay(viewerId: string, evidence: PersonEvidence, context: OnDayContext): PersonOnDay | undefined {
  const { person } = evidence;
  const isSelf = viewerId.toLowerCase() === person.id;
  if (!isSelf && !mayBeNamed(person, context.until)) return undefined;
  const { own, shown } = seenOnDay(evidence, context);
  return personIn(person, isSelf ? own : shown);
}

/** The places of a person: for themselves, for others, and for the numbers. */
interface SeenOnDay {
  own: Places;
  shown: Places;
  counted: Places;
}

/** Floors by office. */
type Places = Map<string, Set<string>>;

function seenOnDay(evidence: PersonEvidence, context: OnDayContext): SeenOnDay {
  const seen: SeenOnDay = { own: new Map(), shown: new Map(), counted: new Map() };
  if (!isRecorded(evidence.person)) return seen;
  for (const possible of officesOf(evidence, context)) lookAt(possible, evidence, context, seen);
  return seen;
}

/** An office that evidence or statements may show. */
interface PossibleOffice {
  office: Pick<Office, 'id' | 'timeZone'>;
  floors: Set<string>;
  /** Not before this instant. */
  from: Instant;
}

function officesOf({ days, overrides }: PersonEvidence, { day, world }: OnDayContext): Iterable<PossibleOffice> {
  const offices = new Map<string, PossibleOffice>();
  const note = (officeId: string, floorId: Floor['id'] | undefined, from: Instant): void => {
    const office = world.offices.get(officeId);
    if (office === undefined) return;
    const possible = offices.get(officeId) ?? { office, floors: new Set(), from };
    offices.set(officeId, possible);
    if (floorId !== undefined) possible.floors.add(floorId);
    possible.from = Math.min(possible.from, from);
  };
  for (const row of days) {
    const target = row.day === day ? placeOf(row.rangeId, world) : undefined;
    if (target?.kind === 'office') note(target.officeId, target.floorId, row.first);
  }
  for (const { statement, setAt, from } of overrides)
    if (statement.kind === 'office') note(statement.officeId, statement.floorId, Math.max(setAt, from));
  return offices.values();
}

/** Evaluates hour by hour until all candidates are found, usually in the first hour. */
function lookAt({ office, floors, from }: PossibleOffice, evidence: PersonEvidence, context: OnDayContext, seen: SeenOnDay): void {
  const { person } = evidence;
  const { world, now, until } = context;
  const wanted = [seen.own, ...(mayBeNamed(person, until) ? [seen.shown] : []), ...(mayBeCounted(person, until) ? [seen.counted] : [])];
  const told = world.settings.pastFloors || !isPastDay(context.day, { now, office, world });
  for (const hour of context.hoursIn(office.timeZone)) {
    if (hour < from) continue;
    const own = presenceAt(hour, evidence, world, now);
    note(seen.own, own.presence, office, true);
    if (mayBeNamed(person, hour)) note(seen.shown, shownToOthers(own), office, told);
    if (mayBeCounted(person, hour)) note(seen.counted, countedAs(own), office, told);
    if (wanted.every((places) => places.get(office.id)?.size === (told || places === seen.own ? floors.size : 0))) return;
  }
}

/** `withFloor`: whether to include the floor. */
function note(places: Places, presence: Presence, office: PossibleOffice['office'], withFloor: boolean): void {
  if (presence.status !== 'office' || presence.officeId !== office.id) return;
  const floors = places.get(office.id) ?? new Set();
  places.set(office.id, floors);
  if (withFloor && presence.floorId !== undefined) floors.add(presence.floorId);
}

function personIn({ id, name, department }: Person, places: Places): PersonOnDay {
  const sorted = [...places].map(([officeId, floors]) => ({ officeId, floorIds: [...floors].sort() }));
  sorted.sort((a, b) => (a.officeId < b.officeId ? -1 : 1));
  return { id, name, ...(department !== undefined && { department }), places: sorted };
}

/** Who was in on a day, as everybody may see it. */
export interface OnDay {
  day: Day;
  world: World;
  /** People who may be named and were in, in the order in which they were added. */
  people: readonly PersonOnDay[];
  /** The number of different people: the named exactly, the others in steps. Without `officeId`: all offices together. */
  count(officeId?: string, floorId?: string): Count;
}

/** Collects a day, one person at a time. */
export function createOnDay(context: OnDayContext) {
  const people: PersonOnDay[] = [];
  const tallies = new Map<string, { named: number; others: number }>();
  const add = (key: string, kind: 'named' | 'others'): void => {
    const tally = tallies.get(key) ?? { named: 0, others: 0 };
    tally[kind] += 1;
    tallies.set(key, tally);
  };

  return {
    add(evidence: PersonEvidence): void {
      const { shown, counted } = seenOnDay(evidence, context);
      if (shown.size > 0) people.push(personIn(evidence.person, shown));
      const named = keysOf(shown);
      for (const key of named) add(key, 'named');
      for (const key of keysOf(counted)) if (!named.has(key)) add(key, 'others');
    },
    result(): OnDay {
      const { day, world, since } = context;
      const step = world.settings.smallNumber;
      const hasOthers = mayHaveOthers(world.people.values(), since);
      return {
        day,
        world,
        people,
        count(officeId, floorId) {
          const tally = tallies.get(keyOf(officeId, floorId)) ?? { named: 0, others: 0 };
          return hasOthers ? countWithOthers(tally, step) : exactCount(tally.named);
        },
      };
    },
  };
}

/** Where one person counts: each place, and all offices together. */
function keysOf(places: Places): ReadonlySet<string> {
  const ofPlaces = [...places].flatMap(([officeId, floors]) => [
    keyOf(officeId),
    ...[...floors].map((floorId) => keyOf(officeId, floorId)),
  ]);
  return new Set(places.size > 0 ? [keyOf(), ...ofPlaces] : []);
}

function keyOf(officeId?: string, floorId?: string): string {
  return JSON.stringify([officeId, floorId]);
}
