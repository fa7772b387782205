import { applyChange, type UserChange } from '../../graph/users.ts';
import type { DirectoryUser } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import { upnSince } from '../../presence/upn-since.ts';

export interface Change {
  known: DirectoryUser | undefined;
  change: UserChange & { removed: false };
  /** What is not named has not changed, but for the answers that name all: there it is empty. */
  complete: boolean;
  /** The account had gone, and is back. */
  isRestored?: boolean;
  now: Instant;
}

/** The person as they are after the change, without a zone: that is the mailbox's to say. Pure. */
export function changedUser({ known, change, complete, isRestored = false, now }: Change): DirectoryUser {
  const { id } = change;
  const base = complete && known ? { id, upn: '', name: '', enabled: false, guest: false } : known;
  const user = applyChange(base, change);
  const { upnSince: _before, timeZone: _zone, ...facts } = user;
  const since = upnSince({ known, upn: user.upn, createdAt: change.createdAt, isRestored, now });
  return since === undefined ? facts : { ...facts, upnSince: since };
}

export interface RoundView {
  /** What a page changes: of an account that it names twice, the last entry. */
  take(changes: readonly UserChange[]): DirectoryUser[];
  /** Who was said to be removed, and not to be there after that. */
  removed(): string[];
  /** Who was known before the round and was not in it at all. */
  missing(): string[];
  isEmpty(): boolean;
}

/**
 * What a round says of everybody, page by page. Removals are for its end: a round that never ends removes nobody, and one
 * that is read again from its beginning names them again.
 */
export function createRoundView({ before, departed, full, now }: RoundStart): RoundView {
  const known = new Map(before);
  const seen = new Set<string>();
  const removed = new Set<string>();

  return {
    take(changes) {
      const users = new Map<string, DirectoryUser>();
      for (const change of changes) {
        const { id } = change;
        if (change.removed) {
          users.delete(id);
          seen.delete(id);
          removed.add(id);
          continue;
        }
        // Who is back is so once: what a later page says of them is an ordinary change.
        const isRestored = removed.has(id) || (departed.has(id) && !known.has(id));
        const user = changedUser({ known: known.get(id), change, complete: full && !seen.has(id), isRestored, now: now() });
        if (removed.has(id) || !same(known.get(id), user)) users.set(id, user);
        removed.delete(id);
        known.set(id, user);
        seen.add(id);
      }
      return [...users.values()];
    },
    removed: () => [...removed],
    missing: () => [...before.keys()].filter((id) => !seen.has(id) && !removed.has(id)),
    isEmpty: () => seen.size === 0,
  };
}

interface RoundStart {
  /** The people known, and who had gone. */
  before: ReadonlyMap<string, DirectoryUser>;
  departed: ReadonlyMap<string, unknown>;
  full: boolean;
  now: () => Instant;
}

const FACTS = ['upn', 'name', 'department', 'managerId', 'enabled', 'guest', 'upnSince'] as const;

function same(a: DirectoryUser | undefined, b: DirectoryUser): boolean {
  return a !== undefined && FACTS.every((fact) => a[fact] === b[fact]);
}
