import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { PersonDay } from '../presence/evidence.ts';
import type { Clear, Override } from '../presence/override.ts';
import type { PersonEvidence } from '../presence/presence-types.ts';
import { DAY, type Day, type Instant } from '../presence/time.ts';
import type { WeeklyRule, WeeklyRules } from '../presence/weekly-rules.ts';
import type { Store } from '../store/port/store.ts';
import type { Changes } from '../store/port/upkeep.ts';

/** The evidence from which presences are computed, by person. */
export interface EvidenceCache {
  days: Map<string, PersonDay[]>;
  overrides: Map<string, Override[]>;
  clears: Map<string, Clear[]>;
  weeklyRules: Map<string, WeeklyRule[]>;
}

/**
 * Days before now that are kept in memory: calendar days differ from UTC days by at most one, and evidence up to two days old can supersede
 * today's (docs/RULES.md).
 */
const DAYS_BACK = 3;
const DAYS_AHEAD = 2;
/** If more people than this changed, evidence is loaded for everybody instead of person by person. */
const MAX_SINGLE_READS = 200;
/** Person-days that are applied in one time slice: less than a millisecond. */
const SLICE = 100;

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

/**
 * All evidence that can decide presence at `at`: person-days around it, overrides that end after it, clears of its days, and
 * earlier `hidden`, which decides the `since` that others see. For everybody, or for one person.
 */
export async function loadEvidence(store: Store, at: Instant, personId?: string): Promise<EvidenceCache> {
  const [of, ofDays] = personId === undefined ? [{}, {}] : [{ personId }, { personIds: [personId] }];
  const [days, overrides, hidden, clears, rules] = await Promise.all([
    store.personDays({ fromDay: firstDay(at), toDay: lastDay(at), ...ofDays }),
    store.overrides({ endsAfter: at, ...of }),
    store.overrides({ endsAfter: 0, kind: 'hidden', ...of }),
    store.clears({ since: clearsSince(at), ...of }),
    store.weeklyRules(personId === undefined ? undefined : [personId]),
  ]);
  return {
    days: byPerson(days),
    overrides: byPerson([...overrides, ...endedBy(at, hidden)]),
    clears: byPerson(clears),
    weeklyRules: rulesByPerson(rules),
  };
}

/** The evidence of a person. `over`: newer evidence, which replaces the cache for the people in it. */
export function evidenceOf(cache: EvidenceCache, person: PersonEvidence['person'], over?: EvidenceCache): PersonEvidence {
  const { id } = person;
  return {
    person,
    days: over?.days.get(id) ?? cache.days.get(id) ?? NOTHING,
    overrides: over?.overrides.get(id) ?? cache.overrides.get(id) ?? NOTHING,
    clears: over?.clears.get(id) ?? cache.clears.get(id) ?? NOTHING,
    weeklyRules: over?.weeklyRules.get(id) ?? cache.weeklyRules.get(id) ?? NOTHING,
  };
}
const NOTHING: readonly never[] = Object.freeze([]);

/** Changed evidence. `whole`: replaces everything in memory; otherwise only the people in it. */
export interface NewEvidence {
  evidence: EvidenceCache;
  whole: boolean;
}

/** Reads the changed statements and person-days of each person. Does not change the cache. */
export async function readChanged(cache: EvidenceCache, changes: Changes, store: Store, now: Instant): Promise<NewEvidence> {
  const { reload, statementsOf, erasedIds, personDays } = changes;
  if (reload || Math.max(statementsOf.length, erasedIds.length) > MAX_SINGLE_READS)
    return { evidence: await loadEvidence(store, now), whole: true };
  const changed: EvidenceCache = { days: new Map(), overrides: new Map(), clears: new Map(), weeklyRules: new Map() };
  const reread = new Set(erasedIds);
  const earliest = firstDay(now);
  for (const [index, day] of personDays.entries()) {
    if (index % SLICE === SLICE - 1) await yieldToEventLoop();
    if (day.day < earliest || reread.has(day.personId)) continue;
    changed.days.set(day.personId, replaceDay(changed.days.get(day.personId) ?? cache.days.get(day.personId) ?? [], day));
  }
  const reads = [
    ...erasedIds.map((id) => readDays(changed, id, store, now)),
    ...statementsOf.map((id) => readStatements(changed, id, store, now)),
  ];
  await Promise.all(reads);
  return { evidence: changed, whole: false };
}

async function readDays(into: EvidenceCache, personId: string, store: Store, now: Instant): Promise<void> {
  into.days.set(personId, await store.personDays({ fromDay: firstDay(now), toDay: lastDay(now), personIds: [personId] }));
}

async function readStatements(into: EvidenceCache, personId: string, store: Store, now: Instant): Promise<void> {
  const [overrides, hidden, clears, rules] = await Promise.all([
    store.overrides({ endsAfter: now, personId }),
    store.overrides({ endsAfter: 0, kind: 'hidden', personId }),
    store.clears({ since: clearsSince(now), personId }),
    store.weeklyRules([personId]),
  ]);
  into.overrides.set(personId, [...overrides, ...endedBy(now, hidden)]);
  into.clears.set(personId, clears);
  into.weeklyRules.set(personId, rulesByPerson(rules).get(personId) ?? []);
}

function endedBy(at: Instant, overrides: readonly Override[]): Override[] {
  return overrides.filter(({ end }) => end <= at);
}

/** Replaces the evidence of some people. */
export function mergeInto(cache: EvidenceCache, changed: EvidenceCache): void {
  for (const [id, days] of changed.days) put(cache.days, id, days);
  for (const [id, overrides] of changed.overrides) put(cache.overrides, id, overrides);
  for (const [id, clears] of changed.clears) put(cache.clears, id, clears);
  for (const [id, rules] of changed.weeklyRules) put(cache.weeklyRules, id, rules);
}

/** After the clock has moved from `from` to `to`: drops days that no longer matter, and reads those that now do. */
export async function moveWindow(cache: EvidenceCache, store: Store, from: Instant, to: Instant): Promise<void> {
  const ahead = await store.personDays({ fromDay: lastDay(from), toDay: lastDay(to) });
  for (const day of ahead) cache.days.set(day.personId, replaceDay(cache.days.get(day.personId) ?? [], day));
  const earliest = firstDay(to);
  for (const [personId, days] of cache.days) {
    const kept = days.filter(({ day }) => day >= earliest);
    if (kept.length < days.length) put(cache.days, personId, kept);
  }
}

/** The earliest instant of a clear that can matter at `at`. */
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

function rulesByPerson(all: readonly WeeklyRules[]): Map<string, WeeklyRule[]> {
  return new Map(all.filter(({ rules }) => rules.length > 0).map(({ personId, rules }) => [personId, [...rules]]));
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
