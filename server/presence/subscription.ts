import type { Conversation } from './conversation.ts';
import type { Day, Instant } from './time.ts';

/** "Tell me when Anna is in". */
export interface Follow {
  kind: 'follow';
  /** The follower. */
  personId: string;
  followedId: string;
  /** `once` ends with its message; `daily` sends one message each day until it is ended. */
  repeat: 'once' | 'daily';
  since: Instant;
  /** The follower saw the person at an office on this day when the follow began: there is no message for it. The office's zone. */
  seenOn?: Day;
}

/** Nobody may follow this person. */
export interface NoFollowers {
  kind: 'no-followers';
  personId: string;
  since: Instant;
}

/** The bot asks this person every morning where they will be. */
export interface MorningQuestion {
  kind: 'morning';
  personId: string;
  /** `HH:MM`, by the clocks of the person's zone. */
  time: string;
  since: Instant;
}

export const DIGEST_PERIODS = ['today', 'tomorrow', 'next-week'] as const;
export type DigestPeriod = (typeof DIGEST_PERIODS)[number];

/** A digest: who is in or plans to be in, sent to a conversation on working days or on some weekdays. */
export interface Digest {
  kind: 'digest';
  /** The person who subscribed. */
  personId: string;
  conversation: Conversation;
  period: DigestPeriod;
  /** Whether all readers may see names, as known when it was requested. */
  names: boolean;
  /** `HH:MM`, by the clocks of `zone`. */
  time: string;
  /** IANA name: the zone of the requester at that time. */
  zone: string;
  /** Only on these weekdays, ISO 8601, sorted. Absent: on each working day. */
  weekdays?: readonly number[];
  /** Only about this office. Absent: about all. */
  officeId?: string;
  since: Instant;
}

/** A favourite of a person. Nobody else sees it. */
export interface Favourite {
  kind: 'favourite';
  /** The person who has the favourite. */
  personId: string;
  target: FavouriteTarget;
  since: Instant;
}

export type FavouriteTarget =
  | { kind: 'person'; personId: string }
  | { kind: 'office'; officeId: string }
  | { kind: 'floor'; officeId: string; floorId: string };

/** Anything that a person subscribed to, a favourite, or the wish that nobody follows them. */
export type Subscription = Follow | NoFollowers | MorningQuestion | Digest | Favourite;

/** Its subject: the followed or favourite person, or the conversation of a digest. */
export function aboutOf(subscription: Subscription): string | undefined {
  if (subscription.kind === 'follow') return subscription.followedId;
  if (subscription.kind === 'favourite') return subscription.target.kind === 'person' ? subscription.target.personId : undefined;
  return subscription.kind === 'digest' ? subscription.conversation.id : undefined;
}

/** Its name among the digests of its conversation, which has one for each period and office. */
export function subjectOfDigest({ period, officeId }: Pick<Digest, 'period' | 'officeId'>): string {
  return officeId === undefined ? period : `${period} ${officeId}`;
}

/** The key of a subscription: a conversation has one digest for each period and office, no matter who requested it. */
export function subscriptionKey(subscription: Subscription): string {
  if (subscription.kind === 'digest') return JSON.stringify(['digest', subscription.conversation.id, subjectOfDigest(subscription)]);
  if (subscription.kind === 'favourite') return JSON.stringify(['favourite', subscription.personId, ...partsOf(subscription.target)]);
  const { kind, personId } = subscription;
  return JSON.stringify(kind === 'follow' ? [kind, personId, subscription.followedId] : [kind, personId]);
}

function partsOf(target: FavouriteTarget): string[] {
  if (target.kind === 'person') return [target.kind, target.personId];
  return [target.kind, target.officeId, ...(target.kind === 'floor' ? [target.floorId] : [])];
}
