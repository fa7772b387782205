import { statSync } from 'node:fs';
import { AppError } from '../../errors.ts';

/**
 * A check whether the database's file is still the one that was opened. SQLite would go on writing to one that was deleted, and
 * all of that would be lost with the process.
 * @returns what throws AppError STORE_UNAVAILABLE where the file is gone or another one; it heals when the file is put back
 */
export function createFileGuard(file: string): () => void {
  if (file === ':memory:') return () => {};
  const opened = statSync(file);
  return () => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found && found.ino === opened.ino && found.dev === opened.dev) return;
    const detail = `The database file has been ${found ? 'replaced' : 'deleted'} while the server runs, so nothing is taken in any more. Put it back; or stop the server, restore a backup into DATA_DIR, and start it again.`;
    throw new AppError('STORE_UNAVAILABLE', { detail });
  };
}
