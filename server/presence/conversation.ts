import type { Instant } from './time.ts';

/** A channel or chat of the bot, with the data that the bot needs to write there first. No names. */
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

/** The address of the channel, as in its last signed message. */
export type ChannelAddress = Pick<Conversation, 'channelId' | 'serviceUrl' | 'botId'>;

/** A conversation as a tab in it knows it: a chat, or a channel of a team. The ids come from the browser and prove nothing. */
export type TabConversation = { chatId: string } | { teamId: string; channelId: string };

/** A person's own chat with the bot. */
export interface PersonalChat {
  personId: string;
  /** Absent if the channel has refused a message. */
  conversation?: Conversation;
  /** When the channel rejected a message. */
  refusedAt?: Instant;
}
