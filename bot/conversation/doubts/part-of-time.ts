import { quoted } from '../../answers/words.ts';
import type { Answer, Context } from '../../context.ts';
import type { TimeSaid } from '../../time/said.ts';
import { allTimesIn, type Timed } from '../../time/times-in.ts';
import { PLACED } from '../../understand/besides.ts';
import type { CompiledLanguage, WordsByFirst } from '../../understand/compiled-language.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { clauseOf } from '../clause-of.ts';

interface Stretch {
  start: number;
  end: number;
}

/**
 * A statement about a part of its time ("most of next week", "often on Fridays") or about no certain day ("until around Friday") is not stored: the
 * answer asks which days are meant. Hours may be vague ("until about 3").
 */
export function partOfTime(context: Context, { intent, said }: Sentence, understood: Understood, written: string): Answer | undefined {
  if (!PLACED.has(intent) || said.times.length === 0) return undefined;
  const { language, sentences } = understood;
  const text = sentences.length === 1 ? written : said.text;
  const words = clauseOf(wordsOf(text, language.rewriting), text, said.text);
  const times = allTimesIn(words, language);
  const textOf = ({ start, end }: Stretch) => text.slice(words[start]?.start, words[end - 1]?.end);
  const { texts } = context;
  const part = partIn(words, times, language);
  if (part) {
    const isWeekly = said.times.some(({ kind }) => kind === 'weekly');
    return { text: texts.text(isWeekly ? 'bot.weekly.not-each' : 'bot.say.part-of-time', { text: quoted(textOf(part)) }), refused: true };
  }
  const vague = times.map((time) => aboutDay(words, time, times, language)).find((each) => each !== undefined);
  return vague && { text: texts.text('bot.say.about-day', { text: quoted(textOf(vague)) }), refused: true };
}

function stretchesOf(words: readonly Word[], phrases: WordsByFirst): readonly Stretch[] {
  return words.flatMap((_, start) => {
    const length = lengthAt(words, start, phrases);
    return length === 0 ? [] : [{ start, end: start + length }];
  });
}

/** "Often" in any position, or "most of" beside a time of whole days. */
function partIn(words: readonly Word[], times: readonly Timed[], language: CompiledLanguage): Stretch | undefined {
  const { seldom, part } = language.partial;
  const isInHour = ({ start }: Stretch) => times.some((time) => !isOfDays(time.time) && start >= time.start && start < time.end);
  const isBeside = ({ start, end }: Stretch) =>
    times.some(
      (time) =>
        isOfDays(time.time) && ((start < time.end && end > time.start) || isNext(words, end, time.start, language) || time.end === start),
    );
  const [often] = stretchesOf(words, seldom).filter((each) => !isInHour(each));
  return often ?? stretchesOf(words, part).find((each) => !isInHour(each) && isBeside(each));
}

/** Directly before the time, or with at most two small words between. */
function isNext(words: readonly Word[], end: number, start: number, { times, beside }: CompiledLanguage): boolean {
  return start >= end && start - end <= 2 && words.slice(end, start).every(({ key }) => times.words.has(key) || beside.within.has(key));
}

/** "Around Friday", "until about Friday", "Friday or so": the words for "about" and the day. */
function aboutDay(words: readonly Word[], time: Timed, times: readonly Timed[], language: CompiledLanguage): Stretch | undefined {
  if (!isOfDays(time.time)) return undefined;
  const { about, after } = language.partial;
  const before = stretchesOf(words, about).find(
    ({ start, end }) => (start >= time.start && end < time.end) || (start < time.start && isNext(words, end, time.start, language)),
  );
  const isMarked = ({ start }: Stretch) => words[start]?.comma === true || words[start]?.stop === true;
  const behind = stretchesOf(words, after).find((each) => each.start === time.end && !isMarked(each));
  if (behind && times.some(({ start }) => start === behind.end)) return undefined;
  const found = before ?? behind;
  return found && { start: Math.min(found.start, time.start), end: Math.max(found.end, time.end) };
}

/** A time of whole days: it has no hour, and is no part of a day. */
function isOfDays(time: TimeSaid): boolean {
  if (time.kind === 'lasting') return time.unit === 'day' || time.unit === 'week' || time.unit === 'month';
  if (time.kind === 'span') return time.from?.hour === undefined && time.until?.hour === undefined && time.from?.minutes === undefined;
  return ['days', 'week', 'weekend', 'month', 'named-month', 'calendar-week', 'week-of', 'weekly'].includes(time.kind);
}
