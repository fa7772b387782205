import type { CompiledLanguage } from './compiled-language.ts';
import { wordsOfConcept } from './concepts.ts';
import { coverOf } from './cover.ts';
import { type Edge, type Lattice, type PlaceSaid, UNKNOWN } from './lattice.ts';
import type { Clause } from './match.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import { sentenceOfClause } from './sentence-of-clause.ts';
import type { Word } from './words.ts';

/** Longer messages are about more than one place. */
const MAX_WORDS_OF_QUESTION = 18;
/** The most words of the name of an office that is not known. */
const MAX_WORDS_OF_NAME = 3;

/**
 * The question whether an office or a floor exists: "is there a fifth floor in Berlin?", "do we have an office in Rome?" The levels of the floors are its numbers. Every
 * word belongs to it; a name that is not known is a place without an office. `undefined`: it asks for something else.
 */
export function existenceIn(message: Message, words: readonly Word[], lattice: Lattice, language: CompiledLanguage): Sentence | undefined {
  const { existence, places, fillers } = language;
  if (message.quoted || message.cut || words.length > MAX_WORDS_OF_QUESTION) return undefined;
  const asks = wordsOfConcept(words, existence.asks);
  if (asks.size === 0) return undefined;
  const { slots } = coverOf(words, lattice, (edge) => isKnownPlace(edge) || (edge.slot === 'time' && edge.value.kind === 'now'));
  const named = slots.filter(({ edge }) => edge.slot === 'place');
  const isIn = (at: number) => slots.some(({ edge, start }) => at >= start && at < edge.end);
  const levels: number[] = [];
  const read = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const floor = isIn(at) ? undefined : floorAt(words, at, language);
    if (!floor) continue;
    levels.push(floor.level);
    for (; at < floor.end; at++) read.add(at);
    at--;
  }
  const small = (at: number) => {
    const key = words[at]?.key ?? '';
    return existence.beside.has(key) || places.articles.has(key) || places.in.has(key) || places.on.has(key) || places.of.has(key);
  };
  // German "was" asks at the beginning.
  const isAnything = (at: number) => at > Math.min(...asks) && existence.anything.has(words[at]?.key ?? '');
  const isOffice = (at: number) => places.offices.has(words[at]?.key ?? '') || isAnything(at);
  const isFiller = (at: number) => lengthAt(words, at, fillers) > 0;
  const isRead = (at: number) => isIn(at) || read.has(at) || asks.has(at) || small(at) || isOffice(at) || isFiller(at);
  const first = Math.min(...asks, ...read, ...named.map(({ start }) => start));
  const unread = words.flatMap((_, at) => (at >= first && !isRead(at) ? [at] : []));
  if (!isOpening(words.slice(0, first), lattice, language)) return undefined;
  const hasOffice = words.some((_, at) => isOffice(at));
  const unknown = levels.length === 0 && hasOffice ? nameOf(message, words, unread, language) : undefined;
  if (unread.length > 0 && !unknown) return undefined;
  const isOfFloor = named.some(({ edge }) => edge.slot === 'place' && edge.value.places.some(({ floor }) => floor));
  if (levels.length === 0 && !isOfFloor && !unknown && !(hasOffice && named.length > 0)) return undefined;
  const clause: Clause = {
    ...{ intent: 'has-place', phrase: 'said', asking: true, requested: false },
    ...{ slots: named, start: 0, end: words.length, literals: words.length, own: words.map((_, at) => at) },
  };
  const sentence = sentenceOfClause(clause, words, message, language);
  const { said } = sentence;
  return { ...sentence, asked: true, said: { ...said, numbers: levels, places: unknown ? [unknown] : said.places } };
}

function isKnownPlace(edge: Edge): boolean {
  return edge.slot === 'place' && edge.cost < UNKNOWN && !edge.value.any && edge.value.places.length > 0;
}

/** Before the question are a greeting or words that ask: nobody's name, no place, no time, no state. */
function isOpening(words: readonly Word[], lattice: Lattice, { core }: CompiledLanguage): boolean {
  return words.every(
    (_, at) =>
      [core.home, core.away, core.present, core.questions].every((list) => lengthAt(words, at, list) === 0) &&
      !lattice[at]?.some((edge) => edge.cost < UNKNOWN && !isSmall(edge)),
  );
}

/** "Now", and the subject of French “il existe”. */
function isSmall(edge: Edge): boolean {
  return (edge.slot === 'time' && edge.value.kind === 'now') || (edge.slot === 'who' && edge.value.pronoun === true);
}

/** The words that are no others, in one piece: the name of an office that is not known. */
function nameOf({ text }: Message, words: readonly Word[], unread: readonly number[], language: CompiledLanguage): PlaceSaid | undefined {
  const [first, last] = [unread[0], unread.at(-1)];
  if (first === undefined || last === undefined || last - first >= MAX_WORDS_OF_NAME || last - first + 1 > unread.length) return undefined;
  if (unread.some((at) => language.vocabulary.has(words[at]?.key ?? ''))) return undefined;
  return {
    ...{ places: [], any: false, before: words[first - 1]?.key ?? '' },
    text: text.slice(words[first]?.start, words[last]?.end),
  };
}

/** "Floor 5", "the fifth floor", "basement": its level. */
function floorAt(words: readonly Word[], at: number, { places }: CompiledLanguage): { level: number; end: number } | undefined {
  const isFloor = (index: number) => places.floors.has(words[index]?.key ?? '');
  const called = places.levels.find(({ keys }) => keys.every((key, index) => words[at + index]?.key === key));
  if (called) return { level: called.level, end: at + called.keys.length };
  const number = (index: number) => {
    const key = words[index]?.key ?? '';
    const digits = places.ordinal.exec(key)?.[1];
    return places.ordinals.get(key) ?? (digits === undefined ? undefined : Number(digits));
  };
  const before = isFloor(at) ? number(at + 1) : undefined;
  if (before !== undefined) return { level: before, end: at + 2 };
  const after = isFloor(at + 1) ? number(at) : undefined;
  return after === undefined ? undefined : { level: after, end: at + 2 };
}
