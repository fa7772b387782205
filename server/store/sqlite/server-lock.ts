import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../errors.ts';
import { makePrivateFile } from '../private-directory.ts';
import { isBusy } from './busy.ts';
import { storeError } from './database.ts';

/**
 * Makes this process the only server of the embedded database in that directory, until `release` or its death. Two servers would both collect,
 * and each keep its own board. Commands that only use the file, such as the import, do not take this lock.
 *
 * It is an open transaction on a small file of its own: Node.js has no flock, and the operating system ends such a lock with the process, so
 * nothing is left over from a crash. The file itself stays, empty.
 * @throws AppError STORE_IN_USE, STORE_UNAVAILABLE.
 */
export function lockForServer(dataDir: string): { release(): void } {
  try {
    const file = join(dataDir, 'server.lock');
    makePrivateFile(file);
    const sql = new DatabaseSync(file, { timeout: 0 });
    try {
      sql.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      sql.close();
      throw error;
    }
    return { release: () => sql.isOpen && sql.close() };
  } catch (error) {
    throw isBusy(error) ? new AppError('STORE_IN_USE', { detail: inUse(dataDir), cause: error }) : storeError(error);
  }
}

function inUse(dataDir: string): string {
  return `Another Indoors server uses the database in ${dataDir}. End it first, set DATA_DIR to another directory, or set MONGODB_URI: several servers can share a MongoDB.`;
}
