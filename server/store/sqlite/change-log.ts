import { randomUUID } from 'node:crypto';
import type { PersonDay } from '../../presence/evidence.ts';
import { type Changes, noChanges, PLACE_KINDS, type PlaceKind, reloadAll } from '../port/upkeep.ts';
import type { Database } from './database.ts';

type Entry =
  | { kind: 'days'; days: PersonDay[] }
  | { kind: 'people' | 'statements' | 'erased'; ids: readonly string[] }
  | { kind: PlaceKind }
  /** Another process wrote to the file; its changes are not known here. */
  | { kind: 'foreign' };

/** How many person-days and people are kept for readers. A reader that lags further reloads everything. */
const CAPACITY = 100_000;

export interface ChangeLog {
  days(days: PersonDay[]): void;
  /** Directory facts or mode. */
  people(ids: readonly string[]): void;
  /** Overrides or clears. */
  statements(ids: readonly string[]): void;
  /** All their data is deleted, so days that were recorded before are no longer listed. */
  erased(ids: readonly string[]): void;
  places(kind: PlaceKind): void;
  changes(cursor?: string): Changes;
  isUnchangedSince(cursor: string): boolean;
}

/**
 * The changes of this process, in memory. Every transaction with a change increments a number in the file. So commits of other processes (an
 * import while a server runs) are noticed, and cause a reload.
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

  const end = () => `${instance}.${firstIndex + entries.length}`;

  /** Whether the file was looked at in this turn of the event loop. All requests that a turn reads began before it, so they share one look. */
  let looked = false;
  function isCurrent(): boolean {
    if (looked) return true;
    if (Number(current.get()?.changes) !== seen) return false;
    looked = true;
    setImmediate(() => {
      looked = false;
    });
    return true;
  }

  return {
    days: (days) => record({ kind: 'days', days }),
    people: (ids) => record({ kind: 'people', ids }),
    statements: (ids) => record({ kind: 'statements', ids }),
    erased: (ids) => record({ kind: 'erased', ids }),
    places: (kind) => record({ kind }),
    changes(cursor) {
      const revision = Number(current.get()?.changes);
      if (revision !== seen) append({ kind: 'foreign' });
      seen = revision;
      if (cursor === undefined || cursor === end()) return { cursor: end(), ...noChanges() };
      const [of, index] = cursor.split('.');
      const from = Number(index) - firstIndex;
      const later = of === instance && from >= 0 ? entries.slice(from) : undefined;
      if (!later || later.some((entry) => entry.kind === 'foreign')) return { cursor: end(), ...reloadAll() };
      return { cursor: end(), ...summarize(later) };
    },
    isUnchangedSince(cursor) {
      return cursor === end() && isCurrent();
    },
  };
}

function weight(entry: Entry): number {
  if (entry.kind === 'days') return entry.days.length + 1;
  return 'ids' in entry ? entry.ids.length + 1 : 1;
}

/** Reads the newest entries first: of a day that was recorded twice, the later value counts, and none from before a deletion. */
function summarize(entries: readonly Entry[]): Omit<Changes, 'cursor'> {
  const ids = { people: new Set<string>(), statements: new Set<string>(), erased: new Set<string>() };
  const days = new Map<string, PersonDay>();
  for (const entry of entries.toReversed()) {
    if ('ids' in entry) for (const id of entry.ids) ids[entry.kind].add(id);
    if (entry.kind !== 'days') continue;
    for (const day of entry.days) {
      const key = `${day.day} ${day.personId} ${day.rangeId}`;
      if (!days.has(key) && !ids.erased.has(day.personId)) days.set(key, day);
    }
  }
  return {
    reload: false,
    places: PLACE_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind)),
    personIds: [...new Set([...ids.people, ...ids.erased])],
    statementsOf: [...new Set([...ids.statements, ...ids.erased])],
    erasedIds: [...ids.erased],
    personDays: [...days.values()],
  };
}
