import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreOptions } from './open-store.ts';
import { DATABASE_FILE } from './sqlite/file-name.ts';
import { lockForServer } from './sqlite/server-lock.ts';

/**
 * Deletes all that this database holds, for good: people, evidence, statements, where the bot reaches anybody, settings, the audit. Refuses while
 * a server uses it.
 * @returns the names of what was deleted: files, or collections.
 * @throws AppError STORE_IN_USE, STORE_UNAVAILABLE
 */
export async function deleteAll({ mongodbUri, dataDir }: StoreOptions): Promise<string[]> {
  if (!mongodbUri) return deleteFiles(dataDir);
  const { dropAll } = await import('./mongo/drop-all.ts');
  return dropAll(mongodbUri);
}

/** The database, what `npm run restore` put aside, and the lock; backups elsewhere are not known here. */
function deleteFiles(dataDir: string): string[] {
  if (!existsSync(join(dataDir, DATABASE_FILE))) return [];
  const lock = lockForServer(dataDir);
  try {
    const files = readdirSync(dataDir).filter((name) => name.startsWith(DATABASE_FILE));
    for (const name of files) overwrite(join(dataDir, name));
    return files;
  } finally {
    lock.release();
    rmSync(join(dataDir, 'server.lock'), { force: true });
  }
}

/** With zeros first, as SQLite does with rows that it deletes. */
function overwrite(file: string): void {
  const zeros = Buffer.alloc(1024 * 1024);
  const handle = openSync(file, 'r+');
  const { size } = statSync(file);
  for (let at = 0; at < size; at += zeros.length) writeSync(handle, zeros, 0, Math.min(zeros.length, size - at), at);
  fsyncSync(handle);
  closeSync(handle);
  rmSync(file);
}
