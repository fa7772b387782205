import type { AuditEntry } from '../../../server/presence/audit-entry.ts';
import type { PersonDay } from '../../../server/presence/evidence.ts';
import type { Clear, Override, Statement } from '../../../server/presence/override.ts';
import type { DirectoryUser } from '../../../server/presence/person.ts';
import type { Office, Range } from '../../../server/presence/place.ts';
import { HOUR, type Instant } from '../../../server/presence/time.ts';
import type { Evidence } from '../../../server/store/port/evidence.ts';
import type { Store } from '../../../server/store/port/store.ts';

/** Two handles on one new database: two instances of the server, or a server and an import. */
export interface TwoStores {
  store: Store;
  second: Store;
}

/** One promise of the port. Runs on a new database; throws if the promise is broken. */
export interface Case {
  title: string;
  run(stores: TwoStores): Promise<void>;
}

/** 2026-03-02T08:00:00Z, a Monday. */
export const T: Instant = Date.UTC(2026, 2, 2, 8);
export const MONDAY = '2026-03-02';
export const TUESDAY = '2026-03-03';

export function user(id: string, facts: Partial<DirectoryUser> = {}): DirectoryUser {
  return { id, upn: `${id}@example.com`, name: id.toUpperCase(), enabled: true, guest: false, ...facts };
}

export function day(facts: Partial<PersonDay> = {}): PersonDay {
  return { personId: 'ada', rangeId: 'berlin', day: MONDAY, first: T, last: T, ...facts };
}

export function office(facts: Partial<Office> = {}): Office {
  return { id: 'berlin', name: 'Berlin', timeZone: 'Europe/Berlin', floors: [], createdAt: T, version: 1, ...facts };
}

export function range(facts: Partial<Range> = {}): Range {
  const version = { from: T, cidrs: ['203.0.113.0/24'], target: { kind: 'remote' as const }, presence: true, accessLogging: false };
  return { id: 'lan', name: 'LAN', source: 'manual', createdAt: T, versions: [version], version: 1, ...facts };
}

export function override(id: string, facts: Partial<Override> = {}): Omit<Override, 'seq'> {
  const statement: Statement = { kind: 'remote' };
  return { id, personId: 'ada', statement, setAt: T, setBy: 'ada', from: T, end: T + 8 * HOUR, ...facts };
}

export function withoutSeq(clears: readonly Clear[]): Omit<Clear, 'seq'>[] {
  return clears.map(({ seq: _, ...clear }) => clear);
}

export function audited(id: string, at: Instant, facts: Partial<AuditEntry> = {}): AuditEntry {
  return { id, at, actor: 'eve', action: 'office.update', subject: 'berlin', before: { a: 1 }, after: { a: 2 }, ...facts };
}

/** Merges with the current revision of people. */
export async function merge(store: Store, evidence: Partial<Evidence>): Promise<void> {
  const peopleRevision = await store.peopleRevision();
  await store.mergeEvidence({ peopleRevision, personDays: [], accessEvents: [], ...evidence });
}

export const ALL_DAYS = { fromDay: '2000-01-01', toDay: '2099-12-31' };

/** Sorted, for comparisons. */
export async function allDays(store: Store): Promise<PersonDay[]> {
  return sorted(await store.personDays(ALL_DAYS));
}

export function sorted<T>(items: readonly T[]): T[] {
  const canonical = (item: T) => JSON.stringify(Object.entries(item as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [...items].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}
