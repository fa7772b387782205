import type { PersonDay } from '../presence/evidence.ts';
import type { Clear, Override } from '../presence/override.ts';
import type { PersonEvidence } from '../presence/presence-types.ts';
import { DAY, type Day, type Instant } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import type { Changes } from '../store/port/upkeep.ts';

/** What a set of presences is worked out from, by person. */
export interface Evidences {
  days: Map<string, PersonDay[]>;
  overrides: Map<string, Override[]>;
  clears: Map<string, Clear[]>;
}

/** Calendar days are at most a day off UTC's; evidence of other places up to two days back can beat today's (DESIGN.md §2). */
const DAYS_BACK = 3;
const DAYS_AHEAD = 2;
/** More people than this are loaded all at once rather than one by one. */
const FEW = 200;

/** The first UTC date whose person-days can matter at `at`. */
export function firstDay(at: Instant): Day {
  return utcDay(at - DAYS_BACK * DAY);
}

function lastDay(at: Instant): Day {
  return utcDay(at + DAYS_AHEAD * DAY);
}

function utcDay(at: Instant): Day {
  return new Date(at).toISOString().slice(0, 10);
}

/** Everything that can decide presence at `at`: person-days around it, overrides that end after it, clears of its days. */
export async function loadEvidences(store: Store, at: Instant): Promise<Evidences> {
  const [days, overrides, clears] = await Promise.all([
    store.personDays({ fromDay: firstDay(at), toDay: lastDay(at) }),
    store.overrides({ endsAfter: at }),
    store.clears({ since: clearsSince(at) }),
  ]);
  return { days: byPerson(days), overrides: byPerson(overrides), clears: byPerson(clears) };
}

/** `over`: what is newer, of the people whom it has. */
export function evidenceOf(evidences: Evidences, person: PersonEvidence['person'], over?: Evidences): PersonEvidence {
  const { id } = person;
  return {
    person,
    days: over?.days.get(id) ?? evidences.days.get(id) ?? NOTHING,
    overrides: over?.overrides.get(id) ?? evidences.overrides.get(id) ?? NOTHING,
    clears: over?.clears.get(id) ?? evidences.clears.get(id) ?? NOTHING,
  };
}
const NOTHING: readonly never[] = Object.freeze([]);

/** What the store says is different. `whole`: in place of everything in memory; else of the people it has. */
export interface NewEvidence {
  evidences: Evidences;
  whole: boolean;
}

/** Reads what has changed, and leaves the memory as it is; of people of whom more than person-days changed, everything is read. */
export async function readChanged(evidences: Evidences, changes: Changes, store: Store, now: Instant): Promise<NewEvidence> {
  if (changes.reload || changes.personIds.length > FEW) return { evidences: await loadEvidences(store, now), whole: true };
  const changed: Evidences = { days: new Map(), overrides: new Map(), clears: new Map() };
  const reread = new Set<string>(changes.personIds);
  const earliest = firstDay(now);
  for (const day of changes.personDays) {
    if (day.day < earliest || reread.has(day.personId)) continue;
    changed.days.set(day.personId, replaceDay(changed.days.get(day.personId) ?? evidences.days.get(day.personId) ?? [], day));
  }
  await Promise.all(changes.personIds.map((id) => readPerson(changed, id, store, now)));
  return { evidences: changed, whole: false };
}

async function readPerson(into: Evidences, personId: string, store: Store, now: Instant): Promise<void> {
  const [days, overrides, clears] = await Promise.all([
    store.personDays({ fromDay: firstDay(now), toDay: lastDay(now), personIds: [personId] }),
    store.overrides({ endsAfter: now, personId }),
    store.clears({ since: clearsSince(now), personId }),
  ]);
  into.days.set(personId, days);
  into.overrides.set(personId, overrides);
  into.clears.set(personId, clears);
}

/** Takes in evidence of some people, in place of what was known of them. */
export function mergeInto(evidences: Evidences, changed: Evidences): void {
  for (const [id, days] of changed.days) put(evidences.days, id, days);
  for (const [id, overrides] of changed.overrides) put(evidences.overrides, id, overrides);
  for (const [id, clears] of changed.clears) put(evidences.clears, id, clears);
}

/** Drops the days that can matter no more, and reads those that begin to. The clock has moved ahead from one to the other. */
export async function moveWindow(evidences: Evidences, store: Store, from: Instant, to: Instant): Promise<void> {
  const ahead = await store.personDays({ fromDay: lastDay(from), toDay: lastDay(to) });
  for (const day of ahead) evidences.days.set(day.personId, replaceDay(evidences.days.get(day.personId) ?? [], day));
  const earliest = firstDay(to);
  for (const [personId, days] of evidences.days) {
    const kept = days.filter(({ day }) => day >= earliest);
    if (kept.length < days.length) put(evidences.days, personId, kept);
  }
}

/** The first instant of clears that can matter at `at`. */
function clearsSince(at: Instant): Instant {
  return at - (DAYS_BACK + 2) * DAY;
}

function replaceDay(days: readonly PersonDay[], day: PersonDay): PersonDay[] {
  return [...days.filter((other) => other.rangeId !== day.rangeId || other.day !== day.day), day];
}

function put<T>(map: Map<string, T[]>, personId: string, values: T[]): void {
  if (values.length > 0) map.set(personId, values);
  else map.delete(personId);
}

export function byPerson<T extends { personId: string }>(values: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const value of values) {
    const list = map.get(value.personId);
    if (list) list.push(value);
    else map.set(value.personId, [value]);
  }
  return map;
}
