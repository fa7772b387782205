import { INTENTS } from '../intents/intents.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { wordsOfConcept } from './concepts.ts';
import { coverOf } from './cover.ts';
import { type Edge, type Lattice, UNKNOWN } from './lattice.ts';
import type { Clause } from './match.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import { sentenceOfClause } from './sentence-of-clause.ts';
import type { Word } from './words.ts';

/** Longer messages are about more than a number of seats. */
const MAX_WORDS_OF_MESSAGE = 20;
/** The largest group that is counted. */
const MAX_PEOPLE = 999;

/**
 * The question whether a number of people fits somewhere: "would eight of us fit on floor 2?" It is about free seats, with that number.
 * `undefined`: it has no word for fitting, no such number, or it asks for people.
 */
export function fitIn(message: Message, words: readonly Word[], lattice: Lattice, language: CompiledLanguage): Sentence | undefined {
  const { core, fit } = language;
  if (message.quoted || message.cut || words.length > MAX_WORDS_OF_MESSAGE || wordsOfConcept(words, fit.fits).size === 0) return undefined;
  if (words.some((_, at) => lengthAt(words, at, core.questions) > 0)) return undefined;
  // "In Rome": a place that is not known.
  const isUnknown = (edge: Edge, at: number) =>
    edge.slot === 'place' && edge.value.before !== '' && !words.slice(at + 1, edge.end).some(({ key }) => language.vocabulary.has(key));
  // "For 3 in Berlin": three people, and not the third floor.
  const isOfParty = (edge: Edge, at: number) => edge.slot === 'place' && isParty(words, at, language);
  const { slots } = coverOf(
    words,
    lattice,
    (edge, at) => !isOfParty(edge, at) && (edge.slot === 'place' || edge.slot === 'time') && (edge.cost < UNKNOWN || isUnknown(edge, at)),
  );
  const isIn = (at: number, kind: 'place' | 'time') => slots.some(({ edge, start }) => edge.slot === kind && at >= start && at < edge.end);
  const party = words.findIndex((_, at) => !isIn(at, 'place') && isParty(words, at, language));
  const count = party < 0 ? undefined : numberAt(words, party, language);
  if (count === undefined || count < 1 || count > MAX_PEOPLE) return undefined;
  const kept = slots.filter(({ edge, start }) => edge.slot === 'place' || party < start || party >= edge.end);
  const clause: Clause = {
    ...{ intent: 'free-seats', phrase: 'said', asking: true, requested: false },
    slots: kept.filter(({ edge }) => INTENTS['free-seats'].slots.includes(edge.slot)),
    ...{ start: 0, end: words.length, literals: words.length, own: words.map((_, at) => at) },
  };
  const sentence = sentenceOfClause(clause, words, message, language);
  return { ...sentence, asked: true, said: { ...sentence.said, numbers: [count] } };
}

/** A number of people: "eight of us", "for eight", German “zu acht”. */
function isParty(words: readonly Word[], at: number, language: CompiledLanguage): boolean {
  const { fit } = language;
  if (numberAt(words, at, language) === undefined) return false;
  const isBefore = at > 0 && [1, 2].some((length) => at >= length && lengthAt(words, at - length, fit.before) === length);
  return lengthAt(words, at + 1, fit.after) > 0 || (isBefore && lengthAt(words, at + 1, fit.otherwise) === 0);
}

function numberAt(words: readonly Word[], at: number, { fit, times }: CompiledLanguage): number | undefined {
  const key = words[at]?.key ?? '';
  if (/^\d{1,3}$/.test(key)) return Number(key);
  const number = (times.lexicon.get(key) ?? []).find((symbol) => symbol.is === 'number' && !symbol.ordinal);
  return number?.is === 'number' ? number.value : fit.numbers.get(key);
}
