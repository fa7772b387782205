import type { AuditEntry, AuditQuery } from '../../presence/audit-entry.ts';

/** Audit. Append-only: except for retention, which deletes old entries completely, nothing changes or deletes an entry. */
export interface AuditStore {
  /** For audited reads, which change nothing. The entry of a change is written together with it. An existing id stays unchanged. */
  appendAudit(entry: AuditEntry): Promise<void>;
  /** Newest first; for the same instant, the last appended one first. */
  auditEntries(query: AuditQuery): Promise<AuditEntry[]>;
}
