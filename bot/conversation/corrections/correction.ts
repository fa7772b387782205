import { dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { weekdayOf } from '../../../server/presence/opening.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { asBefore, dateSaid, isUnnamed, ofThatWeek } from '../../time/as-before.ts';
import { withDayInstead, withEnd, withStart } from '../../time/day-instead.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Message } from '../../understand/message.ts';
import type { Continued, Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { wordsOf } from '../../understand/words.ts';
import { onThatDay } from '../follow-ups/day-spoken-of.ts';
import { isPart, languageOf, only, onlyOrWeekly, type Part } from '../read-part.ts';
import { placesOf, saidBefore, within } from '../said-before.ts';
import { isEnd, isMore, isOfStatement } from './added-part.ts';
import { contrastIn, lengthOf, withoutMarks } from './correction-words.ts';
import { countedFromLast } from './counted-from-last.ts';
import { type Correction, type CorrectionContext, isOfHiding, isSaid, isStatement, languageAfter } from './last-statement.ts';
import { wholeOfIt } from './whole-of-it.ts';

/** A correction follows a stored statement directly, and is not a question. Of hiding it corrects only the time. */
export function correctionIn(
  context: CorrectionContext,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Correction | undefined {
  const last = anyCorrectionIn(context, message, frame, read);
  const isOfLast = frame !== undefined && last !== undefined && isAbout(context, last, frame);
  const correction = isOfLast ? last : (ofBeside(context, message, frame, read) ?? last);
  const intent = correction?.sentence.intent;
  return frame && isOfHiding(frame) && intent !== 'and-then' ? undefined : correction;
}

/** After "Monday Berlin, Tuesday remote", "no, Monday Boston" is about the first statement. */
function ofBeside(
  context: CorrectionContext,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Correction | undefined {
  for (const of of frame?.beside ?? []) {
    const found = anyCorrectionIn(context, message, of, read);
    if (found && isAbout(context, found, of)) return { ...found, of };
  }
  return undefined;
}

/** Whether the correction names a part of the statement as wrong, or its day. */
function isAbout(context: CorrectionContext, { wrong, sentence }: Correction, frame: ConversationFrame): boolean {
  if (wrong) return isSaid(context, wrong, frame) && (!isStatement(wrong.intent) || wrong.intent === frame.intent);
  return sentence.said.times.some((time) => isOfSameDays(context, time, frame));
}

/** "Monday" after a statement about that Monday. Without a day it was about today. */
export function isOfSameDays(context: CorrectionContext, time: TimeSaid, frame: ConversationFrame): boolean {
  const { now, zone } = context;
  const before = (frame.time as TimeSaid | undefined) ?? { kind: 'now' };
  const days = resolveDays(time.kind === 'days' ? ofThatWeek(time, before, context) : time, now, zone) ?? [];
  return days.length > 0 && JSON.stringify(days) === JSON.stringify(resolveDays(before, now, zone));
}

function anyCorrectionIn(
  context: CorrectionContext,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Correction | undefined {
  const language = languageAfter(message, frame);
  if (!frame || !language) return undefined;
  const extended = extensionIn(message, read, language) ?? wholeOfIt(context, message, frame, language);
  if (extended) return extended;
  const rest = withoutMarks(message.text, language);
  const counted = countedFromLast(
    context,
    message,
    { text: rest?.text ?? message.text, isMarked: rest !== undefined },
    frame,
    read,
    language,
  );
  if (counted) return counted;
  const readText = (text: string) => only(message, text, read, language);
  const contrast = contrastIn(rest?.text ?? message.text, language);
  const wrong = contrast && readText(contrast.wrong);
  if (contrast && wrong && isWrong(context, wrong.sentence, frame, rest?.strong === true)) {
    const text = withoutMarks(contrast.right, language)?.text ?? contrast.right;
    const right = countedFromLast(context, message, { text, isMarked: true }, frame, read, language) ?? readText(text);
    if (right && (isPart(right.sentence) || isStatement(right.sentence.intent))) return { ...right, wrong: wrong.sentence };
  }
  if (!rest) {
    const whole = readText(message.text);
    return whole && isMore(context, whole.sentence, frame) ? whole : undefined;
  }
  const plain = readText(rest.text) ?? dayOfSeveral(context, onlyOrWeekly(message, rest.text, read, language), frame);
  const correction = plain && { ...plain, sentence: asHourOrDay(plain.sentence, frame) };
  if (!correction) return undefined;
  return isPart(correction.sentence) ||
    (isStatement(correction.sentence.intent) &&
      (rest.strong || isUnnamed(correction.sentence.said.times[0]) || isOfLaterDay(context, correction.sentence, frame)))
    ? correction
    : undefined;
}

/** "Actually I'll be in Berlin" after "remote tomorrow" names no day, and is about that one, not about today. */
function isOfLaterDay({ now, zone }: CorrectionContext, { intent, said }: Sentence, { time }: ConversationFrame): boolean {
  const days = (time !== undefined && resolveDays(time as TimeSaid, now, zone)) || [];
  // "Actually I'm sick" is about today.
  return intent !== 'say-leave' && said.times.length === 0 && days.length > 0 && days.every((day) => day > dayOf(now, zone));
}

/** French "seulement le mardi" after "lundi et mardi": that Tuesday, and not each one. */
function dayOfSeveral({ now, zone }: CorrectionContext, part: Part | undefined, frame: ConversationFrame): Part | undefined {
  const [time] = part?.sentence.said.times ?? [];
  const before = frame.time as TimeSaid | undefined;
  const days = before?.kind === 'days' ? (resolveDays(before, now, zone) ?? []) : [];
  if (part?.sentence.intent !== 'and-then' || time?.kind !== 'weekly' || time.weekdays.length > 1) return undefined;
  const meant = days.length > 1 ? days.filter((day) => time.weekdays.includes(weekdayOf(day))) : [];
  const said = { ...part.sentence.said, times: [{ kind: 'days' as const, days: meant.map(dateSaid) }] };
  return meant.length === 1 ? { ...part, sentence: { ...part.sentence, said } } : undefined;
}

/**
 * Corrects the end of the last statement after questions: "make that until 3", "extend it to Friday". Other corrections are of the question,
 * which has no end.
 */
export function endCorrectedLater(
  context: CorrectionContext,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Correction | undefined {
  const language = languageAfter(message, frame?.statement);
  if (!frame?.statement || !language || (!withoutMarks(message.text, language) && !extensionIn(message, read, language))) return undefined;
  const whole = wholeOfIt(context, message, frame.statement, language);
  if (whole) return { ...whole, of: frame.statement };
  const correction = correctionIn(context, message, frame.statement, read);
  return correction && isOfStatement(correction.sentence) ? { ...correction, of: frame.statement } : undefined;
}

/** After "until 3", "no, 4" is an hour; after "until 24 December", "no, 23rd" is a day, unless a floor was named. */
function asHourOrDay(sentence: Sentence, { time, places }: ConversationFrame): Sentence {
  const [number] = sentence.said.numbers;
  const before = time as TimeSaid | undefined;
  if (sentence.intent !== 'choose' || number === undefined || before?.kind !== 'span') return sentence;
  if (places.some(({ floorId }) => floorId !== undefined)) return sentence;
  const hour: TimeSaid = { kind: 'instant', at: { hour: { hour: number, minute: 0, ...(number <= 12 && { half: true }) } } };
  const day: TimeSaid = { kind: 'days', days: [{ kind: 'day-of-month', day: number }] };
  const isOfHour = (before.until?.hour ?? before.from?.hour) !== undefined;
  if (number < 1 || number > (isOfHour ? 24 : 31) || !(isOfHour || before.until?.day)) return sentence;
  return { ...sentence, intent: 'and-then', said: { ...sentence.said, numbers: [], times: [isOfHour ? hour : day] } };
}

/** "Extend it to Thursday": a new last day. */
function extensionIn(message: Message, read: (message: Message) => Understood, language: CompiledLanguage): Correction | undefined {
  const words = wordsOf(message.text, language.rewriting);
  const count = lengthOf(words, language.correcting.extends, 'start');
  const rest = words[count];
  const correction = count > 0 && rest ? only(message, message.text.slice(rest.start), read, language) : undefined;
  if (correction?.sentence.intent !== 'and-then') return undefined;
  const { sentence } = correction;
  const [time] = sentence.said.times;
  const [day, ...others] = time?.kind === 'days' ? time.days : [];
  if (!day) return isEnd(sentence) ? correction : undefined;
  const said: Sentence['said'] = { ...sentence.said, times: [{ kind: 'span', until: { day } }] };
  return others.length > 0 ? undefined : { ...correction, sentence: { ...sentence, said } };
}

/** The part named as wrong belongs to the statement, or after "no" it names another day or place. */
function isWrong(context: CorrectionContext, wrong: Sentence, frame: ConversationFrame, denied: boolean): boolean {
  const [number] = wrong.intent === 'choose' ? wrong.said.numbers : [];
  if (number !== undefined)
    return placesOf(context, frame.places).some(({ places }) => places.some(({ floor }) => floor?.level === number));
  // A place also corrects a statement without a place: "remote tomorrow" – "Boston, not Berlin".
  if (isPart(wrong)) return denied || (wrong.said.places.length > 0 && frame.places.length === 0) || isSaid(context, wrong, frame);
  return wrong.intent === frame.intent && isStatement(wrong.intent) && isSaid(context, wrong, frame);
}

/** "No, Thursday" after a question: the question for that day, place or person. */
export function correctedQuestion(
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Pick<Part, 'understood' | 'message'> | undefined {
  const language = frame && languageOf(frame.language);
  const before = frame && Object.entries(INTENTS).find(([name]) => name === frame.intent)?.[1];
  if (!frame || !language || !before || before.changes || before.talk || frame.stored || frame.asked || frame.choices || frame.offers)
    return undefined;
  const rest = withoutMarks(message.text, language);
  // "Not her, Emil"
  const text = rest?.strong ? rest.text : (contrastIn(message.text, language)?.right ?? rest?.text);
  const part = text === undefined ? undefined : only(message, text, read, language);
  if (!part || !(isPart(part.sentence) || (part.sentence.intent === 'where-is' && part.sentence.bare))) return undefined;
  return { ...part, understood: { ...part.understood, sentences: [{ ...part.sentence, asked: true }] } };
}

/** The corrected statement. It takes the place or the day from the last statement if it names none. */
export function corrected(context: Context, correction: Correction, frame: ConversationFrame): Continued {
  const sentence = onThatDay(context, correction.sentence, frame, true);
  const before = saidBefore(context, frame);
  const { intent, said } = sentence;
  const [last, wrong] = [before.times[0], correction.wrong?.said.times[0]];
  // "No, on leave on Monday" has not the hours of another kind of statement.
  const isOther = isStatement(intent) && intent !== frame.intent;
  const instead = (time: TimeSaid) =>
    (last && wrong && withDayInstead(last, wrong, time, context)) ??
    (last && withEnd(last, time, wrong, context)) ??
    (last && withStart(last, time, context)) ??
    asBefore(time, isOther && time.kind === 'days' ? withoutHours(last, context) : last, context);
  const times = said.times.length > 0 ? said.times.map(instead) : before.times;
  const lastIntent = Object.keys(INTENTS).find((name) => name === frame.intent) as IntentName;
  const meant = intent === 'and-then' ? lastIntent : intent === 'who-is-in' ? 'say-office' : intent;
  const named = said.places.map((place) => within(place, before.places));
  const places = meant === 'say-office' && named.length === 0 ? before.places : named;
  // "No, Wednesday" after several days does not say which of them is wrong.
  if (isUnclear(context, correction, frame) || (!correction.wrong && !correction.adds && isOneOfSeveral(said.times, before.times, context)))
    return { ...sentence, intent: meant, said: { ...said, places, times }, phrase: 'vague', asked: false };
  return { ...sentence, intent: meant, said: { ...said, places, times }, phrase: 'said', asked: false, confirmed: true };
}

/** "No, Wednesday" after "Monday Berlin, Tuesday remote" does not say which statement is wrong. */
export function isUnclear(context: CorrectionContext, { wrong, adds, sentence }: Correction, frame: ConversationFrame): boolean {
  const statements = [frame, ...(frame.beside ?? [])];
  const { times } = sentence.said;
  return (
    statements.length > 1 &&
    !wrong &&
    !adds &&
    times.some(({ kind }) => kind === 'days') &&
    !times.some((time) => statements.some((each) => isOfSameDays(context, time, each)))
  );
}

function withoutHours(time: TimeSaid | undefined, { now, zone }: Context): TimeSaid | undefined {
  const days = time && resolveDays(time, now, zone);
  return days && { kind: 'days', days: days.map(dateSaid) };
}

function isOneOfSeveral([time]: readonly TimeSaid[], [before]: readonly TimeSaid[], { now, zone }: Context): boolean {
  const daysOf = (each: TimeSaid | undefined) => (each ? (resolveDays(each, now, zone) ?? []) : []);
  const [day, ...others] = time?.kind === 'days' ? daysOf(time) : [];
  if (day === undefined || others.length > 0) return false;
  if (before?.kind === 'span') return before.from?.day !== undefined && before.until?.day !== undefined && daysOf(before).length > 1;
  const several = before?.kind === 'days' ? daysOf(before) : [];
  return several.length > 1 && !several.includes(day);
}
