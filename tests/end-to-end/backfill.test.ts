import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Faults, NO_FAULTS } from '../../server/demo/faults.ts';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { seeded } from '../../server/demo/random.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { createSignInLog } from '../../server/demo/sign-in-log.ts';
import { toRecord } from '../../server/demo/sign-in-record.ts';
import { startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { parseSignIn } from '../../server/graph/sign-ins.ts';
import { mergePersonDays } from '../../server/presence/person-days.ts';
import { createPlacer } from '../../server/presence/placement.ts';
import { buildRangeIndex } from '../../server/presence/range-index.ts';
import { HOUR } from '../../server/presence/time.ts';
import { createWorld } from '../../server/presence/world.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/port.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { CollectingChild } from './collecting-child.ts';

/** A Friday noon. The days before are old enough to be wholly read whenever it ends, and to have been published. */
const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAYS = { fromDay: '2026-10-24', toDay: '2026-11-18' };
const KILLS = 5;
const ROUGH: Partial<Faults> = {
  shuffled: true,
  duplicates: 0.3,
  throttled: 0.1,
  retryAfter: undefined,
  failing: 0.05,
  truncated: 0.05,
  reset: 0.03,
  emptyPages: 0.1,
};

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
    const seeding = await openStore({ dataDir, mongodbUri });
    await seedStore(seeding, organisation, NOW);
    await seeding.close();
    const random = seeded('kills of a backfill', kills);
    const child = new CollectingChild({ tenant, dataDir, mongodbUri });
    let connected = '';
    for (; connected !== 'done'; now += 2 * 60_000) connected = await child.collect(now);
    const said: Record<string, number> = {};
    // Whoever is killed keeps its lease for a minute of its own clock, which waiting has put ahead of ours: until then the
    // next one is done with having found the lease taken.
    for (let finished = false; !finished; now += 2 * 60_000) {
      const answer = await child.backfill(now, (said.killed ?? 0) < kills ? random.int(5, 400) : undefined);
      said[answer] = (said[answer] ?? 0) + 1;
      assert.ok(now < NOW + 6 * HOUR, JSON.stringify(said));
      const reading = await openStore({ dataDir, mongodbUri });
      finished = (await reading.collection()).backfill?.finishedAt !== undefined;
      await reading.close();
    }
    await child.stop();
    await tenant.close();
    const store = await openStore({ dataDir, mongodbUri });
    const [outcome, expected, { backfill }] = [await keptOf(store), await expectedOf(store), await store.collection()];
    await store.close();
    return { outcome, expected, backfill, killed: said.killed ?? 0 };
  }

  async function keptOf(store: Store): Promise<string[]> {
    const days = (await store.personDays(DAYS)).map((day) => `${day.personId} ${day.day} ${day.rangeId} ${day.first} ${day.last}`);
    const events = (await store.accessEvents(DAYS)).map(({ personId, day, ip }) => `${personId} ${day} ${ip}`);
    return [...days, ...events].sort();
  }

  /** Worked out without Graph, store or backfill: the whole log at once. */
  async function expectedOf(store: Store): Promise<string[]> {
    const [people, offices, ranges, settings] = await Promise.all([store.people(), store.offices(), store.ranges(), store.settings()]);
    const place = createPlacer(createWorld({ people, offices, ranges, settings }), buildRangeIndex(ranges));
    const log = createSignInLog(organisation, NO_FAULTS);
    const span = { from: Date.parse('2026-10-22T00:00:00Z'), until: NOW };
    const rows = await log.rows({ ...span, interactive: true, nonInteractive: true, ascending: true, asOf: NOW + HOUR });
    const placed = rows.flatMap(({ signIn, version }) => {
      const parsed = parseSignIn(toRecord(signIn, organisation, 'beta', version));
      return 'malformed' in parsed ? [] : [place(parsed, NOW)];
    });
    const within = ({ day }: { day: string }) => day >= DAYS.fromDay && day <= DAYS.toDay;
    const days = mergePersonDays(placed.flatMap(({ personDays }) => personDays).filter(within));
    const events = placed.flatMap(({ accessEvent }) => (accessEvent && within(accessEvent) ? [accessEvent] : []));
    const lines = days.map((day) => `${day.personId} ${day.day} ${day.rangeId} ${day.first} ${day.last}`);
    return [...lines, ...new Set(events.map(({ personId, day, ip }) => `${personId} ${day} ${ip}`))].sort();
  }

  it('then SQLite holds what it holds of an undisturbed run, which is what the log says', async () => {
    const calm = await connect({ faults: {}, kills: 0 });
    assert.deepEqual(calm.outcome, calm.expected);
    assert.ok(calm.outcome.length > 800 && calm.backfill?.finishedAt);
    const rough = await connect({ faults: ROUGH, kills: KILLS });
    assert.deepEqual(rough.outcome, calm.outcome);
    assert.ok(rough.backfill?.finishedAt && rough.killed > 0, `killed ${rough.killed} times`);
  });

  itOnMongo('then MongoDB holds the same', async (fresh) => {
    const rough = await connect({ faults: ROUGH, kills: KILLS, mongodbUri: fresh() });
    assert.deepEqual(rough.outcome, rough.expected);
    assert.ok(rough.backfill?.finishedAt && rough.killed > 0);
  });
});
