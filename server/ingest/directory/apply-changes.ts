import { applyChange, type UserChange } from '../../graph/users.ts';
import type { DirectoryUser } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import { upnSince } from '../../presence/upn-since.ts';

export interface Change {
  known: DirectoryUser | undefined;
  change: UserChange & { removed: false };
  /** Whether it contains all fields, so that an absent field is empty. Otherwise absent fields have not changed. */
  complete: boolean;
  /** The account was deleted and restored. */
  isRestored?: boolean;
  now: Instant;
}

/** The person after the change, without a zone, which comes from the mailbox. Pure. */
export function changedUser({ known, change, complete, isRestored = false, now }: Change): DirectoryUser {
  const { id } = change;
  const base = complete && known ? { id, upn: '', name: '', enabled: false, guest: false } : known;
  const user = applyChange(base, change);
  const { upnSince: _before, timeZone: _zone, ...facts } = user;
  const since = upnSince({ known, upn: user.upn, createdAt: change.createdAt, isRestored, now });
  return since === undefined ? facts : { ...facts, upnSince: since };
}

export interface RoundView {
  /** Applies the changes of a page; of several entries for an account, the last counts. */
  take(changes: readonly UserChange[]): DirectoryUser[];
  /** People who were reported as removed and not restored later. */
  removed(): string[];
  /** People who were known before the round and are missing from it. */
  missing(): string[];
  isEmpty(): boolean;
}

/**
 * Collects the changes of a round, page by page. Removals apply only at its end: a round that never ends removes nobody, and a round that is read
 * again reports them again.
 */
export function createRoundView({ before, removedPeople, full, now }: RoundStart): RoundView {
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
        // A person is restored once: later entries are ordinary changes.
        const isRestored = removed.has(id) || (removedPeople.has(id) && !known.has(id));
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
  /** The known and the removed people. */
  before: ReadonlyMap<string, DirectoryUser>;
  removedPeople: ReadonlyMap<string, unknown>;
  full: boolean;
  now: () => Instant;
}

const FACTS = ['upn', 'name', 'department', 'managerId', 'enabled', 'guest', 'upnSince'] as const;

function same(a: DirectoryUser | undefined, b: DirectoryUser): boolean {
  return a !== undefined && FACTS.every((fact) => a[fact] === b[fact]);
}
