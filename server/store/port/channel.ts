import type { ChannelAddress } from '../../presence/conversation.ts';
import type { Instant } from '../../presence/time.ts';

/** The bot's channel. */
export interface ChannelStore {
  /** When a message of Teams first reached the bot; undefined while none ever has. */
  messageSeenAt(): Promise<Instant | undefined>;
  /** The last address of the channel; undefined before the first message. */
  channelAddress(): Promise<ChannelAddress | undefined>;
  saveChannelAddress(address: ChannelAddress): Promise<void>;
  /** The first instant stays. */
  saveMessageSeen(at: Instant): Promise<void>;
}
