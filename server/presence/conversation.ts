import type { Instant } from './time.ts';

/** A channel or chat of the bot: what it needs to write there unasked. Names nobody. */
export interface Conversation {
  /** The channel's own id of the conversation. */
  id: string;
  kind: 'personal' | 'groupChat' | 'channel';
  tenantId: string;
  /** `msteams`, but for tests. */
  channelId: string;
  serviceUrl: string;
  botId: string;
  /** Whose chat it is, object id, where it is one person's. */
  personId?: string;
}

/** What is known of a person's own chat with the bot. */
export interface PersonalChat {
  personId: string;
  /** Absent where the channel has refused a message. */
  conversation?: Conversation;
  /** When it did. */
  refusedAt?: Instant;
}
