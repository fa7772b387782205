import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../../../server/errors.ts';
import type { Job } from '../../../server/ingest/job.ts';
import { createSignInStream, type StreamDeps } from '../../../server/ingest/stream/stream-sign-ins.ts';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { english } from '../../support/error-text.ts';
import { ADA, BOB, type Fixture, makeFixture, user } from '../make-fixture.ts';
import { type EventHubPeer, startEventHubPeer } from './event-hub-peer.ts';

const TENANT = '99999999-0000-4000-8000-000000000000';

/** The connection is real, so the test waits for results, not for a time. */
async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 1600; tries++) {
    const seen = await look();
    if (seen) return seen;
    await delay(25);
  }
  throw new Error(`It never came to this: ${what}`);
}

describe('sign-ins from an event hub', function () {
  this.timeout(60_000);
  let fixture: Fixture;
  let hub: EventHubPeer;
  const streams: Job[] = [];

  beforeEach(async () => {
    [fixture, hub] = await Promise.all([makeFixture(), startEventHubPeer()]);
    await fixture.collector().collect();
  });
  afterEach(async () => {
    await Promise.all(streams.splice(0).map((stream) => stream.stop()));
    await Promise.all([fixture.close(), hub.close()]);
  });

  function startStream(fields: Partial<StreamDeps> = {}): Job {
    const { store, board, clock, log } = fixture.deps;
    const syncPeople = () => fixture.collector().collect();
    const settings = { connectionString: hub.connectionString, consumerGroup: '$Default' };
    const whole = {
      store,
      board: fixture.board,
      clock,
      log,
      tenantId: TENANT,
      syncPeople,
      settings,
      maxWaitSeconds: 1,
      takeUpMs: 200,
      ...fields,
    };
    assert.ok(board);
    const stream = createSignInStream(whole);
    streams.push(stream);
    stream.start();
    return stream;
  }

  const now = () => fixture.clock.now();
  const record = (at: number, fields: Record<string, unknown> = {}, envelope: Record<string, unknown> = {}) => ({
    time: new Date(at + 90_000).toISOString(),
    category: 'SignInLogs',
    tenantId: TENANT,
    properties: fixture.signIn(at, fields),
    ...envelope,
  });
  const read = async () => (await fixture.store.streamStatus())?.totals.read ?? 0;
  const days = async (store: Store = fixture.store) => {
    const found = await store.personDays({ fromDay: '2000-01-01', toDay: '2999-01-01' });
    return found.sort((a, b) => `${a.personId}${a.day}`.localeCompare(`${b.personId}${b.day}`));
  };

  it('When records come, then they are on the board, with their own time and not that of publishing', async () => {
    hub.send(0, { records: [record(now() - HOUR), record(now() - MINUTE)] });
    startStream();
    await until('two records read', async () => (await read()) === 2);
    assert.deepEqual(
      (await days()).map(({ personId, first, last }) => [personId, first, last]),
      [[ADA, now() - HOUR, now() - MINUTE]],
    );
    assert.equal(fixture.board.now().own(ADA)?.presence.status, 'office');
    assert.deepEqual((await fixture.store.streamStatus())?.lag, { median: MINUTE, worst: HOUR });
  });

  it('When an event is malformed, or from another log or tenant, then it is counted or skipped, and reading continues', async () => {
    hub.send(0, '{"records": [');
    hub.send(0, { records: [record(now(), {}, { category: 'AuditLogs' }), record(now(), {}, { tenantId: 'other' }), 'text'] });
    hub.send(0, { records: [record(now(), { createdDateTime: undefined })] });
    hub.send(0, record(now(), {}, { category: 'NonInteractiveUserSignInLogs' }));
    startStream();
    await until('the good record is placed', async () => (await days()).length === 1);
    const { totals } = await until('all is counted', async () => {
      const status = await fixture.store.streamStatus();
      return status && status.totals.read >= 4 ? status : undefined;
    });
    assert.deepEqual([totals.read, totals.used, totals.discarded], [4, 1, { malformed: 3 }]);
  });

  it('When it is stopped and started again, then it continues where it was', async () => {
    hub.send(0, record(now() - HOUR));
    hub.send(1, record(now() - HOUR, { userId: BOB }));
    const first = startStream();
    await until('both partitions were read', async () => (await read()) >= 2);
    await first.stop();
    const before = await read();
    hub.send(0, record(now() - MINUTE));
    startStream();
    await until('only the new record was read', async () => (await read()) === before + 1);
    assert.equal((await days()).find(({ personId }) => personId === ADA)?.last, now() - MINUTE);
  });

  it('When the database is unavailable, then nothing is checkpointed, and everything is stored once it is back', async () => {
    let away = true;
    const store: Store = {
      ...fixture.store,
      mergeEvidence: async (evidence) => {
        if (away) throw new AppError('STORE_UNAVAILABLE');
        return fixture.store.mergeEvidence(evidence);
      },
    };
    hub.send(0, record(now()));
    startStream({ store, sleep: (ms, signal) => delay(Math.min(ms, 20), undefined, { signal }) });
    await until('the failure is shown', async () => (await fixture.store.streamStatus())?.problem?.code === 'STORE_UNAVAILABLE');
    assert.deepEqual([await days(), await fixture.store.streamCheckpoints(streamName(hub))], [[], []]);
    away = false;
    await until('the record is stored', async () => (await days()).length === 1);
    await until('the checkpoint is saved', async () => (await fixture.store.streamCheckpoints(streamName(hub))).length === 1);
    assert.equal((await fixture.store.streamStatus())?.problem, undefined);
  });

  it('When the network is cut, then it connects again and misses nothing', async () => {
    startStream();
    hub.send(0, record(now() - HOUR));
    await until('the first record', async () => (await read()) === 1);
    hub.cut();
    hub.send(0, record(now() - MINUTE));
    await until('the second record', async () => (await days())[0]?.last === now() - MINUTE);
  });

  it('When the hub rejects the connection string, then the status says so with what to do, until it accepts it', async () => {
    hub.refuseTokens(true);
    startStream({ leaseMs: 1000 });
    const told = await until('the refusal is shown', async () => (await fixture.store.streamStatus())?.problem);
    assert.equal(told.code, 'EVENT_HUB_REFUSED');
    assert.match(english(told.remedy), /Listen/);
    hub.refuseTokens(false);
    hub.send(0, record(now()));
    await until('it reads', async () => (await days()).length === 1);
    await until('the refusal is gone', async () => (await fixture.store.streamStatus())?.problem === undefined);
  });

  it('When the connection string names a hub that does not exist, then the status says so', async () => {
    startStream({
      settings: {
        connectionString: hub.connectionString.replace(/EntityPath=[^;]+;/, ''),
        eventHub: 'elsewhere',
        consumerGroup: '$Default',
      },
    });
    const told = await until('it is shown', async () => (await fixture.store.streamStatus())?.problem);
    assert.equal(told.code, 'EVENT_HUB_NOT_FOUND');
  });

  it('When the settings contradict each other, then that is shown, too, without the key', async () => {
    startStream({ settings: { connectionString: hub.connectionString, eventHub: 'elsewhere', consumerGroup: '$Default' } });
    await until('it is shown', async () => (await fixture.store.streamStatus())?.problem);
    assert.doesNotMatch(JSON.stringify(await fixture.store.streamStatus()) + fixture.lines.join(), /SharedAccessKey/);
  });

  it('When somebody hired this minute signs in, then the directory is read first', async () => {
    fixture.fake.users.push(user(BOB));
    hub.send(0, record(now(), { userId: BOB }));
    startStream();
    await until('the newcomer is placed', async () => (await days()).some(({ personId }) => personId === BOB));
  });

  it('When several instances share a database, then one of them reads, and another takes over when it stops', async () => {
    const first = startStream({ holder: 'one', leaseMs: 300 });
    hub.send(0, record(now() - HOUR));
    await until('one reads', async () => (await read()) === 1);
    startStream({ holder: 'two', leaseMs: 300 });
    await delay(400);
    assert.equal(await fixture.store.acquireLease('stream', 'two', now(), 300), false);
    await first.stop();
    hub.send(0, record(now() - MINUTE));
    await until('the other reads on', async () => (await read()) === 2);
  });

  it('When the same sign-ins are polled and streamed, then the result is the same', async () => {
    const signIns = Array.from({ length: 40 }, (_, i) => fixture.signIn(now() - (i + 1) * 17 * MINUTE, { id: `r${i}` }));
    fixture.fake.signIns = signIns;
    const collector = fixture.collector();
    await collector.requestDaySweep();
    await collector.collect();
    const polled = { days: await days(), events: await fixture.store.accessEvents({ fromDay: '2000-01-01', toDay: '2999-01-01' }) };
    assert.ok(polled.days.length > 0 && polled.events.length > 0);
    // Out of order, repeated, over two partitions.
    for (const [i, properties] of [...signIns.toReversed(), ...signIns].entries()) {
      hub.send(i % 2, { records: [{ ...record(now()), properties }] });
    }
    startStream();
    await until('all is read', async () => (await read()) === 2 * signIns.length);
    const both = { days: await days(), events: await fixture.store.accessEvents({ fromDay: '2000-01-01', toDay: '2999-01-01' }) };
    assert.deepEqual(both, polled);
  });
});

function streamName(hub: EventHubPeer): string {
  assert.match(hub.connectionString, /127\.0\.0\.1/);
  return '127.0.0.1/sign-ins/$default';
}
