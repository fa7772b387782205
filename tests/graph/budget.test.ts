import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createBudget } from '../../server/graph/budget.ts';
import { testClock } from './make-client.ts';

describe('Budget', () => {
  it('lets at most four requests through in any ten seconds, however they come', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 6000 }), { minLength: 5, maxLength: 40 }), async (pauses) => {
        const clock = testClock(1_000_000);
        const budget = createBudget({ clock, sleep: async (wait) => clock.advance(wait), requests: 4, window: 10_000 });
        const sent: number[] = [];
        for (const pause of pauses) {
          clock.advance(pause);
          await budget.take('poll');
          sent.push(clock.now());
        }
        assert.ok(sent.every((at, i) => i < 4 || at - (sent[i - 4] ?? 0) >= 10_000));
      }),
    ));

  it('lets a poll go before everything that waits in the background', async () => {
    const clock = testClock();
    let wake = (): void => {};
    const sleep = (wait: number): Promise<void> => {
      clock.advance(wait);
      return new Promise((resolve) => {
        wake = resolve;
      });
    };
    const budget = createBudget({ clock, sleep, requests: 1, window: 10_000 });
    const order: string[] = [];
    await budget.take('poll');
    const waiting = [
      budget.take('background').then(() => order.push('background 1')),
      budget.take('background').then(() => order.push('background 2')),
      budget.take('poll').then(() => order.push('poll')),
    ];
    for (let i = 0; i < 3; i += 1) {
      await new Promise(setImmediate);
      wake();
    }
    await Promise.all(waiting);
    assert.deepEqual(order, ['background 1', 'poll', 'background 2']);
  });
});
