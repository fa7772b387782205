import type { Instant } from './time.ts';

/** A channel or chat of the bot, with the data to write there unasked. No names. */
export interface Conversation {
  /** The channel's id of the conversation. */
  id: string;
  kind: 'personal' | 'groupChat' | 'channel';
  tenantId: string;
  /** `msteams`, except in tests. */
  channelId: string;
  serviceUrl: string;
  botId: string;
  /** Object id of the person, in a personal chat. */
  personId?: string;
}

/** A person's own chat with the bot. */
export interface PersonalChat {
  personId: string;
  /** Absent if the channel has refused a message. */
  conversation?: Conversation;
  /** When the channel refused. */
  refusedAt?: Instant;
}
