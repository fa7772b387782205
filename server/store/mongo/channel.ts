import type { ChannelAddress } from '../../presence/conversation.ts';
import type { Instant } from '../../presence/time.ts';
import type { ChannelStore } from '../port/channel.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

const KEY = 'message-seen';
const ADDRESS = 'channel-address';

export function createChannel({ state }: Mongo): ChannelStore {
  return {
    messageSeenAt: async () => (await state.findOne({ _id: KEY }))?.value as Instant | undefined,
    channelAddress: async () => (await state.findOne({ _id: ADDRESS }))?.value as ChannelAddress | undefined,
    async saveChannelAddress(value) {
      await retryDuplicate(() => state.updateOne({ _id: ADDRESS }, { $set: { value } }, { upsert: true }));
    },
    async saveMessageSeen(at) {
      await retryDuplicate(() => state.updateOne({ _id: KEY }, { $setOnInsert: { value: at } }, { upsert: true }));
    },
  };
}
