import assert from 'node:assert/strict';
import { initialStatus } from '../../server/ingest/status.ts';
import type { CollectionStatus } from '../../server/store/port/collecting.ts';
import { noCounts } from '../../server/store/port/counts.ts';
import { graphError } from '../graph/fake-graph.ts';
import { makeClient } from '../graph/make-client.ts';
import { ADMIN, type Harness, startHarness } from '../routes/harness.ts';
import { type Fixture, makeFixture } from './make-fixture.ts';

describe('Delayed collecting', () => {
  let fixture: Fixture;
  let on: Harness | undefined;
  beforeEach(async () => {
    fixture = await makeFixture();
  });
  afterEach(async () => {
    await on?.close();
    on = undefined;
    await fixture.close();
  });

  /** A collector whose retries wait for the test, and that reports its waits. */
  function holdUp() {
    const [waits, goes] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const sleep = () => {
      waits.resolve();
      return goes.promise;
    };
    const { client: graph } = makeClient(fixture.fake.url, { clock: fixture.clock, sleep });
    return { collector: fixture.collector({ graph }), waits: waits.promise, goOn: goes.resolve };
  }

  it('When Graph fails and is retried, then a request to collect shows the cause of the delay, until it continues', async () => {
    fixture.fake.next = [undefined, graphError(503, 'UnknownError')];
    const { collector, waits, goOn } = holdUp();
    on = await startHarness({ collector, store: fixture.store, collectWaitMs: 5 });
    on.clock.set(fixture.clock.now());
    const collected = collector.collect();
    await waits;
    const { body } = await on.call(ADMIN, 'POST', '/api/collect');
    const since = new Date(fixture.clock.now()).toISOString();
    assert.deepEqual([body.running.since, body.nextRunAt, body.state], [since, undefined, 'waiting']);
    assert.deepEqual([body.heldUpBy.code, body.heldUpBy.since], ['SERVER_ERROR', since]);
    const integration = async () => (await on?.call(ADMIN, 'GET', '/api/integration'))?.body;
    assert.equal((await integration()).heldUpBy.message, 'Microsoft Graph has an error of its own.');
    goOn();
    await collected;
    const { heldUpBy, running, state } = await integration();
    assert.deepEqual([heldUpBy, running, state], [undefined, undefined, 'ok']);
  });

  it('When it is delayed for minutes, then collecting is shown as failing since then, before the run ends', async () => {
    const met: (CollectionStatus | undefined)[] = [];
    const { client: graph, clock } = makeClient(fixture.fake.url, {
      clock: fixture.clock,
      sleep: async () => {
        clock.advance(50_000);
        // Meanwhile its notes are stored.
        await new Promise(setImmediate);
        met.push(await fixture.store.collectionStatus());
      },
    });
    const collector = fixture.collector({ graph });
    const begun = clock.now();
    fixture.fake.always = (request, response) => {
      graphError(503, 'UnknownError')(request, response);
      return true;
    };
    await assert.rejects(collector.collect());
    const shown = met.map((status) => [status?.running?.since, status?.running?.heldUpBy?.since, status?.problem?.code]);
    const early = [begun, begun, undefined];
    assert.deepEqual(shown.slice(0, 5), [early, early, early, [begun, begun, 'SERVER_ERROR'], [begun, begun, 'SERVER_ERROR']]);
    const ended = await fixture.store.collectionStatus();
    assert.deepEqual([ended?.running, ended?.problem?.code, ended?.problem?.since], [undefined, 'SERVER_ERROR', begun]);
    assert.equal(fixture.lines.filter((line) => line.includes('is delayed')).length, 1);
  });

  it('When a run has died, then its reading is counted, and the next one restarts', async () => {
    const noted = { since: 7, counts: { ...noCounts(), read: 40, used: 30 } };
    await fixture.store.saveCollectionStatus({ ...initialStatus('all'), totals: noted.counts, running: noted });
    fixture.fake.signIns = [fixture.signIn(fixture.clock.now() - 60_000)];
    await fixture.collector().collect();
    const status = await fixture.store.collectionStatus();
    assert.deepEqual([status?.running, status?.last?.read, status?.totals.read], [undefined, 1, 41]);
  });
});
