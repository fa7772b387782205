import type { PersonDay } from '../presence/evidence.ts';
import type { Clear, Override } from '../presence/override.ts';
import type { PersonEvidence } from '../presence/presence.ts';
import { DAY, type Day, type Instant } from '../presence/time.ts';
import type { Changes } from '../store/port/upkeep.ts';
import type { Store } from '../store/port.ts';

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

export function evidenceOf(evidences: Evidences, person: PersonEvidence['person']): PersonEvidence {
  return {
    person,
    days: evidences.days.get(person.id) ?? NOTHING,
    overrides: evidences.overrides.get(person.id) ?? NOTHING,
    clears: evidences.clears.get(person.id) ?? NOTHING,
  };
}
const NOTHING: readonly never[] = Object.freeze([]);

/**
 * Takes in what the store says has changed; people of whom other things than person-days changed are read anew.
 * @returns whose evidence is different now; undefined when that may be anybody.
 */
export async function takeIn(evidences: Evidences, changes: Changes, store: Store, now: Instant): Promise<Set<string> | undefined> {
  if (changes.reload || changes.personIds.length > FEW) {
    Object.assign(evidences, await loadEvidences(store, now));
    return undefined;
  }
  const touched = new Set<string>(changes.personIds);
  const earliest = firstDay(now);
  for (const day of changes.personDays) {
    if (day.day < earliest || touched.has(day.personId)) continue;
    replaceDay(evidences.days, day);
  }
  await Promise.all(changes.personIds.map((id) => reloadPerson(evidences, id, store, now)));
  for (const day of changes.personDays) if (day.day >= earliest) touched.add(day.personId);
  return touched;
}

async function reloadPerson(evidences: Evidences, personId: string, store: Store, now: Instant): Promise<void> {
  const [days, overrides, clears] = await Promise.all([
    store.personDays({ fromDay: firstDay(now), toDay: lastDay(now), personIds: [personId] }),
    store.overrides({ endsAfter: now, personId }),
    store.clears({ since: clearsSince(now), personId }),
  ]);
  put(evidences.days, personId, days);
  put(evidences.overrides, personId, overrides);
  put(evidences.clears, personId, clears);
}

/** Drops the days that can matter no more, and reads those that begin to. */
export async function moveWindow(evidences: Evidences, store: Store, from: Instant, to: Instant): Promise<void> {
  const earliest = firstDay(to);
  for (const [personId, days] of evidences.days) {
    if (days.some(({ day }) => day < earliest))
      put(
        evidences.days,
        personId,
        days.filter(({ day }) => day >= earliest),
      );
  }
  const ahead = await store.personDays({ fromDay: lastDay(from), toDay: lastDay(to) });
  for (const day of ahead) replaceDay(evidences.days, day);
}

/** The first instant of clears that can matter at `at`. */
function clearsSince(at: Instant): Instant {
  return at - (DAYS_BACK + 2) * DAY;
}

function replaceDay(days: Map<string, PersonDay[]>, day: PersonDay): void {
  const others = (days.get(day.personId) ?? []).filter((other) => other.rangeId !== day.rangeId || other.day !== day.day);
  days.set(day.personId, [...others, day]);
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
