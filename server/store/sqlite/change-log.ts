import { randomUUID } from 'node:crypto';
import type { PersonDay } from '../../presence/evidence.ts';
import type { Changes } from '../port/upkeep.ts';
import type { Database } from './database.ts';

type Entry =
  | { kind: 'days'; days: PersonDay[] }
  | { kind: 'people'; ids: readonly string[]; wiped: boolean }
  | { kind: 'places' }
  /** Another process wrote to the file: what it wrote is not known here. */
  | { kind: 'foreign' };

/** How many person-days and people are remembered for readers; who is further behind loads everything anew. */
const CAPACITY = 100_000;

export interface ChangeLog {
  days(days: PersonDay[]): void;
  /** `wiped`: their evidence was deleted, so days told before must not be told again. */
  people(ids: readonly string[], options?: { wiped: boolean }): void;
  places(): void;
  changes(cursor?: string): Changes;
}

/**
 * What has changed, remembered in this process. The file carries a number that every transaction with a change raises,
 * so commits of other processes (an import beside a running server) are noticed: they ask for a reload.
 */
export function createChangeLog(db: Database): ChangeLog {
  const raise = db.prepare('UPDATE revisions SET changes = changes + 1 RETURNING changes');
  const current = db.prepare('SELECT changes FROM revisions');
  const instance = randomUUID();
  let seen = Number(current.get()?.changes);
  let entries: Entry[] = [];
  let firstIndex = 0;
  let held = 0;

  function append(entry: Entry): void {
    entries.push(entry);
    held += weight(entry);
    let drop = 0;
    while (held > CAPACITY && drop < entries.length - 1) held -= weight(entries[drop++] as Entry);
    if (drop === 0) return;
    entries = entries.slice(drop);
    firstIndex += drop;
  }

  function record(entry: Entry): void {
    const revision = Number(raise.get()?.changes);
    db.afterCommit(() => {
      if (revision !== seen + 1) append({ kind: 'foreign' });
      seen = revision;
      append(entry);
    });
  }

  return {
    days: (days) => record({ kind: 'days', days }),
    people: (ids, options) => record({ kind: 'people', ids, wiped: options?.wiped ?? false }),
    places: () => record({ kind: 'places' }),
    changes(cursor) {
      const revision = Number(current.get()?.changes);
      if (revision !== seen) append({ kind: 'foreign' });
      seen = revision;
      const end = `${instance}.${firstIndex + entries.length}`;
      if (cursor === undefined) return { cursor: end, reload: false, places: false, personIds: [], personDays: [] };
      const [of, index] = cursor.split('.');
      const from = Number(index) - firstIndex;
      const told = of === instance && from >= 0 ? entries.slice(from) : undefined;
      if (!told || told.some((entry) => entry.kind === 'foreign')) {
        return { cursor: end, reload: true, places: true, personIds: [], personDays: [] };
      }
      return { cursor: end, reload: false, ...summarize(told) };
    },
  };
}

function weight(entry: Entry): number {
  if (entry.kind === 'days') return entry.days.length + 1;
  return entry.kind === 'people' ? entry.ids.length + 1 : 1;
}

/** Newest first, so that of a day told twice the later value is taken, and nothing told before a deletion. */
function summarize(entries: readonly Entry[]): Pick<Changes, 'places' | 'personIds' | 'personDays'> {
  let places = false;
  const people = new Set<string>();
  const wiped = new Set<string>();
  const days = new Map<string, PersonDay>();
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'places') places = true;
    if (entry.kind === 'people') {
      for (const id of entry.ids) {
        people.add(id);
        if (entry.wiped) wiped.add(id);
      }
    }
    if (entry.kind !== 'days') continue;
    for (const day of entry.days) {
      const key = `${day.day} ${day.personId} ${day.rangeId}`;
      if (!days.has(key) && !wiped.has(day.personId)) days.set(key, day);
    }
  }
  return { places, personIds: [...people], personDays: [...days.values()] };
}
