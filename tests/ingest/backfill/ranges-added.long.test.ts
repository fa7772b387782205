import assert from 'node:assert/strict';
import { createRange } from '../../../server/presence/ranges/range-edit.ts';
import { MINUTE } from '../../../server/presence/time.ts';
import { makeTenantFixture, START, type TenantFixture } from './make-tenant-fixture.ts';

describe('Ranges that are added while the past is read', function () {
  this.timeout(60_000);
  let fixture: TenantFixture;
  afterEach(() => fixture.close());

  /** Like a route: a range that holds every IPv4 address. */
  async function addRange(collector?: { requestDaySweep(): Promise<void> }) {
    const fields = { id: 'all', name: 'All', source: 'manual', presence: true, accessLogging: false } as const;
    await fixture.store.saveRange(createRange({ ...fields, cidrs: ['0.0.0.0/1', '128.0.0.0/1'], target: { kind: 'remote' } }, START));
    await fixture.board.refresh();
    await collector?.requestDaySweep();
  }

  /** The stored data of that range after first poll and backfill; the oldest hours leave the log meanwhile. */
  async function connect(addAt: number | undefined): Promise<string[]> {
    fixture = await makeTenantFixture({ people: 20 });
    if (addAt === undefined) await addRange();
    const [collector, backfiller] = [fixture.collector(), fixture.backfiller()];
    collector.start();
    backfiller.start();
    if (addAt !== undefined) {
      await fixture.time.passUntil(START + addAt);
      assert.equal((await fixture.store.collection()).watermark === undefined, addAt < MINUTE, 'then, not before or after');
      assert.ok((await fixture.days()).length > 0);
      await addRange(collector);
    }
    // Before the hourly sweep.
    await fixture.time.passUntil(START + 50 * MINUTE);
    const { backfill } = await fixture.store.collection();
    assert.ok(backfill?.finishedAt, JSON.stringify(backfill));
    const days = (await fixture.days()).filter(({ rangeId, day }) => rangeId === 'all' && day > '2026-10-22');
    return days.map(({ personId, day, first, last }) => `${personId} ${day} ${first} ${last}`).sort();
  }

  for (const [when, addAt] of [
    ['during the first poll', 4_000],
    ['during the backfill', 3 * MINUTE],
  ] as const) {
    it(`When they are added ${when}, then earlier read sign-ins are also placed by them`, async () => {
      const undisturbed = await connect(undefined);
      await fixture.close();
      assert.ok(undisturbed.length > 250);
      assert.deepEqual(await connect(addAt), undisturbed);
    });
  }
});
