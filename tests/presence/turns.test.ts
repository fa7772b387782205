import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BudgetState, type Priority, takeTurn, withPause } from '../../server/presence/turns.ts';

const LIMITS = { requests: 4, window: 10_000 };
const T = Date.parse('2026-11-20T12:00:00Z');

/** A shared budget, as the store holds it for all instances, with their common time. */
function sharedBudget() {
  let state: BudgetState | undefined;
  return {
    take(id: string, priority: Priority, now: number, since = now): number {
      const { next, wait } = takeTurn(state, { id, priority, waited: Math.max(0, now - since) }, LIMITS, now);
      state = next ?? state;
      return wait;
    },
    pause(until: number, now: number) {
      state = withPause(state, until - now, LIMITS, now);
    },
    waiting: () => state?.waiting.map(({ id }) => id),
  };
}

describe('Turns of a budget that instances share', () => {
  it('lets at most four requests through in any ten seconds, for all callers together', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            pause: fc.integer({ min: 0, max: 4000 }),
            who: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
            priority: fc.constantFrom<Priority>('poll', 'background', 'backfill'),
          }),
          { maxLength: 80 },
        ),
        (asked) => {
          const budget = sharedBudget();
          const sent: number[] = [];
          let now = T;
          for (const { pause, who, priority } of asked) {
            now += pause;
            if (budget.take(`${who} ${priority}`, priority, now) === 0) sent.push(now);
          }
          assert.ok(sent.every((at, i) => i < 4 || at - (sent[i - 4] ?? 0) >= 10_000));
        },
      ),
    ));

  it('When a poll of one instance waits, then a backfill of another does not take the slot that becomes free', () => {
    const budget = sharedBudget();
    for (const second of [0, 1, 2, 3]) assert.equal(budget.take(`${second}`, 'poll', T + second * 1000), 0);
    assert.equal(budget.take('poll of a', 'poll', T + 6000), 4000);
    assert.equal(budget.take('sweep of b', 'background', T + 10_000), 1000);
    assert.equal(budget.take('poll of a', 'poll', T + 10_000, T + 6000), 0);
    assert.equal(budget.take('sweep of b', 'background', T + 11_000), 0);
  });

  it('When polls take every slot, then a backfill that has waited for ten seconds gets one of four, and no second one', () => {
    const budget = sharedBudget();
    const sent: Record<string, number> = { poll: 0, backfill: 0 };
    // Each poll is on its own instance and asks every 100 ms; two backfills ask as often.
    for (let now = T; now < T + 100_000; now += 100) {
      for (const id of ['a', 'b', 'c', 'd', 'e']) if (budget.take(id, 'poll', now, T) === 0) sent.poll = (sent.poll ?? 0) + 1;
      for (const id of ['x', 'y']) if (budget.take(id, 'backfill', now, T) === 0) sent.backfill = (sent.backfill ?? 0) + 1;
    }
    assert.ok((sent.backfill ?? 0) >= 8 && (sent.backfill ?? 0) <= 10, JSON.stringify(sent));
    assert.ok((sent.poll ?? 0) >= 28, JSON.stringify(sent));
  });

  it('When a backfill has the budget alone, then its requests are spread, so that a poll finds a slot at once', () => {
    const budget = sharedBudget();
    const sent: number[] = [];
    for (let now = T; now < T + 40_000; now += 100) if (budget.take('x', 'backfill', now) === 0) sent.push(now - T);
    assert.deepEqual(sent.slice(0, 4), [0, 2500, 5000, 7500]);
    assert.equal(sent.length, 16);
  });

  it('When a waiting caller has died, then the others wait for it for ten seconds and no longer', () => {
    const budget = sharedBudget();
    for (const id of ['1', '2', '3', '4']) budget.take(id, 'poll', T);
    budget.take('dead', 'poll', T + 5000);
    assert.ok(budget.take('sweep', 'background', T + 9_999) > 0);
    assert.equal(budget.take('sweep', 'background', T + 15_001), 0);
    assert.deepEqual(budget.waiting(), []);
  });

  it('When Graph throttles one instance, then none sends until the pause is over, and a shorter one does not end it', () => {
    const budget = sharedBudget();
    budget.pause(T + 60_000, T);
    budget.pause(T + 5_000, T + 1000);
    assert.equal(budget.take('other', 'poll', T + 10_000), 50_000);
    assert.equal(budget.take('other', 'poll', T + 60_000), 0);
  });

  it('When the shared time is set back by an hour, then earlier requests delay for a window, not for an hour', () => {
    const budget = sharedBudget();
    const ahead = 3_600_000;
    for (const id of ['1', '2', '3', '4']) budget.take(id, 'poll', T + ahead);
    assert.equal(budget.take('right', 'poll', T), 10_000);
    assert.equal(budget.take('right', 'poll', T + 10_000), 0);
    budget.pause(T + ahead + 30_000, T + ahead);
    assert.equal(budget.take('right', 'poll', T + 20_000), 30_000);
  });

  it('When the shared time is ahead for a while and is then set back, then four requests in ten seconds are allowed again, and not none', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 5 * 3_600_000 }),
        fc.constantFrom<Priority>('poll', 'background', 'backfill'),
        (ahead, priority) => {
          const budget = sharedBudget();
          const sent: number[] = [];
          const clockAt = (real: number) => (real >= T + 10_000 && real < T + 40_000 ? real + ahead : real);
          // One request after another, each requested every 250 ms, as in a paged read; a waiting caller dies while the clock is ahead.
          budget.pause(clockAt(T + 30_000) + 2000, clockAt(T + 30_000));
          budget.take('dead', 'poll', clockAt(T + 39_000));
          let since = clockAt(T);
          for (let real = T; real < T + 120_000; real += 250) {
            const now = clockAt(real);
            if (budget.take(`mine ${sent.length}`, priority, now, since) > 0) continue;
            sent.push(real);
            since = now;
          }
          const within = (from: number, to: number) => sent.filter((at) => at >= from && at < to).length;
          assert.ok(within(T + 60_000, T + 70_000) >= 3, `${within(T + 60_000, T + 70_000)} in the second window after`);
          for (let from = T + 70_000; from < T + 110_000; from += 10_000) assert.equal(within(from, from + 10_000), 4);
        },
      ),
    ));

  it('When a pause was stored before the shared time was set back, then it lasts for its original duration', () => {
    const budget = sharedBudget();
    budget.pause(T + 3_600_000 + 5000, T + 3_600_000);
    let now = T;
    while (budget.take('me', 'poll', now, T) > 0) now += 250;
    assert.equal(now, T + 5000);
  });
});
