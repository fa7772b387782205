import type { AuditEntry, AuditQuery } from '../../presence/audit-entry.ts';

/** Audit. Append-only: but for retention, which deletes what is old altogether, nothing changes or deletes an entry. */
export interface AuditStore {
  /** For what changes nothing: a look that is audited. An entry of a change is written alongside. An id that is there stays as it is. */
  appendAudit(entry: AuditEntry): Promise<void>;
  /** Newest first; of one instant, the one appended last first. */
  auditEntries(query: AuditQuery): Promise<AuditEntry[]>;
}
