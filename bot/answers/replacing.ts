import { isDeepStrictEqual } from 'node:util';
import { type Subscription, subscriptionKey } from '../../server/presence/subscription.ts';
import type { Answer, Context } from '../context.ts';

/** A subscription that a change replaced or ended, and the one in its place. */
export type Replaced = Pick<Answer, 'replaced' | 'replacedBy'>;

/** What "undo" needs after a change: the subscription of before, and the one in its place now. */
export async function replacing(context: Context, replaced: Subscription | undefined): Promise<Replaced> {
  const replacedBy = replaced && (await inPlaceOf(context, replaced));
  return { ...(replaced && { replaced }), ...(replacedBy && { replacedBy }) };
}

/** Whether the subscription in place of a replaced one is still this one; undefined: none. Compared as a frame stores them. */
export async function isStill(context: Context, replaced: Subscription, replacedBy: Subscription | undefined): Promise<boolean> {
  const [now, then] = [await inPlaceOf(context, replaced), replacedBy].map((each) => each && JSON.parse(JSON.stringify(each)));
  return isDeepStrictEqual(now, then);
}

/** The subscription with the same key. */
async function inPlaceOf({ store }: Context, like: Subscription): Promise<Subscription | undefined> {
  const query = like.kind === 'digest' ? { about: like.conversation.id } : { personId: like.personId };
  const key = subscriptionKey(like);
  return (await store.subscriptions({ kind: like.kind, ...query })).find((each) => subscriptionKey(each) === key);
}
