import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openMongoStore } from '../../server/store/mongo/mongo-store.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { dropDatabase, freshDatabase, mongoServer } from '../support/on-mongo.ts';
import { reachMongo } from '../support/reach-mongo.ts';
import { type Harness, startHarness } from './harness.ts';

const LATENCY = 5;

/** The same store with the latency of a database on another machine. */
function slowed(store: Store): Store {
  const methods = Object.entries(store).map(([name, member]: [string, unknown]) => {
    if (typeof member !== 'function') return [name, member];
    return [name, async (...args: unknown[]) => delay(LATENCY).then(() => member(...args))];
  });
  return Object.fromEntries(methods) as Store;
}

/** A new database that several instances open. */
interface Database {
  open(): Promise<Store>;
  drop(): Promise<void>;
}

async function newFile(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'indoors-two-'));
  const file = join(folder, 'indoors.sqlite');
  return { open: () => openSqliteStore({ file }), drop: () => rm(folder, { recursive: true }) };
}

async function newMongoDatabase(server: string): Promise<Database> {
  await reachMongo(server);
  const uri = freshDatabase(server);
  return { open: () => openMongoStore({ uri }), drop: () => dropDatabase(uri) };
}

/** Two instances of the server over one slow database, while a test of `describeOnBoth` runs. */
export interface TwoInstances {
  stores: Store[];
  instances: Harness[];
}

/** Describes the same on each kind of database. `tests` gets a function for the instances of the running test. */
export function describeOnBoth(title: string, tests: (running: () => TwoInstances) => void): void {
  const describeOn = (kind: string, create: () => Promise<Database>) =>
    describe(`${title}, over a slow store on ${kind}`, () => {
      let database: Database;
      let running: TwoInstances;

      beforeEach(async () => {
        database = await create();
        running = { stores: [await database.open(), await database.open()].map(slowed), instances: [] };
        for (const [n, store] of running.stores.entries())
          running.instances.push(await startHarness({ openStore: database.open, fresh: n > 0, store }));
      });
      afterEach(async () => {
        for (const instance of running.instances) await instance.close();
        for (const store of running.stores) await store.close();
        await database.drop();
      });
      tests(() => running);
    });
  describeOn('SQLite', newFile);
  const server = mongoServer;
  if (server) describeOn('MongoDB', () => newMongoDatabase(server));
  else it.skip(`${title} on MongoDB (skipped: MONGODB_TEST_URI names no server)`, () => {});
}
