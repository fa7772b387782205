import assert from 'node:assert/strict';
import { type Case, T } from './case.ts';

export const channelCases: Case[] = [
  {
    title: 'when the bot first got a message is absent at first, and stays as it was saved first',
    async run({ store, second }) {
      assert.equal(await store.messageSeenAt(), undefined);
      await store.saveMessageSeen(T);
      await second.saveMessageSeen(T + 1);
      assert.deepEqual([await store.messageSeenAt(), await second.messageSeenAt()], [T, T]);
    },
  },
];
