import assert from 'node:assert/strict';
import { AppError } from '../../server/errors.ts';
import { type Budget, type BudgetStore, type Budgets, createBudget, createBudgets } from '../../server/graph/budget.ts';
import { GraphFailure } from '../../server/graph/failures.ts';
import type { Priority } from '../../server/presence/turns.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { createVirtualTime, type VirtualTime } from '../support/virtual-time.ts';

const T = Date.parse('2026-11-20T12:00:00Z');
const REPORTS = { name: 'reports', requests: 4, window: 10_000 };

describe('Budget', () => {
  let time: VirtualTime;
  beforeEach(() => {
    time = createVirtualTime(T);
  });
  /** The time of an instance whose clock is ahead by this much. */
  const own = (store?: () => BudgetStore | Promise<BudgetStore>, skew = 0) =>
    createBudget({ monotonic: () => time.clock.now() + skew, sleep: time.sleep, ...REPORTS, ...(store && { store }) });
  const openStore = () => openSqliteStore({ file: ':memory:', monotonic: () => time.clock.now() });

  /** Takes this many turns one after the other. Returns milliseconds since T of each. */
  async function takeMany(budget: ReturnType<typeof own>, count: number): Promise<number[]> {
    const at: number[] = [];
    for (let i = 0; i < count; i += 1) {
      await budget.take('poll');
      at.push(time.clock.now() - T);
    }
    return at;
  }

  it('When several instances and the doctor read the log, then they send four requests in ten seconds together', async () => {
    const store = await openStore();
    const instances = [own(() => store), own(() => store), own(async () => store)];
    const sent = (await time.passUntil(Promise.all(instances.map((each) => takeMany(each, 5))))) ?? assert.fail();
    const all = sent.flat().sort((a, b) => a - b);
    assert.deepEqual(all, [...Array(4).fill(0), ...Array(4).fill(10_000), ...Array(4).fill(20_000), ...Array(3).fill(30_000)]);
    await store.close();
  });

  it('When requests are sent up to a second after their turns, then no more than four for the log are sent in any ten seconds', async () => {
    const store = await openStore();
    const deps = { monotonic: () => time.clock.now(), sleep: time.sleep, store: () => store };
    const sent: number[] = [];
    const send = async ({ reports }: Budgets, delays: readonly number[]) => {
      for (let i = 0; i < 12; i += 1) {
        await reports.take('poll');
        await time.sleep(delays[i % delays.length] ?? 0);
        sent.push(time.clock.now() - T);
      }
    };
    const delays = [[1000, 0, 400], [0], [900, 1000, 0, 20]];
    await time.passUntil(Promise.all(delays.map((each) => send(createBudgets(deps), each))));
    sent.sort((a, b) => a - b);
    assert.equal(sent.length, 36);
    assert.ok(
      sent.every((at, i) => i < 4 || at - (sent[i - 4] ?? 0) >= 10_000),
      sent.join(),
    );
    await store.close();
  });

  for (const skew of [2000, 60_000, -240_000, 26 * 3_600_000]) {
    it(`When the clocks of two instances are ${skew / 1000} s apart, then they still send four requests in any ten seconds, and keep to one pause`, async () => {
      const store = await openStore();
      const [poller, backfiller] = [own(() => store), own(() => store, skew)];
      const sent: number[] = [];
      const send = async (budget: Budget, priority: Priority, pause: number) => {
        for (let i = 0; i < 20; i += 1) {
          await budget.take(priority);
          sent.push(time.clock.now() - T);
          await time.sleep(pause);
        }
      };
      await time.passUntil(Promise.all([send(poller, 'poll', 3100), send(backfiller, 'backfill', 200)]));
      assert.ok(sent.every((at, i) => i < 4 || at - (sent[i - 4] ?? 0) >= 10_000));
      assert.ok((sent.at(-1) ?? 0) <= 105_000, 'and no fewer');
      await poller.pause(60_000);
      const throttledAt = time.clock.now();
      await time.passUntil(backfiller.take('backfill'));
      assert.equal(time.clock.now() - throttledAt, 60_000);
      await store.close();
    });
  }

  it('When a process was suspended after its turn, then it takes another one, once, since the others have gone on', async () => {
    const store = await openStore();
    let saves = 0;
    const slow: BudgetStore = {
      ...store,
      async saveBudget(name, state) {
        await store.saveBudget(name, state);
        saves += 1;
        await time.sleep(6000);
      },
    };
    const asked = time.clock.now();
    await time.passUntil(own(() => slow).take('poll'));
    assert.deepEqual([saves, time.clock.now() - asked], [2, 12_000]);
    assert.deepEqual(
      (await store.budget('reports'))?.sent.map(({ at }) => at - asked),
      [0, 6000],
    );
    await store.close();
  });

  it('When the store becomes unavailable, then earlier requests still count', async () => {
    const shared = await openStore();
    let away = false;
    const budget = own(() => {
      if (away) throw new AppError('STORE_UNAVAILABLE');
      return shared;
    }, 26 * 3_600_000);
    await takeMany(budget, 4);
    away = true;
    assert.deepEqual(await time.passUntil(takeMany(budget, 1)), [10_000]);
    await shared.close();
  });

  it('When Graph throttles one instance, then the others also pause, and report it if the wait is long', async () => {
    const store = await openStore();
    await own(() => store).pause(60_000);
    const other = own(() => store);
    assert.deepEqual(await time.passUntil(takeMany(other, 1)), [60_000]);
    await other.pause(3_600_000);
    await assert.rejects(
      own(() => store).take('poll'),
      (error) => error instanceof GraphFailure && error.kind === 'THROTTLED' && error.retryAfter === 3_600_000,
    );
    await store.close();
  });

  it('When a caller stops waiting, then those behind do not wait for it', async () => {
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

  it('When the store is unavailable, then each instance keeps to the limits by itself', async () => {
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
