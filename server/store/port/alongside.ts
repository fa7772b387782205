import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { OutboxEntry } from './outbox.ts';

/**
 * Data that is written together with a change: all of it or nothing, also when the process is killed (docs/ARCHITECTURE.md). A change that
 * is refused, or that changes nothing, does not write it either. An entry whose id is there already stays as it is.
 */
export interface Alongside {
  audit?: readonly AuditEntry[];
  /** Messages that follow from the change. */
  outbox?: readonly OutboxEntry[];
  /**
   * Key of the claimed message that this change carries out: from then on the message is `done`, even if the answer of this write
   * is lost.
   */
  carriesOut?: string;
}
