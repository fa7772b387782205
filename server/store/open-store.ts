import { join } from 'node:path';
import type { Store } from './port/store.ts';
import { DATABASE_FILE } from './sqlite/file-name.ts';
import { lockForServer } from './sqlite/server-lock.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';

export interface StoreOptions {
  /** The URI of a MongoDB; absent or empty: the embedded SQLite in `dataDir`. */
  mongodbUri?: string;
  dataDir: string;
  /** Whether this process is a server, until it closes the store: an embedded database has only one server. Default: false. */
  server?: boolean;
}

/**
 * The configured store with its schema up to date.
 * @throws AppError CONFIG_INVALID, STORE_UNAVAILABLE, STORE_TOO_NEW, STORE_INCOMPLETE, STORE_IN_USE.
 */
export async function openStore({ mongodbUri, dataDir, server = false }: StoreOptions): Promise<Store> {
  if (!mongodbUri) return server ? openForServer(dataDir) : openSqliteStore({ file: fileIn(dataDir) });
  // mongoose loads slowly and is needed only with a MongoDB.
  const { openMongoStore } = await import('./mongo/mongo-store.ts');
  return openMongoStore({ uri: mongodbUri, server });
}

function fileIn(dataDir: string): string {
  return join(dataDir, DATABASE_FILE);
}

/** The lock comes first: a server that is refused must not touch the database. */
async function openForServer(dataDir: string): Promise<Store> {
  const lock = lockForServer(dataDir);
  try {
    const store = await openSqliteStore({ file: fileIn(dataDir), assertLock: lock.assertHeld });
    return { ...store, close: () => store.close().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}
