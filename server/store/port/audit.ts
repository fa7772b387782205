import type { AuditEntry, AuditQuery } from '../../presence/audit-entry.ts';

/** The audit. Append-only: only retention deletes entries, by age. */
export interface AuditStore {
  /**
   * For audited reads, which change nothing; the entry of a change is written together with it. An existing entry with the same id stays
   * unchanged.
   */
  appendAudit(entry: AuditEntry): Promise<void>;
  /** Newest first; for the same instant, the last appended one first. */
  auditEntries(query: AuditQuery): Promise<AuditEntry[]>;
}
