import type { Instant } from './time.ts';

/**
 * What somebody did, as it stays: ids, never names, and never where anybody was, so that a person who goes or is erased
 * leaves only an id behind.
 */
export interface AuditEntry {
  id: string;
  at: Instant;
  /** Object id of who did it; `system` for the server itself. */
  actor: string;
  /** `range.create`, `office.update`, `settings.update`, `person.mode` … */
  action: string;
  /** Id of what it was done to. */
  subject: string;
  before?: unknown;
  after?: unknown;
}

/** Which entries are asked for; everything that is given must fit. */
export interface AuditQuery {
  actor?: string;
  subject?: string;
  /** Those that were done by this id, or to it. */
  about?: string;
  /** An action, or a room of actions: `range` is `range.create`, `range.update` … */
  action?: string;
  /** Inclusive. */
  from?: Instant;
  /** Exclusive. */
  before?: Instant;
  /** Id of an entry: go on with what is older. Nothing, when it is not there any more: what is older went before it. */
  after?: string;
  limit: number;
}
