import assert from 'node:assert/strict';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import { makeTenantFixture, START, type TenantFixture } from './make-tenant-fixture.ts';

/** The live poll during an hour. */
interface Live {
  lag: { median: number; worst: number };
  /** Milliseconds between the ends of successful runs. */
  behind: number;
}

describe('A backfill beside the live poll', function () {
  this.timeout(120_000);
  let fixture: TenantFixture;
  afterEach(() => fixture.close());

  /** Some time with a service that takes four seconds per page, with or without a backfill. */
  async function live(withBackfill: boolean): Promise<Live> {
    fixture = await makeTenantFixture({ people: 30, latency: () => 4000, top: 10 });
    const collector = fixture.collector();
    collector.start();
    if (withBackfill) fixture.backfiller().start();
    let behind = 0;
    const lags: { median: number; worst: number }[] = [];
    for (let at = START + 30 * MINUTE; at < START + 80 * MINUTE; at += 20_000) {
      await fixture.time.passUntil(at);
      const { watermark = at } = await fixture.store.collection();
      behind = Math.max(behind, at - watermark);
      const lag = (await fixture.store.collectionStatus())?.lag;
      if (lag && lags.at(-1)?.median !== lag.median) lags.push(lag);
    }
    const medians = lags.map(({ median }) => median).sort((a, b) => a - b);
    return { lag: { median: medians[Math.floor(medians.length / 2)] ?? 0, worst: Math.max(...lags.map(({ worst }) => worst)) }, behind };
  }

  it('uses at least nine tenths of the budget that the live poll leaves, regardless of the service’s speed', async () => {
    for (const latency of [200, 9000]) {
      fixture = await makeTenantFixture({ people: 40, latency: () => latency, top: 5 });
      const collector = fixture.collector();
      await fixture.time.passUntil(collector.collect());
      collector.start();
      const backfiller = fixture.backfiller();
      backfiller.start();
      const from = fixture.time.clock.now() + 5 * MINUTE;
      const until = from + 15 * MINUTE;
      await fixture.time.passUntil(until);
      const { backfill } = await fixture.store.collection();
      assert.equal(backfill?.finishedAt, undefined, 'it was at work all the time');
      const sent = fixture.asked.filter(({ at }) => at >= from && at < until);
      const own = sent.filter(({ backfill: its }) => its).length;
      const left = ((until - from) / 10_000) * 4 - (sent.length - own);
      assert.ok(own >= left * 0.9, `${own} of ${left} requests at ${latency} ms a page`);
      assert.ok(sent.length > own && left > 200, 'the live poll had its share');
      if (latency !== 9000) await fixture.close();
    }
  });

  it('does not delay the live poll', async () => {
    const alone = await live(false);
    await fixture.close();
    const beside = await live(true);
    assert.ok((await fixture.store.collection()).backfill?.windows, 'there was a backfill');
    // A poll waits at most a share of the budget's window, a page of it is a request.
    assert.ok(beside.behind <= alone.behind + 30_000, `${beside.behind} ms behind, alone ${alone.behind}`);
    assert.ok(Math.abs(beside.lag.median - alone.lag.median) < 30_000, JSON.stringify([alone, beside]));
    assert.ok(beside.lag.worst < alone.lag.worst + 60_000, JSON.stringify([alone, beside]));
  });

  for (const [what, faults] of [
    ['30 minutes of 429s', { throttled: 1, retryAfter: undefined }],
    ['30 minutes of 429s that ask for half a minute each', { throttled: 1, retryAfter: 30 }],
    ['an hour without Graph', { reset: 1 }],
  ] as const) {
    it(`After ${what}, both are where they would have been`, async () => {
      fixture = await makeTenantFixture({ people: 20 });
      const [collector, backfiller] = [fixture.collector(), fixture.backfiller()];
      collector.start();
      backfiller.start();
      await fixture.time.passUntil(START + 2 * MINUTE);
      Object.assign(fixture.tenant.faults, faults);
      // A poll begins within five minutes, and the error shows two minutes later.
      for (const until of [10, what.includes('hour') ? 62 : 32]) {
        await fixture.time.passUntil(START + until * MINUTE);
        const told = [(await fixture.store.collectionStatus())?.problem, (await fixture.store.collection()).backfill?.problem];
        assert.ok(told[0] && told[1], `the integration page shows it: ${JSON.stringify(told)}`);
      }
      Object.assign(fixture.tenant.faults, { throttled: 0, retryAfter: 1, reset: 0 });
      // The next poll comes within five minutes, and the backfill continues with it.
      const again = fixture.time.clock.now();
      while ((await fixture.store.collectionStatus())?.problem) await fixture.time.passUntil(fixture.time.clock.now() + 10_000);
      assert.ok(fixture.time.clock.now() - again < 6.5 * MINUTE);
      await fixture.time.passUntil(fixture.time.clock.now() + MINUTE);
      assert.equal((await fixture.store.collection()).backfill?.problem, undefined);
      await fixture.time.passUntil(START + 2.5 * HOUR);
      const disturbed = await outcome();
      await fixture.close();

      undisturbed ??= await undisturbedOutcome();
      assert.deepEqual(disturbed, undisturbed);
      assert.ok(disturbed.days.length > 250);
    });
  }

  let undisturbed: Awaited<ReturnType<typeof outcome>> | undefined;

  async function undisturbedOutcome() {
    fixture = await makeTenantFixture({ people: 20 });
    fixture.collector().start();
    fixture.backfiller().start();
    await fixture.time.passUntil(START + 2.5 * HOUR);
    return outcome();
  }

  async function outcome() {
    // Regardless of its last run, it has everything that was published by now.
    await fixture.time.passUntil(fixture.collector().collect());
    const { backfill, gaps } = await fixture.store.collection();
    const status = await fixture.store.collectionStatus();
    const days = (await fixture.days()).map((day) => Object.values(day).join(' ')).sort();
    // The very oldest hours leave the log while it is read.
    const kept = days.filter((day) => !/2026-10-2[0-2]/.test(day));
    return { days: kept, finished: backfill?.finishedAt !== undefined, problems: [backfill?.problem, status?.problem], gaps };
  }
});
