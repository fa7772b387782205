import { join } from 'node:path';
import type { Clock } from '../presence/time.ts';
import type { Store } from './port.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';

export interface StoreOptions {
  /** Of a MongoDB; absent or empty: the embedded SQLite in `dataDir`. */
  mongodbUri?: string;
  dataDir: string;
  /** Only tells a writer that died from one that is slow (MongoDB). */
  clock?: Clock;
}

/** The store the configuration asks for, its schema up to date. Throws STORE_UNAVAILABLE or STORE_TOO_NEW. */
export async function openStore({ mongodbUri, dataDir, clock = { now: Date.now } }: StoreOptions): Promise<Store> {
  if (!mongodbUri) return openSqliteStore({ file: join(dataDir, 'indoors.sqlite') });
  // mongoose takes its time to load and is of no use without a MongoDB.
  const { openMongoStore } = await import('./mongo/mongo-store.ts');
  return openMongoStore({ uri: mongodbUri, clock });
}
