import assert from 'node:assert/strict';
import type { GraphClient } from '../../server/graph/client.ts';
import { createNamedLocations } from '../../server/ingest/named-locations.ts';
import { memoryLog } from '../graph/make-client.ts';
import { type Harness, startHarness } from '../routes/harness.ts';

describe('Named locations', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());

  it('When reading takes long, then a caller waits only for a while, the state says so, and reading continues', async () => {
    const answer = Promise.withResolvers<unknown>();
    let requests = 0;
    const graph = {
      get: () => {
        requests += 1;
        return answer.promise;
      },
    } as unknown as GraphClient;
    const locations = createNamedLocations({ ...on, log: memoryLog(), graph, readWaitMs: 20 });
    await assert.rejects(locations.read(), { kind: 'STILL_READING' });
    await assert.rejects(locations.read(), { kind: 'STILL_READING' }, 'a second caller shares the read');
    assert.deepEqual([locations.state().problem?.code, locations.state().readAt, requests], ['STILL_READING', undefined, 1]);
    answer.resolve({ value: [] });
    await locations.read();
    assert.deepEqual([locations.state().problem, locations.state().locations], [undefined, []]);
    assert.ok(locations.state().readAt);
    await locations.stop();
  });
});
