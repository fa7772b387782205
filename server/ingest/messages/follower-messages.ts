import { followsOf } from '../../actions/follows/read-follows.ts';
import type { Board } from '../../board/board.ts';
import { isAppError } from '../../errors.ts';
import type { Log } from '../../graph/log.ts';
import { dayOf } from '../../presence/calendar.ts';
import { openingOn } from '../../presence/opening.ts';
import { isQuiet } from '../../presence/quiet-hours.ts';
import { type Follow, subscriptionKey } from '../../presence/subscription.ts';
import { type Clock, type Day, MINUTE } from '../../presence/time.ts';
import { isRecorded } from '../../presence/visibility.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import type { OutboxEntry } from '../../store/port/outbox.ts';
import type { Store } from '../../store/port/store.ts';
import { createJob, type Job, type JobOptions } from '../job.ts';
import { BOT } from '../warnings.ts';
import { createNewEntries } from './new-entries.ts';

export interface FollowerMessagesDeps extends JobOptions {
  store: Store;
  board: Pick<Board, 'refresh' | 'now' | 'peopleRevision'>;
  clock: Clock;
  log: Log;
}

/** Milliseconds between two checks. */
const LOOK = MINUTE / 2;

/** Adds "Anna is in" to the outbox for Anna's followers, once a day, on one instance. */
export function createFollowerMessages(deps: FollowerMessagesDeps): Job {
  const addNew = createNewEntries(deps.store);
  return createJob({
    ...deps,
    lease: 'follower-news',
    every: LOOK,
    firstAfter: LOOK,
    run: () => addFollowerNews(deps, addNew),
    failed: (error) => deps.log.warn({ error }, 'Failed to compute messages for followers; will retry'),
  });
}

/** If people changed meanwhile, the next run computes the entries again. */
async function addFollowerNews(deps: FollowerMessagesDeps, addNew: AddNew): Promise<void> {
  const news = await findNews(deps);
  try {
    await addNews(deps, news, addNew);
  } catch (error) {
    if (!isAppError(error, 'STALE_PEOPLE')) throw error;
  }
}

type AddNew = ReturnType<typeof createNewEntries>;

interface News {
  /** The people revision with which they were found. */
  revision: number;
  found: { follow: Follow; entry: OutboxEntry; quiet: boolean }[];
}

async function findNews({ store, board, clock }: FollowerMessagesDeps): Promise<News> {
  const follows = await followsOf(store);
  if (follows.length > 0) await board.refresh();
  const [picture, revision, now] = [board.now(), board.peopleRevision(), clock.now()];
  const { people, settings } = picture.world;
  // Follows rest, and are not ended by it.
  if (!settings.following) return { revision, found: [] };
  const forbidden = new Set((await store.subscriptions({ kind: 'no-followers' })).map(({ personId }) => personId));
  const followers = [...new Set(follows.map(({ personId }) => personId))];
  const reachable = new Set((await store.chats(followers)).filter(({ conversation }) => conversation).map(({ personId }) => personId));
  const found = follows.flatMap((follow) => {
    const { personId, followedId, repeat } = follow;
    const follower = people.get(personId);
    if (!follower || !isRecorded(follower) || !reachable.has(personId) || forbidden.has(followedId)) return [];
    const day = dayOfComing(follow, picture, now);
    if (day === undefined) return [];
    const about = { consumer: BOT, kind: 'is-in', recipient: personId, subject: followedId, day };
    const entry = { ...about, payload: { once: repeat === 'once' }, createdAt: now, personIds: [personId, followedId] };
    return [{ follow, entry, quiet: isQuiet(now, zoneOfPerson(follower, picture.world), settings) }];
  });
  return { revision, found };
}

/** A message in quiet hours is dropped at delivery, and does not end a follow with `once`: it waits for another day. */
async function addNews({ store }: FollowerMessagesDeps, { revision, found }: News, addNew: AddNew): Promise<void> {
  const [once = [], daily = []] = [true, false].map((isOnce) => found.filter(({ follow }) => (follow.repeat === 'once') === isOnce));
  await addNew(
    daily.map(({ entry }) => entry),
    revision,
  );
  for (const { follow, entry, quiet } of once) {
    if (quiet) await store.addToOutbox([entry], revision);
    else await store.endWithMessage(subscriptionKey(follow), entry, revision);
  }
}

/**
 * The day of `now` in the time zone of the office in which the follower sees the person. Undefined if they see them in none, if it is the day on
 * which they saw them when the follow began, or if the office is closed.
 */
function dayOfComing({ personId, followedId, seenOn }: Follow, picture: ReturnType<Board['now']>, now: number): Day | undefined {
  const presence = picture.find(personId, followedId)?.presence;
  const office = presence?.status === 'office' ? picture.world.offices.get(presence.officeId) : undefined;
  if (!office) return undefined;
  const day = dayOf(now, office.timeZone);
  return day === seenOn || openingOn(office, day).state === 'closed' ? undefined : day;
}
