import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isAppError } from '../../server/errors.ts';
import { openStore } from '../../server/store/open-store.ts';
import { MIGRATIONS } from '../../server/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { englishOf } from '../support/error-text.ts';
import { allDays, day, MONDAY, merge, override, T, user } from './contract/case.ts';

describe('Opening a store', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'indoors-open-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('When no MongoDB is named, then a file in the data folder is made that nobody else may read', async () => {
    const store = await openStore({ dataDir: join(dataDir, 'new', 'folder') });
    await store.saveDirectory([user('ada')], 'track');
    for (const end of ['', '-wal', '-shm']) {
      const { mode } = await stat(join(dataDir, 'new', 'folder', `indoors.sqlite${end}`));
      assert.equal((mode & 0o777).toString(8), '600');
    }
    for (const each of ['new', 'new/folder']) assert.equal(((await stat(join(dataDir, each))).mode & 0o777).toString(8), '700');
    await store.close();
  });

  it('When it is closed and opened again, then everything is still stored', async () => {
    const before = await openStore({ dataDir });
    await before.saveDirectory([user('ada')], 'track');
    await merge(before, { personDays: [day()] });
    await before.close();
    const after = await openStore({ dataDir });
    assert.deepEqual(await allDays(after), [day()]);
    await after.close();
  });

  it('When a newer version wrote the file, then it is rejected as STORE_TOO_NEW and not changed', async () => {
    const file = join(dataDir, 'indoors.sqlite');
    await (await openSqliteStore({ file })).close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    await assert.rejects(openStore({ dataDir }), (error) => isAppError(error, 'STORE_TOO_NEW') && /999/.test(englishOf(error)));
  });

  it('When an older version wrote clears without an order, then each is after the statements that were set by its instant', async () => {
    const file = join(dataDir, 'indoors.sqlite');
    const old = new DatabaseSync(file);
    for (const migration of MIGRATIONS.slice(0, 5)) old.exec(migration);
    const said = "INSERT INTO overrides (id, person_id, kind, set_at, set_by, begins, ends) VALUES (?, ?, 'remote', ?, 'eve', 0, 99)";
    for (const [id, person, setAt] of [
      ['a', 'ada', 5],
      ['b', 'bob', 1],
      ['c', 'ada', 20],
    ] as const)
      old.prepare(said).run(id, person, setAt);
    old.exec("INSERT INTO clears (person_id, at, set_by) VALUES ('ada', 10, 'ada'), ('ada', 20, 'ada'), ('cy', 7, 'cy')");
    old.exec('PRAGMA user_version = 5');
    old.close();
    const store = await openStore({ dataDir });
    const clears = (await store.clears({ since: 0 })).map(({ personId, at, seq }) => [personId, at, seq]);
    assert.deepEqual(clears.sort(), [
      ['ada', 10, 1],
      ['ada', 20, 3],
      ['cy', 7, 0],
    ]);
    assert.equal((await store.addOverride(override('d'))).seq, 4);
    await store.close();
  });

  it('When an older version wrote floor plans as `plan`, then they are `floorPlan`, also in the audit', async () => {
    const old = new DatabaseSync(join(dataDir, 'indoors.sqlite'));
    const renaming = MIGRATIONS.findIndex((migration) => migration.includes('RENAME TO floor_plans'));
    for (const migration of MIGRATIONS.slice(0, renaming)) old.exec(migration);
    old.exec("INSERT INTO plans VALUES ('p', 'image/png', x'01')");
    const entry = { id: 'e', at: 5, actor: 'eve', action: 'office.plan', subject: 'berlin' };
    const insert = 'INSERT INTO audit (id, at, actor, action, subject, doc) VALUES (:id, :at, :actor, :action, :subject, :doc)';
    old.prepare(insert).run({ ...entry, doc: JSON.stringify(entry) });
    old.exec(`PRAGMA user_version = ${renaming}`);
    old.close();
    const store = await openStore({ dataDir });
    assert.deepEqual(await store.floorPlan('p'), { id: 'p', type: 'image/png', bytes: new Uint8Array([1]) });
    const named = { limit: 9, action: 'office.floor-plan' };
    assert.deepEqual(await store.auditEntries(named), [{ ...entry, action: 'office.floor-plan' }]);
    await store.close();
  });

  it('When the file is not a database, or the folder is a file, then STORE_UNAVAILABLE says where to look', async () => {
    await writeFile(join(dataDir, 'indoors.sqlite'), 'not a database, but long enough to be looked at'.repeat(50));
    await chmod(join(dataDir, 'indoors.sqlite'), 0o600);
    const unavailable = (error: unknown) => isAppError(error, 'STORE_UNAVAILABLE') && /DATA_DIR/.test(englishOf(error));
    await assert.rejects(openStore({ dataDir }), unavailable);
    await assert.rejects(openStore({ dataDir: join(dataDir, 'indoors.sqlite') }), unavailable);
  });

  it('When the store is closed, then its methods fail as STORE_UNAVAILABLE', async () => {
    const store = await openStore({ dataDir });
    await store.close();
    await assert.rejects(store.ping(), (error) => isAppError(error, 'STORE_UNAVAILABLE'));
    await assert.rejects(store.advanceWatermark(T, T), (error) => isAppError(error, 'STORE_UNAVAILABLE'));
    await store.close();
  });

  it('When no MongoDB answers, then STORE_UNAVAILABLE comes within seconds, without the password', async () => {
    const placeholder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => placeholder.once('listening', resolve));
    const address = placeholder.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await new Promise((resolve) => placeholder.close(resolve));
    await assert.rejects(
      openStore({ dataDir, mongodbUri: `mongodb://user:geheim@127.0.0.1:${port}/x?serverSelectionTimeoutMS=300` }),
      (error) => {
        assert.ok(isAppError(error, 'STORE_UNAVAILABLE'), String(error));
        assert.match(englishOf(error), /MONGODB_URI/);
        assert.doesNotMatch(englishOf(error), /geheim/);
        return true;
      },
    );
  }).timeout(15_000);

  it('When a page cannot be written completely, then none of it is written', async () => {
    const store = await openStore({ dataDir });
    await store.saveDirectory([user('ada')], 'track');
    const broken = day({ rangeId: 'home', last: Number.NaN });
    await assert.rejects(
      merge(store, { personDays: [day(), broken], accessEvents: [{ personId: 'ada', ip: '203.0.113.9', day: MONDAY }] }),
    );
    assert.deepEqual(await allDays(store), []);
    await merge(store, { personDays: [day()] });
    assert.deepEqual(await allDays(store), [day()]);
    await store.close();
  });
});
