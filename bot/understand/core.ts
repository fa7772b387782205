import type { IntentName } from '../language/intent-name.ts';
import type { PointSaid } from '../time/said.ts';
import type { CompiledLanguage, WordsByFirst } from './compiled-language.ts';
import { coverOf } from './cover.ts';
import { type Edge, type Filled, type Lattice, UNKNOWN } from './lattice.ts';
import { laughs } from './laughter.ts';
import type { Clause } from './match.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import { sentenceOfClause } from './sentence-of-clause.ts';
import type { Word } from './words.ts';

/** Longer messages have no clear subject. */
const MAX_CORE_WORDS = 40;
/** A question about more people is not clear. */
const MAX_PEOPLE = 3;

/**
 * What a message seems to state about the writer, by its core alone: a place, or a word such as "home", and at most one time. It is only
 * asked back. `undefined`: it has no such core, or a denial or another person is beside it.
 */
export function statementCore(
  message: Message,
  words: readonly Word[],
  lattice: Lattice,
  language: CompiledLanguage,
): Sentence | undefined {
  if (message.quoted || message.cut || words.length > MAX_CORE_WORDS || laughs(message.text)) return undefined;
  const { core, clauses } = language;
  const slots = slotsAfterGreeting(message.text, words, lattice, language);
  const [times, places] = [slots.filter(isTime), slots.filter(isPlace)];
  if (times.length !== 1 || times.some(({ edge }) => edge.slot === 'time' && edge.value.kind === 'weekly') || slots.some(isPerson))
    return undefined;
  // "In less than two hours": a part of a time that is not understood.
  if (hasOtherNumber(words, lattice, times)) return undefined;
  const [home, away] = [positionsOf(words, core.home), positionsOf(words, core.away)];
  const isOfSelf = words.some((_, at) => lengthAt(words, at, core.self) > 0);
  const intent = intentOf(home.length, away.length, isOfSelf ? places.length : 2 * places.length);
  if (!intent || !(isOfSelf || !message.asked) || asksOfOthers(message, words, core.questions, intent)) return undefined;
  // "I need a head count for Berlin at eleven": an hour is hardly when somebody is there.
  if (intent === 'say-office' && times.some(({ edge }) => edge.slot === 'time' && edge.value.kind === 'instant')) return undefined;
  const at = intent === 'say-office' ? (places[0]?.start ?? 0) : ((intent === 'say-remote' ? home : away)[0] ?? 0);
  const [start, end] = clauseAround(words, at, language);
  const hasWord = (phrases: WordsByFirst) => words.slice(start, end).some((_, index) => lengthAt(words, start + index, phrases) > 0);
  if (hasWord(clauses.denials) || (intent === 'say-leave' && hasWord(core.returns))) return undefined;
  // "My wife is on holiday tomorrow".
  if (!isOfSelf && words.slice(start, end).some(({ key }) => language.groups.mine.has(key))) return undefined;
  return coreSentence(intent, [...(intent === 'say-office' ? places : []), ...times], 'vague', words, message, language);
}

/** With several places, it is not clear. */
function intentOf(home: number, away: number, places: number): IntentName | undefined {
  if (places > 1) return undefined;
  if (home > 0) return places === 0 ? 'say-remote' : undefined;
  if (away > 0) return places === 0 ? 'say-leave' : undefined;
  return places === 1 ? 'say-office' : undefined;
}

/**
 * The question whether known people are in, by its core alone: their names and a word such as "here". `undefined`: it has no such core, or
 * is no question.
 */
export function questionCore(message: Message, words: readonly Word[], lattice: Lattice, language: CompiledLanguage): Sentence | undefined {
  if (!message.asked || message.quoted || message.cut || words.length > MAX_CORE_WORDS) return undefined;
  const { core } = language;
  const slots = slotsAfterGreeting(message.text, words, lattice, language);
  const [times, places, people] = [slots.filter(isDay), slots.filter(isPlace), slots.filter(isPerson)];
  if (people.length === 0 || people.length > MAX_PEOPLE || times.length > 1 || places.length > 1) return undefined;
  if (places.length === 0 && positionsOf(words, core.present).length === 0) return undefined;
  return coreSentence('is-in', [...people, ...places, ...times], 'past', words, message, language);
}

/**
 * A question about what one person usually does. It is refused in the same words for every name, so a pronoun or a word that may be a name is
 * enough: "does Anna tend to be in on Tuesdays, or does she skip them?"
 */
export function habitCore(message: Message, words: readonly Word[], lattice: Lattice, language: CompiledLanguage): Sentence | undefined {
  if (!message.asked || message.quoted || message.cut || words.length > MAX_CORE_WORDS) return undefined;
  const { core } = language;
  const times = lattice.flatMap((edges) => edges.flatMap((edge) => (edge.slot === 'time' ? [edge.value] : [])));
  const isWeekly = times.some(({ kind }) => kind === 'weekly');
  const isOfWeekday = times.some((time) => time.kind === 'days' && time.days.some(({ kind }) => kind === 'weekday'));
  if (!isWeekly && !(isOfWeekday && positionsOf(words, core.habits).length > 0)) return undefined;
  if ([core.questions, core.self].some((phrases) => positionsOf(words, phrases).length > 0)) return undefined;
  const isName = (edge: Edge, at: number) =>
    edge.slot === 'who' &&
    (edge.value.pronoun === true || edge.cost < UNKNOWN || words.slice(at, edge.end).every(({ key }) => !language.vocabulary.has(key)));
  if (!lattice.some((edges, at) => edges.some((edge) => isName(edge, at)))) return undefined;
  return coreSentence('habits', [], 'said', words, message, language);
}

/**
 * The hour at which the writer leaves the office: "off at four", "gehe heute um vier". `undefined` if none or several are named.
 */
export function hourOfDeparture(words: readonly Word[], lattice: Lattice, { core, fillers }: CompiledLanguage): Departure | undefined {
  const isBetween = (from: number, to: number) =>
    words.slice(from, to).every(({ key, comma, stop }, index) => {
      const edges = lattice
        .slice(0, from + index + 1)
        .flatMap((each, at) => each.filter(({ end }) => at <= from + index && end > from + index));
      return (
        !comma &&
        !stop &&
        (fillers.has(key) || edges.some((edge) => edge.cost < UNKNOWN && (edge.slot === 'time' || edge.slot === 'place')))
      );
    });
  const leaves = words.flatMap((_, at) => {
    const length = lengthAt(words, at, core.departs);
    return length > 0 ? [{ start: at, end: at + length }] : [];
  });
  const hours = lattice.flatMap((edges, start) => {
    const [longest] = edges
      .filter((edge) => edge.slot === 'time' && edge.value.kind === 'instant')
      .toSorted((one, other) => other.end - one.end);
    if (longest?.slot !== 'time' || longest.value.kind !== 'instant' || !longest.value.at.hour) return [];
    const { end, value } = longest;
    const isLeft = leaves.some((each) => (each.end <= start ? isBetween(each.end, start) : each.start === end && !words[end]?.comma));
    return isLeft ? [{ start, end, at: value.at }] : [];
  });
  const [first] = hours;
  if (!first || hours.some(({ start }) => start >= first.end)) return undefined;
  // "At four" without "at".
  const isNumber = (at: number) => /^\d/.test(words[at]?.key ?? '') || lattice[at]?.some(({ slot }) => slot === 'number') === true;
  const number = words.findIndex((_, at) => at >= first.start && at < first.end && isNumber(at));
  return number < 0 ? first : { ...first, start: number };
}

interface Departure {
  start: number;
  end: number;
  at: PointSaid;
}

function knownSlots(text: string, words: readonly Word[], lattice: Lattice): readonly Filled[] {
  return coverOf(words, lattice, (edge, at) => {
    if (edge.slot === 'who')
      return !edge.value.pronoun && edge.cost < UNKNOWN && isWritten(text, words, at) && !isPartOfName(text, words, lattice, edge, at);
    return edge.cost < UNKNOWN && edge.slot !== 'number';
  }).slots;
}

/** In a text with capital letters, a name has one: "mei" is no name in "Servus, mei Auto". */
function isWritten(text: string, words: readonly Word[], at: number): boolean {
  return !/\p{Lu}/u.test(text) || /^\p{Lu}/u.test(text.slice(words[at]?.start ?? 0));
}

/** Anna in "Anna Nobody": a known name that is part of a longer unknown one. */
function isPartOfName(text: string, words: readonly Word[], lattice: Lattice, { end }: Edge, start: number): boolean {
  const isLonger = (edge: Edge, at: number) =>
    edge.slot === 'who' && edge.cost >= UNKNOWN && at <= start && edge.end >= end && edge.end - at > end - start;
  return lattice.some((edges, at) => edges.some((edge) => isLonger(edge, at) && isWrittenAsName(text, words, at, edge.end)));
}

function isWrittenAsName(text: string, words: readonly Word[], start: number, end: number): boolean {
  return words.slice(start, end).every((word) => /^\p{Lu}/u.test(text.slice(word.start)));
}

function hasOtherNumber(words: readonly Word[], lattice: Lattice, slots: readonly Filled[]): boolean {
  return words.some(({ key }, at) => {
    const isNumber = /\d/.test(key) || (lattice[at] ?? []).some((edge) => edge.slot === 'number' && edge.value > 1);
    return isNumber && !slots.some(({ edge, start }) => at >= start && at < edge.end);
  });
}

/** German "Guten Morgen" names no day. */
function slotsAfterGreeting(text: string, words: readonly Word[], lattice: Lattice, { clauses }: CompiledLanguage): readonly Filled[] {
  const from = lengthAt(words, 0, clauses.leads);
  return knownSlots(text, words, lattice).filter(({ start }) => start >= from);
}

const DAYS: ReadonlySet<string> = new Set(['days', 'part', 'week', 'weekend', 'month', 'span']);

/** "Five minutes before a call" names no day. */
function isDay({ edge }: Filled): boolean {
  return edge.slot === 'time' && DAYS.has(edge.value.kind);
}

function isTime({ edge }: Filled): boolean {
  return edge.slot === 'time' && edge.value.kind !== 'now';
}

function isPlace({ edge }: Filled): boolean {
  return edge.slot === 'place' && edge.value.places.length > 0;
}

function isPerson({ edge }: Filled): boolean {
  return edge.slot === 'who' || edge.slot === 'department';
}

/** "Who works from home tomorrow": anywhere in a question or beside an office, else only as the first word. */
function asksOfOthers({ asked }: Message, words: readonly Word[], questions: WordsByFirst, intent: IntentName): boolean {
  return words.some((_, at) => (asked || intent === 'say-office' || at === 0) && lengthAt(words, at, questions) > 0);
}

function positionsOf(words: readonly Word[], phrases: WordsByFirst): readonly number[] {
  return words.flatMap((_, at) => (lengthAt(words, at, phrases) > 0 ? [at] : []));
}

/** The words between the marks and connecting words around a position. */
function clauseAround(words: readonly Word[], at: number, { joins, clauses }: CompiledLanguage): readonly [number, number] {
  const begins = (index: number) => {
    const word = words[index];
    return (
      word !== undefined && (word.comma || word.stop || word.apart || joins.has(word.key) || lengthAt(words, index, clauses.results) > 0)
    );
  };
  const start = words.findLastIndex((_, index) => index <= at && begins(index));
  const end = words.findIndex((_, index) => index > at && begins(index));
  return [Math.max(0, start), end < 0 ? words.length : end];
}

function coreSentence(
  intent: IntentName,
  slots: readonly Filled[],
  phrase: Clause['phrase'],
  words: readonly Word[],
  message: Message,
  language: CompiledLanguage,
): Sentence {
  const clause: Clause = {
    ...{ intent, phrase, asking: message.asked, requested: false, slots: slots.toSorted((one, other) => one.start - other.start) },
    ...{ start: 0, end: words.length, literals: words.length, own: [...words.keys()] },
  };
  return sentenceOfClause(clause, words, message, language);
}

/** The people whom the words before a question name: "I have a parcel for Anna Berg, is she in?" */
export function namedBefore(text: string, words: readonly Word[], lattice: Lattice): readonly (Edge & { slot: 'who' })[] {
  const known = knownSlots(text, words, lattice).flatMap(({ edge }) => (edge.slot === 'who' ? [edge] : []));
  if (known.length > 0) return known.slice(0, MAX_PEOPLE);
  const unknown = words.flatMap((_, at) =>
    (lattice[at] ?? []).flatMap((edge) => {
      const isName = edge.slot === 'who' && !edge.value.pronoun && edge.end - at > 1;
      return isName && isWrittenAsName(text, words, at, edge.end) ? [edge] : [];
    }),
  );
  const last = unknown.at(-1);
  return last?.slot === 'who' ? [last] : [];
}
