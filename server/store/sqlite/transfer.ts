import type { Monotonic } from '../../presence/time.ts';
import { INCOMPLETE, type TransferStore } from '../port/transfer.ts';
import { machineTime } from './budgets.ts';
import { LOCK_TIMEOUT_MS } from './busy.ts';
import { type Database, storeError } from './database.ts';
import { createDocuments } from './documents.ts';
import { lockForServer } from './server-lock.ts';
import { openWaiting } from './sqlite-store.ts';
import { createTransferParts } from './transfer-parts.ts';

/** The tables with records, in the order of deletion: tables that others refer to come last. */
const TABLES = [
  ...['outbox_people', 'outbox', 'outbox_dropped', 'person_days', 'access_events', 'range_refs', 'people', 'offices', 'ranges'],
  ...['range_changes', 'floor_plans', 'floor_seats', 'documents', 'overrides', 'clears', 'candidate_days', 'candidate_offices'],
  ...['counted_candidates', 'dismissed_candidates', 'day_numbers', 'imported_days', 'watermark', 'gaps', 'warning_conversations'],
  ...['trusted_administrators', 'audit', 'messages', 'weekly_rules', 'frames', 'subscriptions', 'chats', 'screen_keys'],
] as const;

/** Tables that are not moved, and why. */
export const TABLES_NOT_MOVED: Readonly<Record<string, string>> = {
  leases: 'Held by running servers, and there are none.',
  revisions: 'Counts changes of this file for its readers; the order of statements is set above all that were written.',
  sqlite_sequence: 'SQLite’s own.',
};

export const TABLES_MOVED: readonly string[] = TABLES;

interface Options {
  dataDir: string;
  file: string;
  monotonic?: Monotonic;
}

/** Takes the server lock until it is closed. @throws AppError STORE_IN_USE, STORE_UNAVAILABLE, STORE_TOO_NEW */
export async function openSqliteTransfer({ dataDir, file, monotonic = machineTime }: Options): Promise<TransferStore> {
  const lock = lockForServer(dataDir);
  try {
    const db = await openWaiting(file, LOCK_TIMEOUT_MS);
    return transferOf(db, { monotonic, release: lock.release });
  } catch (error) {
    lock.release();
    throw storeError(error);
  }
}

function transferOf(db: Database, { monotonic, release }: { monotonic: Monotonic; release: () => void }): TransferStore {
  const documents = createDocuments(db);
  const setOrder = db.prepare(`UPDATE revisions SET said = max(said,
    (SELECT coalesce(max(max(seq, coalesce(ended ->> 'seq', 0))), 0) FROM overrides), (SELECT coalesce(max(seq), 0) FROM clears))`);
  return {
    kind: 'sqlite',
    parts: createTransferParts(db, Date.now() - monotonic()),
    // The server lock ensures it.
    assertUnused: async () => {},
    finishOpenWrites: async () => {},
    isIncomplete: async () => documents.get(INCOMPLETE) !== undefined,
    beginFilling: async () =>
      db.write(() => {
        for (const table of TABLES) db.prepare(`DELETE FROM ${table}`).run();
        documents.set(INCOMPLETE, true);
      }),
    endFilling: async () =>
      db.write(() => {
        setOrder.run();
        documents.delete(INCOMPLETE);
      }),
    async close() {
      db.close();
      release();
    },
  };
}
