import assert from 'node:assert/strict';
import { GraphFailure } from '../../server/graph/failures.ts';
import { createRange } from '../../server/presence/ranges/range-edit.ts';
import { HOUR, MINUTE } from '../../server/presence/time.ts';
import { ADMIN, startHarness } from '../routes/harness.ts';
import { closeAfterTest } from '../support/close-after-test.ts';
import { makeTenantFixture, START, type TenantFixture } from './backfill/make-tenant-fixture.ts';

describe('What the integration page shows', function () {
  this.timeout(60_000);
  let fixture: TenantFixture;
  afterEach(() => fixture.close());
  const status = async () => {
    const stored = await fixture.store.collectionStatus();
    assert.ok(stored);
    return stored;
  };

  it('Requests and throttles are those of the run, also while a backfill sends its own; counts add up', async () => {
    fixture = await makeTenantFixture({ people: 30, latency: () => 3000, top: 5 });
    const collector = fixture.collector();
    await fixture.time.passUntil(collector.collect());
    fixture.backfiller().start();
    await fixture.time.passUntil(fixture.time.clock.now() + MINUTE);
    const { totals: before } = await status();
    fixture.asked.length = 0;
    fixture.tenant.requests.length = 0;
    await fixture.time.passUntil(collector.collect());
    const { last, totals } = await status();
    const directory = fixture.tenant.requests.filter(({ url }) => url.includes('/users/')).length;
    assert.equal(last?.requests, directory + fixture.asked.filter(({ backfill }) => !backfill).length);
    assert.ok(fixture.asked.some(({ backfill }) => backfill));
    assert.deepEqual([totals.requests, totals.read], [before.requests + last.requests, before.read + last.read]);
    assert.equal(last.read, last.used + Object.values(last.discarded).reduce((sum, count) => sum + count, 0));
    const { backfill } = await fixture.store.collection();
    assert.equal(backfill?.counts.throttled, 0, 'together they stay within the service’s limit');
  });

  it('The lag is the time between sign-in and board: some minutes here, hours if the log is late', async () => {
    fixture = await makeTenantFixture({ people: 60 });
    const collector = fixture.collector();
    collector.start();
    await fixture.time.passUntil(START + HOUR);
    const { lag } = await status();
    // A record appears after 1 to 4 minutes and is read within the 5 of an interval.
    assert.ok(
      lag && lag.median > MINUTE && lag.median < 9 * MINUTE && lag.worst >= lag.median && lag.worst < 10 * MINUTE,
      JSON.stringify(lag),
    );
  });

  for (const [when, added] of [
    ['while a run is under way', HOUR],
    ['between two runs', HOUR + 2.5 * MINUTE],
  ] as const)
    it(`When a range is added ${when}, then earlier sign-ins that count now do not affect the lag`, async () => {
      fixture = await makeTenantFixture({ people: 60 });
      const collector = fixture.collector();
      collector.start();
      await fixture.time.passUntil(START + added);
      const fields = {
        id: 'all',
        name: 'All',
        source: 'manual',
        cidrs: ['0.0.0.0/1', '128.0.0.0/1'],
        presence: true,
        accessLogging: false,
      } as const;
      await fixture.store.saveRange(createRange({ ...fields, target: { kind: 'remote' } }, 0));
      await fixture.board.refresh();
      await collector.requestDaySweep();
      for (let minutes = 0; minutes < 12; minutes += minutes < 1 ? 0.01 : 0.25) {
        await fixture.time.passUntil(START + added + minutes * MINUTE);
        const { lag } = await status();
        assert.ok(lag && lag.worst < 10 * MINUTE, `after ${minutes} min: ${JSON.stringify(lag)}`);
      }
      assert.ok((await fixture.store.personDays({ fromDay: '2026-11-20', toDay: '2026-11-20' })).some(({ rangeId }) => rangeId === 'all'));
    });

  it('When Graph asks for a delay, then the next run is not announced before its end', async () => {
    fixture = await makeTenantFixture({ people: 10 });
    const collector = fixture.collector();
    collector.start();
    await fixture.time.passUntil(START + MINUTE);
    Object.assign(fixture.tenant.faults, { throttled: 1, retryAfter: 1800 });
    await fixture.time.passUntil(START + 6 * MINUTE);
    const { nextRunAt = 0, problem, last } = await status();
    assert.ok(nextRunAt >= START + 35 * MINUTE, new Date(nextRunAt).toISOString());
    assert.equal(problem?.code, 'THROTTLED');
    assert.ok((last?.throttled ?? 0) > 0 && (last?.throttled ?? 0) <= (last?.requests ?? 0));
  });

  it('When collecting takes long, then the caller gets its progress, and not a later error', async () => {
    fixture = await makeTenantFixture({ people: 10 });
    let fail = (_: Error) => {};
    const endless = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const on = await startHarness({ collector: { collect: () => endless }, collectWaitMs: 5 });
    closeAfterTest(on.close);
    const { status: code, body } = await on.call(ADMIN, 'POST', '/api/collect');
    fail(new GraphFailure('AUDIT_LOG_PERMISSION_MISSING'));
    const { status: later } = await on.call(ADMIN, 'GET', '/api/integration');
    assert.deepEqual([code, body.state, later], [200, 'waiting', 200]);
  });

  it('When collecting now fails, then the answer is the problem and its remedy', async () => {
    fixture = await makeTenantFixture({ people: 10 });
    const failing = { collect: () => Promise.reject(new GraphFailure('AUDIT_LOG_PERMISSION_MISSING', { graphStatus: 403 })) };
    const on = await startHarness({ collector: failing });
    closeAfterTest(on.close);
    const { status: code, body } = await on.call(ADMIN, 'POST', '/api/collect');
    assert.deepEqual([code, body.code, body.kind], [502, 'GRAPH_FAILED', 'AUDIT_LOG_PERMISSION_MISSING']);
    assert.equal(body.title, 'Microsoft Graph or Entra cannot be used now.');
    assert.match(body.detail, /AuditLog\.Read\.All/);
    const said = on.lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 40);
    assert.deepEqual(
      said.map(({ level, code, kind, route }) => [level, code, kind, route]),
      [[40, 'GRAPH_FAILED', 'AUDIT_LOG_PERMISSION_MISSING', '/api/collect']],
      'no fault of ours',
    );
  });
});
