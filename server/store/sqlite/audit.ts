import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { AuditStore } from '../port/audit.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './parts.ts';

/** Entries are inserted and read; only retention deletes, and only by age. */
export function createAudit({ db }: { db: Database }): Synchronous<AuditStore> {
  const append = db.prepare(`INSERT INTO audit (id, at, actor, action, subject, doc) VALUES (:id, :at, :actor, :action, :subject, :doc)
    ON CONFLICT (id) DO NOTHING`);
  const position = db.prepare('SELECT at, seq FROM audit WHERE id = ?');
  // "/" is the character after ".", so this covers all actions with the prefix.
  const newest = db.prepare(`SELECT doc FROM audit WHERE at >= :since AND at < :before AND (at, seq) < (:at, :seq)
    AND (:actor IS NULL OR actor = :actor) AND (:subject IS NULL OR subject = :subject)
    AND (:about IS NULL OR actor = :about OR subject = :about)
    AND (:action IS NULL OR action = :action OR (action > :action || '.' AND action < :action || '/'))
    ORDER BY at DESC, seq DESC LIMIT :limit`);

  return {
    appendAudit(entry) {
      const { id, at, actor, action, subject } = entry;
      append.run({ id, at, actor, action, subject, doc: JSON.stringify(entry) });
    },
    auditEntries({ actor, subject, about, action, from, before, after, limit }) {
      const end = Number.MAX_SAFE_INTEGER;
      const start = after === undefined ? { at: end, seq: end } : (position.get(after) as { at: number; seq: number } | undefined);
      if (!start) return [];
      const filter = { actor: actor ?? null, subject: subject ?? null, about: about ?? null, action: action ?? null };
      const rows = newest.all({ ...filter, since: from ?? 0, before: before ?? end, at: start.at, seq: start.seq, limit });
      return rows.map((row) => JSON.parse(String(row.doc)) as AuditEntry);
    },
  };
}
