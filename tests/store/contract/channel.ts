import assert from 'node:assert/strict';
import { type Case, T } from './case.ts';

export const channelCases: Case[] = [
  {
    title: 'the time of the bot’s first message is absent at first, and stays as it was first saved',
    async run({ store, second }) {
      assert.equal(await store.messageSeenAt(), undefined);
      await store.saveMessageSeen(T);
      await second.saveMessageSeen(T + 1);
      assert.deepEqual([await store.messageSeenAt(), await second.messageSeenAt()], [T, T]);
    },
  },
];
