import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import mongoose from 'mongoose';
import { isAppError } from '../../server/errors.ts';
import { subscriptionKey } from '../../server/presence/subscription.ts';
import { openStore } from '../../server/store/open-store.ts';
import { MIGRATIONS } from '../../server/store/sqlite/migrations.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { some } from '../support/runs.ts';
import { sorted } from './contract/case.ts';
import { digest as digestOf } from './contract/subscriptions.ts';
import { ada } from './first-schema.ts';

/** The hash of each released migration: a released one is never edited. A new one gets its line when it is released. */
const RELEASED =
  '8fe3d7d1 de84ca86 2a7e6e52 17382a6e 29e4a65b 6eb1b2d9 acd09e65 a25f657b efd9a44d a0ad66df 9cf88489 5e2d25b9 0730a70d b9447b28 065ee29d 582725d3'.split(
    ' ',
  );

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

describe('Migrations of SQLite', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'indoors-migrations-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  /** The database in that version of the schema. */
  function write(version: number, fill = (_sql: DatabaseSync) => {}): string {
    const file = join(dataDir, 'indoors.sqlite');
    const sql = new DatabaseSync(file);
    for (const [i, migration] of MIGRATIONS.slice(0, version).entries()) {
      sql.exec(migration);
      if (i === 0) fill(sql);
    }
    sql.exec(`PRAGMA user_version = ${version}`);
    sql.close();
    return file;
  }

  /** Tables with their kinds, columns and references, and indexes with their columns and conditions. */
  function shapeOf(file: string): unknown {
    const sql = new DatabaseSync(file, { readOnly: true });
    const things = sql.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name").all();
    const all = (pragma: string, name: unknown) => sql.prepare(`SELECT * FROM ${pragma}(?)`).all(String(name));
    const shape = things.map(({ type, name, tbl_name: table, sql: text }) =>
      type === 'index'
        ? [name, table, all('pragma_index_xinfo', name), /\bWHERE .*/.exec(String(text))?.[0]]
        : [
            name,
            all('pragma_table_xinfo', name),
            all('pragma_foreign_key_list', name),
            // Which columns have UNIQUE, CHECK or AUTOINCREMENT is only in the text.
            ['UNIQUE', 'CHECK', 'AUTOINCREMENT', 'STRICT', 'WITHOUT ROWID'].map((word) => String(text).split(word).length),
          ],
    );
    sql.close();
    return shape;
  }

  it('No released migration was edited', () => {
    assert.deepEqual(MIGRATIONS.slice(0, RELEASED.length).map(digest), RELEASED);
  });

  it('When the database has any version, then it becomes like a new one, with the data of the first', async () => {
    await (await openStore({ dataDir: join(dataDir, 'new') })).close();
    const wanted = shapeOf(join(dataDir, 'new', 'indoors.sqlite'));
    for (const version of some(MIGRATIONS.map((_, at) => at + 1))) {
      const file = write(version, ada.write);
      const store = await openStore({ dataDir });
      await ada.check(store);
      await store.close();
      assert.deepEqual(shapeOf(file), wanted, `from version ${version}`);
      for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true });
    }
  });

  it('When a digest has one weekday, then it has it in its list, and others stay as they are', async () => {
    const old = { ...digestOf('ada', 'team', { period: 'next-week' }), weekday: 4 };
    const others = [digestOf('ada', 'board'), digestOf('ada', 'club', { weekdays: [1, 2] })];
    const file = write(MIGRATIONS.findIndex((each) => each.includes('$.weekdays')));
    const sql = new DatabaseSync(file);
    for (const each of [old, ...others])
      sql
        .prepare("INSERT INTO subscriptions VALUES (?, 'digest', 'ada', ?, ?)")
        .run(subscriptionKey(each), each.conversation.id, JSON.stringify(each));
    sql.close();
    const store = await openStore({ dataDir });
    const { weekday, ...kept } = old;
    assert.deepEqual(sorted(await store.subscriptions({})), sorted([{ ...kept, weekdays: [weekday] }, ...others]));
    await store.close();
  });

  it('When a migration fails, then the database stays at its version', async () => {
    const file = write(3);
    const sql = new DatabaseSync(file);
    sql.exec('CREATE TABLE weekly_rules (in_the_way INTEGER)');
    const before = sql.prepare('SELECT count(*) AS n FROM sqlite_schema').get();
    await assert.rejects(openStore({ dataDir }));
    assert.deepEqual(sql.prepare('SELECT count(*) AS n FROM sqlite_schema').get(), before);
    assert.equal(sql.prepare('PRAGMA user_version').get()?.user_version, 3);
    sql.close();
  });

  it('When the database has a newer version, then it is rejected', async () => {
    write(MIGRATIONS.length);
    const sql = new DatabaseSync(join(dataDir, 'indoors.sqlite'));
    sql.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    sql.close();
    await assert.rejects(openStore({ dataDir }), (error) => isAppError(error, 'STORE_TOO_NEW'));
  });
});

describe('Migrations of MongoDB', () => {
  itOnMongo('When the database is of any version, then it becomes as a new one; one of a newer version is refused', async (fresh) => {
    const uri = fresh();
    const open = () => openStore({ mongodbUri: uri, dataDir: '' });
    const first = await open();
    const connection = await mongoose.createConnection(uri).asPromise();
    const state = connection.collection<{ _id: string; n?: number }>('state');
    const indexes = async () => {
      const names = (await connection.listCollections()).map(({ name }) => name).sort();
      return Promise.all(names.map(async (name) => [name, Object.keys(await connection.collection(name).indexInformation()).sort()]));
    };
    const wanted = await indexes();
    const newest = (await state.findOne({ _id: 'schema' }))?.n ?? 0;
    const digest = digestOf('ada', 'team', { period: 'next-week', weekdays: [4] });
    await first.saveSubscription(digest);
    const { weekdays, ...old } = digest;
    const digests = connection.collection<{ _id: string }>('subscriptions');
    await digests.updateOne({ _id: subscriptionKey(digest) }, { $set: { subscription: { ...old, weekday: 4 } } });
    await first.close();
    assert.ok(newest > 5);
    for (let version = 0; version < newest; version++) {
      await state.updateOne({ _id: 'schema' }, { $set: { n: version } });
      await (await open()).close();
      assert.equal((await state.findOne({ _id: 'schema' }))?.n, newest);
    }
    assert.deepEqual(await indexes(), wanted);
    const migrated = await open();
    assert.deepEqual(await migrated.subscriptions({}), [digest]);
    await migrated.close();
    await state.updateOne({ _id: 'schema' }, { $set: { n: newest + 1 } });
    await assert.rejects(open(), (error) => isAppError(error, 'STORE_TOO_NEW'));
    await connection.close();
  });
});
