import assert from 'node:assert/strict';
import type { Problem } from '../../server/store/port/collecting.ts';
import { graphError } from '../graph/fake-graph.ts';
import { makeClient } from '../graph/make-client.ts';
import { ADMIN, type Harness, startHarness } from '../routes/harness.ts';
import { type House, makeHouse } from './make-house.ts';

describe('What collecting is held up by', () => {
  let house: House;
  let on: Harness | undefined;
  beforeEach(async () => {
    house = await makeHouse();
  });
  afterEach(async () => {
    await on?.close();
    on = undefined;
    await house.close();
  });

  /** A collector that waits before each new try until it is let go, and who hears that it waits. */
  function holdUp() {
    const [waits, goes] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const sleep = () => {
      waits.resolve();
      return goes.promise;
    };
    const { client: graph } = makeClient(house.fake.url, { clock: house.clock, sleep });
    return { collector: house.collector({ graph }), waits: waits.promise, goOn: goes.resolve };
  }

  it('When Graph fails and is tried again, then whoever asks to collect hears why it takes so long, until it goes on', async () => {
    house.fake.next = [undefined, graphError(503, 'UnknownError')];
    const { collector, waits, goOn } = holdUp();
    on = await startHarness({ collector, collectPatience: 5 });
    const collected = collector.collect();
    await waits;
    const { body } = await on.call(ADMIN, 'POST', '/api/collect');
    const since = new Date(house.clock.now()).toISOString();
    assert.deepEqual([body.running, body.state, body.obstacle.code, body.obstacle.since], [true, 'waiting', 'SERVER_ERROR', since]);
    const integration = async () => (await on?.call(ADMIN, 'GET', '/api/integration'))?.body;
    assert.equal((await integration()).obstacle.message, 'Microsoft Graph has an error of its own.');
    goOn();
    await collected;
    assert.equal((await integration()).obstacle, undefined);
  });

  it('When it fails in the end, then that is the problem, and nothing is in the way any more', async () => {
    const met: (Problem | undefined)[] = [];
    const { client: graph, clock } = makeClient(house.fake.url, {
      clock: house.clock,
      sleep: async () => {
        met.push(collector.obstacle());
        clock.advance(1000);
      },
    });
    const collector = house.collector({ graph });
    const begun = clock.now();
    house.fake.always = (request, response) => {
      graphError(503, 'UnknownError')(request, response);
      return true;
    };
    await assert.rejects(collector.collect());
    assert.deepEqual(new Set(met.map((problem) => `${problem?.code} ${problem?.since}`)), new Set([`SERVER_ERROR ${begun}`]));
    assert.equal(collector.obstacle(), undefined);
    assert.equal((await house.store.collectionStatus())?.problem?.code, 'SERVER_ERROR');
  });
});
