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
  {
    title: 'the address of the channel is absent at first, and comes back as it was saved last',
    async run({ store, second }) {
      assert.equal(await store.channelAddress(), undefined);
      const address = { channelId: 'msteams', serviceUrl: 'https://smba.example/emea/', botId: '28:bot' };
      await store.saveChannelAddress(address);
      await second.saveChannelAddress({ ...address, serviceUrl: 'https://smba.example/amer/' });
      assert.deepEqual(await store.channelAddress(), { ...address, serviceUrl: 'https://smba.example/amer/' });
    },
  },
];
