import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/presence/settings.ts';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import type { Backfill } from '../../../server/store/port/collecting.ts';
import { makeTenantHouse, START, type TenantHouse } from './make-tenant-house.ts';

const stateOf = async (house: TenantHouse) => (await house.store.collection()).backfill as Backfill;

/** Of the organisation, in Berlin. */
const MIDNIGHT = START - 13 * HOUR;

describe('A backfill', function () {
  this.timeout(60_000);
  let house: TenantHouse;
  const connect = async (options: Parameters<typeof makeTenantHouse>[0] = {}) => {
    house = await makeTenantHouse(options);
    await house.time.passUntil(house.collector().collect());
    house.asked.length = 0;
    return house;
  };
  afterEach(() => house.close());

  it('begins by itself after the first poll and reads 30 days, the newest window first', async () => {
    await connect();
    const before = (await house.days()).length;
    await house.time.passUntil(house.backfiller().work());
    const { from, until, doneFrom, windows, finishedAt, counts, worked } = await stateOf(house);
    assert.ok(finishedAt && doneFrom <= from + HOUR && until - (START - DAY) < MINUTE && until - from > 28.9 * DAY);
    assert.ok(house.asked.every(({ span }) => span <= 12 * HOUR));
    assert.ok(windows >= 29 * 2 && counts.requests >= windows && worked > 0);
    assert.equal(counts.read, counts.used + Object.values(counts.discarded).reduce((sum, n) => sum + n, 0));
    assert.ok((await house.days()).length > before * 10);
    const order = house.asked.map((each) => each.until);
    // Several at once: each not later than any but the few before it.
    assert.ok(order.every((at, i) => i < 4 || at <= (order[i - 4] ?? 0)));
  });

  it('reads nothing that is not kept', async () => {
    house = await makeTenantHouse({});
    const settings = await house.store.settings();
    await house.store.saveSettings({ ...settings, retentionDays: 4, version: settings.version + 1 });
    await house.board.refresh();
    await house.time.passUntil(house.collector().collect());
    const { from } = await stateOf(house);
    assert.ok(from > START - 5 * DAY && from < START - 3 * DAY, new Date(from).toISOString());
    house.asked.length = 0;
    await house.time.passUntil(house.backfiller().work());
    assert.ok(house.asked.every(({ until }) => until > START - 5 * DAY));
  });

  it('When Entra has only a week, then it ends there and says so, and it is no failure', async () => {
    await connect({ retentionDays: 7 });
    await house.time.passUntil(house.backfiller().work());
    const { finishedAt, logBegins, problem } = await stateOf(house);
    assert.ok(finishedAt && logBegins && problem === undefined);
    assert.ok(Math.abs(logBegins - (START - 7 * DAY)) < 2 * HOUR, new Date(logBegins).toISOString());
  });

  it('When it is stopped, then it stops soon, what was read stays, and another may begin', async () => {
    await connect({ latency: () => MINUTE });
    const backfiller = house.backfiller();
    const pass = backfiller.work();
    await house.time.passUntil(house.time.clock.now() + 8 * MINUTE);
    const { doneFrom } = await stateOf(house);
    const asked = house.asked.length;
    const stopped = await house.time.passUntil(backfiller.cancel());
    await house.time.passUntil(pass);
    assert.ok(stopped?.stoppedAt && doneFrom < START - DAY && doneFrom > START - 29 * DAY);
    assert.equal(house.asked.length, asked);
    await backfiller.work();
    assert.equal((await stateOf(house)).stoppedAt, stopped.stoppedAt);
    assert.equal(await backfiller.cancel(), undefined);
    const next = await backfiller.request({ from: MIDNIGHT - 3 * DAY, until: MIDNIGHT - 2 * DAY }, 'ann');
    assert.deepEqual([next.from, next.until, next.startedBy, next.counts.read], [MIDNIGHT - 3 * DAY, MIDNIGHT - 2 * DAY, 'ann', 0]);
  });

  it('When it is stopped on another instance, then it stops here', async () => {
    await connect({ latency: () => MINUTE });
    const [here, there] = [house.backfiller('here'), house.backfiller('there')];
    const pass = here.work();
    const at = house.time.clock.now() + 8 * MINUTE;
    await house.time.passUntil(at);
    await there.cancel();
    await house.time.passUntil(pass);
    assert.ok((await stateOf(house)).stoppedAt && house.time.clock.now() < at + 2 * MINUTE);
  });

  it('While one instance reads, the others do not; when it dies, another goes on where it was', async () => {
    await connect({ latency: () => MINUTE });
    const dead = house.backfiller('dead');
    const lost = dead.work();
    await house.time.passUntil(house.time.clock.now() + 8 * MINUTE);
    const asked = house.asked.length;
    await house.backfiller('other').work();
    assert.equal(house.asked.length, asked);
    await dead.stop();
    await house.time.passUntil(lost);
    const { doneFrom } = await stateOf(house);
    await house.time.passUntil(house.backfiller('other').work());
    assert.ok((await stateOf(house)).finishedAt);
    assert.ok(house.asked.slice(asked).every(({ until }) => until <= doneFrom));
  });

  it('When a span of a minute is asked for, then the whole day of the organisation is read: counts of it are no clock on a person', async () => {
    await connect();
    const backfiller = house.backfiller();
    await backfiller.cancel();
    const { from, until } = await backfiller.request({ from: START - 3 * DAY, until: START - 3 * DAY + MINUTE }, 'ann');
    assert.deepEqual([from, until], [MIDNIGHT - 3 * DAY, MIDNIGHT - 2 * DAY]);
  });

  it('closes the gaps that it has read, and leaves the others', async () => {
    await connect();
    const reason = 'away';
    await house.store.addGap({ from: START - 3 * DAY, until: START - 2 * DAY, reason });
    await house.store.addGap({ from: START - 60 * DAY, until: START - 40 * DAY, reason });
    await house.backfiller().cancel();
    const backfiller = house.backfiller();
    await backfiller.request({ from: MIDNIGHT - 3 * DAY, until: MIDNIGHT - 2 * DAY }, 'ann');
    await house.time.passUntil(backfiller.work());
    assert.deepEqual((await house.store.collection()).gaps, [
      { from: START - 60 * DAY, until: START - 40 * DAY, reason },
      { from: MIDNIGHT - 2 * DAY, until: START - 2 * DAY, reason },
    ]);
  });

  it('When the live poll was shut out, then the past waits for its success, and says why', async () => {
    await connect();
    const [collector, backfiller] = [house.collector('two'), house.backfiller()];
    house.tenant.faults.missingPermissions = ['AuditLog.Read.All'];
    await assert.rejects(house.time.passUntil(collector.collect()));
    house.tenant.faults.missingPermissions = [];
    house.asked.length = 0;
    await house.time.passUntil(backfiller.work());
    await house.time.passUntil(backfiller.work());
    const held = await stateOf(house);
    assert.deepEqual([house.asked.length, held.problem?.code, held.windows], [0, 'AUDIT_LOG_PERMISSION_MISSING', 0]);

    await house.time.passUntil(collector.collect());
    await house.time.passUntil(backfiller.work());
    const { finishedAt, problem } = await stateOf(house);
    assert.deepEqual([finishedAt !== undefined, problem], [true, undefined]);
  });

  it('When Graph is away, then why it does not get on is told, and it goes on when Graph is back', async () => {
    await connect({ latency: () => MINUTE });
    const backfiller = house.backfiller();
    backfiller.start();
    const start = house.time.clock.now();
    await house.time.passUntil(start + 5 * MINUTE);
    house.tenant.faults.failing = 1;
    await house.time.passUntil(start + HOUR);
    const away = await stateOf(house);
    assert.match(away.problem?.code ?? '', /SERVER_ERROR|TIMEOUT/);
    house.tenant.faults.failing = 0;
    await house.time.passUntil(start + 2 * HOUR);
    const { problem, finishedAt, windows } = await stateOf(house);
    assert.deepEqual([problem, finishedAt !== undefined], [undefined, true]);
    assert.ok(windows > away.windows);
  });

  describe('asked for', () => {
    it('before the first poll, then it is refused', async () => {
      house = await makeTenantHouse({});
      await assert.rejects(house.backfiller().request({}, 'ann'), { code: 'NOT_COLLECTED_YET' });
      assert.equal(await house.backfiller().reach(), undefined);
    });

    it('where sign-ins are not polled, then it says that, and not to wait for a poll', async () => {
      house = await makeTenantHouse({ pollSignIns: false });
      await house.time.passUntil(house.collector().collect());
      await assert.rejects(house.backfiller().request({}, 'ann'), { code: 'SIGN_INS_NOT_POLLED' });
    });

    it('while one is under way, then it is refused, also when two ask at once', async () => {
      await connect();
      await assert.rejects(house.backfiller().request({}, 'ann'), { code: 'BACKFILL_RUNNING' });
      await house.backfiller().cancel();
      const both = await Promise.allSettled(['ann', 'ben'].map((actor) => house.backfiller(actor).request({}, actor)));
      assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    });

    it('for what cannot be read, then it is refused and says what can; else both ends are clipped', async () => {
      await connect();
      const backfiller = house.backfiller();
      await backfiller.cancel();
      const ages = { from: START - 90 * DAY, until: START - 80 * DAY };
      await assert.rejects(backfiller.request(ages, 'ann'), (error: Error) => /2026-10-2\dT.*2026-11-20T/.test(error.message));
      const { from, until } = await backfiller.request({ from: START - 90 * DAY, until: START + DAY }, 'ann');
      assert.deepEqual([from, until], [(await backfiller.reach())?.from, (await house.store.collection()).watermark]);
      assert.ok(from >= START - DEFAULT_SETTINGS.retentionDays * DAY);
    });
  });
});
