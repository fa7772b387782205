import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Faults } from '../../server/demo/faults.ts';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { seeded } from '../../server/demo/random.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { HOUR, MINUTE } from '../../server/presence/time.ts';
import { openStore } from '../../server/store/open-store.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { CollectingChild } from './collecting-child.ts';
import { createExpectation, storedEvidence } from './evidence-lines.ts';
import { backfillToEnd, ROUGH } from './rough-backfill.ts';

/** A Friday noon. The days before are old enough to be read completely at any time of the test, and to have been published. */
const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAYS = { fromDay: '2026-10-24', toDay: '2026-11-18' };
const KILLS = 5;

describe('the first 30 days, with the process killed while they are read', function () {
  this.timeout(180_000);
  const organisation = createOrganisation({ seed: 'a month', people: 25 });
  const directories: string[] = [];
  after(async () => {
    for (const directory of directories) await rm(directory, { recursive: true, force: true });
  });

  async function connect({ faults, kills, mongodbUri }: { faults: Partial<Faults>; kills: number; mongodbUri?: string }) {
    let now = NOW;
    const tenant = await startSimulatedTenant({ organisation, clock: { now: () => now }, faults });
    const dataDir = await mkdtemp(join(tmpdir(), 'indoors-month-'));
    directories.push(dataDir);
    const database = { dataDir, mongodbUri };
    const seeding = await openStore(database);
    await seedStore(seeding, organisation, NOW);
    await seeding.close();
    const random = seeded('kills of a backfill', kills);
    const child = new CollectingChild({ tenant, ...database });
    for (let connected = ''; connected !== 'done'; now += 2 * MINUTE) connected = await child.collect(now);
    const disturbance = { kills, killAfter: () => random.int(5, 400) };
    const { killed } = await backfillToEnd(child, database, { from: now, timeoutMs: 6 * HOUR, disturbance });
    await child.stop();
    await tenant.close();
    const store = await openStore(database);
    const expectation = await createExpectation(organisation, store, NOW + HOUR);
    const [outcome, expected] = [await storedEvidence(store, DAYS), await expectation(DAYS)];
    await store.close();
    return { outcome, expected, killed };
  }

  it('then SQLite equals that of an undisturbed run, and the log', async () => {
    const calm = await connect({ faults: {}, kills: 0 });
    assert.deepEqual(calm.outcome, calm.expected);
    assert.ok(calm.outcome.personDays.length > 400 && calm.outcome.accessEvents.length > 300);
    const rough = await connect({ faults: ROUGH, kills: KILLS });
    assert.deepEqual(rough.outcome, calm.outcome);
    assert.ok(rough.killed > 0);
  });

  itOnMongo('then MongoDB holds the same', async (fresh) => {
    const rough = await connect({ faults: ROUGH, kills: KILLS, mongodbUri: fresh() });
    assert.deepEqual(rough.outcome, rough.expected);
    assert.ok(rough.killed > 0);
  });
});
