import { INTENTS } from '../intents/intents.ts';
import { isOnlyToday, type VagueTime } from '../time/said.ts';
import { symbolsAt, type TimeSymbol } from '../time/symbols.ts';
import { isAboutNext, isAboutPresence } from './about-presence.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { type Lattice, UNKNOWN } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { blankOut, MAX_WORDS, type Word, wordsOf } from './words.ts';

/** Words for a time without a day, by their positions. */
interface OtherTime {
  when: VagueTime;
  /** The word itself, without those that say which one. */
  at: number;
  start: number;
  /** Exclusive. */
  end: number;
}

/**
 * "Is Anna in Berlin soon", "next year", "in 2019": such a question is never answered from the data of now. It is read without these words,
 * and they are its time. If that is not possible, they are not understood.
 */
export function withOtherTime(
  understood: Understood,
  message: Message,
  read: (message: Message) => Understood,
  recognised: (words: readonly Word[], language: CompiledLanguage) => Lattice,
): Understood {
  const { language, sentences } = understood;
  if (sentences.some(({ intent }) => INTENTS[intent].changes !== undefined)) return withTimeInDoubt(understood, message);
  if (sentences.length > 0 && !sentences.some(isOfNow)) return understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const time = otherTimeIn(words, language, () => recognised(words, language), sentences, message.text);
  if (!time) return understood;
  if (time.when !== 'other' && sentences.some(({ intent }) => isAboutNext(intent))) return understood;
  const stretches = [...new Set([time.start, wideStart(words, time, language)])].map((start) => ({ ...time, start }));
  for (const stretch of stretches) {
    const found = withTime(read(without(message, words, stretch)), message, words, stretch);
    if (found) return found;
  }
  return sentences.length === 0 ? understood : { ...understood, sentences: [], leftOut: [textOf(message, words, time)] };
}

/** "I'm in Berlin soon", "on leave next year": not today, so nothing is offered. */
function withTimeInDoubt(understood: Understood, { text }: Message): Understood {
  const { language, leftOut } = understood;
  const isOfTime = (stretch: string) => {
    const words = wordsOf(stretch, language.rewriting);
    return words.some((_, at) => lengthAt(words, at, language.afterwards) === 0 && timesAt(words, at, language).length > 0);
  };
  const isUnread = leftOut.some((stretch) => text.includes(stretch) && isOfTime(stretch));
  return isUnread ? { ...understood, leftOutTime: true } : understood;
}

function isOfNow({ intent, said }: Sentence): boolean {
  return (isAboutPresence(intent) || isAboutNext(intent)) && said.times.every((time) => time.kind === 'now' || isOnlyToday(time));
}

/** The first such words that are neither part of a name nor of a time with a day, and belong to no other sentence. */
function otherTimeIn(
  words: readonly Word[],
  language: CompiledLanguage,
  recognised: () => Lattice,
  sentences: readonly Sentence[],
  text: string,
): OtherTime | undefined {
  const found = words.flatMap((_, at) => timesAt(words, at, language));
  if (found.length === 0) return undefined;
  const lattice = recognised();
  const isNamed = ({ at: word }: OtherTime) =>
    lattice.some((edges, at) => edges.some((edge) => edge.slot !== 'number' && edge.cost < UNKNOWN && at <= word && edge.end > word));
  const isWish = ({ at: word }: OtherTime) =>
    words.some((_, at) => at <= word && at + lengthAt(words, at, language.reasons.wishes) > word) ||
    sentences.some(({ said }) => isAfterStop(words, text.indexOf(said.text) + said.text.length, word));
  const others = sentences
    .filter(({ intent }) => !isAboutPresence(intent) && !isAboutNext(intent))
    .map(({ said }) => [text.indexOf(said.text), said.text.length] as const);
  const isOfOther = ({ start }: OtherTime) => {
    const at = words[start]?.start ?? 0;
    return others.some(([from, length]) => at >= from && at < from + length);
  };
  const isOfDay = sentences.some(({ said }) => said.times.length > 0);
  return found.find((time) => (!isOfDay || time.when !== 'soon') && !isNamed(time) && !isWish(time) && !isOfOther(time));
}

/** Whether another sentence begins between the end of this one and the word: "is Anna in? Talk soon". */
function isAfterStop(words: readonly Word[], end: number, word: number): boolean {
  return words.some(({ start, stop }, at) => at > 0 && at <= word && start >= end && stop === true);
}

/** The longest such words that begin there. A number of a year is one. */
function timesAt(words: readonly Word[], at: number, language: CompiledLanguage): OtherTime[] {
  const { later, soon, other } = language.otherTimes;
  const found = (['later', 'soon', 'other'] as const)
    .map((when) => ({ when, length: lengthAt(words, at, { later, soon, other }[when]) }))
    .filter(({ length }) => length > 0)
    .sort((one, two) => two.length - one.length);
  const [longest] = /^(?:19|20)\d\d$/.test(words[at]?.key ?? '') ? [{ when: 'other' as const, length: 1 }] : found;
  if (!longest) return [];
  const { when, length } = longest;
  return [when === 'other' ? widened(words, at, at + length, language) : { when, at, start: at, end: at + length }];
}

const BEFORE: ReadonlySet<TimeSymbol['is']> = new Set(['this', 'next', 'last', 'every', 'rest', 'end', 'week-start', 'week-middle']);

/** "Next year", "el año que viene", "im Jahr 2019": with the words that say which one. */
function widened(words: readonly Word[], at: number, to: number, language: CompiledLanguage): OtherTime {
  const isWhich = (index: number) => symbolsAt(words, index, language.times).some(({ symbol }) => BEFORE.has(symbol.is));
  const isOther = (index: number) =>
    lengthAt(words, index, language.otherTimes.other) === 1 || /^(?:19|20)\d\d$/.test(words[index]?.key ?? '');
  const isArticle = (index: number) => language.places.articles.has(words[index]?.key ?? '');
  let [start, end] = [at, to];
  while (start > 0 && (isWhich(start - 1) || isOther(start - 1) || (isArticle(start - 1) && start > 1))) start -= 1;
  for (let next = whichEnd(words, end, language); next > end; next = whichEnd(words, end, language)) end = next;
  while (end < words.length && isOther(end)) end += 1;
  return { when: 'other', at, start, end };
}

/** The end of "next" after a noun: "prochaine", "que viene". */
function whichEnd(words: readonly Word[], at: number, { times }: CompiledLanguage): number {
  const ends = symbolsAt(words, at, times).flatMap(({ symbol, end }) => (symbol.is === 'next' || symbol.is === 'last' ? [end] : []));
  return Math.max(at, ...ends);
}

/** With the preposition before it: "in 2019". */
function wideStart(words: readonly Word[], { start }: OtherTime, { places }: CompiledLanguage): number {
  const key = words[start - 1]?.key ?? '';
  return places.in.has(key) || places.on.has(key) || places.of.has(key) || places.to.has(key) ? start - 1 : start;
}

function without(message: Message, words: readonly Word[], { start, end }: OtherTime): Message {
  const [from, to] = [words[start]?.start ?? 0, words[end - 1]?.end ?? 0];
  const { text } = message;
  return { ...message, text: blankOut(text, from, to) };
}

function textOf({ text }: Message, words: readonly Word[], { start, end }: OtherTime): string {
  return text.slice(words[start]?.start, words[end - 1]?.end);
}

/** The questions with that time. `undefined` if anything else was said, or not all is understood. */
function withTime(understood: Understood, message: Message, words: readonly Word[], time: OtherTime): Understood | undefined {
  const { sentences, leftOut } = understood;
  const matter = sentences.filter(({ intent }) => !INTENTS[intent].talk);
  if (matter.length === 0 || leftOut.length > 0 || !matter.every((each) => isAboutPresence(each.intent) && !each.bare)) return undefined;
  // "Later this week" is this week.
  if (time.when === 'other' && !matter.every(isOfNow)) return undefined;
  const blank = without(message, words, time).text;
  const timed = (each: Sentence): Sentence => {
    const at = blank.indexOf(each.said.text);
    const text = at < 0 ? each.said.text : message.text.slice(at, at + each.said.text.length);
    if (!isOfNow(each)) return { ...each, said: { ...each.said, text } };
    const times = [{ kind: 'vague' as const, when: time.when }];
    return { ...each, said: { ...each.said, text, times, timeText: textOf(message, words, time) } };
  };
  return { ...understood, sentences: matter.map(timed) };
}
