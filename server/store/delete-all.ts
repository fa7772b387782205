import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreOptions } from './open-store.ts';
import { DATABASE_FILE } from './sqlite/file-name.ts';
import { lockForServer } from './sqlite/server-lock.ts';

/**
 * Deletes everything in this database for good: people, evidence, statements, the bot's conversations, settings, the audit. Refuses while a
 * server uses it.
 * @returns the names of what was deleted: files, or collections.
 * @throws AppError STORE_IN_USE, STORE_UNAVAILABLE, CONFIG_INVALID
 */
export async function deleteAll({ mongodbUri, dataDir }: StoreOptions): Promise<string[]> {
  if (!mongodbUri) return deleteFiles(dataDir);
  const { dropAll } = await import('./mongo/drop-all.ts');
  return dropAll(mongodbUri);
}

/** The database, earlier ones that `npm run restore` kept, and the lock. Backups elsewhere are not known here. */
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

/** Writes zeros first, as SQLite does for deleted rows. */
function overwrite(file: string): void {
  const zeros = Buffer.alloc(1024 * 1024);
  const handle = openSync(file, 'r+');
  const { size } = statSync(file);
  for (let at = 0; at < size; at += zeros.length) writeSync(handle, zeros, 0, Math.min(zeros.length, size - at), at);
  fsyncSync(handle);
  closeSync(handle);
  rmSync(file);
}
