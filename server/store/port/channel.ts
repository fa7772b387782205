import type { ChannelAddress } from '../../presence/conversation.ts';
import type { Instant } from '../../presence/time.ts';

/** The bot's channel. */
export interface ChannelStore {
  /** When the first message from Teams reached the bot; undefined before it. */
  messageSeenAt(): Promise<Instant | undefined>;
  /** The last address of the channel; undefined before the first message. */
  channelAddress(): Promise<ChannelAddress | undefined>;
  saveChannelAddress(address: ChannelAddress): Promise<void>;
  /** Keeps the first instant. */
  saveMessageSeen(at: Instant): Promise<void>;
}
