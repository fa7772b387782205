import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import { makePrivateFile } from '../private-directory.ts';
import { isBusy } from './busy.ts';
import { storeError } from './database.ts';

/** The right to be the only server of an embedded database. */
export interface ServerLock {
  /**
   * Takes the lock again if its file was deleted or replaced since.
   * @throws AppError STORE_UNAVAILABLE while another server has it.
   */
  assertHeld(): void;
  release(): void;
}

/** A lock on one file, which may meanwhile have another name or none. */
interface Held {
  sql: DatabaseSync;
  file: Stats;
}

/**
 * Makes this process the only server of the embedded database in that directory, until `release` or its death. Two servers would both collect,
 * and each keep its own board. Commands that only use the file, such as the import, do not take this lock.
 *
 * It is an open transaction on a small file of its own: Node.js has no flock, and the operating system ends such a lock with the process, so
 * nothing is left over from a crash. The file itself stays, empty.
 * @throws AppError STORE_IN_USE, STORE_UNAVAILABLE.
 */
export function lockForServer(dataDir: string): ServerLock {
  const path = join(dataDir, 'server.lock');
  let held = take(path, () => new AppError('STORE_IN_USE', { detail: inUse(dataDir) }));
  return {
    assertHeld() {
      const found = statSync(path, { throwIfNoEntry: false });
      if (found && found.ino === held.file.ino && found.dev === held.file.dev) return;
      const before = held;
      held = take(path, () => new AppError('STORE_UNAVAILABLE', { detail: message('store.lock-taken') }));
      before.sql.close();
    },
    release: () => void (held.sql.isOpen && held.sql.close()),
  };
}

function take(path: string, refused: () => AppError): Held {
  try {
    makePrivateFile(path);
    const sql = new DatabaseSync(path, { timeout: 0 });
    try {
      sql.exec('BEGIN EXCLUSIVE');
      return { sql, file: statSync(path) };
    } catch (error) {
      sql.close();
      throw error;
    }
  } catch (error) {
    throw isBusy(error) ? refused() : storeError(error);
  }
}

function inUse(dataDir: string): string {
  return `Another Indoors server uses the database in ${dataDir}. End it first, set DATA_DIR to another directory, or set MONGODB_URI: several servers can share a MongoDB.`;
}
