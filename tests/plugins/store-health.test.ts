import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { createStoreHealth } from '../../server/plugins/store-health.ts';
import { LOCK_TIMEOUT_MS } from '../../server/store/sqlite/busy.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { memoryLog, testClock } from '../graph/make-client.ts';
import { makeFixture } from '../ingest/make-fixture.ts';
import { ADMIN, startHarness } from '../routes/harness.ts';
import { closeAfterTest } from '../support/close-after-test.ts';
import { english } from '../support/error-text.ts';

describe('A database that answers and rejects writes', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-writes-'));
    file = join(folder, 'indoors.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Like a full disk: a lock allows reads and no write. */
  function lock(): { end(): void } {
    const foreign = new DatabaseSync(file);
    foreign.exec('BEGIN IMMEDIATE');
    return { end: () => foreign.close() };
  }

  it('When this happens, then readiness, the integration page, the metrics and the log say so, and the server stays live', async () => {
    const on = await startHarness({ file });
    closeAfterTest(on.close);
    const held = lock();
    const ready = await on.call(undefined, 'GET', '/readyz');
    assert.deepEqual([ready.status, ready.body.code], [503, 'STORE_UNAVAILABLE']);
    assert.match(ready.body.detail, /lock/);
    const { state, problem } = (await on.call(ADMIN, 'GET', '/api/integration')).body;
    assert.deepEqual([state, problem.code], ['failing', 'STORE_UNAVAILABLE']);
    const metrics = (await on.call(undefined, 'GET', '/metrics')).text;
    assert.match(metrics, /^indoors_store_writable 0$/m);
    assert.match(metrics, /^indoors_collection_failing 1$/m);
    assert.match(metrics, /^indoors_store_up 1$/m);
    assert.equal((await on.call(undefined, 'GET', '/healthz')).status, 200);
    assert.equal(on.lines.filter((line) => line.includes('The database rejects writes')).length, 1);
    held.end();
  });

  it('When it accepts writes again, then that is noticed and logged, and the beginning of the outage was kept meanwhile', async () => {
    const store = await openSqliteStore({ file, lockTimeoutMs: 20 });
    closeAfterTest(store.close);
    const clock = testClock();
    const log = memoryLog();
    const health = createStoreHealth({ store, clock, log, fresh: 0 });
    assert.equal(await health.check(), undefined);
    const held = lock();
    const since = clock.now();
    await health.check();
    clock.advance(60_000);
    assert.equal((await health.check())?.since, since);
    held.end();
    assert.equal(await health.check(), undefined);
    assert.deepEqual(
      log.lines.map((line) => line.slice(0, 27)),
      ['The database rejects writes', 'The database accepts writes'],
    );
  });

  it('When a lock outlasts the store’s own time limit, then the check names the lock', async () => {
    const store = await openSqliteStore({ file, lockTimeoutMs: 20 });
    closeAfterTest(store.close);
    // The last try ends up to two pauses after the limit.
    const late = async () => {
      await delay(LOCK_TIMEOUT_MS + 250);
      await store.checkWritable();
    };
    const health = createStoreHealth({ store: { checkWritable: late }, clock: testClock(), log: memoryLog() });
    const held = lock();
    assert.match(english((await health.check())?.message), /holds a lock/);
    held.end();
  });

  it('When many check at once, then one write is tried', async () => {
    let tried = 0;
    const checkWritable = async () => {
      tried += 1;
    };
    const health = createStoreHealth({ store: { checkWritable }, clock: testClock(), log: memoryLog() });
    await Promise.all([health.check(), health.check(), health.check()]);
    await health.check();
    assert.equal(tried, 1);
  });

  it('When a run of collecting cannot begin, then the log says so, and it continues when the database does', async () => {
    const fixture = await makeFixture({ file });
    const held = lock();
    await assert.rejects(fixture.collector().collect());
    assert.deepEqual(fixture.lines, ['Failed to collect sign-ins {"code":"STORE_UNAVAILABLE"}']);
    held.end();
    await fixture.collector().collect();
    assert.ok((await fixture.store.collectionStatus())?.lastSuccessAt);
  });
});
