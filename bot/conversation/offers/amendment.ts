import { dayBounds } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { dayText } from '../../answers/time-text.ts';
import type { Context } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { timeReader } from '../../time/parse.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Continued, Sentence } from '../../understand/sentence.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { corrected } from '../corrections/correction.ts';
import { lengthOf, withoutMarks } from '../corrections/correction-words.ts';
import { namesSeveral } from '../only-words.ts';
import { isPart, languageOf, only, type Part } from '../read-part.ts';
import { intentOf, saidBefore } from '../said-before.ts';
import type { Turn } from '../turn.ts';
import { isOffer } from './offers.ts';

/** An offered statement with another time or place: "yes, until 3". */
export type Amendment = Omit<Part, 'sentence'> & { sentence: Continued };

const STATEMENTS: ReadonlySet<IntentName | undefined> = new Set<IntentName>(['say-office', 'say-remote', 'say-leave', 'say-hidden']);

/**
 * "Yes" to the offer of a statement, with a time or a place beside it. A time that the offer lacks is added. Another day or place leads to
 * a new offer.
 */
export function amendmentIn({ context, message, before: frame, read }: Turn): Amendment | undefined {
  const language = frame && languageOf(frame.language);
  if (!frame || !language || message.asked || message.quoted || frame.offers) return undefined;
  if (!isOffer(frame) || !STATEMENTS.has(intentOf(frame))) return undefined;
  const rest = afterYes(message.text, language);
  if (rest === undefined || namesSeveral(rest, language) || addsToOffer(wordsOf(rest, language.rewriting), language)) return undefined;
  const marks = withoutMarks(rest, language);
  const part = only(message, marks?.text ?? rest, read, language);
  if (!part || !isPart(part.sentence)) return undefined;
  const sentence = amended(context, part, frame, marks?.strong !== true);
  return sentence && { ...part, sentence };
}

/** The text after "yes". `undefined` if the message does not begin with "yes", has no other words, or denies at once. */
export function afterYes(text: string, language: CompiledLanguage): string | undefined {
  const words = wordsOf(text, language.rewriting);
  const timesAt = timeReader(words, language.times);
  let [at, confirms] = [0, false];
  while (at < words.length) {
    const count = lengthOf(words.slice(at), language.confirming, 'start');
    // In Spanish “todos los lunes” the time begins with a filler.
    const fillers = timesAt(at).length > 0 ? [] : (language.fillers.get(words[at]?.key ?? '') ?? []);
    const skipped = Math.max(count, lengthOf(words.slice(at), fillers, 'start'));
    if (skipped === 0) break;
    confirms ||= count > 0;
    at += skipped;
  }
  const next = words[at];
  if (!confirms || !next || lengthOf(words.slice(at), language.correcting.denies, 'start') > 0) return undefined;
  return text.slice(next.start);
}

/** "Yes, and Friday" and "yes, Friday too" are about both days. */
function addsToOffer(words: readonly Word[], { joins, correcting: { also } }: CompiledLanguage): boolean {
  const [and] = joins;
  return words[0]?.key === and || lengthOf(words, also, 'start') > 0 || lengthOf(words, also, 'end') > 0;
}

function amended(context: Context, part: Part, frame: ConversationFrame, isPlain: boolean): Continued | undefined {
  const places = frame.choices && 'places' in frame.choices ? frame.choices.places : frame.places;
  const meant = corrected(context, part, { ...frame, places });
  const isPlace = part.sentence.intent === 'who-is-in';
  if (isPlace && frame.intent === 'say-hidden') return undefined;
  const [before] = saidBefore(context, frame).times;
  const [time] = meant.said.times;
  const [said] = part.sentence.said.times;
  if (!isPlace && isPlain && meant.confirmed && (!before || (said && isHourOf(said, time)))) return meant;
  const timeText = textOf(context, time) ?? (time === said ? meant.said.timeText : undefined);
  if (timeText === undefined) return undefined;
  const { confirmed: _, ...sentence } = meant;
  // The length of an offer with its time: it is longer than one word.
  return { ...sentence, said: { ...meant.said, timeText }, phrase: 'vague', length: 2 };
}

/**
 * "Yes, on leave" to an offer for tomorrow: another statement, which is offered for that day. After an offer for several days, or several
 * offers, it must say when.
 */
export function onOfferedDay<Each extends Sentence>(context: Context, sentence: Each, frame: ConversationFrame): Each {
  if (!STATEMENTS.has(sentence.intent) || sentence.said.times.length > 0) return sentence;
  const [time] = saidBefore(context, frame).times;
  const isOfTime = time ?? frame.offers?.some((each) => each.time !== undefined);
  if (!isOfTime) return sentence;
  const same = sameAsOffer(context, sentence, frame);
  if (same) return same;
  const timeText = frame.offers ? undefined : textOf(context, time);
  const meant =
    timeText === undefined ? { timeDenied: true as const } : { said: { ...sentence.said, ...(time && { times: [time] }), timeText } };
  return { ...sentence, ...meant, phrase: 'vague', length: Math.max(sentence.length, 2) };
}

/** "Yes, hide me" to "hide me today?" repeats the offer in part. */
function sameAsOffer<Each extends Sentence>(context: Context, sentence: Each, frame: ConversationFrame): Each | undefined {
  const { places } = sentence.said;
  const isSame = frame.asked && !frame.offers && intentOf(frame) === sentence.intent && !sentence.asked && !sentence.unknown;
  if (!isSame || places.length > 0 || frame.places.length > 1) return undefined;
  const said = saidBefore(context, frame);
  return {
    ...sentence,
    phrase: 'said',
    length: Math.max(sentence.length, 2),
    said: { ...said, text: sentence.said.text },
    confirmed: true,
  };
}

/** The offered statement with another day or place, as a new offer. */
export function offeredFor(context: Context, part: Part, frame: ConversationFrame): Continued | undefined {
  return amended(context, part, frame, false);
}

/** An hour without a day, on the offered day. */
function isHourOf(said: TimeSaid, time: TimeSaid | undefined): boolean {
  if (said.kind !== 'span' || time?.kind !== 'span' || said === time) return false;
  const points = [said.from, said.until].filter((point) => point !== undefined);
  return points.every(({ day, hour }) => hour !== undefined && day === undefined);
}

/** The words for a day; `undefined` for several days or another time. */
function textOf({ now, zone, texts }: Context, time: TimeSaid | undefined): string | undefined {
  if (!time) return '';
  const [day, ...others] = (time.kind === 'days' && resolveDays(time, now, zone)) || [];
  return day === undefined || others.length > 0 ? undefined : texts.say(dayText(dayBounds(day, zone).start, now, zone));
}
