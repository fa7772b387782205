import type { Instant } from './time.ts';

/** The stored form of an action: ids only, no names, and never where anybody was. Of a person who leaves or is erased only an id remains. */
export interface AuditEntry {
  id: string;
  at: Instant;
  /** Object id of the actor; `system` for the server itself. */
  actor: string;
  /** `range.create`, `office.update`, `settings.update`, `person.mode` … */
  action: string;
  /** Id of the object that was changed or read. */
  subject: string;
  before?: unknown;
  after?: unknown;
}

/** A filter for entries; all given fields must match. */
export interface AuditQuery {
  actor?: string;
  subject?: string;
  /** Entries with this id as actor or object. */
  about?: string;
  /** An action or a prefix of actions: `range` matches `range.create`, `range.update` … */
  action?: string;
  /** Inclusive. */
  from?: Instant;
  /** Exclusive. */
  before?: Instant;
  /** Id of an entry: returns older entries. None if the entry was deleted, since older ones are deleted first. */
  after?: string;
  limit: number;
}
