import { endDigestOn, startDigest } from '../../server/actions/subscriptions/subscriptions.ts';
import type { Office } from '../../server/presence/place.ts';
import type { Digest } from '../../server/presence/subscription.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { DaySaid } from '../time/said.ts';
import { refusedOff } from './mine.ts';
import { replacing } from './replacing.ts';
import { timeSaid } from './time-of-day.ts';
import { dayMessage } from './weekly.ts';
import { whyRefused } from './why-refused.ts';
import { safe } from './words.ts';

const DEFAULTS = { today: { time: '09:00' }, tomorrow: { time: '16:00' }, 'next-week': { time: '15:00', weekdays: [5] } } as const;

/**
 * "Post a digest here at 9", "… of tomorrow", "… of next week", "… on Mondays", "… of Berlin". Only a person who writes in the conversation
 * can ask for it.
 */
export async function digestHere(context: Context, said: Said): Promise<Answer> {
  const { conversation, person, mayName, texts } = context;
  if (!conversation) return { text: texts.text('bot.digest.in-teams'), unchanged: true };
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
  const replaced = await replacedBy(context, asked);
  const refused = await whyRefused(() => startDigest(context, person.id, { ...asked, alongside: { carriesOut: context.messageKey } }));
  if (refused) return { text: texts.say(refused), unchanged: true };
  const will = texts.text(`bot.digest.will.${period}`, { time: asked.time, days: daysOfDigest(asked) });
  const before = await replacing(context, replaced);
  if (offices.length === 0) return { text: will, ...before };
  const covers = only ? texts.text('bot.digest.only-office', { office: safe(only.name) }) : texts.text('bot.digest.all-offices');
  return { text: `${will} ${covers}`, ...before };
}

/** The asker's digest of the same period and office in this conversation. */
async function replacedBy(
  { store, person }: Context,
  { conversation, period, officeId }: Pick<Digest, 'conversation' | 'period' | 'officeId'>,
): Promise<Digest | undefined> {
  const found = await store.subscriptions({ kind: 'digest', about: conversation.id, personId: person.id });
  return found.filter((each) => each.kind === 'digest').find((each) => each.period === period && each.officeId === officeId);
}

/** The offices of the named places, each once. */
function officesSaid({ places }: Said): Office[] {
  return [...new Set(places.flatMap((said) => said.places.map(({ office }) => office)))];
}

function daysOfDigest({ weekdays }: Pick<Digest, 'weekdays'>): Message {
  return weekdays ? message('bot.digest.on-weekdays', { days: { and: weekdays.map(dayMessage) } }) : message('bot.digest.working-days');
}

/** "Every Monday", "on Monday at 8", "Mon–Wed at 8": a digest is sent every week. */
export function weekdaysOfDigest({ times }: Said): readonly number[] | undefined {
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
  if (digests.length === 0) return { text: texts.text('bot.digest.none'), unchanged: true };
  const text = weekdays ? texts.text('bot.digest.stopped-on', { days: daysOfDigest({ weekdays }) }) : texts.text('bot.digest.stopped');
  const [only, ...others] = digests;
  // One digest of the asker can be restored.
  const restorable = only && others.length === 0 && only.personId === context.person.id ? only : undefined;
  return { text, ...(await replacing(context, restorable)) };
}

function isOn({ picture }: Context, digest: Digest, weekdays: readonly number[]): boolean {
  const own = digest.weekdays ?? picture.world.settings.workingDays;
  return weekdays.some((weekday) => own.includes(weekday));
}

/** A digest in a list, with when it is sent and where. */
export function digestLine({ texts, conversation, picture }: Context, digest: Digest): string {
  const { period, time, officeId } = digest;
  const { id, kind } = digest.conversation;
  const place = message(id === conversation?.id ? 'bot.digest.where.here' : `bot.digest.where.${kind}`);
  const line = texts.text(`bot.digest.listed.${period}`, { place, time, days: daysOfDigest(digest) });
  if (officeId === undefined) return line;
  return `${line} ${texts.text('bot.digest.only-office', { office: safe(picture.world.offices.get(officeId)?.name ?? '') })}`;
}
