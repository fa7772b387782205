import assert from 'node:assert/strict';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import type { Backfill } from '../../../server/store/port/collecting.ts';
import { message } from '../../../server/texts/message.ts';
import { ADMIN, type Harness, NOW, startHarness } from '../harness.ts';

/** The organisation's day; no zone is set. */
const MIDNIGHT = NOW - 9 * HOUR;
const iso = (at: number) => new Date(at).toISOString();

describe('Reading the past through the API', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const call = (method: 'GET' | 'POST' | 'DELETE', body?: unknown) => on.call(ADMIN, method, '/api/backfill', body);
  const stored = async () => (await on.store.collection()).backfill as Backfill;

  it('When nothing was collected yet, then there is no state, and it cannot begin', async () => {
    assert.deepEqual((await call('GET')).body, { now: iso(NOW), gaps: [] });
    const { status, body } = await call('POST', {});
    assert.deepEqual([status, body.code], [409, 'NOT_COLLECTED_YET']);
  });

  it('From the offered gap to its progress, its rate and the remaining time, and to its end', async () => {
    await on.store.advanceWatermark(NOW, NOW);
    await on.store.addGap({ from: NOW - 50 * DAY, until: MIDNIGHT - 20 * DAY, reason: 'unread-too-long' });
    await on.store.addGap({ from: NOW - 50 * DAY, until: NOW - 40 * DAY, reason: 'unread-too-long' });
    const { gaps, readable } = (await call('GET')).body;
    assert.deepEqual(
      gaps.map((gap: { readable?: unknown }) => gap.readable),
      [undefined, { from: readable.from, until: iso(MIDNIGHT - 20 * DAY) }],
    );
    const begun = await call('POST', { from: gaps[1].from, until: gaps[1].until });
    assert.deepEqual([begun.status, begun.body.backfill.state, begun.body.backfill.progress], [202, 'running', 0]);
    assert.deepEqual([begun.body.backfill.from, begun.body.backfill.until], [readable.from, iso(MIDNIGHT - 20 * DAY)]);
    assert.deepEqual([begun.body.backfill.secondsLeft, begun.body.backfill.windows], [undefined, { done: 0 }]);
    assert.deepEqual([(await call('POST', {})).status, (await call('POST', {})).body.code], [409, 'BACKFILL_RUNNING']);

    const run = await stored();
    const quarter = (run.until - run.from) / 4;
    const counts = { read: 9000, used: 8000, discarded: { failed: 1000 }, requests: 30, throttled: 2, late: 0 };
    const problem = { code: 'THROTTLED', message: message('failure.THROTTLED'), remedy: message('remedy.THROTTLED'), since: NOW };
    const progress = { doneFrom: run.until - quarter, windows: 10, worked: 5 * MINUTE, counts, problem };
    await on.store.saveBackfill({ ...run, ...progress, version: run.version + 1 });
    const held = (await call('GET')).body.backfill;
    assert.deepEqual([held.state, held.problem.code, held.secondsLeft, held.progress], ['waiting', 'THROTTLED', undefined, 0.25]);
    await on.store.saveBackfill({ ...run, ...progress, problem: undefined, version: run.version + 2 });
    const { backfill } = (await call('GET')).body;
    assert.deepEqual([backfill.state, backfill.problem, backfill.progress], ['running', undefined, 0.25]);
    assert.deepEqual(backfill.windows, { done: 10, left: 30 });
    assert.deepEqual([backfill.recordsPerSecond, backfill.secondsLeft, backfill.counts], [30, 900, counts]);

    const stopped = (await call('DELETE')).body.backfill;
    assert.deepEqual([stopped.state, stopped.endedAt, stopped.problem, stopped.secondsLeft], ['stopped', iso(NOW), undefined, undefined]);
    assert.deepEqual(stopped.windows, { done: 10 }, 'what is left will not be read');
    assert.equal((await call('DELETE')).body.code, 'NOT_FOUND');
    const actions = (await on.store.auditEntries({ limit: 9 })).map(({ action, actor, subject }) => [action, actor, subject]);
    assert.deepEqual(actions, [
      ['backfill.stop', ADMIN, run.id],
      ['backfill.start', ADMIN, run.id],
    ]);
  });

  it('When a span is invalid or cannot be read, then the answer has the possible span', async () => {
    await on.store.advanceWatermark(NOW, NOW);
    const code = async (body: unknown) => (await call('POST', body)).body.code;
    assert.equal(await code({ from: iso(NOW - 90 * DAY), until: iso(NOW - 80 * DAY) }), 'SPAN_NOT_READABLE');
    assert.equal(await code({ from: iso(NOW), until: iso(NOW - HOUR) }), 'BAD_REQUEST');
    assert.equal(await code({ from: '2026-02-30T00:00:00Z' }), 'BAD_REQUEST');
    assert.equal(await code({ days: 3 }), 'BAD_REQUEST');
    assert.equal((await call('GET')).body.backfill, undefined);
  });

  it('When a span of a minute is requested, then whole days are read, and the answer has their zone', async () => {
    await on.store.advanceWatermark(NOW, NOW);
    const { backfill } = (await call('POST', { from: iso(NOW - 2 * DAY), until: iso(NOW - 2 * DAY + MINUTE) })).body;
    assert.deepEqual([backfill.from, backfill.until, backfill.timeZone], [iso(MIDNIGHT - 2 * DAY), iso(MIDNIGHT - DAY), 'UTC']);
  });

  it('Shown counts do not distinguish reasons about a single person', async () => {
    await on.store.advanceWatermark(NOW, NOW);
    const discarded = { failed: 7, 'unknown-person': 1, 'account-disabled': 1, guest: 1, off: 1, erased: 1 };
    const counts = { read: 12, used: 0, discarded, requests: 1, throttled: 0, late: 0 };
    await on.store.saveCollectionStatus({ totals: counts, last: counts, events: 'all', directory: { people: 1 } });
    const [shown, integration] = [{ failed: 7, 'not-recorded': 5 }, (await on.call(ADMIN, 'GET', '/api/integration')).body];
    assert.deepEqual([integration.totals.discarded, integration.last.discarded], [shown, shown]);
    const outcomes = (await on.call(undefined, 'GET', '/metrics')).text.match(/^indoors_sign_ins_total\{.*$/gm);
    assert.deepEqual(outcomes, [
      'indoors_sign_ins_total{outcome="used"} 0',
      'indoors_sign_ins_total{outcome="failed"} 7',
      'indoors_sign_ins_total{outcome="not-recorded"} 5',
    ]);
    await call('POST', {});
    const run = await stored();
    await on.store.saveBackfill({ ...run, counts, version: run.version + 1 });
    assert.deepEqual((await call('GET')).body.backfill.counts.discarded, shown);
    const { signIns } = (await on.call(ADMIN, 'GET', '/api/reasons')).body;
    assert.ok(signIns.some(({ code }: { code: string }) => code === 'not-recorded'));
  });

  it('Records of all backfills are in the totals, on the page and in the metrics', async () => {
    await on.store.advanceWatermark(NOW, NOW);
    const counts = (read: number, used: number) => ({ read, used, discarded: { failed: read - used }, requests: 1, throttled: 0, late: 0 });
    await on.store.saveCollectionStatus({ totals: counts(10, 4), events: 'all', directory: { people: 1 } });
    for (const used of [500, 60]) {
      await on.call(ADMIN, 'POST', '/api/backfill', {});
      const { backfill } = await on.store.collection();
      assert.ok(backfill);
      await on.store.saveBackfill({ ...backfill, counts: counts(1000, used), finishedAt: NOW, version: backfill.version + 1 });
    }
    const { totals } = (await on.call(ADMIN, 'GET', '/api/integration')).body;
    assert.deepEqual([totals.read, totals.used, totals.discarded.failed, totals.requests], [2010, 564, 1446, 3]);
    assert.match((await on.call(undefined, 'GET', '/metrics')).text, /^indoors_sign_ins_total\{outcome="used"\} 564$/m);
  });
});
