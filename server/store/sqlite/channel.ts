import type { ChannelAddress } from '../../presence/conversation.ts';
import type { Instant } from '../../presence/time.ts';
import type { ChannelStore } from '../port/channel.ts';
import type { Database } from './database.ts';
import type { Documents } from './documents.ts';
import type { Synchronous } from './parts.ts';

const KEY = 'message-seen';
const ADDRESS = 'channel-address';

export function createChannel({ db, documents }: { db: Database; documents: Documents }): Synchronous<ChannelStore> {
  const messageSeenAt = () => documents.get<Instant>(KEY);
  return {
    messageSeenAt,
    channelAddress: () => documents.get<ChannelAddress>(ADDRESS),
    saveChannelAddress: (address) => documents.set(ADDRESS, address),
    saveMessageSeen: (at) =>
      db.write(() => {
        if (messageSeenAt() === undefined) documents.set(KEY, at);
      }),
  };
}
