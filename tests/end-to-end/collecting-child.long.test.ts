import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { MINUTE } from '../../server/presence/time.ts';
import { CollectingChild } from './collecting-child.ts';

describe('A collecting process that can be killed', function () {
  this.timeout(60_000);

  it('When the kill comes after the answer, as on a busy machine, then the answer counts, and the next run restarts', async () => {
    let now = Date.parse('2026-11-18T12:00:00Z');
    // Without a tenant there is an answer at once.
    const tenant = await startSimulatedTenant({ organisation: createOrganisation({ people: 3 }), clock: { now: () => now } });
    await tenant.close();
    const dataDir = await mkdtemp(join(tmpdir(), 'indoors-child-'));
    const child = new CollectingChild({ tenant, dataDir });
    assert.equal(await child.collect(now), 'GRAPH_FAILED');
    for (let turn = 0; turn < 3; turn++) {
      now += MINUTE;
      const said = child.collect(now, 1);
      // The machine is so busy that the answer and the kill are processed at once: then the kill goes first.
      for (const until = performance.now() + 1000; performance.now() < until; );
      assert.equal(await said, 'GRAPH_FAILED');
      assert.equal(await child.collect(now), 'GRAPH_FAILED');
    }
    await child.stop();
    await rm(dataDir, { recursive: true });
  });
});
