import type { PersonalChat } from '../../presence/conversation.ts';
import type { Subscription } from '../../presence/subscription.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

export interface SubscriptionQuery {
  kind?: Subscription['kind'];
  /** The owner of the subscriptions. */
  personId?: string;
  /** The followed or favourite person, or the conversation of a digest. */
  about?: string;
}

/**
 * Subscriptions and favourites of people, and the conversations in which the bot reaches them. Subscriptions and chats of a person are
 * deleted with their data, except for `no-followers`, which stays until the person's id is deleted: deleting data must not expose the
 * person. Followers of them, and favourites for them, are deleted when they delete their data and when the account is removed, not when
 * they are `off`: others must not notice that.
 */
export interface SubscriptionStore {
  subscriptions(query: SubscriptionQuery): Promise<Subscription[]>;
  /** In place of the one with the same key. */
  saveSubscription(subscription: Subscription, alongside?: Alongside): Promise<void>;
  /** Whether it was there. */
  endSubscription(key: string, alongside?: Alongside): Promise<boolean>;
  /** For everybody, or for these people. */
  chats(personIds?: readonly string[]): Promise<PersonalChat[]>;
  saveChat(chat: PersonalChat): Promise<void>;
  /** The channel refuses messages in this conversation: its digests and warnings end, and a personal chat is marked. */
  endConversation(conversationId: string, at: Instant): Promise<void>;
}
