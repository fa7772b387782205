import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { OutboxEntry } from './outbox.ts';

/**
 * Data that is written together with a change: all of it or nothing, even if the process is killed (docs/ARCHITECTURE.md). If the change is
 * refused or changes nothing, this data is not written either. An existing entry with the same id stays unchanged.
 */
export interface Alongside {
  audit?: readonly AuditEntry[];
  /** Messages that follow from the change. */
  outbox?: readonly OutboxEntry[];
  /** Key of the claimed message that this change executes. After this write the message is `done`, even if the answer of the database is lost. */
  carriesOut?: string;
}
