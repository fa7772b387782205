import assert from 'node:assert/strict';
import { runCluster } from '../soak/cluster/run-cluster.ts';
import { freePorts } from '../support/free-ports.ts';
import { itOnMongo } from '../support/on-mongo.ts';

describe('Several servers that are killed, frozen and restarted under load', function () {
  this.timeout(600_000);

  itOnMongo('When that happens to each in turn, then nothing is lost or twice, and boards and open pages are right', async (fresh) => {
    const ports = await freePorts(3);
    const { figures, faults } = await runCluster({
      ...{ mongodbUri: fresh(), ports, people: 300, clients: 30, speed: 6, statementsASecond: 2 },
      // Leases last 10 s at that speed: as long as Graph's budget may keep a page waiting. With shorter ones, servers take the log from each other and no poll ends.
      ...{ frozenFor: 12_000, pause: 1000, settles: false },
      say: () => {},
    });
    assert.deepEqual(faults, []);
    const of = (wanted: string) => figures.find(({ name }) => name === `cluster.${wanted}`)?.value ?? 0;
    assert.ok(of('person-days') > 100 && of('changes') > 20, JSON.stringify(figures));
  });
});
