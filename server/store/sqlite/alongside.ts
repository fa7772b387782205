import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { Alongside } from '../port/alongside.ts';
import type { OutboxEntry } from '../port/outbox.ts';

/** Writes what comes with a change, in its transaction. */
export type WriteAlong = (along?: Alongside) => void;

interface AlongDeps {
  appendAudit(entry: AuditEntry): void;
  addToOutbox(entries: readonly OutboxEntry[]): unknown;
}

export function createAlong({ appendAudit, addToOutbox }: AlongDeps): WriteAlong {
  return ({ audit = [], outbox = [] } = {}) => {
    for (const entry of audit) appendAudit(entry);
    if (outbox.length > 0) addToOutbox(outbox);
  };
}
