import { rmSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
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

let empty: Promise<string> | undefined;

/** An empty database that is created once and copied for each case, because creating its tables is slow on a disk. */
async function emptyFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'indoors-store-'));
  const file = join(folder, 'empty.sqlite');
  await (await openSqliteStore({ file })).close();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return file;
}

export const openFile: OpenTwo = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'indoors-store-'));
  const file = join(folder, 'indoors.sqlite');
  empty ??= emptyFile();
  await copyFile(await empty, file);
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
