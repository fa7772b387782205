import { resolveZone } from './calendar.ts';
import { patchMap } from './patched-map.ts';
import type { Person, RemovedPerson } from './person.ts';
import type { Office, Range, Target } from './place.ts';
import type { Settings } from './settings.ts';

/** The slowly changing data that the rules need. Immutable: a change creates a new world. */
export interface World {
  /** By object id, lower case. */
  people: ReadonlyMap<string, Person>;
  /** By UPN, lower case. */
  byUpn: ReadonlyMap<string, Person>;
  /** The ids of all accounts with the same UPN, for UPNs of several accounts. */
  sharedUpns: ReadonlyMap<string, readonly string[]>;
  offices: ReadonlyMap<string, Office>;
  /** By id, including closed ranges. */
  ranges: ReadonlyMap<string, Range>;
  settings: Settings;
  removedPeople: ReadonlyMap<string, RemovedPerson>;
}

export function createWorld(input: {
  people: Iterable<Person>;
  removedPeople?: Iterable<RemovedPerson>;
  offices: Iterable<Office>;
  ranges: Iterable<Range>;
  settings: Settings;
}): World {
  const people = new Map<string, Person>();
  const byUpn = new Map<string, Person>();
  const sharedUpns = new Map<string, string[]>();
  for (const person of input.people) {
    people.set(person.id, person);
    const other = byUpn.get(person.upn);
    if (other !== undefined) sharedUpns.set(person.upn, [...(sharedUpns.get(person.upn) ?? [other.id]), person.id]);
    if (other === undefined || goesBefore(person, other)) byUpn.set(person.upn, person);
  }
  return {
    people,
    byUpn,
    sharedUpns,
    offices: byId(input.offices),
    ranges: byId(input.ranges),
    settings: input.settings,
    removedPeople: byId(input.removedPeople ?? []),
  };
}

/** The changed parts of a world; omitted parts stay as they are. The value of a person or removed person is undefined if they no longer exist. */
export interface WorldPatch {
  people?: ReadonlyMap<string, Person | undefined>;
  removedPeople?: ReadonlyMap<string, RemovedPerson | undefined>;
  offices?: Iterable<Office>;
  ranges?: Iterable<Range>;
  settings?: Settings;
}

/** The world with these changes. Its cost depends on the size of the change, not on the number of people. */
export function patchWorld(world: World, { people, removedPeople, offices, ranges, settings }: WorldPatch): World {
  return {
    ...world,
    ...(people && people.size > 0 && patchPeople(world, people)),
    ...(removedPeople && { removedPeople: patchMap(world.removedPeople, removedPeople) }),
    ...(offices && { offices: byId(offices) }),
    ...(ranges && { ranges: byId(ranges) }),
    ...(settings && { settings }),
  };
}

function patchPeople(world: World, patch: ReadonlyMap<string, Person | undefined>): Pick<World, 'people' | 'byUpn' | 'sharedUpns'> {
  const people = patchMap(world.people, patch);
  /** By UPN, the changed people who have it now. */
  const holders = new Map<string, string[]>();
  for (const [id, person] of patch) {
    const before = world.people.get(id);
    if (before && !holders.has(before.upn)) holders.set(before.upn, []);
    if (person) holders.set(person.upn, [...(holders.get(person.upn) ?? []), id]);
  }
  const byUpn = new Map<string, Person | undefined>();
  const sharedUpns = new Map(world.sharedUpns);
  for (const [upn, changed] of holders) {
    const before = world.sharedUpns.get(upn) ?? [world.byUpn.get(upn)?.id];
    const ids = [...before.filter((id) => id !== undefined && !patch.has(id)), ...changed] as string[];
    const found = ids.map((id) => people.get(id)).filter((person) => person !== undefined);
    byUpn.set(
      upn,
      found.reduce<Person | undefined>((first, person) => (first && goesBefore(first, person) ? first : person), undefined),
    );
    if (ids.length > 1) sharedUpns.set(upn, ids);
    else sharedUpns.delete(upn);
  }
  return { people, byUpn: patchMap(world.byUpn, byUpn), sharedUpns };
}

/** The source of a person's zone. The first that is known counts: the person, their mailbox, their client, the organisation. */
export type ZoneSource = 'own' | 'mailbox' | 'client' | 'organisation';

/** IANA zone of a person's days (docs/RULES.md, "Calendar days"). */
export function zoneOfPerson(person: Person, world: World): string {
  return zoneWithSource(person, world).zone;
}

/** The zone that the calendar days of a person follow, and where it is from: their own choice first, then mailbox, client, organisation. */
export function zoneWithSource(
  { ownTimeZone, timeZone, clientTimeZone }: Person,
  { settings }: World,
): { zone: string; source: ZoneSource } {
  const given = [
    { name: ownTimeZone, source: 'own' as const },
    { name: timeZone, source: 'mailbox' as const },
    { name: clientTimeZone, source: 'client' as const },
  ];
  for (const { name, source } of given) {
    const zone = resolveZone(name);
    if (zone !== undefined) return { zone, source };
  }
  return { zone: settings.timeZone, source: 'organisation' };
}

/** The IANA zone of the calendar days of a target: the office's for an office, the person's for `remote` and `ignore`. */
export function zoneOfTarget(target: Target, person: Person, world: World): string {
  if (target.kind !== 'office') return zoneOfPerson(person, world);
  return world.offices.get(target.officeId)?.timeZone ?? world.settings.timeZone;
}

/**
 * While a UPN moves to another account, both accounts have it for a moment. The enabled account takes precedence, in any order in which they are
 * read.
 */
function goesBefore(person: Person, other: Person): boolean {
  if (person.enabled !== other.enabled) return person.enabled;
  return person.id < other.id;
}

function byId<T extends { id: string }>(items: Iterable<T>): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) map.set(item.id, item);
  return map;
}
