import assert from 'node:assert/strict';
import { createRetention } from '../../server/ingest/retention.ts';
import type { Scheduler } from '../../server/ingest/scheduler.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { graphError } from '../graph/fake-graph.ts';
import { ADA, BOB, type Fixture, makeFixture, user } from './make-fixture.ts';

const signInRequests = (fixture: Fixture) => fixture.fake.requests.filter(({ path }) => /signins/i.test(path));
const allDays = (fixture: Fixture) => fixture.store.personDays({ fromDay: '2000-01-01', toDay: '2100-01-01' });
const failWith = (kind: string) => (error: unknown) => error instanceof Error && 'kind' in error && error.kind === kind;

describe('Collecting', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await makeFixture();
  });
  afterEach(() => fixture.close());

  it('On first connect the directory comes first, then the last day; a backfill reads earlier time', async () => {
    const { fake, clock, store, board } = fixture;
    const start = clock.now();
    fake.signIns = [start - HOUR, start - 23 * HOUR, start - 6 * DAY].map((at) => fixture.signIn(at));
    const counts = await fixture.collector({ intervalMs: HOUR }).collect();
    assert.match(fake.requests[0]?.path ?? '', /users\/delta/);
    assert.equal((await allDays(fixture)).length, 2);
    assert.deepEqual([counts.read, counts.used, counts.late], [2, 2, 0]);
    assert.equal(board.now().own(ADA)?.presence.status, 'office');
    const { watermark, sweeps, backfill } = await store.collection();
    assert.ok(watermark !== undefined && watermark >= start);
    assert.ok(sweeps.week?.finishedAt && sweeps.day?.finishedAt);
    assert.deepEqual([backfill?.until, backfill?.doneFrom, backfill?.startedBy], [start - DAY, start - DAY, 'system']);
    assert.ok(backfill && backfill.from < start - 29 * DAY && backfill.from > start - 30 * DAY);
  });

  it('On first connect the newest window is read first', async () => {
    const start = fixture.clock.now();
    await fixture.collector().collect();
    assert.match(signInRequests(fixture)[0]?.path ?? '', new RegExp(`lt ${new Date(start).toISOString()}`));
  });

  it('When a window fails, then the watermark stays, its data is kept, and the next run reads all of it', async () => {
    const { fake, clock, store } = fixture;
    const start = clock.now();
    fake.signIns = [fixture.signIn(start - HOUR / 2), fixture.signIn(start - 20 * HOUR)];
    fake.always = (request, response) => {
      if (!request.url?.includes('createdDateTime') || fixture.fake.requests.length < 4) return false;
      graphError(403, 'Authentication_MSGraphPermissionMissing')(request, response);
      return true;
    };
    const collector = fixture.collector();
    await assert.rejects(collector.collect(), failWith('AUDIT_LOG_PERMISSION_MISSING'));
    assert.equal((await store.collection()).watermark, undefined);
    assert.equal((await allDays(fixture)).length, 1);
    assert.equal((await store.collectionStatus())?.problem?.code, 'AUDIT_LOG_PERMISSION_MISSING');
    fake.always = undefined;
    await collector.collect();
    assert.equal((await allDays(fixture)).length, 2);
    const status = await store.collectionStatus();
    assert.ok(status?.lastSuccessAt && status.problem === undefined);
  });

  it('Each poll reads the last two hours again, and late records within them count', async () => {
    const { fake, clock } = fixture;
    const collector = fixture.collector();
    await collector.collect();
    const at = clock.now() - 90 * MINUTE;
    clock.advance(5 * MINUTE);
    fake.signIns = [fixture.signIn(at)];
    assert.equal((await collector.collect()).used, 1);
    const lag = (await fixture.store.collectionStatus())?.lag;
    assert.ok(lag && lag.worst >= 95 * MINUTE && lag.worst <= clock.now() - at);
  });

  it('An hourly sweep finds records that are a day late, a daily one those that are a week late, and both are counted', async () => {
    const { fake, clock } = fixture;
    const collector = fixture.collector();
    await collector.collect();
    fake.signIns = [fixture.signIn(clock.now() - 20 * HOUR)];
    clock.advance(HOUR);
    assert.equal((await collector.collect()).late, 1);
    clock.advance(DAY);
    fake.signIns.push(fixture.signIn(clock.now() - 6 * DAY));
    assert.equal((await collector.collect()).late, 1);
    assert.equal((await collector.collect()).late, 0);
  });

  it('When the same time is read again, then nothing changes', async () => {
    const { fake, clock } = fixture;
    fake.signIns = [fixture.signIn(clock.now() - HOUR), fixture.signIn(clock.now() - 2 * HOUR), fixture.signIn(clock.now() - HOUR)];
    const collector = fixture.collector();
    await collector.collect();
    const before = await allDays(fixture);
    for (let i = 0; i < 3; i += 1) {
      clock.advance(HOUR);
      await collector.collect();
    }
    assert.deepEqual(await allDays(fixture), before);
  });

  it('When a page of a window is missing, then the watermark does not pass the window, and nothing is lost', async () => {
    const { fake, clock, store } = fixture;
    const collector = fixture.collector();
    await collector.collect();
    const { watermark } = await store.collection();
    clock.advance(3 * HOUR);
    fake.pageSize = 1;
    fake.signIns = [1, 2, 3].map((minute) => fixture.signIn(clock.now() - minute * MINUTE, { userId: minute === 1 ? BOB : ADA }));
    fake.users.push(user(BOB));
    fake.always = (request, response) => {
      if (!request.url?.includes('skiptoken')) return false;
      graphError(400, 'BadRequest', 'nothing we know')(request, response);
      return true;
    };
    await assert.rejects(collector.collect(), failWith('REFUSED'));
    const between = (await store.collection()).watermark ?? 0;
    assert.ok(between >= (watermark ?? 0) && between < clock.now() - 3 * MINUTE);
    fake.always = undefined;
    await collector.collect();
    assert.equal((await allDays(fixture)).length, 2);
  });

  it('When the beta lacks the endpoint, then v1.0 is read, and the status says so', async () => {
    fixture.fake.always = (request, response) => {
      if (!request.url?.startsWith('/beta')) return false;
      graphError(404, 'NotFound')(request, response);
      return true;
    };
    fixture.fake.signIns = [fixture.signIn(fixture.clock.now() - HOUR)];
    const counts = await fixture.collector().collect();
    assert.equal(counts.used, 1);
    assert.equal((await fixture.store.collectionStatus())?.events, 'interactive');
  });

  it('When the server was down longer than the log’s retention, then the gap is recorded', async () => {
    const collector = fixture.collector();
    await collector.collect();
    const { watermark } = await fixture.store.collection();
    fixture.clock.advance(40 * DAY);
    await collector.collect();
    const [gap] = (await fixture.store.collection()).gaps;
    assert.equal(gap?.from, watermark);
    assert.ok(gap && gap.until > fixture.clock.now() - 31 * DAY);
  });

  it('When a person signs in before the directory lists them, then they are on the board in the same run', async () => {
    const { fake, clock, board } = fixture;
    const collector = fixture.collector();
    await collector.collect();
    clock.advance(5 * MINUTE);
    fake.signIns = [fixture.signIn(clock.now() - MINUTE, { userId: BOB })];
    let asked = 0;
    fake.always = (request) => {
      if (!request.url?.includes('signIns')) return false;
      asked += 1;
      if (asked === 1) fake.users.push(user(BOB));
      return false;
    };
    await collector.collect();
    assert.equal(board.now().own(BOB)?.presence.status, 'office');
  });

  it('When the directory cannot be read, then sign-ins of known people are still read', async () => {
    const { fake, clock, store } = fixture;
    const collector = fixture.collector();
    await collector.collect();
    clock.advance(5 * MINUTE);
    fake.signIns = [fixture.signIn(clock.now() - MINUTE)];
    fake.next = [graphError(403, 'Authorization_RequestDenied')];
    assert.equal((await collector.collect()).used, 1);
    assert.equal((await store.collectionStatus())?.directory.problem?.code, 'DIRECTORY_PERMISSION_MISSING');
    await collector.collect();
    assert.equal((await store.collectionStatus())?.directory.problem, undefined);
  });

  it('names a missing licence as the cause only when it persists', async () => {
    const collector = fixture.collector();
    await collector.collect();
    fixture.fake.always = (request, response) => {
      if (!request.url?.includes('signIns')) return false;
      graphError(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant')(request, response);
      return true;
    };
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 4; i += 1) {
      await collector.collect().catch(() => {});
      codes.push((await fixture.store.collectionStatus())?.problem?.code);
    }
    assert.deepEqual(codes, [...Array(3).fill('LICENCE_UNCERTAIN'), 'NO_PREMIUM_LICENCE']);
  });

  it('Two simultaneous calls share one run', async () => {
    const collector = fixture.collector();
    const [a, b] = await Promise.all([collector.collect(), collector.collect()]);
    assert.equal(a, b);
  });

  it('While another instance collects, this one does not', async () => {
    await fixture.store.acquireLease('collector', 'other', fixture.clock.now(), MINUTE);
    assert.equal((await fixture.collector().collect()).requests, 0);
    fixture.clock.advance(2 * MINUTE);
    assert.notEqual((await fixture.collector().collect()).requests, 0);
  });

  it('A requested day sweep reads the last day at once, and sign-ins that a new range places do not count as late', async () => {
    const { fake, clock, store, board } = fixture;
    fake.signIns = [fixture.signIn(clock.now() - 10 * HOUR, { ipAddress: '198.51.100.9' })];
    const collector = fixture.collector();
    await collector.collect();
    assert.equal((await allDays(fixture)).length, 0);
    clock.advance(MINUTE);
    const [hq] = await store.ranges();
    assert.ok(hq);
    const version = {
      from: clock.now(),
      cidrs: ['198.51.100.0/24'],
      target: { kind: 'remote' as const },
      presence: true,
      accessLogging: false,
    };
    await store.saveRange({ ...hq, id: 'new', name: 'New', versions: [version] });
    await board.refresh();
    await collector.requestDaySweep();
    assert.equal((await collector.collect()).late, 0);
    assert.equal((await allDays(fixture)).length, 1);
  });

  it('collects by its timer, again after the interval, and never after it was stopped', async () => {
    const timers: { delay: number; run: () => void }[] = [];
    const scheduler: Scheduler = {
      after: (delay, run) => {
        timers.push({ delay, run });
        return () => {};
      },
    };
    const collector = fixture.collector({ scheduler });
    collector.start();
    assert.deepEqual(
      timers.map((timer) => timer.delay),
      [0],
    );
    timers[0]?.run();
    while (timers.length < 2) await new Promise(setImmediate);
    assert.equal((await fixture.store.collectionStatus())?.problem, undefined);
    assert.ok((timers[1]?.delay ?? -1) > 0);
    await collector.stop();
    await assert.rejects(collector.collect(), { code: 'SHUTTING_DOWN' });
  });

  it('When the retention is shortened, then data is deleted at once, not within the hour', async () => {
    const timers: { delay: number; run: () => void }[] = [];
    const after: Scheduler['after'] = (delay, run) => {
      timers.push({ delay, run });
      return () => {};
    };
    const retention = createRetention({ ...fixture.deps, timeKnown: () => true, scheduler: { after } });
    retention.start();
    timers[0]?.run();
    while (timers.length < 2) await new Promise(setImmediate);
    assert.equal(timers[1]?.delay, HOUR);
    retention.request();
    assert.equal(timers[2]?.delay, 0);
    await fixture.store.appendAudit({ id: 'old', at: 0, actor: 'eve', action: 'office.update', subject: 'hq' });
    timers[2]?.run();
    while ((await fixture.store.auditEntries({ limit: 1 })).length > 0) await new Promise(setImmediate);
    await retention.stop();
  });

  it('When it is stopped during a run, then the run ends, and no problem is shown', async () => {
    const collector = fixture.collector();
    let stopped: Promise<void> | undefined;
    fixture.fake.always = (request) => {
      if (request.url?.includes('signIns')) stopped ??= collector.stop();
      return false;
    };
    await assert.rejects(collector.collect(), { code: 'SHUTTING_DOWN' });
    await stopped;
    assert.equal((await fixture.store.collectionStatus())?.problem, undefined);
    assert.equal((await fixture.store.collection()).watermark, undefined);
  });

  it('When a sweep was interrupted, then it continues where it stopped', async () => {
    const { clock, store, fake } = fixture;
    await fixture.collector({ intervalMs: HOUR }).collect();
    clock.advance(2 * HOUR);
    const { watermark = 0 } = await store.collection();
    const from = clock.now() - DAY;
    await store.saveSweep('day', { from, until: watermark, doneUntil: watermark - HOUR, startedAt: clock.now() });
    fake.requests.length = 0;
    await fixture.collector().collect();
    const earliest = signInRequests(fixture).map(({ path }) => Date.parse(/ge (\S+)/.exec(path)?.[1] ?? ''));
    assert.ok(Math.min(...earliest) >= watermark - 2 * HOUR - MINUTE);
    assert.ok((await store.collection()).sweeps.day?.finishedAt);
  });

  it('When a sweep is long, then polls run in between', async () => {
    const { fake, clock, deps } = fixture;
    const collector = fixture.collector({ intervalMs: MINUTE });
    fake.always = (request) => {
      if (request.url?.includes('signIns')) clock.advance(20_000);
      return false;
    };
    await collector.collect();
    const from = clock.now() - 7 * DAY;
    await deps.store.saveSweep('week', { from, until: clock.now() - DAY, doneUntil: from, startedAt: clock.now() });
    await collector.collect();
    assert.equal((await deps.store.collection()).sweeps.week?.finishedAt, undefined, 'the week is not through yet');
    const done = (await deps.store.collection()).sweeps.week?.doneUntil ?? 0;
    await collector.collect();
    assert.ok(((await deps.store.collection()).sweeps.week?.doneUntil ?? 0) > done);
  });

  it('Every reason is counted, and the counts add up to the records read', async () => {
    const { fake, clock } = fixture;
    const at = clock.now() - HOUR;
    fake.signIns = [
      fixture.signIn(at),
      fixture.signIn(at, { status: { errorCode: 50126 } }),
      fixture.signIn(at, { ipAddress: '' }),
      fixture.signIn(at, { ipAddress: '192.0.2.1' }),
      fixture.signIn(at, { userId: BOB }),
      fixture.signIn(at, { ipAddress: 7 }),
    ];
    const { read, used, discarded } = await fixture.collector().collect();
    assert.deepEqual(discarded, { failed: 1, 'no-address': 1, unmatched: 1, 'unknown-person': 1, malformed: 1 });
    assert.equal(read, used + Object.values(discarded).reduce((sum, count) => sum + count, 0));
  });
});
