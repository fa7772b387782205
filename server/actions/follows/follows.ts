import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import { dayOf } from '../../presence/calendar.ts';
import type { Person } from '../../presence/person.ts';
import { type Follow, type NoFollowers, subscriptionKey } from '../../presence/subscription.ts';
import type { Clock } from '../../presence/time.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { currentPerson } from '../statements/deps.ts';
import { followsOf } from './read-follows.ts';

export interface FollowDeps {
  store: Pick<Store, 'subscriptions' | 'saveSubscription' | 'endSubscription'>;
  board: Pick<Board, 'refresh' | 'world' | 'now'>;
  clock: Clock;
}

/** Maximum people whom one person can follow. */
const MAX_FOLLOWS = 100;

/**
 * Follows another person: the bot then reports when they come in, from the next day on if they are in already. Both can see the follow. A person who may not be named gives the same error as
 * one who does not exist. `alongside` is written with it.
 * @param followedId in any case
 * @returns the followed person
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, FOLLOWING_OFF, PRESENCE_OFF, PERSON_NOT_FOUND, FOLLOWING_FORBIDDEN, BAD_REQUEST for oneself
 * and for more than 100 people
 */
export async function follow(
  deps: FollowDeps,
  personId: string,
  { followedId, repeat, alongside = {} }: Pick<Follow, 'followedId' | 'repeat'> & { alongside?: Alongside },
): Promise<Pick<Person, 'id' | 'name'>> {
  const { store, board, clock } = deps;
  const { mode } = await currentPerson(deps, personId);
  if (!board.world().settings.following) throw new AppError('FOLLOWING_OFF');
  if (mode === 'off') throw new AppError('PRESENCE_OFF', { detail: message('follow.presence-off') });
  const followed = board.now().find(personId, followedId);
  if (!followed) throw new AppError('PERSON_NOT_FOUND');
  if (followed.id === personId) throw new AppError('BAD_REQUEST', { detail: message('follow.oneself') });
  if (await isForbidden(store, followed.id)) throw new AppError('FOLLOWING_FORBIDDEN');
  const others = (await followsOf(store, { personId })).filter((each) => each.followedId !== followed.id);
  if (others.length >= MAX_FOLLOWS) throw new AppError('BAD_REQUEST', { detail: message('follow.too-many', { count: MAX_FOLLOWS }) });
  const since = clock.now();
  const { presence } = followed;
  const office = presence.status === 'office' ? board.world().offices.get(presence.officeId) : undefined;
  const seen = office && { seenOn: dayOf(since, office.timeZone) };
  const kept: Follow = { kind: 'follow', personId, followedId: followed.id, repeat, since, ...seen };
  await store.saveSubscription(kept, alongside);
  // A ban ends the follows that are stored. One that was stored before this follow is seen here.
  if (await isForbidden(store, followed.id)) {
    await store.endSubscription(subscriptionKey(kept));
    throw new AppError('FOLLOWING_FORBIDDEN');
  }
  return followed;
}

/** Ends a follow, at the request of either person. `alongside` is written with it. @throws AppError NOT_FOUND */
export async function endFollow(
  { store }: Pick<FollowDeps, 'store'>,
  { personId, followedId }: Pick<Follow, 'personId' | 'followedId'>,
  alongside: Alongside = {},
): Promise<void> {
  const key = subscriptionKey({ kind: 'follow', personId, followedId, repeat: 'once', since: 0 });
  if (!(await store.endSubscription(key, alongside))) throw new AppError('NOT_FOUND', { detail: message('follow.not-found') });
}

/** Allows others to follow a person, or forbids it and ends existing follows. @throws AppError PERSON_UNKNOWN_TO_DIRECTORY */
export async function setMayBeFollowed(deps: FollowDeps, personId: string, allowed: boolean): Promise<void> {
  const { store, clock } = deps;
  await currentPerson(deps, personId);
  const forbidden: NoFollowers = { kind: 'no-followers', personId, since: clock.now() };
  if (allowed) {
    await store.endSubscription(subscriptionKey(forbidden));
    return;
  }
  await store.saveSubscription(forbidden);
}

async function isForbidden(store: Pick<Store, 'subscriptions'>, personId: string): Promise<boolean> {
  return (await store.subscriptions({ kind: 'no-followers', personId })).length > 0;
}
