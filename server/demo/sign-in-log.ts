import type { Day, Instant } from '../presence/time.ts';
import { type SimulatedSignIn, signInsOf } from './day-sign-ins.ts';
import type { Faults } from './faults.ts';
import { localDay, nextDay } from './local-time.ts';
import type { Organisation } from './organisation.ts';
import { shareOf } from './random.ts';

export interface LogQuery {
  from: Instant;
  until: Instant;
  interactive: boolean;
  nonInteractive: boolean;
  ascending: boolean;
  /** Only records that were published by then. */
  asOf: Instant;
}

export interface LogEntry {
  signIn: SimulatedSignIn;
  version: 1 | 2;
}

export interface SignInLog {
  /** The rows of a window in the order of the pages, repeats included. */
  rows(query: LogQuery): Promise<readonly LogEntry[]>;
}

/** Maximum sign-ins in the cache: about 100 bytes each. */
const KEPT = 1_500_000;
const WINDOWS_KEPT = 6;

/** The tenant's sign-in log. Each day is created on request, and is the same each time. */
export function createSignInLog(organisation: Organisation, faults: Faults): SignInLog {
  const days = new Map<string, Promise<readonly SimulatedSignIn[]>>();
  const windows = new Map<string, Promise<readonly LogEntry[]>>();
  const zones = [...new Set(organisation.people.map(({ timeZone }) => timeZone))];
  const daysKept = Math.max(6, Math.floor(KEPT / (organisation.people.length * 7 + 1)));

  const dayOfZone = (zone: string, day: Day) =>
    remembered(days, `${zone}|${day}`, daysKept, async () => {
      const made: SimulatedSignIn[] = [];
      let done = 0;
      for (const person of organisation.people) {
        if (person.timeZone !== zone) continue;
        for (const signIn of signInsOf(organisation, person, day)) made.push(signIn);
        if (++done % 500 === 0) await new Promise(setImmediate);
      }
      return made;
    });

  const gather = async (query: LogQuery): Promise<readonly LogEntry[]> => {
    const entries: LogEntry[] = [];
    for (const zone of zones) {
      const last = localDay(query.until, zone);
      for (let day = localDay(query.from, zone); day <= last; day = nextDay(day)) {
        for (const signIn of await dayOfZone(zone, day)) {
          if (signIn.at < query.from || signIn.at >= query.until) continue;
          if (!(signIn.interactive ? query.interactive : query.nonInteractive)) continue;
          if (publishedAt(signIn, faults) > query.asOf) continue;
          entries.push({ signIn, version: republishedAt(signIn, faults) <= query.asOf ? 2 : 1 });
        }
      }
    }
    return repeated(ordered(entries, query, faults), faults);
  };

  return {
    rows: (query) => remembered(windows, JSON.stringify([query, faults.shuffled, faults.duplicates]), WINDOWS_KEPT, () => gather(query)),
  };
}

/** Usually seconds to minutes after the sign-in; hours for the `late` share. */
function publishedAt(signIn: SimulatedSignIn, faults: Faults): Instant {
  const usual = signIn.at + 60_000 + shareOf(`usual|${signIn.key}`) * 160_000;
  const late = faults.late > 0 && shareOf(`late|${signIn.key}`) < faults.late;
  return late ? usual + shareOf(`lateness|${signIn.key}`) * faults.lateBy : usual;
}

/** Within two hours after the publication, since multi-factor steps are aggregated. */
function republishedAt(signIn: SimulatedSignIn, faults: Faults): Instant {
  const republished = faults.republished > 0 && shareOf(`again|${signIn.key}`) < faults.republished;
  return republished ? publishedAt(signIn, faults) + shareOf(`when|${signIn.key}`) * 100 * 60_000 : Number.POSITIVE_INFINITY;
}

function ordered(entries: LogEntry[], query: LogQuery, faults: Faults): LogEntry[] {
  if (faults.shuffled) {
    const order = new Map(entries.map((entry) => [entry, shareOf(`${query.asOf}|${entry.signIn.key}`)]));
    return entries.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
  const sign = query.ascending ? 1 : -1;
  return entries.sort((a, b) => sign * (a.signIn.at - b.signIn.at) || (a.signIn.key < b.signIn.key ? -1 : 1));
}

/** A repeated record follows directly, or 700 rows later, often on another page. */
function repeated(entries: LogEntry[], faults: Faults): LogEntry[] {
  if (faults.duplicates === 0) return entries;
  return entries.flatMap((entry, index) => {
    const rows = [entry];
    if (shareOf(`twice|${entry.signIn.key}`) < faults.duplicates) rows.push(entry);
    const earlier = entries[index - 700];
    if (earlier && shareOf(`again later|${earlier.signIn.key}`) < faults.duplicates / 2) rows.push(earlier);
    return rows;
  });
}

function remembered<T>(memo: Map<string, Promise<T>>, key: string, limit: number, make: () => Promise<T>): Promise<T> {
  const known = memo.get(key);
  if (known) {
    memo.delete(key);
    memo.set(key, known);
    return known;
  }
  const made = make();
  memo.set(key, made);
  for (const oldest of memo.keys()) {
    if (memo.size <= limit) break;
    memo.delete(oldest);
  }
  return made;
}
