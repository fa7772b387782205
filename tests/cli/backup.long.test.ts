import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/port/store.ts';
import { allDays, day, merge, user } from '../store/contract/case.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { runTrimmed } from '../support/run-script.ts';

describe('npm run backup, restore and offboard', () => {
  let folder: string;
  let dataDir: string;
  let copy: string;
  const opened: Store[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-backup-'));
    dataDir = join(folder, 'data');
    copy = join(folder, 'copy.sqlite');
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    await rm(folder, { recursive: true });
  });

  async function open(server = false): Promise<Store> {
    const store = await openStore({ dataDir, server });
    opened.push(store);
    return store;
  }
  async function fill(...people: string[]): Promise<void> {
    const store = await openStore({ dataDir });
    await store.saveDirectory(
      people.map((id) => user(id)),
      'track',
    );
    await merge(store, { personDays: [day()] });
    await store.close();
  }
  const run = (script: string, ...args: string[]) => runTrimmed(`server/cli/${script}.ts`, args, { DATA_DIR: dataDir });

  it('When a server writes continuously, then the backup is of one instant, complete, has all earlier writes, and is private', async () => {
    const store = await open(true);
    await store.saveDirectory([user('ada')], 'track');
    await merge(store, { personDays: [day()] });
    let writing = true;
    const writer = (async () => {
      for (let i = 0; writing; i++) {
        await store.saveDirectory([user(`p${i}`)], 'track');
        await nextTurn();
      }
    })();
    const { code, out, err } = await run('backup', copy);
    writing = false;
    await writer;
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /copy\.sqlite\nThe copy is complete: \d+ (person|people), 1 person-day, 0 audit entries, schema version \d+\.$/);
    assert.equal((statSync(copy).mode & 0o777).toString(8), '600');
    assert.deepEqual((await readdir(folder)).sort(), ['copy.sqlite', 'data']);
  });

  it('When a backup is restored, then the database is as it was, and the earlier file is kept beside it', async () => {
    await fill('ada');
    await run('backup', copy);
    await fill('ada', 'ben');
    const { code, out } = await run('restore', copy);
    assert.equal(code, 0);
    const [, replaced = ''] = /The previous database is in (\S+)\./.exec(out) ?? [];
    assert.ok(existsSync(replaced));
    const store = await open();
    assert.deepEqual(
      (await store.people()).map(({ id }) => id),
      ['ada'],
    );
    assert.deepEqual(await allDays(store), [day()]);
    const old = new DatabaseSync(replaced);
    assert.equal(old.prepare('SELECT count(*) AS n FROM people').get()?.n, 2);
    old.close();
  });

  it('When a server is running, then nothing is restored or deleted', async () => {
    await fill('ada');
    await run('backup', copy);
    const store = await open(true);
    for (const [script, argument] of [
      ['restore', copy],
      ['offboard', '--delete-everything'],
    ] as const) {
      const { code, err } = await run(script, argument);
      assert.equal(code, 1);
      assert.match(err, /Another Indoors server uses the database/);
    }
    assert.equal((await store.people()).length, 1);
  });

  it('When a backup is damaged, truncated, of a newer version or of another kind, then it is rejected and nothing changes', async () => {
    await fill('ada');
    await run('backup', copy);
    const good = await readFile(copy);
    const broken: [string, RegExp, (file: string) => Promise<void> | void][] = [
      ['cut off', /is (damaged|no database)|malformed/, (file) => writeFile(file, good.subarray(0, good.length - 8192))],
      ['no database', /is no database/, (file) => writeFile(file, 'x'.repeat(5000))],
      ['another database', /is no database of Indoors/, (file) => new DatabaseSync(file).exec('CREATE TABLE t (a)')],
      [
        'newer',
        /schema version 999/,
        async (file) => {
          await writeFile(file, good);
          new DatabaseSync(file).exec('PRAGMA user_version = 999');
        },
      ],
    ];
    for (const [what, said, write] of broken) {
      const file = join(folder, `${what}.sqlite`);
      await write(file);
      const { code, err } = await run('restore', file);
      assert.equal(code, 1, what);
      assert.match(err, said, what);
    }
    assert.equal((await (await open()).people()).length, 1);
    assert.deepEqual(
      (await readdir(dataDir)).filter((name) => /part|replaced/.test(name)),
      [],
    );
  });

  it('When there is nothing to save, or the file exists, then it reports that', async () => {
    assert.match((await run('backup', copy)).err, /There is no database in/);
    await fill('ada');
    await writeFile(copy, 'mine');
    assert.match((await run('backup', copy)).err, /exists already/);
    assert.equal(await readFile(copy, 'utf8'), 'mine');
  });

  it('When an organisation leaves, then the database is deleted, and the remaining steps are listed', async () => {
    await fill('ada');
    await run('backup', copy);
    await run('restore', copy);
    assert.equal((await run('offboard')).code, 2);
    assert.ok(existsSync(join(dataDir, 'indoors.sqlite')));
    const { code, out } = await run('offboard', '--delete-everything');
    assert.equal(code, 0);
    assert.match(out, /Deleted from .*indoors\.sqlite.*\nWhat is elsewhere/s);
    assert.deepEqual(await readdir(dataDir), []);
    assert.match((await run('offboard', '--delete-everything')).out, /There is no data/);
  });

  itOnMongo('When an organisation leaves a MongoDB, then its collections are gone, unless a server runs', async (fresh) => {
    const uri = fresh();
    const onMongo = (script: string, ...args: string[]) => runTrimmed(`server/cli/${script}.ts`, args, { MONGODB_URI: uri });
    const store = await openStore({ mongodbUri: uri, dataDir });
    opened.push(store);
    await store.saveDirectory([user('ada')], 'track');
    await store.acquireLease('poll', 'server', Date.now(), 60_000);
    assert.match((await onMongo('offboard', '--delete-everything')).err, /Stop all of them/);
    await store.releaseLease('poll', 'server');
    assert.match((await onMongo('offboard', '--delete-everything')).out, /people/);
    assert.deepEqual(await store.people(), []);
    for (const script of ['backup', 'restore']) assert.match((await onMongo(script, copy)).err, /mongodump/);
  });
});
