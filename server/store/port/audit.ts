import type { AuditEntry, AuditQuery } from '../../presence/audit-entry.ts';

/** Audit. Append-only: but for retention, which deletes what is old altogether, nothing changes or deletes an entry. */
export interface AuditStore {
  /** An entry whose id is there already changes nothing. */
  appendAudit(entry: AuditEntry): Promise<void>;
  /** Newest first; of one instant, the one appended last first. */
  auditEntries(query: AuditQuery): Promise<AuditEntry[]>;
}
