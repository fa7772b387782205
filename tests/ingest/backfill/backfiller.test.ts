import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/presence/settings.ts';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import type { Backfill } from '../../../server/store/port/collecting.ts';
import { englishOf } from '../../support/error-text.ts';
import { makeTenantFixture, START, type TenantFixture } from './make-tenant-fixture.ts';

const stateOf = async (fixture: TenantFixture) => (await fixture.store.collection()).backfill as Backfill;

/** The organisation's day, in Berlin. */
const MIDNIGHT = START - 13 * HOUR;

describe('A backfill', function () {
  this.timeout(60_000);
  let fixture: TenantFixture;
  const connect = async (options: Parameters<typeof makeTenantFixture>[0] = {}) => {
    fixture = await makeTenantFixture(options);
    await fixture.time.passUntil(fixture.collector().collect());
    fixture.asked.length = 0;
    return fixture;
  };
  afterEach(() => fixture.close());

  it('starts automatically after the first poll and reads 30 days, the newest window first', async () => {
    await connect();
    const before = (await fixture.days()).length;
    await fixture.time.passUntil(fixture.backfiller().work());
    const { from, until, doneFrom, windows, finishedAt, counts, worked } = await stateOf(fixture);
    assert.ok(finishedAt && doneFrom <= from + HOUR && until - (START - DAY) < MINUTE && until - from > 28.9 * DAY);
    assert.ok(fixture.asked.every(({ span }) => span <= 12 * HOUR));
    assert.ok(windows >= 29 * 2 && counts.requests >= windows && worked > 0);
    assert.equal(counts.read, counts.used + Object.values(counts.discarded).reduce((sum, n) => sum + n, 0));
    assert.ok((await fixture.days()).length > before * 10);
    const order = fixture.asked.map((each) => each.until);
    // Several at once: each is not later than all but the few before it.
    assert.ok(order.every((at, i) => i < 4 || at <= (order[i - 4] ?? 0)));
  });

  it('does not read time beyond retention', async () => {
    fixture = await makeTenantFixture({});
    const settings = await fixture.store.settings();
    await fixture.store.saveSettings({ ...settings, retentionDays: 4, version: settings.version + 1 });
    await fixture.board.refresh();
    await fixture.time.passUntil(fixture.collector().collect());
    const { from } = await stateOf(fixture);
    assert.ok(from > START - 5 * DAY && from < START - 3 * DAY, new Date(from).toISOString());
    fixture.asked.length = 0;
    await fixture.time.passUntil(fixture.backfiller().work());
    assert.ok(fixture.asked.every(({ until }) => until > START - 5 * DAY));
  });

  it('When Entra has only a week, then it ends there and says so, without an error', async () => {
    await connect({ retentionDays: 7 });
    await fixture.time.passUntil(fixture.backfiller().work());
    const { finishedAt, logBegins, problem } = await stateOf(fixture);
    assert.ok(finishedAt && logBegins && problem === undefined);
    assert.ok(Math.abs(logBegins - (START - 7 * DAY)) < 2 * HOUR, new Date(logBegins).toISOString());
  });

  it('When it is stopped, then it ends soon, its data stays, and another may begin', async () => {
    await connect({ latency: () => MINUTE });
    const backfiller = fixture.backfiller();
    const pass = backfiller.work();
    await fixture.time.passUntil(fixture.time.clock.now() + 8 * MINUTE);
    const { doneFrom } = await stateOf(fixture);
    const asked = fixture.asked.length;
    const stopped = await fixture.time.passUntil(backfiller.cancel());
    await fixture.time.passUntil(pass);
    assert.ok(stopped?.stoppedAt && doneFrom < START - DAY && doneFrom > START - 29 * DAY);
    assert.equal(fixture.asked.length, asked);
    await backfiller.work();
    assert.equal((await stateOf(fixture)).stoppedAt, stopped.stoppedAt);
    assert.equal(await backfiller.cancel(), undefined);
    const next = await backfiller.request({ from: MIDNIGHT - 3 * DAY, until: MIDNIGHT - 2 * DAY }, 'ann');
    assert.deepEqual([next.from, next.until, next.startedBy, next.counts.read], [MIDNIGHT - 3 * DAY, MIDNIGHT - 2 * DAY, 'ann', 0]);
  });

  it('When it is stopped on another instance, then it stops here', async () => {
    await connect({ latency: () => MINUTE });
    const [here, there] = [fixture.backfiller('here'), fixture.backfiller('there')];
    const pass = here.work();
    const at = fixture.time.clock.now() + 8 * MINUTE;
    await fixture.time.passUntil(at);
    await there.cancel();
    await fixture.time.passUntil(pass);
    assert.ok((await stateOf(fixture)).stoppedAt && fixture.time.clock.now() < at + 2 * MINUTE);
  });

  it('While one instance reads, the others do not; when it dies, another continues where it stopped', async () => {
    await connect({ latency: () => MINUTE });
    const dead = fixture.backfiller('dead');
    const lost = dead.work();
    await fixture.time.passUntil(fixture.time.clock.now() + 8 * MINUTE);
    const asked = fixture.asked.length;
    await fixture.backfiller('other').work();
    assert.equal(fixture.asked.length, asked);
    await dead.stop();
    await fixture.time.passUntil(lost);
    const { doneFrom } = await stateOf(fixture);
    await fixture.time.passUntil(fixture.backfiller('other').work());
    assert.ok((await stateOf(fixture)).finishedAt);
    assert.ok(fixture.asked.slice(asked).every(({ until }) => until <= doneFrom));
  });

  it('When a span of a minute is requested, then the whole day of the organisation is read, so that counts do not show when a person signed in', async () => {
    await connect();
    const backfiller = fixture.backfiller();
    await backfiller.cancel();
    const { from, until } = await backfiller.request({ from: START - 3 * DAY, until: START - 3 * DAY + MINUTE }, 'ann');
    assert.deepEqual([from, until], [MIDNIGHT - 3 * DAY, MIDNIGHT - 2 * DAY]);
  });

  it('closes the gaps that it has read, and keeps the others', async () => {
    await connect();
    const reason = 'unread-too-long';
    await fixture.store.addGap({ from: START - 3 * DAY, until: START - 2 * DAY, reason });
    await fixture.store.addGap({ from: START - 60 * DAY, until: START - 40 * DAY, reason });
    await fixture.backfiller().cancel();
    const backfiller = fixture.backfiller();
    await backfiller.request({ from: MIDNIGHT - 3 * DAY, until: MIDNIGHT - 2 * DAY }, 'ann');
    await fixture.time.passUntil(backfiller.work());
    assert.deepEqual((await fixture.store.collection()).gaps, [
      { from: START - 60 * DAY, until: START - 40 * DAY, reason },
      { from: MIDNIGHT - 2 * DAY, until: START - 2 * DAY, reason },
    ]);
  });

  it('When Graph refuses the live poll, then the backfill waits for its success, and reports why', async () => {
    await connect();
    const [collector, backfiller] = [fixture.collector('two'), fixture.backfiller()];
    fixture.tenant.faults.missingPermissions = ['AuditLog.Read.All'];
    await assert.rejects(fixture.time.passUntil(collector.collect()));
    fixture.tenant.faults.missingPermissions = [];
    fixture.asked.length = 0;
    await fixture.time.passUntil(backfiller.work());
    await fixture.time.passUntil(backfiller.work());
    const held = await stateOf(fixture);
    assert.deepEqual([fixture.asked.length, held.problem?.code, held.windows], [0, 'AUDIT_LOG_PERMISSION_MISSING', 0]);

    await fixture.time.passUntil(collector.collect());
    await fixture.time.passUntil(backfiller.work());
    const { finishedAt, problem } = await stateOf(fixture);
    assert.deepEqual([finishedAt !== undefined, problem], [true, undefined]);
  });

  it('When Graph is unavailable, then its status has the cause of the delay, and it continues when Graph is back', async () => {
    await connect({ latency: () => MINUTE });
    const backfiller = fixture.backfiller();
    backfiller.start();
    const start = fixture.time.clock.now();
    await fixture.time.passUntil(start + 5 * MINUTE);
    fixture.tenant.faults.failing = 1;
    await fixture.time.passUntil(start + HOUR);
    const away = await stateOf(fixture);
    assert.match(away.problem?.code ?? '', /SERVER_ERROR|TIMEOUT/);
    fixture.tenant.faults.failing = 0;
    await fixture.time.passUntil(start + 2 * HOUR);
    const { problem, finishedAt, windows } = await stateOf(fixture);
    assert.deepEqual([problem, finishedAt !== undefined], [undefined, true]);
    assert.ok(windows > away.windows);
  });

  describe('on request', () => {
    it('before the first poll, then it is refused', async () => {
      fixture = await makeTenantFixture({});
      await assert.rejects(fixture.backfiller().request({}, 'ann'), { code: 'NOT_COLLECTED_YET' });
      assert.equal(await fixture.backfiller().reach(), undefined);
    });

    it('if sign-ins are not polled, then the error says that, and not to wait for a poll', async () => {
      fixture = await makeTenantFixture({ pollSignIns: false });
      await fixture.time.passUntil(fixture.collector().collect());
      await assert.rejects(fixture.backfiller().request({}, 'ann'), { code: 'SIGN_INS_NOT_POLLED' });
    });

    it('while one is under way, then it is refused, also when two ask at once', async () => {
      await connect();
      await assert.rejects(fixture.backfiller().request({}, 'ann'), { code: 'BACKFILL_RUNNING' });
      await fixture.backfiller().cancel();
      const both = await Promise.allSettled(['ann', 'ben'].map((actor) => fixture.backfiller(actor).request({}, actor)));
      assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    });

    it('for a span that cannot be read, then it is refused and the error has the possible span; otherwise both ends are clipped', async () => {
      await connect();
      const backfiller = fixture.backfiller();
      await backfiller.cancel();
      const ages = { from: START - 90 * DAY, until: START - 80 * DAY };
      await assert.rejects(backfiller.request(ages, 'ann'), (error: Error) => /2026-10-2\dT.*2026-11-20T/.test(englishOf(error)));
      const { from, until } = await backfiller.request({ from: START - 90 * DAY, until: START + DAY }, 'ann');
      assert.deepEqual([from, until], [(await backfiller.reach())?.from, (await fixture.store.collection()).watermark]);
      assert.ok(from >= START - DEFAULT_SETTINGS.retentionDays * DAY);
    });
  });
});
