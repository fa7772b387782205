import type { Instant } from '../../presence/time.ts';
import type { ChannelStore } from '../port/channel.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

const KEY = 'message-seen';

export function createChannel({ state }: Mongo): ChannelStore {
  return {
    messageSeenAt: async () => (await state.findOne({ _id: KEY }))?.value as Instant | undefined,
    async saveMessageSeen(at) {
      await retryDuplicate(() => state.updateOne({ _id: KEY }, { $setOnInsert: { value: at } }, { upsert: true }));
    },
  };
}
