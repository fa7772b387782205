import { addDays, dayBounds, dayOf } from '../../../server/presence/calendar.ts';
import { weekdayOf } from '../../../server/presence/opening.ts';
import type { Day } from '../../../server/presence/time.ts';
import { type Language, localeOf, withFirstOfMonth } from '../../../server/texts/languages.ts';
import { dayText } from '../../answers/time-text.ts';
import { zoneSaid } from '../../answers/zone-of.ts';
import { choiceCard, sayButton } from '../../cards/cards.ts';
import type { Answer, Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { dateSaid } from '../../time/as-before.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import { symbolsAt } from '../../time/symbols.ts';
import { beginsLaterInWeek, beginsOnWeekdayOfToday, datedFrom, withoutNameOfToday } from '../../time/weekday-of-today.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { about } from '../carry-out.ts';
import { frameOf } from '../frame.ts';
import { lastOf } from '../offers/offers.ts';
import type { Response } from '../response.ts';
import { areReadable, plainSentence } from './ask-back.ts';

const WEEK = 7;

/** Statements about where somebody is, and hiding. */
const TIMED: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave', 'say-hidden']);

export function isTimed({ intent, asked }: Sentence): boolean {
  return TIMED.has(intent) && !asked;
}

/**
 * Statements of one message in their order: on a Tuesday, the Tuesday of "Monday home, Tuesday Berlin" is the one after that Monday, the
 * Thursday of "next week Monday Berlin, Thursday home" is of the same week, and "today, Tuesday" is one day.
 */
export function inOrder(context: Context, sentences: readonly Sentence[], language: CompiledLanguage): readonly Sentence[] {
  let last: Day | undefined;
  return sentences.map((sentence) => {
    if (!isTimed(sentence)) return sentence;
    const { zone, today } = clockOf(context, sentence);
    const times = withoutNameOfToday(sentence.said.times, today, isListed(sentence, language));
    const meant = { ...sentence, said: { ...sentence.said, times } };
    const [time, ...others] = times;
    const before = last;
    const isLater =
      time !== undefined &&
      others.length === 0 &&
      before !== undefined &&
      (beginsOnWeekdayOfToday(time, today) || beginsLaterInWeek(time, weekdayOf(before)));
    const dated = isLater ? onDate(context, meant, addDays(before, 1), language) : meant;
    const rest = dated.restOfWeek && before !== undefined ? restOfWeek(before, today) : undefined;
    if (rest) return { ...dated, said: { ...dated.said, times: [rest] } };
    const days = (dated.said.times[0] && resolveDays(dated.said.times[0], context.now, zone)) ?? [];
    last = days.at(-1) ?? last;
    return dated;
  });
}

/** From the day after a statement until the end of that week. `undefined`: the day is a Sunday or past. */
function restOfWeek(after: Day, today: Day): TimeSaid | undefined {
  const weekday = weekdayOf(after);
  if (weekday === WEEK || after < today) return undefined;
  return { kind: 'span', from: { day: dateSaid(addDays(after, 1)) }, until: { day: dateSaid(addDays(after, WEEK - weekday)) } };
}

/**
 * Asks which week is meant if a statement names a weekday that is today's name, and nothing else decides it. The other statements of the
 * message are in the same week.
 */
export function whichWeek(context: Context, all: readonly Sentence[], language: CompiledLanguage): Response | undefined {
  const sentences = all.filter(isTimed);
  const [first] = sentences;
  const isOpen = (each: Sentence) => beginsOnWeekdayOfToday(each.said.times[0], clockOf(context, each).today);
  if (!first || !sentences.some(isOpen) || !sentences.every((each) => areReadable(context, each.said))) return undefined;
  const { zone, today } = clockOf(context, first);
  const inWeekOf = (day: Day) => sentences.map((each) => onDate(context, each, day, language));
  const [now, later] = [inWeekOf(today), inWeekOf(addDays(today, WEEK))];
  const [one, other] = [now, later].map((each) => each.map((sentence) => plainSentence(context, sentence)).join(', '));
  if (one === undefined || other === undefined || one === other) return undefined;
  const { texts } = context;
  const day = dayText(dayBounds(addDays(today, WEEK), zone).start, context.now, zone);
  const text = texts.text('bot.say.today-or-next', { day, first: one, second: other });
  const answer: Answer = { text, card: choiceCard(text, [sayButton(one), sayButton(other)]), refused: true };
  const frame = sentences.length === 1 ? lastOf([now, later].flat().map((each) => frameOf(context, each, answer, true))) : undefined;
  return { answer: about(context, INTENTS[first.intent], answer), ...(frame && { frame }) };
}

/** "It's Tuesday today, I'm remote": the message says which Tuesday is meant. */
export function namesToday(text: string, { rewriting, times }: CompiledLanguage): boolean {
  const words = wordsOf(text, rewriting);
  return words.some((_, at) => symbolsAt(words, at, times).some(({ symbol }) => symbol.is === 'day' && symbol.days === 0));
}

/** "Today and Tuesday" are two days. */
function isListed({ said }: Sentence, { joins }: CompiledLanguage): boolean {
  return wordsOf(said.timeText).some(({ key }) => joins.has(key));
}

/** A correction is about another day: "no, Tuesday" after a statement about tomorrow is not about today. */
export function correctedLater<Each extends Sentence>(context: Context, sentence: Each, language: CompiledLanguage): Each {
  const { today } = clockOf(context, sentence);
  const [time, ...others] = sentence.said.times;
  return time && others.length === 0 && beginsOnWeekdayOfToday(time, today)
    ? { ...sentence, ...onDate(context, sentence, addDays(today, 1), language) }
    : sentence;
}

function clockOf(context: Context, { said }: Sentence): { zone: string; today: Day } {
  const zone = zoneSaid(context, said);
  return { zone, today: dayOf(context.now, zone) };
}

/** The sentence with dates in place of its weekdays, also in its words. */
function onDate(context: Context, sentence: Sentence, notBefore: Day, language: CompiledLanguage): Sentence {
  const { today } = clockOf(context, sentence);
  const times = sentence.said.times.map((time) => datedFrom(time, notBefore, today));
  return { ...sentence, said: { ...sentence.said, times, timeText: datedText(context, sentence, notBefore, language) } };
}

/** "On Tuesday afternoon" with the date: "on Tuesday 24 November afternoon". */
function datedText(context: Context, sentence: Sentence, notBefore: Day, language: CompiledLanguage): string {
  const { timeText } = sentence.said;
  const { today } = clockOf(context, sentence);
  let [text, last, from] = ['', notBefore, 0];
  const words = wordsOf(timeText);
  for (const [at, word] of words.entries()) {
    const symbol = symbolsAt(words, at, language.times).find((each) => each.symbol.is === 'weekday' && each.end === at + 1)?.symbol;
    if (symbol?.is !== 'weekday') continue;
    const time: TimeSaid = { kind: 'days', days: [{ kind: 'weekday', weekday: symbol.number }] };
    const dated = datedFrom(time, last, today);
    const [date] = resolveDays(dated, context.now, clockOf(context, sentence).zone) ?? [];
    if (date === undefined) continue;
    last = date;
    text += timeText.slice(from, word.start) + dateText(date, language.code);
    from = word.end;
  }
  return text + timeText.slice(from);
}

/** "Monday 30 November". */
export function dateText(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return withFirstOfMonth(format.format(Date.parse(`${day}T00:00:00Z`)), language).replaceAll(',', '');
}
