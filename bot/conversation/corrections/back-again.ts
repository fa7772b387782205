import { addDays, dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { spanText } from '../../answers/time-text.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import { dateSaid } from '../../time/as-before.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import { resolveSpans } from '../../time/resolve-spans.ts';
import type { DaySaid, HourSaid, PointSaid, TimeSaid } from '../../time/said.ts';
import { timesIn } from '../../time/times-in.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import { type Sentence, sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import type { Amendment } from '../offers/amendment.ts';
import { only } from '../read-part.ts';
import { isSmall } from '../short-command.ts';
import { type Correction, type CorrectionContext, languageAfter } from './last-statement.ts';

/** Statements that end when the writer is back. */
const AWAY: ReadonlySet<string> = new Set(['say-leave', 'say-remote']);

/** A day, an hour, or an hour of a day at which the writer is back. */
interface Return {
  day?: DaySaid;
  hour?: HourSaid;
}

/**
 * "Back on Thursday actually" after leave or work elsewhere: it ends on the day before, or at that hour. `undefined` if the message says anything
 * else, or if nothing would be left of the statement.
 */
export function backAfter(context: CorrectionContext, message: Message, frame: ConversationFrame | undefined): Correction | undefined {
  const language = languageAfter(message, frame);
  if (!frame || !language || !AWAY.has(frame.intent)) return undefined;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const back = returnIn(words, language);
  const time = back && untilThen(context, frame.time as TimeSaid | undefined, back);
  if (!time) return undefined;
  const said = { ...SAID_NOTHING, times: [time], timeText: message.text, text: message.text };
  const sentence = sentenceOf('and-then', said, { length: words.length, bare: true });
  return { understood: { ...ofWhole(language, false), sentences: [sentence] }, message, sentence };
}

/** "On leave, back on Thursday": leave until the day before. An hour is asked back: it may be about a break. */
export function awayUntilBack(context: Context, message: Message, read: (message: Message) => Understood): Amendment | undefined {
  if (message.asked || message.quoted || message.cut || message.text.includes('?') || message.mentions.length > 0) return undefined;
  const { language } = read(message);
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  if (wordsOfConcept(words, language.deniedPlans.back).size === 0 || isHedged(message.text, words, language)) return undefined;
  for (let at = words.length - 1; at > 0; at -= 1) {
    const back = returnIn(words.slice(at), language);
    const stated = back && only(message, message.text.slice(words[0]?.start, words[at - 1]?.end), read, language);
    if (stated && isAway(stated.sentence)) return withReturn(context, stated.sentence, back, { message, language });
  }
  return undefined;
}

function isAway({ intent, asked, unknown, timeDenied }: Sentence): boolean {
  return AWAY.has(intent) && !asked && !unknown && !timeDenied;
}

function withReturn(
  context: Context,
  stated: Sentence,
  back: Return,
  { message, language }: { message: Message; language: CompiledLanguage },
): Amendment | undefined {
  const { now, zone, texts } = context;
  const [before] = stated.said.times;
  const time = untilThen(context, before, back);
  const spans = time && resolveSpans(time, now, zone);
  const [span] = !spans || 'fault' in spans ? [] : spans;
  if (!time || span?.until === undefined) return undefined;
  const all = before ? (resolveDays(before, now, zone) ?? []) : [];
  // "On leave Monday to Friday, back on Thursday" contradicts itself.
  const isDoubtful = back.hour !== undefined || (all.length > 1 && (lastOf(time, context) ?? '') < (all.at(-1) ?? ''));
  const timeText = texts.say(spanText(span.from ?? now, span.until, now, zone));
  const said = { ...stated.said, text: message.text, times: [time], timeText };
  const sentence: Sentence = { ...stated, phrase: isDoubtful ? 'vague' : 'said', said, length: stated.length + 1 };
  return { understood: { ...ofWhole(language, false), sentences: [sentence] }, message, sentence };
}

function lastOf(time: TimeSaid, { now, zone }: CorrectionContext): string | undefined {
  return resolveDays(time, now, zone)?.at(-1);
}

/** Words that only say when the writer is back. */
export function returnIn(words: readonly Word[], language: CompiledLanguage): Return | undefined {
  const { core, commands, deniedPlans, places } = language;
  // Spanish "él" and "el" have the same key.
  if (words.some(({ key }, at) => !places.articles.has(key) && lengthAt(words, at, commands.unsure) > 0)) return undefined;
  const said = wordsOfConcept(words, deniedPlans.back);
  const times = timesIn(words, language);
  const [only, ...others] = times;
  if (!only || others.length > 0 || said.size === 0) return undefined;
  const isTime = (at: number) => at >= only.start && at < only.end;
  const isBeside = (at: number, word: Word) => said.has(at) || isSmall(word, language);
  if (!words.some(({ key }, at) => !isTime(at) && said.has(at) && core.returns.has(key))) return undefined;
  if (words.some((word, at) => !isTime(at) && !isBeside(at, word))) return undefined;
  return returnOf(only.time);
}

function returnOf(time: TimeSaid): Return | undefined {
  if (time.kind === 'days') {
    const [day, ...others] = time.days;
    return day && others.length === 0 ? { day } : undefined;
  }
  const point: PointSaid | undefined = time.kind === 'instant' ? time.at : time.kind === 'span' && !time.until ? time.from : undefined;
  const isOther = point === undefined || point.minutes !== undefined || point.part !== undefined || point.week !== undefined;
  if (isOther || point.month !== undefined || (!point.day && !point.hour) || (time.kind === 'span' && time.lasting)) return undefined;
  return { ...(point.day && { day: point.day }), ...(point.hour && { hour: point.hour }) };
}

/** The time of a statement, ended at a return. `undefined` if nothing is left of it. */
function untilThen({ now, zone }: CorrectionContext, before: TimeSaid | undefined, { day, hour }: Return): TimeSaid | undefined {
  const today = dayOf(now, zone);
  const all = before ? resolveDays(before, now, zone) : [today];
  const first = all?.find((each) => each >= today);
  if (!all || first === undefined) return undefined;
  const from = first > today ? { from: { day: dateSaid(first) } } : {};
  if (!day) return all.length === 1 && hour ? { kind: 'span', ...from, until: { ...from.from, hour } } : undefined;
  const then = dayBack(day, first, all.at(-1) ?? first, { now, zone });
  if (then === undefined) return undefined;
  if (hour) return { kind: 'span', ...from, until: { day: dateSaid(then), hour } };
  return then > first ? { kind: 'span', ...from, until: { day: dateSaid(addDays(then, -1)) } } : undefined;
}

const WEEK = 7;

/** A weekday alone is the last one within the statement, or else the first one after its first day. */
export function dayBack(
  day: DaySaid,
  first: string,
  last: string,
  { now, zone }: Pick<CorrectionContext, 'now' | 'zone'>,
): string | undefined {
  const [named] = resolveDays({ kind: 'days', days: [day] }, now, zone) ?? [];
  const isBare = day.kind === 'weekday' && !day.which && !day.weeksLater && day.ofWeek === undefined;
  if (named === undefined || !isBare) return named;
  let then = named;
  while (then <= first) then = addDays(then, WEEK);
  while (addDays(then, WEEK) <= last) then = addDays(then, WEEK);
  return then;
}
