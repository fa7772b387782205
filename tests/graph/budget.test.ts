import assert from 'node:assert/strict';
import { AppError } from '../../server/errors.ts';
import { type BudgetStore, createBudget } from '../../server/graph/budget.ts';
import { GraphFailure } from '../../server/graph/failures.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { createVirtualTime, type VirtualTime } from '../support/virtual-time.ts';

const T = Date.parse('2026-11-20T12:00:00Z');
const REPORTS = { name: 'reports', requests: 4, window: 10_000 };

describe('Budget', () => {
  let time: VirtualTime;
  beforeEach(() => {
    time = createVirtualTime(T);
  });
  const own = (store?: () => BudgetStore | Promise<BudgetStore>) =>
    createBudget({ clock: time.clock, sleep: time.sleep, ...REPORTS, ...(store && { store }) });

  /** Takes so many turns one after the other; milliseconds since T of each. */
  async function takeMany(budget: ReturnType<typeof own>, count: number): Promise<number[]> {
    const at: number[] = [];
    for (let i = 0; i < count; i += 1) {
      await budget.take('poll');
      at.push(time.clock.now() - T);
    }
    return at;
  }

  it('When several instances and the doctor read the log, then they send four requests in ten seconds together', async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    const instances = [own(() => store), own(() => store), own(async () => store)];
    const sent = (await time.passUntil(Promise.all(instances.map((each) => takeMany(each, 5))))) ?? assert.fail();
    const all = sent.flat().sort((a, b) => a - b);
    assert.deepEqual(all, [...Array(4).fill(0), ...Array(4).fill(10_000), ...Array(4).fill(20_000), ...Array(3).fill(30_000)]);
    await store.close();
  });

  it('When Graph throttles one instance, then the others leave it alone as well, and say so where the wait is long', async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    await own(() => store).pause(T + 60_000);
    const other = own(() => store);
    assert.deepEqual(await time.passUntil(takeMany(other, 1)), [60_000]);
    await other.pause(time.clock.now() + 3_600_000);
    await assert.rejects(
      own(() => store).take('poll'),
      (error) => error instanceof GraphFailure && error.kind === 'THROTTLED' && error.retryAfter === 3_600_000,
    );
    await store.close();
  });

  it('When one gives up waiting, then those behind do not wait for them', async () => {
    const budget = own();
    await takeMany(budget, 4);
    const stopping = new AbortController();
    const poll = budget.take('poll', stopping.signal);
    const sweep = budget.take('background').then(() => time.clock.now() - T);
    await time.passUntil(T + 1000);
    stopping.abort(new Error('enough'));
    await assert.rejects(poll, /enough/);
    assert.equal(await time.passUntil(sweep), 10_000);
  });

  it('When the store is away, then each instance keeps to the limits by itself', async () => {
    let asked = 0;
    const away = own(() => {
      asked += 1;
      throw new AppError('STORE_UNAVAILABLE');
    });
    assert.deepEqual(await time.passUntil(takeMany(away, 6)), [0, 0, 0, 0, 10_000, 10_000]);
    assert.equal(asked, 2, 'a store that is away is not asked before every request');
  });

  it('When a poll comes while a backfill waits for its share, then it does not wait with it', async () => {
    const budget = own();
    await budget.take('backfill');
    const backfill = budget.take('backfill').then(() => time.clock.now() - T);
    await time.passUntil(T + 1000);
    await budget.take('poll');
    assert.equal(time.clock.now(), T + 1000);
    assert.equal(await time.passUntil(backfill), 3500);
  });
});
