import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { Alongside } from '../port/alongside.ts';
import type { OutboxEntry } from '../port/outbox.ts';
import type { Database } from './database.ts';

/** Writes the data that accompanies a change, in its transaction. */
export type WriteAlongside = (alongside?: Alongside) => void;

interface AlongsideDeps {
  db: Database;
  appendAudit(entry: AuditEntry): void;
  addToOutbox(entries: readonly OutboxEntry[]): unknown;
}

export function createAlongside({ db, appendAudit, addToOutbox }: AlongsideDeps): WriteAlongside {
  const finishMessage = db.prepare('UPDATE messages SET done = 1 WHERE key = ?');
  return ({ audit = [], outbox = [], carriesOut } = {}) => {
    for (const entry of audit) appendAudit(entry);
    if (outbox.length > 0) addToOutbox(outbox);
    if (carriesOut !== undefined) finishMessage.run(carriesOut);
  };
}
