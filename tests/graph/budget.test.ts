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
      budget.take('backfill').then(() => order.push('backfill')),
      budget.take('poll').then(() => order.push('poll')),
    ];
    for (let i = 0; i < 8; i += 1) {
      await new Promise(setImmediate);
      wake();
    }
    await Promise.all(waiting);
    assert.deepEqual(order, ['poll', 'background 1', 'background 2', 'backfill']);
  });

  it('When a poll comes while a backfill waits for its share, then it does not wait with it', async () => {
    const clock = testClock();
    const slept: number[] = [];
    const sleep = (wait: number, signal?: AbortSignal): Promise<void> =>
      new Promise((_, reject) => {
        slept.push(wait);
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const budget = createBudget({ clock, sleep, requests: 4, window: 10_000 });
    await budget.take('backfill');
    const stopping = new AbortController();
    const later = budget.take('backfill', stopping.signal);
    await new Promise(setImmediate);
    await budget.take('poll');
    await new Promise(setImmediate);
    assert.deepEqual(slept, [2500, 2500]);
    stopping.abort(new Error('enough'));
    await assert.rejects(later, /enough/);
    await budget.take('poll');
  });
});
