import { createHash } from 'node:crypto';
import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import { dayBounds, dayOf } from '../../presence/calendar.ts';
import { minutesOf } from '../../presence/daily.ts';
import { isQuiet } from '../../presence/quiet-hours.ts';
import { type Digest, type MorningQuestion, type Subscription, subscriptionKey } from '../../presence/subscription.ts';
import { type Clock, MINUTE } from '../../presence/time.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { fieldFault } from '../field-fault.ts';
import { currentPerson } from '../statements/deps.ts';

export interface SubscriptionDeps {
  store: Pick<Store, 'subscriptions' | 'saveSubscription' | 'endSubscription'>;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
}

/** The subscriptions of a person, except follows. */
export interface Subscriptions {
  morning?: MorningQuestion;
  digests: Digest[];
}

/** The morning question and the digests of a person; none for somebody unknown. @throws AppError STORE_UNAVAILABLE */
export async function readSubscriptions({ store }: { store: Pick<Store, 'subscriptions'> }, personId: string): Promise<Subscriptions> {
  const all = await store.subscriptions({ personId });
  const morning = all.find((each) => each.kind === 'morning');
  return { ...(morning && { morning }), digests: all.filter((each) => each.kind === 'digest') };
}

/**
 * Makes the bot ask a person on each working day where they will be, unless they have a plan. `alongside` is written with it.
 * @param time `HH:MM`, by the clocks of their zone
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, PRESENCE_OFF, BAD_REQUEST for a time in quiet hours
 */
export async function startMorningQuestion(
  deps: SubscriptionDeps,
  personId: string,
  time: string,
  alongside: Alongside = {},
): Promise<void> {
  const { zone } = await asker(deps, personId);
  checkTime(deps, time, zone);
  await deps.store.saveSubscription({ kind: 'morning', personId, time, since: deps.clock.now() }, alongside);
}

/** Ends the morning question. `alongside` is written with it. @throws AppError NOT_FOUND */
export function endMorningQuestion(deps: SubscriptionDeps, personId: string, alongside: Alongside = {}): Promise<void> {
  return end(deps, { kind: 'morning', personId, time: '', since: 0 }, alongside);
}

/**
 * Sends a digest to a conversation on working days, or on some weekdays. It replaces the conversation's digest of the same period and
 * office. Only a member of the conversation can start it, in that conversation. `alongside` is written with it.
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, PRESENCE_OFF, BAD_REQUEST for a time in quiet hours or weekdays without a working day
 */
export async function startDigest(
  deps: SubscriptionDeps,
  personId: string,
  {
    alongside = {},
    ...digest
  }: Pick<Digest, 'conversation' | 'period' | 'time' | 'weekdays' | 'officeId' | 'names'> & { alongside?: Alongside },
): Promise<Digest> {
  const { zone } = await asker(deps, personId);
  checkTime(deps, digest.time, zone);
  const { workingDays } = deps.board.world().settings;
  if (digest.weekdays?.some((weekday) => workingDays.includes(weekday)) === false)
    throw fieldFault('BAD_REQUEST', '/weekdays', message('subscription.no-working-day'));
  const kept: Digest = { kind: 'digest', personId, ...digest, zone, since: deps.clock.now() };
  await deps.store.saveSubscription(kept, alongside);
  return kept;
}

/** The id of a digest in the API: a hash, since the ids of conversations are long. */
export function digestId(digest: Digest): string {
  return createHash('sha256').update(subscriptionKey(digest)).digest('base64url');
}

/** Ends one of a person's own digests. @throws AppError NOT_FOUND, equally for the digest of somebody else */
export async function endOwnDigest(deps: SubscriptionDeps, personId: string, id: string): Promise<void> {
  const { digests } = await readSubscriptions(deps, personId);
  const digest = digests.find((each) => digestId(each) === id);
  if (!digest) throw new AppError('NOT_FOUND', { detail: message('subscription.not-found') });
  await endDigest(deps, digest);
}

/** Ends a digest, at the request of its creator or, in the conversation, of a member. @throws AppError NOT_FOUND */
export function endDigest(deps: SubscriptionDeps, digest: Digest, alongside: Alongside = {}): Promise<void> {
  return end(deps, digest, alongside);
}

/** Ends a digest on these weekdays; without weekdays, or if none is left, the whole digest. @throws AppError NOT_FOUND */
export async function endDigestOn(deps: SubscriptionDeps, digest: Digest, weekdays: readonly number[]): Promise<void> {
  const { workingDays } = deps.board.world().settings;
  const left = (digest.weekdays ?? workingDays).filter((weekday) => !weekdays.includes(weekday));
  if (weekdays.length === 0 || left.length === 0) return endDigest(deps, digest);
  await deps.store.saveSubscription({ ...digest, weekdays: left });
}

async function end({ store }: SubscriptionDeps, subscription: Subscription, alongside: Alongside): Promise<void> {
  if (!(await store.endSubscription(subscriptionKey(subscription), alongside)))
    throw new AppError('NOT_FOUND', { detail: message('subscription.not-found') });
}

async function asker(deps: SubscriptionDeps, personId: string): Promise<{ zone: string }> {
  const person = await currentPerson(deps, personId);
  if (person.mode === 'off') throw new AppError('PRESENCE_OFF', { detail: message('follow.presence-off') });
  return { zone: zoneOfPerson(person, deps.board.world()) };
}

/** Messages in quiet hours are never sent. */
function checkTime({ board, clock }: SubscriptionDeps, time: string, zone: string): void {
  const { settings } = board.world();
  const { start } = dayBounds(dayOf(clock.now(), zone), zone);
  if (!isQuiet(start + minutesOf(time) * MINUTE, zone, settings)) return;
  const hours = { from: settings.quietHoursFrom, until: settings.quietHoursUntil };
  throw fieldFault('BAD_REQUEST', '/time', message('subscription.quiet', hours));
}
