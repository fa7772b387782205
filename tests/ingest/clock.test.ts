import assert from 'node:assert/strict';
import { createFreshness } from '../../server/board/freshness.ts';
import { createBackfiller } from '../../server/ingest/backfill/backfiller.ts';
import { correctedClock } from '../../server/ingest/corrected-clock.ts';
import { createDiscovery } from '../../server/ingest/discovery.ts';
import { firstSweep } from '../../server/ingest/poll-schedule.ts';
import { createRun } from '../../server/ingest/read-span.ts';
import { createRetention } from '../../server/ingest/retention.ts';
import type { Scheduler } from '../../server/ingest/scheduler.ts';
import { initialStatus } from '../../server/ingest/status.ts';
import { sweepSignIns } from '../../server/ingest/sweep-sign-ins.ts';
import { BOT } from '../../server/ingest/warnings.ts';
import { createClockWatch } from '../../server/ingest/watch-clock.ts';
import { createCollectingWatch } from '../../server/ingest/watch-collecting.ts';
import { endOfDay } from '../../server/presence/calendar.ts';
import { planOverride } from '../../server/presence/overrides.ts';
import type { Range } from '../../server/presence/place.ts';
import { closeRange, editRange } from '../../server/presence/ranges/range-edit.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../server/presence/time.ts';
import { zoneOfPerson } from '../../server/presence/world.ts';
import { noCounts } from '../../server/store/port/counts.ts';
import { message } from '../../server/texts/message.ts';
import { graphError } from '../graph/fake-graph.ts';
import { ADMIN, type Harness, startHarness } from '../routes/harness.ts';
import { english } from '../support/error-text.ts';
import { setMode } from '../support/set-mode.ts';
import { ADA, type Fixture, makeFixture } from './make-fixture.ts';

const AHEAD = 26 * HOUR;

/** Timers that the test fires. */
function timers() {
  const set: { delay: number; run: () => void }[] = [];
  const scheduler: Scheduler = {
    after: (delay, run) => {
      set.push({ delay, run });
      return () => {};
    },
  };
  return { set, scheduler };
}

/** Resolves when there are this many timers. */
async function settle(set: readonly unknown[], count: number): Promise<void> {
  while (set.length < count) await new Promise(setImmediate);
}

describe('A clock that was ahead', () => {
  let fixture: Fixture;
  let right: Instant;
  let harness: Harness | undefined;
  beforeEach(async () => {
    fixture = await makeFixture();
    right = fixture.clock.now();
  });
  afterEach(async () => {
    await fixture.close();
    await harness?.close();
    harness = undefined;
  });

  const asked = () =>
    fixture.fake.requests
      .filter(({ path }) => /signins/i.test(path))
      .map(({ path }) => [Date.parse(/ge (\S+)/.exec(path)?.[1] ?? ''), Date.parse(/lt (\S+)/.exec(path)?.[1] ?? '')] as const);
  const status = async () => (await fixture.store.collectionStatus()) ?? initialStatus('all');
  /** The state that an older version left while its clock was ahead. */
  const leaveFuture = async (lastSuccessAt: Instant) => {
    const { store } = fixture;
    const at = right + AHEAD;
    await store.advanceWatermark(at, at);
    for (const kind of ['day', 'week'] as const)
      await store.saveSweep(kind, { from: at - DAY, until: at, doneUntil: at, startedAt: at, finishedAt: at });
    await store.saveCollectionStatus({
      ...initialStatus('all'),
      lastStartedAt: at,
      lastFinishedAt: at,
      lastSuccessAt,
      nextRunAt: at + MINUTE,
    });
  };

  it('When its watermark is in the future, then the last day is read at once and the last week is swept', async () => {
    const { fake, board, store, clock } = fixture;
    await leaveFuture(right + AHEAD);
    fake.signIns = [fixture.signIn(right - HOUR), fixture.signIn(right - 6 * DAY)];
    await fixture.collector({ intervalMs: HOUR }).collect();
    assert.equal(board.now().own(ADA)?.presence.status, 'office');
    assert.equal((await store.personDays({ fromDay: '2000-01-01', toDay: '2100-01-01' })).length, 2);
    const { watermark, sweeps } = await store.collection();
    assert.ok(watermark !== undefined && watermark >= right && watermark <= clock.now());
    assert.ok(sweeps.week?.finishedAt !== undefined && sweeps.week.startedAt <= clock.now());
    assert.ok(Math.max(...asked().map(([, until]) => until)) <= clock.now(), 'nothing from the future is asked for');
    assert.equal((await status()).last?.late, 0, 'it is we who are late, not the log');
    clock.advance(HOUR);
    fake.requests.length = 0;
    await fixture.collector().collect();
    assert.ok(Math.min(...asked().map(([from]) => from)) > clock.now() - DAY - 2 * HOUR, 'once');
  });

  it('When it is set back while a run sweeps, then the sweep does not delay the next poll by the difference', async () => {
    const { store, clock, deps } = fixture;
    await store.advanceWatermark(right, right);
    await store.saveSweep('day', firstSweep('day', right));
    const run = createRun('all', HOUR, new AbortController().signal, async () => {});
    const time = { from: right + 3 * HOUR, until: right + 3 * HOUR + 5 * MINUTE };
    await sweepSignIns({ ...deps, discovery: createDiscovery(deps) }, run, time);
    const { week } = (await store.collection()).sweeps;
    assert.equal(week?.doneUntil, right - 7 * DAY + HOUR, 'one window');
    assert.ok(clock.now() < right + MINUTE);
  });

  it('When the last good run is unknown, then a backfill reads everything older than a week', async () => {
    await leaveFuture(right + AHEAD);
    await fixture.collector({ intervalMs: HOUR }).collect();
    const { backfill } = await fixture.store.collection();
    assert.ok(backfill && backfill.from < right - 29 * DAY && backfill.until > right - 7 * DAY && backfill.startedBy === 'system');
  });

  it('When the last good run was three weeks ago, then the backfill reads that far back', async () => {
    await leaveFuture(right - 21 * DAY);
    await fixture.collector({ intervalMs: HOUR }).collect();
    const { backfill } = await fixture.store.collection();
    assert.ok(backfill && backfill.from < right - 21 * DAY && backfill.from > right - 22 * DAY, String(backfill?.from));
  });

  it('When there was a good run within the week, then the sweep is enough', async () => {
    await leaveFuture(right - 3 * DAY);
    await fixture.collector({ intervalMs: HOUR }).collect();
    assert.equal((await fixture.store.collection()).backfill, undefined);
  });

  it('When a backfill is running, then one over both spans replaces it', async () => {
    const { store } = fixture;
    await leaveFuture(right - 21 * DAY);
    const span = { from: right - 28 * DAY, until: right - 25 * DAY, doneFrom: right - 26 * DAY };
    const facts = { id: 'b', startedBy: 'eve', startedAt: right - DAY, windows: 1, worked: 1, counts: noCounts(), version: 1 };
    await store.saveBackfill({ ...span, ...facts });
    await fixture.collector({ intervalMs: HOUR }).collect();
    const { backfill } = await store.collection();
    assert.deepEqual([backfill?.from, backfill?.version], [right - 28 * DAY, 2]);
    assert.ok(backfill && backfill.doneFrom === backfill.until && backfill.until > right - 7 * DAY);
  });

  for (const off of [AHEAD, 3 * HOUR, -2 * HOUR]) {
    it(`When the clock is off by ${off / HOUR} h, then the log is read by Graph’s time, the watermark does not pass it, and the clock is the reported problem`, async () => {
      const { fake, clock, store, lines } = fixture;
      clock.set(right + off);
      fake.now = () => clock.now() - off;
      fake.signIns = [fixture.signIn(right - HOUR)];
      const collector = fixture.collector();
      const watch = createClockWatch(fixture.deps);
      const collectAndWatch = async () => {
        await collector.collect();
        await watch.run();
      };
      await collectAndWatch();
      const { watermark = 0 } = await store.collection();
      assert.ok(watermark <= fake.now() && watermark > right - MINUTE, new Date(watermark).toISOString());
      assert.ok(asked().some(([from, until]) => from <= right - HOUR && until > right - HOUR));
      const { lastStartedAt = 0, lastSuccessAt = 0 } = await status();
      const problem = await store.clockProblem();
      assert.equal(problem?.code, 'CLOCK_OFF');
      assert.match(english(problem.message), off > 0 ? /ahead of Microsoft/ : /behind Microsoft/);
      // The header's seconds are whole.
      assert.ok(Math.max(lastStartedAt, lastSuccessAt) <= fake.now() + 1000);
      await collectAndWatch();
      assert.equal(lines.filter((line) => line.startsWith('The clock of this machine differs')).length, 1);
      clock.set(fake.now());
      fake.now = clock.now;
      await collectAndWatch();
      assert.equal(await store.clockProblem(), undefined);
      assert.ok(lines.some((line) => line.startsWith('The clock of the server is correct again')));
    });
  }

  for (const off of [20 * MINUTE, AHEAD, -20 * MINUTE]) {
    it(`When the clock is off by ${off / MINUTE} min, then good polls are current, also for an instance with a right clock, and nobody is warned`, async () => {
      const { fake, clock, store, deps } = fixture;
      clock.set(right + off);
      fake.now = () => clock.now() - off;
      const warnings = async () =>
        (await store.dueDeliveries({ consumer: BOT, now: await store.databaseTime(), limit: 9 })).map(({ entry }) => entry.kind);
      await store.saveWarningConversation({
        ...{ id: 'a', tenantId: 't', channelId: 'msteams', serviceUrl: 'https://x', botId: 'b' },
        kind: 'channel',
      });
      const clocks = [correctedClock(clock, deps.graph.served), { now: () => clock.now() - off }];
      const collector = fixture.collector();
      /** Checks by each instance: the problem, and whether it warns. */
      const look = async () => {
        const found = [];
        for (const each of clocks) {
          const freshness = createFreshness({ store, clock: each, source: 'poll', intervalMs: 5 * MINUTE });
          await createCollectingWatch({ store, clock: each, log: deps.log, freshness, warns: true }).run();
          found.push(await freshness.look());
        }
        return found;
      };
      for (let i = 0; i < 3; i += 1) {
        await collector.collect();
        clock.advance(5 * MINUTE);
        assert.deepEqual(await look(), [undefined, undefined]);
      }
      assert.deepEqual(await warnings(), []);
      fake.always = (request, response) => {
        graphError(403, 'Nothing')(request, response);
        return true;
      };
      await collector.collect().catch(() => {});
      assert.deepEqual(await look(), [undefined, undefined], 'one that failed is not enough');
      const lastSuccessAt = (await status()).lastSuccessAt ?? 0;
      clock.advance(30 * MINUTE);
      await collector.collect().catch(() => {});
      assert.deepEqual(
        (await look()).map((stale) => stale?.asOf),
        [lastSuccessAt, lastSuccessAt],
      );
      assert.deepEqual(await warnings(), ['sign-ins-stale']);
      assert.equal((await store.outboxCounts())[0]?.open, 1);
    });
  }

  it('When the clock is a few minutes ahead, then the watermark does not pass Graph’s time', async () => {
    const { fake, clock, store } = fixture;
    fake.now = () => clock.now() - 4 * MINUTE;
    await fixture.collector().collect();
    await createClockWatch(fixture.deps).run();
    assert.ok(((await store.collection()).watermark ?? 0) <= fake.now());
    assert.equal(await store.clockProblem(), undefined);
  });

  it('When the clock of an instance that never polls is off, then it requests Graph’s time, and the page of every instance has the problem', async () => {
    const { fake, clock, store } = fixture;
    await store.acquireLease('collector', 'polls', right, MINUTE);
    fake.now = () => right;
    clock.set(right + HOUR / 2);
    const watch = createClockWatch({ ...fixture.deps, holder: 'idle' });
    await watch.run();
    for (let looks = 1; looks < 10; looks += 1) await watch.run();
    assert.equal(fake.requests.length, 1, 'asked now and then only');
    assert.match(english((await store.clockProblem())?.message), /30 min ahead/);
    assert.ok(fixture.lines.some((line) => line.startsWith('The clock of this machine differs')));
    harness = await startHarness({ store, clockAhead: () => 0 });
    harness.clock.set(right);
    assert.equal((await harness.call(ADMIN, 'GET', '/api/integration')).body.problem.code, 'CLOCK_OFF');
    await fixture.collector().collect();
    assert.equal((await store.clockProblem())?.holder, 'idle', 'a run of another instance leaves it');
    clock.set(right);
    for (let looks = 0; looks <= 10; looks += 1) await watch.run();
    assert.equal(await store.clockProblem(), undefined);
  });

  it('When the clock is set back while a run hangs, then the page shows it', async () => {
    const { fake, clock, store } = fixture;
    fake.now = undefined;
    await fixture.collector().collect();
    const hangs = Promise.withResolvers<void>();
    fake.always = (request, response) => {
      if (!request.url?.includes('signIns')) return false;
      clock.set(right - 2 * HOUR);
      void hangs.promise.then(() => response.destroy());
      return true;
    };
    const collector = fixture.collector({ stalledAfter: 20 });
    const collected = collector.collect().catch(() => {});
    while ((await store.collectionStatus())?.problem === undefined) await new Promise(setImmediate);
    harness = await startHarness({ store });
    harness.clock.set(clock.now());
    const { body } = await harness.call(ADMIN, 'GET', '/api/integration');
    assert.deepEqual([body.state, body.problem.code], ['failing', 'RUN_STALLED']);
    assert.ok(Date.parse(body.running.since) <= clock.now());
    assert.ok(fixture.lines.some((line) => line.startsWith('Collecting is delayed')));
    fake.always = undefined;
    hangs.resolve();
    await collector.stop();
    await collected;
  });

  it('When the last good run is too old, then the page says so, also while a run is marked as running', async () => {
    const freshness = { look: async () => ({ asOf: right, why: message('trouble.store-away') }), known: () => undefined };
    harness = await startHarness({ freshness });
    const counts = noCounts();
    const running = { since: harness.clock.now(), counts };
    await harness.store.saveCollectionStatus({ ...initialStatus('all'), lastSuccessAt: harness.clock.now(), running });
    const { body } = await harness.call(ADMIN, 'GET', '/api/integration');
    assert.deepEqual([body.state, body.problem.code, body.problem.since], ['failing', 'SIGN_INS_STALE', new Date(right).toISOString()]);
  });

  it('When another instance’s clock is ahead, then this one still polls', async () => {
    const { store } = fixture;
    await leaveFuture(right - HOUR);
    await store.acquireLease('collector', 'ahead', right + HOUR, MINUTE);
    const { set, scheduler } = timers();
    const collector = fixture.collector({ store: { ...store, shared: true }, scheduler, holder: 'right' });
    collector.start();
    set[0]?.run();
    await settle(set, 2);
    const { watermark = 0 } = await store.collection();
    assert.ok(watermark >= right && watermark <= fixture.clock.now());
    await collector.stop();
  });

  it('When the clock is set back during a run, then the next one comes after the interval', async () => {
    const { fake, clock } = fixture;
    fake.now = undefined;
    clock.set(right + AHEAD);
    fake.always = (request) => {
      if (request.url?.includes('signIns')) clock.set(right);
      return false;
    };
    const { set, scheduler } = timers();
    const collector = fixture.collector({ scheduler });
    collector.start();
    set[0]?.run();
    await settle(set, 2);
    assert.ok((set[1]?.delay ?? Infinity) <= fixture.deps.intervalMs, String(set[1]?.delay));
    await collector.stop();
  });

  it('When the server starts with its clock weeks ahead, then the first deletion waits for Graph’s time and deletes by it', async () => {
    const { fake, clock, store, lines } = fixture;
    await store.saveDirectory([{ id: ADA, upn: 'a@example.com', name: 'Ada', enabled: true, guest: false }], 'display');
    const kept = {
      personId: ADA,
      rangeId: 'hq-wifi',
      day: new Date(right - DAY).toISOString().slice(0, 10),
      first: right - DAY,
      last: right - DAY,
    };
    await store.mergeEvidence({ peopleRevision: await store.peopleRevision(), personDays: [kept], accessEvents: [] });
    fake.now = () => right;
    clock.set(right + 200 * DAY);
    const { set, scheduler } = timers();
    const timeKnown = () => fixture.deps.graph.served.at() !== undefined;
    const retention = createRetention({ ...fixture.deps, clock: correctedClock(clock, fixture.deps.graph.served), timeKnown, scheduler });
    retention.start();
    set[0]?.run();
    await settle(set, 2);
    const before = set[1]?.delay ?? 0;
    assert.ok(before <= MINUTE, 'Graph’s time is looked for again soon');
    assert.equal((await store.personDays({ fromDay: kept.day, toDay: kept.day })).length, 1);
    await createClockWatch(fixture.deps).run();
    set[1]?.run();
    await settle(set, 3);
    assert.ok(lines.some((line) => line.startsWith('Deleted expired data')));
    assert.equal((await store.personDays({ fromDay: kept.day, toDay: kept.day })).length, 1, 'deleted by the right time');
    await retention.stop();
  });

  it('When Graph cannot be reached, then the first deletion waits an hour and no longer, however often it is requested', async () => {
    const { set, scheduler } = timers();
    const retention = createRetention({ ...fixture.deps, timeKnown: () => false, scheduler });
    retention.start();
    for (let looks = 1; looks <= 60; looks += 1) {
      retention.request();
      set.at(-1)?.run();
      await settle(set, set.length + 1);
      set.at(-1)?.run();
      await settle(set, set.length + 1);
    }
    const deleted = () => fixture.lines.filter((line) => line.startsWith('Deleted expired data')).length;
    assert.equal(deleted(), 0);
    set.at(-1)?.run();
    await settle(set, set.length + 1);
    assert.equal(deleted(), 1);
    assert.equal(set.at(-1)?.delay, HOUR);
    await retention.stop();
  });

  it('When the clock is set back while a backfill waits after an error, then it continues', async () => {
    const { fake, clock, store, deps } = fixture;
    fake.now = undefined;
    clock.set(right + AHEAD);
    await store.advanceWatermark(right, right);
    const { set, scheduler } = timers();
    const backfiller = createBackfiller({ ...deps, scheduler });
    await backfiller.request({ from: right - 3 * DAY }, 'eve');
    fake.next = [graphError(403, 'Nothing')];
    backfiller.start();
    set[0]?.run();
    await settle(set, 2);
    clock.set(right);
    set[1]?.run();
    await settle(set, 3);
    assert.ok((await store.collection()).backfill?.finishedAt);
    await backfiller.stop();
  });

  it('When somebody hid with the clock ahead, then they are hidden from the next run on, and later statements win', async () => {
    const { store, board } = fixture;
    const collector = fixture.collector();
    await collector.collect();
    const at = right + AHEAD;
    const said = { personId: ADA, setAt: at, setBy: ADA, from: at, end: at + DAY };
    await store.addOverride({ ...said, id: 'hidden', statement: { kind: 'hidden' } });
    await store.addOverride({ ...said, id: 'remote', statement: { kind: 'remote' } });
    await collector.collect();
    assert.equal(board.now().own(ADA)?.hiddenBy, 'hidden');
    assert.equal(board.now().own(ADA)?.presence.status, 'remote');
    fixture.clock.advance(MINUTE);
    const now = fixture.clock.now();
    await store.addOverride({ ...said, id: 'leave', setAt: now, from: now, statement: { kind: 'leave' } });
    await board.refresh();
    assert.equal(board.now().own(ADA)?.presence.status, 'leave');
  });

  for (const isKnown of [true, false]) {
    it(`When Graph refuses everything, ${isKnown ? 'with its time known' : 'with its time in the refusal'}, then people who hid with the clock ahead are hidden meanwhile`, async () => {
      const { store, board, clock, fake } = fixture;
      const collector = fixture.collector();
      await store.saveDirectory([{ id: ADA, upn: 'a@example.com', name: 'Ada', enabled: true, guest: false }], 'display');
      if (isKnown) await collector.collect();
      const at = clock.now() + AHEAD;
      const hidden = { id: 'hidden', personId: ADA, setAt: at, setBy: ADA, from: at, end: at + DAY };
      await store.addOverride({ ...hidden, statement: { kind: 'hidden' } });
      await board.refresh();
      const seen: boolean[] = [];
      fake.always = (request, response) => {
        seen.push(board.now().own(ADA)?.hiddenBy === 'hidden');
        graphError(429, 'TooManyRequests', '', { 'retry-after': '240' })(request, response);
        return true;
      };
      await collector.collect().catch(() => {});
      assert.deepEqual([seen[0], seen.at(-1)], [isKnown, true]);
    });
  }

  it('When the clock was corrected and Graph has not answered since, then no instants are corrected, because the time is not known', async () => {
    const { store, clock, fake } = fixture;
    clock.set(right + AHEAD);
    fake.now = () => right;
    const collector = fixture.collector();
    await collector.collect();
    clock.set(right);
    fake.always = (_request, response) => {
      response.destroy();
      return true;
    };
    await store.addOverride({
      ...{ id: 'said', personId: ADA, setAt: right - HOUR, setBy: ADA, from: right - HOUR, end: right + HOUR },
      statement: { kind: 'remote' },
    });
    await collector.collect().catch(() => {});
    const [said] = await store.overrides({ endsAfter: 0 });
    assert.equal(said?.setAt, right - HOUR);
  });

  it('When a statement without an end was made with the clock ahead, then it ends with the day on which it was made', async () => {
    const { store, board, clock } = fixture;
    await fixture.collector().collect();
    const person = board.world().people.get(ADA) ?? assert.fail();
    const ahead = { person, statement: { kind: 'remote' }, setBy: ADA, now: right + AHEAD, id: 'ahead' } as const;
    await store.addOverride(planOverride(ahead, board.world()));
    clock.set(right);
    await fixture.collector().collect();
    const [said] = await store.overrides({ endsAfter: 0 });
    const zone = zoneOfPerson(person, board.world());
    assert.deepEqual([said?.setAt, said?.from, said?.end], [right, right, endOfDay(right, zone)]);
  });

  it('When somebody was given a mode with the clock ahead, then their sign-ins count from the next run on', async () => {
    const { store, board, fake } = fixture;
    const collector = fixture.collector();
    await collector.collect();
    await setMode(store, ADA, { mode: 'display', notOffSince: right + AHEAD, displaySince: right + AHEAD }, right + AHEAD);
    await collector.collect();
    fixture.clock.advance(MINUTE);
    fake.signIns = [fixture.signIn(fixture.clock.now())];
    fixture.clock.advance(MINUTE);
    await collector.collect();
    assert.equal(board.now().own(ADA)?.presence.status, 'office');
  });

  it('When a range was edited with the clock ahead and is switched off with the right one, then nothing is recorded after that', async () => {
    const { store, board, clock, fake } = fixture;
    const lan = () => board.world().ranges.get('hq-wifi') ?? assert.fail();
    const save = async (range: Range) => {
      await store.saveRange(range);
      await board.refresh();
    };
    const collector = fixture.collector();
    await collector.collect();
    await save(editRange(lan(), { cidrs: ['203.0.113.0/24', '198.51.100.0/24'] }, right + AHEAD));
    await save(editRange(lan(), { accessLogging: false, presence: false }, clock.now()));
    clock.advance(MINUTE);
    fake.signIns = [fixture.signIn(clock.now())];
    clock.advance(MINUTE);
    await collector.collect();
    assert.equal(board.now().own(ADA)?.presence.status, 'none');
    assert.deepEqual(await store.accessEvents({ fromDay: '2000-01-01', toDay: '2100-01-01' }), []);
    await save(closeRange(lan(), clock.now()));
    assert.ok(lan().versions.every(({ from, until = Infinity }) => from < until && until <= clock.now()));
  });

  it('When ranges and offices were edited with the clock ahead, then the next run corrects their instants, and they can still be undone', async () => {
    const { store, board, clock, lines } = fixture;
    const at = right + AHEAD;
    const lan = board.world().ranges.get('hq-wifi') ?? assert.fail();
    await store.saveRange(editRange(lan, { target: { kind: 'remote' } }, at));
    await store.saveOffice({ id: 'old', name: 'Old', timeZone: 'UTC', floors: [], createdAt: 0, archivedAt: at, version: 1 });
    await board.refresh();
    await fixture.collector().collect();
    const [range] = await store.ranges();
    assert.deepEqual(
      range?.versions.map(({ from, target }) => [from > 0 && from <= clock.now(), target.kind]),
      [
        [false, 'office'],
        [true, 'remote'],
      ],
    );
    assert.equal(range?.version, 2, 'what has been edited can be undone');
    assert.ok((board.world().offices.get('old')?.archivedAt ?? at) <= clock.now());
    await fixture.collector().collect();
    assert.equal(lines.filter((line) => line.startsWith('Set future times to now')).length, 1, 'once');
  });

  it('On the page, future instants are absent, and the clock is the reported problem', async () => {
    const clockAhead = { is: 0 };
    const on = await startHarness({ clockAhead: () => clockAhead.is });
    harness = on;
    const at = on.clock.now() + AHEAD;
    await on.store.advanceWatermark(at, at);
    const instants = { lastStartedAt: at, lastFinishedAt: at, lastSuccessAt: at, nextRunAt: at + MINUTE };
    await on.store.saveCollectionStatus({ ...initialStatus('all'), ...instants, directory: { people: 1, lastSyncAt: at } });
    const { body } = await on.call(ADMIN, 'GET', '/api/integration');
    const shown = [body.watermark, body.lastStartedAt, body.lastFinishedAt, body.lastSuccessAt, body.nextRunAt, body.directory.lastSyncAt];
    assert.deepEqual(shown, Array(6).fill(undefined));
    assert.equal(body.state, 'waiting');
    clockAhead.is = AHEAD;
    const { body: told } = await on.call(ADMIN, 'GET', '/api/integration');
    assert.deepEqual(
      [told.state, told.problem.code, told.problem.message],
      ['failing', 'CLOCK_OFF', 'The clock of the server is 26 h ahead of Microsoft’s.'],
    );
    const { text } = await on.call(undefined, 'GET', '/metrics');
    await on.store.saveCollectionStatus({ ...initialStatus('all'), lastSuccessAt: on.clock.now() - AHEAD - MINUTE });
    const { body: page } = await on.call(ADMIN, 'GET', '/api/integration');
    assert.equal(Date.parse(page.now) - Date.parse(page.lastSuccessAt), MINUTE, 'ages are by Graph’s time');
    assert.match(
      (await on.call(undefined, 'GET', '/metrics')).text,
      new RegExp(`^indoors_last_success_timestamp_seconds ${(on.clock.now() - AHEAD - MINUTE) / 1000}$`, 'm'),
    );
    assert.match(text, /^indoors_clock_ahead_seconds 93600$/m);
    assert.match(text, new RegExp(`^indoors_watermark_timestamp_seconds ${at / 1000}$`, 'm'), 'an alert looks for it');
  });
});
