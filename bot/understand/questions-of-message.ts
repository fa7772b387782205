import { INTENTS } from '../intents/intents.ts';
import { bestReading, cheapest, isExplained, languagesOf, ofWhole } from './best-reading.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { wordsOfConcept } from './concepts.ts';
import { habitCore } from './core.ts';
import { existenceIn } from './existence.ts';
import { fitIn } from './fit.ts';
import { learnedAsWhole } from './guess.ts';
import { UNKNOWN } from './lattice.ts';
import { slotsOf, understoodAs } from './likely-meanings.ts';
import type { Message } from './message.ts';
import type { Whole } from './one-clause.ts';
import { questionOfNamed } from './question-of-named.ts';
import { type Known, type Reading, readIn, recognise } from './read.ts';
import type { Sentence } from './sentence.ts';
import { isOfNoPerson, isPlainQuestion } from './sentence-kinds.ts';
import type { Understood } from './understood.ts';
import { understoodOf } from './understood-of.ts';
import { endOfQuestion } from './why-asked.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/**
 * The question without the clause that says why it is asked. `undefined` if there is none, or the part before it is not a certain question.
 */
export function questionAlone(readings: readonly Reading[], message: Message, known: Known): Understood | undefined {
  for (const { language, words } of readings) {
    const end = endOfQuestion(message.text, words, language);
    if (end === undefined) continue;
    const mentions = message.mentions.filter((mention) => mention.end <= end);
    const head = { ...message, text: message.text.slice(0, end), mentions };
    const reading = bestReading([readIn(language, head, known, slotsOf)], head, known, language);
    if (!isExplained(reading)) continue;
    const understood = understoodOf(reading, head);
    const isQuestion = (sentence: Sentence) => !sentence.bare && !isOfNoPerson(sentence) && isPlainQuestion(sentence);
    if (understood.sentences.length > 0 && understood.sentences.every(isQuestion)) return understood;
  }
  return undefined;
}

/** "Which of them". */
export function refersBack({ said }: Sentence): boolean {
  return said.departments.some(({ group }) => group === 'those');
}

/** The question whether a number of people fits somewhere. A place that is not known is asked back by the answer. */
export function fitOf(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
  { sentences }: Understood,
): Understood | undefined {
  if (!message.asked && sentences.some(({ intent }) => INTENTS[intent].changes !== undefined)) return undefined;
  for (const language of languagesOf(readings, best)) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const fit = fitIn(message, words, recognise(message, words, known, language), language);
    if (!fit) continue;
    const named = sentences.flatMap(({ said }) => said.places.filter(({ before }) => before !== ''));
    const places = fit.said.places.length > 0 ? fit.said.places : named;
    return { ...ofWhole(language, message.cut), sentences: [{ ...fit, said: { ...fit.said, places } }] };
  }
  return undefined;
}

/** The question whether an office or a floor exists. */
export function existenceOf(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
): Understood | undefined {
  for (const language of languagesOf(readings, best)) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    if (wordsOfConcept(words, language.existence.asks).size === 0) continue;
    const found = existenceIn(message, words, recognise(message, words, known, language), language);
    if (found) return { ...ofWhole(language, message.cut), sentences: [found] };
  }
  return undefined;
}

/** The question about what one person usually does. */
export function habitOf(readings: readonly Reading[], best: Reading | undefined, message: Message, known: Known): Understood | undefined {
  for (const language of message.asked ? languagesOf(readings, best) : []) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const habit = habitCore(message, words, recognise(message, words, known, language), language);
    if (habit) return { ...ofWhole(language, message.cut), sentences: [habit] };
  }
  return undefined;
}

/** The question at the end about the person that the sentence before it names. */
export function namedQuestion(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
): Understood | undefined {
  for (const language of languagesOf(readings, best)) {
    const found = questionOfNamed(wholeOf(message, known, language));
    if (found) return found;
  }
  return undefined;
}

function wholeOf(message: Message, known: Known, language: CompiledLanguage): Whole {
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const read = (part: Message) => {
    const reading = readIn(language, part, known, slotsOf);
    return isExplained(reading) ? understoodOf(reading, part) : undefined;
  };
  return { message, words, lattice: recognise(message, words, known, language), language, read };
}

/** An unknown name beside sentences: "is Anna in, urgent". */
export function hasStrayName({ sentences }: Understood): boolean {
  return sentences.slice(1).some(({ unknown, intent }) => unknown && intent === 'where-is');
}

/** Whether the word means the writer: "I". */
function isOneself(words: readonly Word[], at: number, { correcting }: CompiledLanguage): boolean {
  return correcting.self.some((phrase) => phrase.every((key, index) => words[at + index]?.key === key));
}

function namesSomebody(edges: Reading['lattice'][number]): boolean {
  return edges.some((edge) => edge.slot === 'who' && edge.cost < UNKNOWN && !edge.value.pronoun);
}

/** Longer messages are not a question about one person. */
const MAX_WORDS_OF_NAME = 9;

/** A question about a person whose name consists of two words of the language: "is hope field in". It is not known whether it is a name. */
export function ofCommonName(
  readings: readonly Reading[],
  message: Message,
  known: Known,
  instead: Reading | undefined,
): Understood | undefined {
  const wide = readings
    .filter(({ words, lattice }) => words.length <= MAX_WORDS_OF_NAME && !lattice.some(namesSomebody))
    .filter(({ words, language }) => !words.some((_, at) => isOneself(words, at, language)))
    .map(({ language }) => readIn(language, message, { ...known, anyName: true }, slotsOf))
    .filter(
      (reading) =>
        isExplained(reading) && (!isExplained(instead) || cheapest([instead, reading].flatMap((each) => each ?? [])) === reading),
    );
  const understood = understoodOf(cheapest(wide), message);
  const isAboutOne = ({ intent, bare, said }: Sentence) => !bare && INTENTS[intent].changes === undefined && said.people.length > 0;
  return understood.sentences.length > 0 && understood.sentences.every(isAboutOne) ? understood : undefined;
}

/** The question that a message is as a whole, if it is learned, and no phrase explains all of it with names that are known. */
export function learnedQuestion(readings: readonly Reading[], best: Reading | undefined, message: Message): Understood | undefined {
  const hasUnknown = best?.match?.clauses.some(({ slots }) => slots.some(({ edge }) => edge.cost >= UNKNOWN));
  if (isExplained(best) && !hasUnknown) return undefined;
  for (const reading of readings) {
    const found = learnedAsWhole(reading, slotsOf);
    if (!found || found.meaning === 'nothing') continue;
    const { changes, followUp } = INTENTS[found.meaning];
    if (changes === undefined && !followUp) return understoodAs(reading, message, found.meaning, found.slots);
  }
  return undefined;
}
