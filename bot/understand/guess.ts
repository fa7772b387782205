import type { Steps } from '../../server/presence/steps.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Sentences } from '../language/language.ts';
import { timeReader } from '../time/parse.ts';
import { isPast } from '../time/past.ts';
import type { DaySaid, TimeSaid } from '../time/said.ts';
import { type CompiledTimes, symbolsAt } from '../time/symbols.ts';
import { type Classifier, learn } from './classifier.ts';
import { coverOf, type Piece } from './cover.ts';
import type { Edge, Filled, Lattice, Slot, SlotsOf, SlotValue } from './lattice.ts';
import type { WordClasses } from './word-classes.ts';
import { type Rewriting, type Word, wordsOf } from './words.ts';

/** The meaning of a sentence: an intent, or nothing that the bot knows. */
export type Meaning = IntentName | 'nothing';

/** Guesses the intent of sentences that no phrase explains, from similar sentences. */
export interface Guesser {
  classifier: Classifier<Meaning>;
  wordClasses: WordClasses;
  /** The meanings of whole sentences, by their pieces. Sentences with two meanings are left out. */
  exact: ReadonlyMap<string, Meaning>;
  /** All words of the sentences. */
  words: ReadonlySet<string>;
  /** The words of the sentences of each meaning. */
  wordsOf: ReadonlyMap<Meaning, ReadonlySet<string>>;
  /** The words of many sentences, which are nobody's name. */
  frequent: ReadonlySet<string>;
  /** Words without a meaning, which learned sentences are compared without. */
  idle: ReadonlySet<string>;
  /** Slots that an intent requires, because nearly all its sentences have them. */
  needs: ReadonlyMap<Meaning, readonly Slot[]>;
}

export interface Guess {
  meaning: Meaning;
  /** From 0 to 1. */
  probability: number;
  slots: readonly Filled[];
}

const SLOTS = ['who', 'place', 'time', 'department', 'number'] as const satisfies readonly Slot[];
/** Words in place of slots while sentences are learned. No language has these words. */
const STAND_IN = new Map<string, SlotValue>([
  ['slotofwho', { slot: 'who', value: { text: '' } }],
  ['slotofplace', { slot: 'place', value: { places: [], any: false, text: '', before: '' } }],
  ['slotoftime', { slot: 'time', value: { kind: 'now' } }],
  ['slotofdepartment', { slot: 'department', value: { text: '' } }],
  ['slotofnumber', { slot: 'number', value: 0 }],
]);
/** Sentences read between two yields: about a millisecond of work. */
const LINES_PER_STEP = 20;
/** Fewer sentences than this may have a word by chance. */
const FREQUENT = 10;
/** The share of an intent's sentences with a slot, from which the slot is required. */
const NEARLY_ALL = 0.9;

/** The tables of a language that split a sentence into pieces. */
interface Tables {
  rewriting: Rewriting;
  times: CompiledTimes;
  wordClasses: WordClasses;
}

export function* compileSentences(sentences: Sentences, tables: Tables, idle: ReadonlySet<string>): Steps<Guesser> {
  const { wordClasses } = tables;
  const lines: { meaning: Meaning; pieces: readonly Piece[] }[] = [];
  for (const [meaning, text] of Object.entries(sentences) as [Meaning, string][])
    for (const line of text.split('\n').map((each) => each.trim()))
      if (line !== '' && lines.push({ meaning, pieces: piecesOfLine(line, tables) }) % LINES_PER_STEP === 0) yield;
  const said = lines.flatMap(wordsOfLine);
  const words = new Set(said);
  const frequent = new Set([...Map.groupBy(said, (key) => key)].flatMap(([key, all]) => (all.length >= FREQUENT ? [key] : [])));
  const needs = new Map<Meaning, readonly Slot[]>();
  const ofMeaning = new Map<Meaning, ReadonlySet<string>>();
  for (const [meaning, own] of Map.groupBy(lines, (line) => line.meaning)) {
    ofMeaning.set(meaning, new Set(own.flatMap(wordsOfLine)));
    const having = (slot: Slot) => own.filter(({ pieces }) => pieces.some((piece) => piece.kind === 'slot' && piece.slot === slot)).length;
    needs.set(
      meaning,
      SLOTS.filter((slot) => having(slot) >= NEARLY_ALL * own.length),
    );
  }
  const exact = new Map<string, Meaning>();
  for (const [whole, same] of Map.groupBy(lines, ({ pieces }) => wholeOf(pieces, idle)))
    if (new Set(same.map(({ meaning }) => meaning)).size === 1 && same[0]) exact.set(whole, same[0].meaning);
  yield;
  const classifier = yield* learn(
    lines.map(({ meaning, pieces }) => [meaning, featuresOf(pieces, wordClasses)] as const),
    weightOf,
  );
  return { classifier, wordClasses, exact, words, wordsOf: ofMeaning, frequent, idle, needs };
}

function wordsOfLine({ pieces }: { pieces: readonly Piece[] }): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.word.key] : []));
}

/** The pieces of a sentence of the tables. */
export function piecesOfLine(line: string, { rewriting, times }: Omit<Tables, 'wordClasses'>): readonly Piece[] {
  const words = wordsOf(line.replaceAll(/\{(\w+)\}/g, ' slotof$1 '), rewriting);
  const timesAt = timeReader(words, times);
  const lattice = words.map(({ key }, at): Edge[] => {
    const slot = STAND_IN.get(key);
    if (slot) return [{ ...slot, end: at + 1, cost: 0, floats: false }];
    // Parsing times is slow, and most words do not begin one.
    if (!times.words.has(key) && !/^\d/.test(key)) return [];
    return [
      ...timesAt(at).map(({ said, end }): Edge => ({ slot: 'time', value: said, end, cost: 0, floats: true })),
      ...symbolsAt(words, at, times).flatMap(({ symbol, end }): Edge[] =>
        symbol.is === 'number' ? [{ slot: 'number', value: symbol.value, end, cost: 0, floats: false }] : [],
      ),
    ];
  });
  return coverOf(words, lattice, () => true).pieces;
}

/**
 * The strength of a word, a pair of words, some letters of a word, a class of words, all slots together, the number of slots of a kind, and a
 * kind of time.
 */
const WEIGHTS: Readonly<Record<string, number>> = { w: 1, p: 0.7, l: 0.4, c: 0.7, s: 1.5, n: 0.5, t: 0.5 };

function weightOf(feature: string): number {
  return WEIGHTS[feature.charAt(0)] ?? 0;
}

const LETTERS = 3;
/** Two and more slots of a kind count alike. */
const SEVERAL = 2;

/** Only the position counts for an unknown word: it may be a name, and the answer is the same for all unknown names. */
function* featuresOf(pieces: readonly Piece[], wordClasses: WordClasses, learned?: ReadonlySet<string>): Generator<string> {
  yield* slotFeatures(pieces);
  let before = '^';
  for (const piece of pieces) {
    const key = keyOf(piece);
    yield `w${key}`;
    yield `p${before} ${key}`;
    if (piece.kind === 'word' && (!learned || learned.has(key))) yield* lettersOf(`<${key}>`);
    if (piece.kind === 'word') for (const name of wordClasses.get(key) ?? []) yield `c${name}`;
    before = key;
  }
  yield `p${before} $`;
}

function* slotFeatures(pieces: readonly Piece[]): Generator<string> {
  const counts = SLOTS.map((slot) => ({ slot, count: pieces.filter((piece) => piece.kind === 'slot' && piece.slot === slot).length }));
  yield `s${counts.flatMap(({ slot, count }) => (count > 0 ? [slot] : [])).join()}`;
  for (const { slot, count } of counts) yield `n${slot}${Math.min(SEVERAL, count)}`;
  for (const piece of pieces) if (piece.kind === 'slot' && piece.edge.slot === 'time') yield* timeFeatures(piece.edge.value);
}

function* timeFeatures(time: TimeSaid): Generator<string> {
  yield `t${time.kind}`;
  if (isPast(time)) yield 'tpast';
  if (time.kind === 'days') for (const day of time.days) yield `t${day.kind}${dayFeature(day)}`;
}

/** "Yesterday", "today" and "tomorrow" differ, and so do "last Monday" and "next Monday". */
function dayFeature(day: DaySaid): string | number {
  return day.kind === 'relative' ? Math.sign(day.days) : day.kind === 'weekday' ? (day.which ?? '') : '';
}

function keyOf(piece: Piece): string {
  return piece.kind === 'slot' ? `{${piece.slot}}` : piece.word.key;
}

function wholeOf(pieces: readonly Piece[], idle: ReadonlySet<string>): string {
  return pieces
    .map(keyOf)
    .filter((key) => !idle.has(key))
    .join(' ');
}

function* lettersOf(word: string): Generator<string> {
  for (let at = 0; at + LETTERS <= word.length; at++) yield `l${word.slice(at, at + LETTERS)}`;
}

/** A message with its recognised words. */
interface Recognised {
  words: readonly Word[];
  lattice: Lattice;
  language: { guesser: Guesser; vocabulary: ReadonlySet<string>; groups: { mine: ReadonlySet<string> } };
}

/** The meaning of a message that is learned as a whole. */
export function learnedAsWhole({ words, lattice, language: { guesser } }: Recognised, slotsOf: SlotsOf): Guess | undefined {
  const { pieces, slots } = coverOf(words, lattice, (edge) => edge.cost < UNKNOWN_COST);
  const meaning = learnedMeaning(guesser, pieces, slotsOf);
  return meaning && { meaning, probability: 1, slots };
}

/** The most likely intent of a message in one language. `undefined` if too few of its words are known. */
export function guess(recognised: Recognised, slotsOf: SlotsOf): Guess | undefined {
  return guesses(recognised, slotsOf)[0];
}

/** The most likely intents of a message in one language, the likeliest first. None if too few of its words are known. */
export function guesses({ words, lattice, language }: Recognised, slotsOf: SlotsOf): readonly Guess[] {
  const { guesser, vocabulary, groups } = language;
  const { pieces: written, slots } = coverOf(words, lattice, (edge) => edge.cost < UNKNOWN_COST);
  if (words.length < ENOUGH_WORDS) return [];
  const learned = learnedMeaning(guesser, written, slotsOf);
  if (learned) return [{ meaning: learned, probability: 1, slots }];
  const pieces = withoutNames(written, language);
  const plain = pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.word] : []));
  if (plain.filter(({ key }) => vocabulary.has(key) || guesser.words.has(key)).length < KNOWN_SHARE * plain.length) return [];
  const isOfPronoun = slots.some(({ edge }) => edge.slot === 'who' && edge.value.pronoun);
  const likeliest = likeliestMeanings(guesser, pieces, slotsOf, isOfPronoun).slice(0, MAX_GUESSES);
  // "My neighbours" are not everybody.
  const isBroader = likeliest[0] && OF_EVERYBODY.has(likeliest[0].meaning) && plain.some(({ key }) => groups.mine.has(key));
  return isBroader ? [] : likeliest.map((each) => ({ ...each, slots }));
}

/**
 * A word that no language has may be the first name of somebody who may not be named, so the next word may be the second: the guess is the
 * same as for an invented name.
 */
function withoutNames(pieces: readonly Piece[], { guesser, vocabulary }: Recognised['language']): readonly Piece[] {
  const isStrange = (piece: Piece | undefined) =>
    piece?.kind === 'word' && !vocabulary.has(piece.word.key) && !guesser.words.has(piece.word.key) && !guesser.idle.has(piece.word.key);
  return pieces.map((piece, at) => {
    const isSecond = isStrange(pieces[at - 1]) && !isStrange(pieces[at - 2]);
    if (piece.kind !== 'word' || !isSecond || guesser.frequent.has(piece.word.key)) return piece;
    return { kind: 'word', word: { ...piece.word, key: '' } };
  });
}

/** Less likely meanings are of no use. */
const MAX_GUESSES = 6;

/** Questions about everybody. */
const OF_EVERYBODY: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['who-is-in', 'who-is-remote', 'who-is-on-leave', 'who-is-sick', 'who-is-not-in', 'who-is-not-so'] as const),
  ...(['who-was-in', 'who-will-be-in', 'how-many'] as const),
]);

/** Messages with fewer words may be only a name or a place. */
const ENOUGH_WORDS = 4;
/** Slots with an unknown value are words here. */
const UNKNOWN_COST = 0.5;
/** The share of words beside slots that must be known. */
const KNOWN_SHARE = 0.5;

/** What exactly this sentence means, if it is learned as a whole. */
export function learnedMeaning({ exact, idle }: Guesser, pieces: readonly Piece[], slotsOf: SlotsOf): Meaning | undefined {
  if (pieces.every((piece) => piece.kind === 'slot')) return undefined;
  const meaning = exact.get(wholeOf(pieces, idle));
  const has = new Set(pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.slot] : [])));
  // "Not today" is learned as a time, too.
  const isUsed = (intent: IntentName) => usesAll(has, intent, slotsOf) && (!has.has('time') || slotsOf(intent).includes('time'));
  return meaning === undefined || meaning === 'nothing' || isUsed(meaning) ? meaning : undefined;
}

function usesAll(has: ReadonlySet<Slot>, intent: IntentName, slotsOf: SlotsOf): boolean {
  if (has.has('who') && !slotsOf(intent).includes('who')) return false;
  // "From January I'm in Berlin" is not a statement about being remote.
  return !has.has('place') || !intent.startsWith('say-') || slotsOf(intent).includes('place');
}

/**
 * The meanings that use a named person, and whose required slots are present. The likeliest is the first.
 * @param isOfPronoun "she" may be the required person
 */
export function likeliestMeanings(
  { classifier, wordClasses, needs, words }: Guesser,
  pieces: readonly Piece[],
  slotsOf: SlotsOf,
  isOfPronoun = false,
): readonly Omit<Guess, 'slots'>[] {
  const has = new Set(pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.slot] : [])));
  const isPresent = (slot: Slot) => has.has(slot) || (slot === 'who' && isOfPronoun);
  const isPossible = (meaning: Meaning) =>
    meaning === 'nothing' || (usesAll(has, meaning, slotsOf) && (needs.get(meaning) ?? []).every(isPresent));
  return classifier
    .rank(featuresOf(pieces, wordClasses, words), isPossible)
    .map(({ label, probability }) => ({ meaning: label, probability }));
}
