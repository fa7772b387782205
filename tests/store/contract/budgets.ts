import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import type { BudgetState } from '../../../server/presence/turns.ts';
import { type Case, T } from './case.ts';

const sentBy = (version: number, at: number): BudgetState => ({
  version,
  sent: [{ at, priority: 'poll' }],
  waiting: [{ id: 'x', priority: 'backfill', since: T, seenAt: T }],
  pause: { from: T, until: T + 5 },
});

export const budgetCases: readonly Case[] = [
  {
    title: 'a budget is absent at first, and every instance sees the last saved one, by its name',
    async run({ store, second }) {
      assert.equal(await second.budget('reports'), undefined);
      await store.saveBudget('reports', sentBy(1, T));
      assert.deepEqual(await second.budget('reports'), sentBy(1, T));
      await second.saveBudget('reports', sentBy(2, T + 1));
      assert.deepEqual(await store.budget('reports'), sentBy(2, T + 1));
      assert.equal(await store.budget('directory'), undefined);
    },
  },
  {
    title: 'the time of budgets passes, and is the same for every instance',
    async run({ store, second }) {
      const [first, other] = [await store.databaseTime(), await second.databaseTime()];
      assert.ok(Math.abs(other - first) < 10_000, `${first} and ${other}`);
      let later = first;
      for (let i = 0; later <= other && i < 10_000; i += 1) {
        await new Promise(setImmediate);
        later = await store.databaseTime();
      }
      assert.ok(later > other, `${later} after ${other}`);
    },
  },
  {
    title: 'one of several saves of a budget from the same version succeeds, also the first time',
    async run({ store, second }) {
      for (const version of [1, 2]) {
        const saves = [store, second, store, second].map((each, i) => each.saveBudget('reports', sentBy(version, T + i)));
        const refused = (await Promise.allSettled(saves)).filter((save) => save.status === 'rejected');
        assert.equal(refused.length, 3);
        assert.ok(refused.every(({ reason }) => isAppError(reason, 'VERSION_CONFLICT')));
        assert.equal((await store.budget('reports'))?.version, version);
      }
    },
  },
];
