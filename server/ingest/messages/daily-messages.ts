import type { Board } from '../../board/board.ts';
import { isAppError } from '../../errors.ts';
import type { Log } from '../../graph/log.ts';
import { dayOf } from '../../presence/calendar.ts';
import { isClosed, isTimeOfDay, isWorkingDay, spreadOf } from '../../presence/daily.ts';
import { weekdayOf } from '../../presence/opening.ts';
import { planContext, plansOn } from '../../presence/plans.ts';
import { type Digest, type MorningQuestion, subjectOfDigest } from '../../presence/subscription.ts';
import { type Clock, type Day, MINUTE } from '../../presence/time.ts';
import { isRecorded } from '../../presence/visibility.ts';
import { type World, zoneOfPerson } from '../../presence/world.ts';
import type { OutboxEntry } from '../../store/port/outbox.ts';
import type { Store } from '../../store/port/store.ts';
import { createJob, type Job, type JobOptions } from '../job.ts';
import { BOT } from '../warnings.ts';
import { createNewEntries } from './new-entries.ts';

export interface DailyMessagesDeps extends JobOptions {
  store: Store;
  board: Pick<Board, 'refresh' | 'now' | 'evidence' | 'peopleRevision'>;
  clock: Clock;
  log: Log;
}

/** Milliseconds between two checks. */
const LOOK = MINUTE / 4;

/** Adds digests and morning questions to the outbox at their time, on one instance. */
export function createDailyMessages(deps: DailyMessagesDeps): Job {
  const addNew = createNewEntries(deps.store);
  return createJob({
    ...deps,
    lease: 'daily-news',
    every: LOOK,
    firstAfter: LOOK,
    run: () => addDailyNews(deps, addNew),
    failed: (error) => deps.log.warn({ error }, 'Failed to compute the messages that are due; will retry'),
  });
}

/** If people changed meanwhile, the next run computes the entries again. */
async function addDailyNews(deps: DailyMessagesDeps, addNew: ReturnType<typeof createNewEntries>): Promise<void> {
  const { store, board, clock } = deps;
  const [digests, mornings] = [await store.subscriptions({ kind: 'digest' }), await store.subscriptions({ kind: 'morning' })];
  if (digests.length + mornings.length === 0) return;
  await board.refresh();
  const [{ world }, revision, now] = [board.now(), board.peopleRevision(), clock.now()];
  const asked = mornings.map(({ personId }) => personId);
  const reachable = new Set((await store.chats(asked)).filter(({ conversation }) => conversation).map(({ personId }) => personId));
  const entries = [...digests, ...mornings].flatMap((each): OutboxEntry[] => {
    if (each.kind === 'digest') return digestEntry(each, world, now);
    if (each.kind !== 'morning' || !reachable.has(each.personId)) return [];
    return morningEntry(deps, each, now);
  });
  await addNew(entries, revision).catch((error: unknown) => {
    if (!isAppError(error, 'STALE_PEOPLE')) throw error;
  });
}

function digestEntry(digest: Digest, world: World, now: number): OutboxEntry[] {
  const { personId, conversation, time, zone, weekdays, officeId } = digest;
  const day = dayOf(now, zone);
  if (!isTimeOfDay(now, zone, time) || !hasNews(day, world, officeId) || weekdays?.includes(weekdayOf(day)) === false) return [];
  const about = { consumer: BOT, kind: 'digest', recipient: conversation.id, subject: subjectOfDigest(digest), day };
  return [{ ...about, payload: {}, createdAt: now, personIds: [personId] }];
}

function morningEntry(deps: DailyMessagesDeps, { personId, time }: MorningQuestion, now: number): OutboxEntry[] {
  const { world } = deps.board.now();
  const person = world.people.get(personId);
  if (!person || !isRecorded(person)) return [];
  const zone = zoneOfPerson(person, world);
  const day = dayOf(now, zone);
  if (!isTimeOfDay(now, zone, time, spreadOf(personId)) || !hasNews(day, world) || !isUnknown(deps.board, personId, day, now)) return [];
  const about = { consumer: BOT, kind: 'morning', recipient: personId, subject: 'question', day };
  return [{ ...about, payload: {}, createdAt: now, personIds: [personId] }];
}

/** Whether messages are sent on that day; about one office, if it is given. */
function hasNews(day: Day, world: World, officeId?: string): boolean {
  return isWorkingDay(day, world.settings) && !isClosed(day, world, officeId);
}

/** Whether a person has no presence now and no plan for that day. */
export function isUnknown(board: Pick<Board, 'now' | 'evidence'>, personId: string, day: Day, now: number): boolean {
  const picture = board.now();
  const person = picture.world.people.get(personId);
  if (!person || picture.own(personId)?.presence.status !== 'none') return false;
  return plansOn(day, board.evidence(person), planContext(picture.world, now)).length === 0;
}
