import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMongoStore } from '../../server/store/mongo/mongo-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { dropDatabase } from '../support/on-mongo.ts';
import type { OpenTwo } from './contract.ts';

export const openMemory: OpenTwo = async () => {
  const store = await openSqliteStore({ file: ':memory:' });
  return { store, second: store, close: () => store.close() };
};

export const openFile: OpenTwo = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'indoors-store-'));
  const file = join(folder, 'indoors.sqlite');
  const [store, second] = [await openSqliteStore({ file }), await openSqliteStore({ file })];
  const close = async () => {
    await store.close();
    await second.close();
    await rm(folder, { recursive: true });
  };
  return { store, second, close };
};

/** A database that `fresh` names each time, dropped at the end. */
export function openMongo(fresh: () => string): OpenTwo {
  return async () => {
    const uri = fresh();
    const [store, second] = [await openMongoStore({ uri }), await openMongoStore({ uri })];
    const close = async () => {
      await store.close();
      await second.close();
      await dropDatabase(uri);
    };
    return { store, second, close };
  };
}
