import type { PersonalChat } from '../../presence/conversation.ts';
import type { Subscription } from '../../presence/subscription.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

export interface SubscriptionQuery {
  kind?: Subscription['kind'];
  /** Whose they are. */
  personId?: string;
  /** Who is followed or is a favourite, or the conversation of a digest. */
  about?: string;
}

/**
 * What people want to be told unasked or to see first, and where the bot reaches them. Subscriptions and chats of a person go with their data, but for
 * `no-followers`, which stays until the person is forgotten: deleting must not expose. That others follow them, or have them
 * as a favourite, goes when they delete their data and when the account goes, not when they are `off`: others are not to notice that.
 */
export interface SubscriptionStore {
  subscriptions(query: SubscriptionQuery): Promise<Subscription[]>;
  /** In place of the one with the same key. */
  saveSubscription(subscription: Subscription, along?: Alongside): Promise<void>;
  /** Whether it was there. */
  endSubscription(key: string, along?: Alongside): Promise<boolean>;
  /** Of everybody, or of these people. */
  chats(personIds?: readonly string[]): Promise<PersonalChat[]>;
  saveChat(chat: PersonalChat): Promise<void>;
  /** The channel takes nothing in this conversation any more: its digests and warnings end, and a personal chat is marked. */
  endConversation(conversationId: string, at: Instant): Promise<void>;
}
