import type { Follow, Subscription } from '../../presence/subscription.ts';
import type { Store } from '../../store/port/store.ts';

/** The people that a person follows, their followers, and whether following them is allowed. */
export interface Follows {
  follows: Follow[];
  followers: Follow[];
  mayBeFollowed: boolean;
}

export function isFollow(subscription: Subscription): subscription is Follow {
  return subscription.kind === 'follow';
}

/** The follows by a person, the follows of a person, or all. */
export async function followsOf(
  store: Pick<Store, 'subscriptions'>,
  { personId, followedId }: { personId?: string; followedId?: string } = {},
): Promise<Follow[]> {
  const query = { ...(personId !== undefined && { personId }), ...(followedId !== undefined && { about: followedId }) };
  return (await store.subscriptions({ kind: 'follow', ...query })).filter(isFollow);
}

/** Only for the person themselves. */
export async function readFollows({ store }: { store: Pick<Store, 'subscriptions'> }, personId: string): Promise<Follows> {
  const [follows, followers, forbidden] = await Promise.all([
    followsOf(store, { personId }),
    followsOf(store, { followedId: personId }),
    store.subscriptions({ kind: 'no-followers', personId }),
  ]);
  return { follows, followers, mayBeFollowed: forbidden.length === 0 };
}
