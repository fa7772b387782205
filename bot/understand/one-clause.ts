import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { isOnlyToday, type TimeSaid } from '../time/said.ts';
import { isOfThatDay, namesThatDay, onDay, onlyDay } from '../time/that-day.ts';
import { withoutPart } from './absence.ts';
import { asideOf, clausesOf, type Part, partsOf } from './clauses.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { namedBefore } from './core.ts';
import { withDay } from './join-statements.ts';
import type { Lattice } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { uninverted } from './uninverted.ts';
import { blankOut, type Word } from './words.ts';

/** A message in one language. */
export interface Whole {
  message: Message;
  words: readonly Word[];
  lattice: Lattice;
  language: CompiledLanguage;
  /** Understands a part of the message by itself. */
  read(message: Message): Understood | undefined;
}

/**
 * The only clause of a message that is a complete statement or question, if all others give a reason or greet: "the lift is out again,
 * working from home today". `undefined` if there is none, or several.
 */
export function oneClause(whole: Whole): Understood | undefined {
  const parts = partsOf(whole.message.text, whole.words, whole.lattice, whole.language);
  for (const [first, last] of rangesOf(parts)) {
    const clause = clauseAt(whole, parts, first, last);
    if (clause) return clause;
  }
  return undefined;
}

/** All ranges of parts except the whole, those with most words first. */
function rangesOf(parts: readonly Part[]): readonly (readonly [number, number])[] {
  const lengthOf = ([first, last]: readonly [number, number]) => (parts[last]?.end ?? 0) - (parts[first]?.start ?? 0);
  return parts
    .flatMap((_, first) => parts.slice(first).map((_, count) => [first, first + count] as const))
    .filter(([first, last]) => last - first + 1 < parts.length || parts[first]?.link === 'result')
    .sort((one, other) => lengthOf(other) - lengthOf(one));
}

/** The meaning of these parts, if the others do not count. */
function clauseAt(whole: Whole, parts: readonly Part[], first: number, last: number): Understood | undefined {
  const { message, words, lattice, language } = whole;
  const [start, end] = [parts[first], parts[last]];
  if (!start || !end || NOT_FIRST.has(start.link) || start.from >= end.end) return undefined;
  const [before, after] = [clausesOf(parts.slice(0, first)), clausesOf(parts.slice(last + 1))];
  if (unknownWords(whole, start.from, end.end) > LONGEST_NAME) return undefined;
  if (start.link === 'start' && !before.some((part) => part.link === 'cause' || hasNoun(words, part, language))) return undefined;
  const read = readPart(whole, start.from, end.end, first > 0 || start.link === 'result');
  if (!read) return undefined;
  const { understood, pointsBack } = read;
  const isOther = (group: readonly Part[]) =>
    group.length > 0 && isComplete(whole.read(partOf(message, words, group[0]?.from ?? 0, group.at(-1)?.end ?? 0)), true);
  if (isOther(before) || isOther(after)) return undefined;
  const isOfStatement = understood.sentences.some(isStatement);
  const isApart = (first === 0 || start.marked || start.link === 'result') && isParted(parts[last + 1]);
  if (!isOfStatement && !isApart) return undefined;
  if (!isOfStatement && understood.sentences.every(isQuestion)) return ofNamedBefore(understood, whole, start.from, end.end);
  const isTimed = understood.sentences.every(({ said }) => said.times.length > 0);
  const [next] = after;
  if (next && !next.marked && next.link !== 'cause' && next.link !== 'join' && !isTimed) return undefined;
  const asides = [
    ...before.map((each, at) => {
      const isBeforeResult = (before[at + 1] ?? start).link === 'result';
      return asideOf(message.text, words, each, lattice, language, { isBefore: true, isBeforeResult });
    }),
    ...after.map((each) => asideOf(message.text, words, each, lattice, language, { isBefore: false, isBeforeResult: false })),
  ];
  if (asides.includes(undefined)) return undefined;
  const reasons = [...before, ...after].filter((_, at) => asides[at] === 'reason');
  const isPlaceAlone = understood.sentences.some(isPlaceOnDay);
  if (isPlaceAlone && reasons.length === 0) return undefined;
  const sentences = understood.sentences.map((each) =>
    isPlaceOnDay(each) ? { ...each, intent: 'say-office' as const, bare: false } : each,
  );
  const isOfToday = lattice
    .slice(start.from, end.end)
    .some((edges) => edges.some((edge) => edge.slot === 'time' && isOnlyToday(edge.value)));
  const days = isOfToday && !isTimed ? [] : daysIn(whole, reasons);
  return onDayOfReason({ ...understood, sentences }, days, pointsBack);
}

/** "I have a parcel for Anna, is she in?": the person is named in the words before the question. */
function ofNamedBefore(understood: Understood, { message, words, lattice, language }: Whole, start: number, end: number): Understood {
  const named = namedBefore(message.text, words.slice(0, start), lattice.slice(0, start)).map(({ value }) => value);
  const hasQuestionWord = words.slice(start, end).some((_, at) => lengthAt(words, start + at, language.core.questions) > 0);
  // In Spanish "está en la oficina" needs no word for "she".
  const isOfNobody = ({ intent, said }: Sentence) =>
    intent === 'who-is-in' && !hasQuestionWord && said.people.length === 0 && said.places.every(({ any }) => any);
  const sentences = understood.sentences.map((each): Sentence => {
    if (named.length > 0 && isOfNobody(each)) return { ...each, intent: 'is-in', said: { ...each.said, people: named, places: [] } };
    const isOfThem = each.said.people.length > 0 && each.said.people.every(({ pronoun }) => pronoun);
    return isOfThem && named.length > 0 ? { ...each, said: { ...each.said, people: named } } : each;
  });
  return { ...understood, sentences };
}

/** The maximum number of words in a name. A clause with more unknown words is not complete. */
const LONGEST_NAME = 3;

/** The number of words that belong neither to the language nor to a known name. */
function unknownWords({ words, lattice, language: { vocabulary } }: Whole, start: number, end: number): number {
  let [unknown, knownTo] = [0, start];
  for (let at = start; at < end; at++) {
    for (const edge of lattice[at] ?? []) if (edge.cost === 0) knownTo = Math.max(knownTo, edge.end);
    if (at >= knownTo && !vocabulary.has(words[at]?.key ?? '')) unknown += 1;
  }
  return unknown;
}

/** A statement does not begin with these. */
const NOT_FIRST: ReadonlySet<Part['link']> = new Set(['cause', 'purpose', 'noun']);

function hasNoun(words: readonly Word[], { from, end }: Part, { reasons }: CompiledLanguage): boolean {
  return words.slice(from, end).some((_, at) => lengthAt(words, from + at, reasons.nouns) > 0);
}

/** The meaning of consecutive words alone, and whether one of them only refers to a day: "then I'm remote". */
function readPart(
  { message, words, language, read }: Whole,
  start: number,
  end: number,
  isAfter: boolean,
): { understood: Understood; pointsBack: boolean } | undefined {
  const own = words.slice(start, end);
  const part = partOf(message, words, start, end);
  const turned = isAfter ? uninverted(part, own, language) : part;
  const understood = read(turned);
  if (understood && isComplete(understood)) return { understood, pointsBack: false };
  const pointer = isAfter ? withoutPointer(turned, own, language) : undefined;
  const pointing = pointer && read(pointer);
  // "I work from home" may be a habit; with a day it is a statement.
  const said = pointing && { ...pointing, sentences: pointing.sentences.map((each): Sentence => ({ ...each, phrase: 'said' })) };
  return said && isComplete(said) ? { understood: said, pointsBack: true } : undefined;
}

/** Whether a part after a clause is separate from it. */
function isParted(next: Part | undefined): boolean {
  return next === undefined || next.marked || next.link === 'cause';
}

/** The message with these words alone, at the same offsets. */
function partOf(message: Message, words: readonly Word[], start: number, end: number): Message {
  const [from, to] = [words[start]?.start ?? 0, words[end]?.start ?? message.text.length];
  const text = `${' '.repeat(from)}${message.text.slice(from, to)}`;
  const mentions = message.mentions.filter((mention) => mention.start >= from && mention.end <= to);
  return { ...message, text, mentions, asked: /[?¿؟‽]/.test(text) };
}

/** The clause without a word that only refers to the day of the reason: "then I'm remote". */
function withoutPointer(message: Message, words: readonly Word[], { clauses }: CompiledLanguage): Message | undefined {
  const pointer = words.find(({ key }) => clauses.pointing.has(key));
  if (!pointer) return undefined;
  const { text } = message;
  return { ...message, text: blankOut(text, pointer.start, pointer.end) };
}

/** Whether every word is understood, and it is a clear statement or question. Other clauses count only if they are certain. */
function isComplete(understood: Understood | undefined, isOther = false): boolean {
  if (!understood) return false;
  const { sentences, leftOut, cut, doubtful, ofOther, corrected } = understood;
  const matter = sentences.filter(({ intent }) => !INTENTS[intent].talk);
  if (matter.length === 0 || leftOut.length > 0 || cut || doubtful || ofOther) return false;
  const states = matter.some((each) => !isQuestion(each));
  return matter.every((each) => {
    // A doubtful statement also counts as another one.
    if (!isQuestion(each)) return isOther || (isClear(each) && !corrected);
    if (states && !each.asked) return false;
    return isOther ? each.asked && !each.unknown : isPlaceOnDay(each) || isClearQuestion(each);
  });
}

function isQuestion({ intent }: Sentence): boolean {
  return INTENTS[intent].changes === undefined;
}

/** A statement or a request that can be undone, in a form that is certain. */
function isClear({ intent, phrase, unknown, asked, said }: Sentence): boolean {
  const { final, grave } = INTENTS[intent];
  return !final && !grave && phrase !== 'vague' && !unknown && !asked && said.times.length < 2;
}

/** A statement about where the writer is. */
function isStatement(sentence: Sentence): boolean {
  return isPlaceOnDay(sentence) || (!isQuestion(sentence) && sentence.intent.startsWith('say-'));
}

/** Answers to the bot, which are not questions. */
const ANSWERS: ReadonlySet<IntentName> = new Set(['yes', 'no', 'drop', 'not-today', 'hearsay', 'and-then', 'choose']);

function isClearQuestion({ intent, phrase, unknown, bare, said }: Sentence): boolean {
  if (INTENTS[intent].followUp || intent.startsWith('say-') || ANSWERS.has(intent)) return false;
  const isOfNobody = (intent === 'where-is' || intent === 'is-in') && said.people.length + said.departments.length === 0;
  const isNowhere = said.places.some(({ any, own, places }) => !any && !own && places.length === 0);
  return !bare && !isOfNobody && !isNowhere && phrase !== 'vague' && !(unknown && phrase === 'report');
}

/** "In Berlin on Tuesday": beside a reason it is a statement. */
function isPlaceOnDay({ intent, bare, asked, said }: Sentence): boolean {
  const isKnown = said.places.length === 1 && said.places.every(({ places }) => places.length === 1);
  return intent === 'who-is-in' && bare && !asked && isKnown && said.times.length === 1;
}

interface Day {
  time: TimeSaid;
  text: string;
}

/** The days in these parts: "the plumber comes on Thursday". */
function daysIn({ message, words, lattice }: Whole, parts: readonly Part[]): readonly Day[] {
  return parts.flatMap(({ from, end }) => {
    const days: Day[] = [];
    for (let at = from; at < end; at++) {
      const [longest] = (lattice[at] ?? [])
        .filter((edge) => edge.slot === 'time' && edge.end <= end && onlyDay(edge.value) !== undefined)
        .toSorted((one, other) => other.end - one.end);
      if (longest?.slot !== 'time') continue;
      days.push({ time: longest.value, text: message.text.slice(words[at]?.start, words[longest.end - 1]?.end) });
      at = longest.end - 1;
    }
    return days;
  });
}

/** "The plumber comes on Thursday, I'm remote that day". A statement without a day beside a reason with one is in doubt. */
function onDayOfReason(understood: Understood, days: readonly Day[], pointsBack: boolean): Understood | undefined {
  const [day, ...others] = days.filter(({ time }) => !isOnlyToday(time));
  const named = day && onlyDay(day.time);
  const isPointing = pointsBack || understood.sentences.some(({ said }) => said.times.some(namesThatDay));
  if (isPointing && (!named || others.length > 0)) return undefined;
  if (!day || !named) return understood;
  const sentences = understood.sentences.map((each): Sentence => {
    const { said } = each;
    if (said.times.some(namesThatDay))
      return { ...each, said: { ...said, times: said.times.map((time) => onDay(time, named)), timeText: day.text } };
    // "Dentist on Wednesday, remote in the afternoon": likely the afternoon of that day.
    if (isStatement(each) && said.times.some(isOfThatDay))
      return {
        ...each,
        phrase: 'vague',
        said: {
          ...said,
          times: said.times.map((time) => onDay(time, named)),
          timeText: `${withoutPart(day.text, understood.language)} ${said.timeText}`,
        },
      };
    const dated = isStatement(each) ? withDay(each, day.time, day.text) : undefined;
    if (dated) return dated;
    if (said.times.length > 0 || !INTENTS[each.intent].slots.includes('time')) return each;
    return {
      ...each,
      phrase: pointsBack ? 'said' : 'vague',
      said: { ...said, times: [{ kind: 'days', days: [named] }], timeText: day.text },
    };
  });
  return { ...understood, sentences };
}
