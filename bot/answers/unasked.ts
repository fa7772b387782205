import { endFollow, follow, setMayBeFollowed } from '../../server/actions/follows/follows.ts';
import { readFollows } from '../../server/actions/follows/read-follows.ts';
import {
  endDigestOn,
  endMorningQuestion,
  readSubscriptions,
  startDigest,
  startMorningQuestion,
} from '../../server/actions/subscriptions/subscriptions.ts';
import { isAppError } from '../../server/errors.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Office } from '../../server/presence/place.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import type { Digest, Follow } from '../../server/presence/subscription.ts';
import { type Message, message } from '../../server/texts/message.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { DaySaid, HourSaid } from '../time/said.ts';
import { findPeople } from './find-people.ts';
import { refusedOff } from './mine.ts';
import { dayMessage } from './weekly.ts';
import { unknownPerson, which } from './where.ts';
import { safe } from './words.ts';

/** "Tell me when Anna is in": the bot first says that she sees it. Nothing is changed. */
export function askToFollow(repeat: Follow['repeat']) {
  return (context: Context, said: Said): Answer => {
    if (!context.picture.world.settings.following) return followingOff(context);
    const found = onePerson(context, said);
    return 'text' in found ? found : theySeeIt(context, found, repeat);
  };
}

/** "Tell me when my boss is in." A manager who may not be named is treated as if the directory had none. */
export function askToFollowManager(context: Context): Answer {
  if (!context.picture.world.settings.following) return followingOff(context);
  const { managerId } = context.person;
  const manager = managerId === undefined ? undefined : context.picture.find('', managerId);
  if (!manager) return { text: context.texts.text('bot.team.no-manager') };
  return { ...theySeeIt(context, manager, 'once'), at: { personId: manager.id } };
}

function followingOff({ texts }: Context): Answer {
  return { text: texts.text('problem.FOLLOWING_OFF') };
}

function theySeeIt({ texts }: Context, person: NamedPerson, repeat: Follow['repeat']): Answer {
  const name = safe(person.name);
  const text = texts.text(repeat === 'daily' ? 'bot.follow.they-see-it-daily' : 'bot.follow.they-see-it', { name });
  return { text, card: choiceCard(text, [sayButton(texts.text(`bot.follow.button.${repeat}`, { name }))]) };
}

/** "Yes, tell me when Anna is in." */
export function startFollowing(repeat: Follow['repeat']) {
  return async (context: Context, said: Said): Promise<Answer> => {
    const { person, texts, picture } = context;
    if (!picture.world.settings.following) return followingOff(context);
    if (person.mode === 'off') return refusedOff(context);
    const found = onePerson(context, said);
    if ('text' in found) return found;
    const refused = await refusal(() =>
      follow(context, person.id, { followedId: found.id, repeat, alongside: { carriesOut: context.messageKey } }),
    );
    return { text: refused ? texts.say(refused) : texts.text(`bot.follow.done.${repeat}`, { name: safe(found.name) }) };
  };
}

/** The asker knows whom they follow, also while that person may not be named. */
export async function stopFollowing(context: Context, said: Said): Promise<Answer> {
  const { person, picture, texts } = context;
  const { follows } = await readFollows(context, person.id);
  const words = searchKey(said.people[0]?.text ?? '');
  const named = follows.filter(({ followedId }) => searchKey(picture.world.people.get(followedId)?.name ?? '').includes(words));
  // "Cancel all my alerts."
  const ended = words === '' ? follows : named;
  if (ended.length === 0 || (words !== '' && named.length > 1)) return { text: texts.text('bot.follow.not-followed') };
  for (const each of ended) await endFollow(context, each, { carriesOut: context.messageKey });
  return {
    text: texts.text('bot.follow.ended', {
      name: message('bot.names.list', { names: { and: ended.map(({ followedId }) => nameOf(context, followedId)) } }),
    }),
  };
}

/** "Who follows me?" */
export async function myFollowers(context: Context): Promise<Answer> {
  const { texts, person, picture } = context;
  const { followers, mayBeFollowed } = await readFollows(context, person.id);
  const names = { and: followers.map(({ personId }) => nameOf(context, personId)) };
  const lines = [
    followers.length === 0 ? texts.text('bot.follow.nobody') : texts.text('bot.follow.followers', { names }),
    texts.text(mayBeFollowed ? 'bot.follow.allowed' : 'bot.follow.forbidden'),
    ...(picture.world.settings.following ? [] : [texts.text('problem.FOLLOWING_OFF')]),
  ];
  return { text: lines.join('\n\n') };
}

/** "Whom do I follow?", with how each ends. */
export async function myFollows(context: Context): Promise<Answer> {
  const lines = await followLines(context);
  return { text: lines.length > 0 ? lines.join('\n\n') : context.texts.text('bot.follow.follows-nobody') };
}

async function followLines(context: Context): Promise<string[]> {
  const { follows } = await readFollows(context, context.person.id);
  const { following } = context.picture.world.settings;
  const rest = following || follows.length === 0 ? [] : [context.texts.text('problem.FOLLOWING_OFF')];
  const lines = (['once', 'daily'] as const).flatMap((repeat) => {
    const names = follows.filter((each) => each.repeat === repeat).map(({ followedId }) => nameOf(context, followedId));
    const [first] = names;
    return first === undefined ? [] : [context.texts.text(`bot.follow.writes.${repeat}`, { names: { and: names }, first })];
  });
  return [...lines, ...rest];
}

export function allowOrForbidFollowers(allowed: boolean) {
  return async (context: Context): Promise<Answer> => {
    await setMayBeFollowed(context, context.person.id, allowed);
    return { text: context.texts.text(allowed ? 'bot.follow.allowed' : 'bot.follow.forbidden') };
  };
}

/** "Ask me every morning at 8:30." */
export async function askEachMorning(context: Context, said: Said): Promise<Answer> {
  const { person, texts } = context;
  if (person.mode === 'off') return refusedOff(context);
  const time = timeSaid(said) ?? '08:30';
  const refused = await refusal(() => startMorningQuestion(context, person.id, time, { carriesOut: context.messageKey }));
  return { text: refused ? texts.say(refused) : texts.text('bot.morning.will', { time }) };
}

export async function stopAsking(context: Context): Promise<Answer> {
  const { person, texts } = context;
  const refused = await refusal(() => endMorningQuestion(context, person.id, { carriesOut: context.messageKey }));
  return { text: texts.text(refused ? 'bot.morning.not-asked' : 'bot.morning.stopped') };
}

/** Answers “not today” to the morning question: nothing is stored, and the next question comes on the next working day. */
export async function notToday(context: Context): Promise<Answer> {
  const { texts, person } = context;
  const { morning } = await readSubscriptions(context, person.id);
  return { text: texts.text(morning ? 'bot.morning.not-today' : 'bot.morning.nothing-noted') };
}

const DEFAULTS = { today: { time: '09:00' }, tomorrow: { time: '16:00' }, 'next-week': { time: '15:00', weekdays: [5] } } as const;

/**
 * "Post a digest here at 9", "… of tomorrow", "… of next week", "… on Mondays", "… of Berlin". Only a person who writes in the conversation
 * can ask for it.
 */
export async function digestHere(context: Context, said: Said): Promise<Answer> {
  const { conversation, person, mayName, texts } = context;
  if (!conversation) return { text: texts.text('bot.digest.in-teams') };
  if (person.mode === 'off') return refusedOff(context);
  const [period, time, weekdays] = [periodSaid(said), timeSaid(said), weekdaysOfDigest(said)];
  const offices = officesSaid(said);
  const [only] = offices.length === 1 ? offices : [];
  const asked = {
    ...{ conversation, period, names: mayName, ...DEFAULTS[period] },
    ...(time !== undefined && { time }),
    ...(weekdays && { weekdays }),
    ...(only && { officeId: only.id }),
  };
  const refused = await refusal(() => startDigest(context, person.id, { ...asked, alongside: { carriesOut: context.messageKey } }));
  if (refused) return { text: texts.say(refused) };
  const will = texts.text(`bot.digest.will.${period}`, { time: asked.time, days: daysOfDigest(asked) });
  if (offices.length === 0) return { text: will };
  const covers = only ? texts.text('bot.digest.only-office', { office: safe(only.name) }) : texts.text('bot.digest.all-offices');
  return { text: `${will} ${covers}` };
}

/** The offices of the named places, each once. */
function officesSaid({ places }: Said): Office[] {
  return [...new Set(places.flatMap((said) => said.places.map(({ office }) => office)))];
}

function daysOfDigest({ weekdays }: Pick<Digest, 'weekdays'>): Message {
  return weekdays ? message('bot.digest.on-weekdays', { days: { and: weekdays.map(dayMessage) } }) : message('bot.digest.working-days');
}

/** "Every Monday", "on Monday at 8", "Mon–Wed at 8": a digest is sent every week. */
function weekdaysOfDigest({ times }: Said): readonly number[] | undefined {
  const weekdays = times.flatMap((time) => {
    if (time.kind === 'weekly') return time.weekdays;
    if (time.kind === 'days') return time.days.flatMap(weekdayOf);
    if (time.kind === 'instant') return weekdayOf(time.at.day);
    return time.kind === 'span' ? between(weekdayOf(time.from?.day), weekdayOf(time.until?.day)) : [];
  });
  return weekdays.length > 0 ? [...new Set(weekdays)].sort() : undefined;
}

function weekdayOf(day: DaySaid | undefined): number[] {
  return day?.kind === 'weekday' ? [day.weekday] : [];
}

/** The parser reads Spanish "los martes a las 10" as from Tuesday until 10. It means one day. */
function between([first]: readonly number[], [last = first]: readonly number[]): readonly number[] {
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => ((first + at - 1) % 7) + 1);
}

function periodSaid({ times }: Said): Digest['period'] {
  if (times.some((time) => time.kind === 'week' && time.ahead === 1)) return 'next-week';
  const isTomorrow = times.some((time) => time.kind === 'days' && time.days.some((day) => day.kind === 'relative' && day.days === 1));
  return isTomorrow ? 'tomorrow' : 'today';
}

/** All digests of the conversation, or those of some weekdays or offices: "no digest on Fridays". Any member can end them. */
export async function stopDigest(context: Context, said: Said): Promise<Answer> {
  const { conversation, texts, store } = context;
  const found = conversation ? await store.subscriptions({ kind: 'digest', about: conversation.id }) : [];
  const weekdays = weekdaysOfDigest(said);
  const offices = officesSaid(said);
  const digests = found
    .filter((each) => each.kind === 'digest')
    .filter((digest) => !weekdays || isOn(context, digest, weekdays))
    .filter(({ officeId }) => offices.length === 0 || offices.some(({ id }) => id === officeId));
  for (const digest of digests) await endDigestOn(context, digest, weekdays ?? []);
  if (digests.length === 0) return { text: texts.text('bot.digest.none') };
  return { text: weekdays ? texts.text('bot.digest.stopped-on', { days: daysOfDigest({ weekdays }) }) : texts.text('bot.digest.stopped') };
}

function isOn({ picture }: Context, digest: Digest, weekdays: readonly number[]): boolean {
  const own = digest.weekdays ?? picture.world.settings.workingDays;
  return weekdays.some((weekday) => own.includes(weekday));
}

/** "What do you write to me?", with how to end each message. */
export async function mySubscriptions(context: Context): Promise<Answer> {
  const { texts, person } = context;
  const { morning, digests } = await readSubscriptions(context, person.id);
  const written = await followLines(context);
  const lines = [
    ...written,
    morning ? texts.text('bot.morning.will', { time: morning.time }) : texts.text('bot.morning.not-asked'),
    ...(digests.length === 0 ? [texts.text('bot.digest.not-asked')] : digests.map((digest) => digestLine(context, digest))),
    ...(written.length === 0 ? [texts.text('bot.follow.follows-nobody')] : []),
  ];
  return { text: lines.join('\n\n') };
}

function digestLine({ texts, conversation, picture }: Context, digest: Digest): string {
  const { period, time, officeId } = digest;
  const { id, kind } = digest.conversation;
  const place = message(id === conversation?.id ? 'bot.digest.where.here' : `bot.digest.where.${kind}`);
  const line = texts.text(`bot.digest.listed.${period}`, { place, time, days: daysOfDigest(digest) });
  if (officeId === undefined) return line;
  return `${line} ${texts.text('bot.digest.only-office', { office: safe(picture.world.offices.get(officeId)?.name ?? '') })}`;
}

/** The person who is meant, or the answer. A person who may not be named gets the same answer as one who does not exist. */
function onePerson(context: Context, { people }: Said): NamedPerson | Answer {
  const [who, ...others] = people;
  if (!who || others.length > 0) return { text: context.texts.text('bot.follow.one') };
  const found = findPeople(context, who).people;
  const [only] = found;
  if (!only) return unknownPerson(context, who.text);
  return found.length > 1 ? which(context, found) : only;
}

function nameOf({ picture }: Context, id: string): string {
  return safe(picture.world.people.get(id)?.name ?? '');
}

/** Why it is refused, if the asker may know. */
async function refusal(work: () => Promise<unknown>): Promise<Message | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.code === 'FOLLOWING_FORBIDDEN') return message('problem.FOLLOWING_FORBIDDEN');
    if (typeof error.detail === 'object' && (error.code === 'BAD_REQUEST' || error.code === 'NOT_FOUND')) return error.detail;
    throw error;
  }
}

/** `HH:MM`. An hour without "am" or "pm" is in working hours. */
function timeSaid({ times }: Said): string | undefined {
  const [said] = times.flatMap(
    (time) => (time.kind === 'instant' ? time.at.hour : time.kind === 'span' ? time.until?.hour : undefined) ?? [],
  );
  if (said === undefined) return undefined;
  return `${String(hourOf(said)).padStart(2, '0')}:${String(said.minute).padStart(2, '0')}`;
}

function hourOf({ hour, half }: HourSaid): number {
  return half && hour < 7 ? hour + 12 : hour;
}
