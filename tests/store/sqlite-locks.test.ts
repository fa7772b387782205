import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { isAppError } from '../../server/errors.ts';
import { openStore } from '../../server/store/open-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { englishOf } from '../support/error-text.ts';
import { allDays, day, merge, T, user } from './contract/case.ts';

describe('A SQLite file that other processes use', () => {
  let dataDir: string;
  let file: string;
  const holders: ChildProcess[] = [];
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'indoors-locks-'));
    file = join(dataDir, 'indoors.sqlite');
  });
  afterEach(async () => {
    for (const holder of holders.splice(0)) holder.kill('SIGKILL');
    await rm(dataDir, { recursive: true });
  });

  /** Runs that in another process. Resolves when it prints the text. */
  async function inAnotherProcess(code: string): Promise<ChildProcess> {
    const holder = spawn(process.execPath, ['--input-type=module', '-e', `${code}; console.log('ready'); setInterval(() => {}, 1000);`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    holders.push(holder);
    await once(holder.stdout ?? assert.fail(), 'data');
    return holder;
  }

  it('When this or another process commits, then something may have changed since the cursor, until it is read', async () => {
    const [store, other] = [await openSqliteStore({ file }), await openSqliteStore({ file })];
    const isUnchanged = (cursor: string) => store.isUnchangedSince?.(cursor);
    const { cursor } = await store.changes();
    assert.equal(isUnchanged(cursor), true);
    await store.saveDirectory([user('ada')], 'display');
    assert.equal(isUnchanged(cursor), false);
    const { cursor: own } = await store.changes(cursor);
    assert.equal(isUnchanged(own), true);
    await other.saveDirectory([user('ben')], 'display');
    assert.equal(isUnchanged(own), true, 'answers of one turn of the event loop share a look at the file');
    await yieldToEventLoop();
    assert.equal(isUnchanged(own), false);
    const { cursor: read, reload } = await store.changes(own);
    assert.deepEqual([reload, isUnchanged(read)], [true, true]);
    await store.close();
    await other.close();
    await yieldToEventLoop();
    assert.equal(isUnchanged(read), false, 'nothing is certain without the file');
  });

  it('When another program holds a lock, then the event loop is not blocked, and the write succeeds when the lock ends', async () => {
    const store = await openSqliteStore({ file });
    const foreign = new DatabaseSync(file);
    foreign.exec('BEGIN IMMEDIATE');
    let written = false;
    const write = store.advanceWatermark(T, T).then(() => {
      written = true;
    });
    let longest = 0;
    let seen = performance.now();
    for (const end = seen + 250; seen < end; ) {
      await new Promise(setImmediate);
      const now = performance.now();
      longest = Math.max(longest, now - seen);
      seen = now;
    }
    assert.equal(written, false);
    assert.equal((await store.collection()).watermark, undefined, 'readers do not wait');
    // SQLite's own timeout was 5 s, and blocked the only thread.
    assert.ok(longest < 1000, `${longest} ms`);
    foreign.exec('COMMIT');
    foreign.close();
    await write;
    assert.equal((await store.collection()).watermark, T);
    await store.close();
  });

  it('When the lock stays, then the write fails as STORE_UNAVAILABLE and the error names the cause', async () => {
    const store = await openSqliteStore({ file, lockTimeoutMs: 100 });
    const foreign = new DatabaseSync(file);
    foreign.exec('BEGIN IMMEDIATE');
    await assert.rejects(store.advanceWatermark(T, T), (error) => isAppError(error, 'STORE_UNAVAILABLE') && /lock/.test(englishOf(error)));
    foreign.close();
    await store.advanceWatermark(T, T);
    await store.close();
  });

  it('When a server uses the directory, then a second server is rejected and changes nothing; an import is accepted', async () => {
    const server = await openStore({ dataDir, server: true });
    await server.saveDirectory([user('ada')], 'track');
    await assert.rejects(
      openStore({ dataDir, server: true }),
      (error) => isAppError(error, 'STORE_IN_USE') && error.message.includes(dataDir),
    );
    const beside = await openStore({ dataDir });
    await merge(beside, { personDays: [day()] });
    assert.deepEqual(await allDays(server), [day()]);
    await beside.close();
    await assert.rejects(openStore({ dataDir, server: true }), (error) => isAppError(error, 'STORE_IN_USE'));
    await server.close();
    await (await openStore({ dataDir, server: true })).close();
    assert.equal(((await stat(join(dataDir, 'server.lock'))).mode & 0o777).toString(8), '600');
  });

  it('When a server is killed, then its lock ends with it', async () => {
    const module = new URL('../../server/store/open-store.ts', import.meta.url);
    const holder = await inAnotherProcess(
      `const { openStore } = await import('${module}'); globalThis.held = await openStore({ dataDir: ${JSON.stringify(dataDir)}, server: true })`,
    );
    await assert.rejects(openStore({ dataDir, server: true }), (error) => isAppError(error, 'STORE_IN_USE'));
    holder.kill('SIGKILL');
    await once(holder, 'close');
    await (await openStore({ dataDir, server: true })).close();
  });

  it('When server.lock is deleted under a running server, then the server takes it again, and a second one is rejected', async () => {
    const server = await openStore({ dataDir, server: true });
    await rm(join(dataDir, 'server.lock'));
    const { cursor } = await server.changes();
    await assert.rejects(openStore({ dataDir, server: true }), (error) => isAppError(error, 'STORE_IN_USE'));
    await rm(join(dataDir, 'server.lock'));
    await server.changes(cursor);
    await assert.rejects(openStore({ dataDir, server: true }), (error) => isAppError(error, 'STORE_IN_USE'));
    await server.close();
    await (await openStore({ dataDir, server: true })).close();
  });

  it('When a second server has taken the lock meanwhile, then the first one does nothing until the second ends, and names the file', async () => {
    const first = await openStore({ dataDir, server: true });
    const { cursor } = await first.changes();
    await rm(join(dataDir, 'server.lock'));
    const second = await openStore({ dataDir, server: true });
    await assert.rejects(
      first.saveDirectory([user('ada')], 'track'),
      (error) => isAppError(error, 'STORE_UNAVAILABLE') && /server\.lock/.test(englishOf(error)),
    );
    assert.equal(first.isUnchangedSince?.(cursor), false);
    await second.saveDirectory([user('ben')], 'track');
    await second.close();
    await first.saveDirectory([user('ada')], 'track');
    assert.deepEqual((await first.people()).map(({ id }) => id).sort(), ['ada', 'ben']);
    await first.close();
  });

  it('When somebody is deleted, then no byte of their data stays in any file, also while the server runs', async () => {
    const store = await openSqliteStore({ file });
    const names = Array.from({ length: 300 }, (_, i) => `marked-person-${i}`);
    await store.saveDirectory(
      names.map((id) => user(id, { name: `Unforgettable ${id}` })),
      'track',
    );
    await merge(store, {
      personDays: [],
      accessEvents: names.map((personId, i) => ({ personId, ip: `2001:db8:77::${(i + 4096).toString(16)}`, day: '2026-03-02' })),
    });
    const reader = new DatabaseSync(file);
    reader.exec('BEGIN; SELECT count(*) FROM people');
    await store.removePeople(names, T);
    reader.exec('COMMIT');
    reader.close();
    // The reader kept the old pages alive; the next write removes them.
    await store.advanceWatermark(T, T);
    for (const end of ['', '-wal']) {
      const bytes = (await readFile(file + end)).toString('latin1');
      assert.ok(!bytes.includes('Unforgettable') && !bytes.includes('2001:db8:77::'), `indoors.sqlite${end}`);
    }
    await store.close();
  });
});
