import type { PersonalChat } from '../../presence/conversation.ts';
import type { Subscription } from '../../presence/subscription.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';
import type { OutboxEntry } from './outbox.ts';

export interface SubscriptionQuery {
  kind?: Subscription['kind'];
  /** The owner of the subscriptions. */
  personId?: string;
  /** The followed or favourite person, or the conversation of a digest. */
  about?: string;
}

/**
 * Subscriptions and favourites of people, and the conversations in which the bot reaches them. Subscriptions and chats of a person are deleted
 * with their data, except `no-followers`, which stays until the person's id is deleted: deleting data must not expose the person. Follows and
 * favourites of other people for them are deleted when they delete their data or the account is removed, but not when they are `off`, so that
 * others do not notice.
 */
export interface SubscriptionStore {
  subscriptions(query: SubscriptionQuery): Promise<Subscription[]>;
  /** Replaces the subscription with the same key. `no-followers` ends all follows of its person in the same write. */
  saveSubscription(subscription: Subscription, alongside?: Alongside): Promise<void>;
  /** Whether it existed. */
  endSubscription(key: string, alongside?: Alongside): Promise<boolean>;
  /**
   * Adds the message that the subscription waited for, and ends the subscription, in one write. Does neither and returns false if the
   * subscription does not exist or the message was added before. `peopleRevision` is the revision with which the message was computed.
   * @throws AppError STALE_PEOPLE if people have changed since; then neither is done
   */
  endWithMessage(key: string, entry: OutboxEntry, peopleRevision: number): Promise<boolean>;
  /** For everybody, or for these people. */
  chats(personIds?: readonly string[]): Promise<PersonalChat[]>;
  saveChat(chat: PersonalChat): Promise<void>;
  /** The channel refuses messages in this conversation: deletes its digests and warnings, and marks a personal chat. */
  endConversation(conversationId: string, at: Instant): Promise<void>;
}
