import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { isOfThatDay } from '../time/that-day.ts';
import { isExplained, languagesOf, ofWhole } from './best-reading.ts';
import { commandIn } from './commands.ts';
import { wordsOfConcept } from './concepts.ts';
import { questionCore, statementCore } from './core.ts';
import { isHedged } from './doubts.ts';
import { guess } from './guess.ts';
import { LIKELY_NOTHING, slotsOf } from './likely-meanings.ts';
import type { Message } from './message.ts';
import { onBehalfIn } from './on-behalf.ts';
import { oneClause } from './one-clause.ts';
import { type Known, type Reading, readIn, recognise } from './read.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { understoodOf } from './understood-of.ts';
import { MAX_WORDS, wordsOf } from './words.ts';

/** A single command about somebody else that a phrase explains. */
export function isOfOthers({ sentences: [sentence, ...others] }: Understood, isWhole: boolean): boolean {
  return isWhole && others.length === 0 && sentence?.intent.startsWith('for-') === true;
}

/** The command about somebody else that the words of a message make. A message that phrases explain must be about somebody else, too. */
export function behalfOf(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
  whole: Understood | false,
): Understood | undefined {
  if (whole && !whole.sentences.some(({ intent, phrase }) => intent === 'hearsay' || intent.startsWith('for-') || phrase === 'report'))
    return undefined;
  for (const language of languagesOf(readings, best)) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    if (whole && whole.sentences.length < 2 && wordsOfConcept(words, language.commands.concepts.passon).size === 0) continue;
    const sentence = onBehalfIn(message, words, recognise(message, words, known, language), language);
    if (sentence) return { ...ofWhole(language, message.cut), sentences: [sentence] };
  }
  return undefined;
}

/** Requests that the bot cannot fulfil. Beside another clause, such words are mostly a reason: "the printer listens to him". */
const CANNOT: ReadonlySet<IntentName> = new Set(['cannot-book', 'cannot-reach', 'cannot-remind', 'cannot-else']);

/** Whether the meaning of a sentence is clear. */
export function isSettled({ intent, phrase, unknown, asked, said }: Sentence): boolean {
  if (CANNOT.has(intent) && !asked) return false;
  if (unknown) return false;
  return INTENTS[intent].changes === undefined || (phrase !== 'vague' && said.times.length < 2 && !said.times.some(isOfThatDay));
}

/**
 * The command that the concepts of a message make. Where the message is read as something else without doubt, only what is said of digests,
 * follows and the morning question counts.
 */
export function commandOf(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
  isSure: boolean,
): Understood | undefined {
  for (const language of languagesOf(readings, best)) {
    const all = wordsOf(message.text, language.rewriting);
    const words = all.slice(0, MAX_WORDS);
    const command = commandIn(message, words, recognise(message, words, known, language), language);
    if (!command || (isSure && !isMeantInstead(command, best))) continue;
    return { ...ofWhole(language, message.cut || all.length > MAX_WORDS), sentences: [command] };
  }
  return undefined;
}

/** What the message seems to be about, in the first language that has a core of a statement or a question. */
export function coreOf(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
  guessed: Understood | undefined,
): Understood | undefined {
  const languages = new Set([best, ...readings].flatMap((each) => each?.language ?? []));
  const isOfMatch = best?.match?.clauses.some(({ intent }) => INTENTS[intent].changes !== undefined) ?? false;
  for (const language of languages) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const lattice = recognise(message, words, known, language);
    const statement = message.asked && guessed ? undefined : isOfMatch ? undefined : statementCore(message, words, lattice, language);
    const core = statement ?? (guessed || isExplained(best) ? undefined : questionCore(message, words, lattice, language));
    if (core) return { ...ofWhole(language, message.cut), sentences: [core] };
  }
  return undefined;
}

/** Who is in, here, every day: a digest. "Berlin on Monday for me": a statement. */
function isMeantInstead({ intent }: Sentence, best: Reading | undefined): boolean {
  const isBare = best?.match?.clauses.every(({ literals }) => literals === 0) === true;
  return intent.startsWith('say-') ? isBare : UNASKED.has(intent);
}

const UNASKED: ReadonlySet<IntentName> = new Set(['digest-here', 'stop-digest', 'stop-asking', 'my-rules', 'forbid-followers']);

/** The maximum number of clauses of one message that are read separately, since each costs time. */
const MAX_CLAUSES_READ = 24;

/** "I'm remote tomorrow, weather permitting": also the words beside the clause count. */
export function isHedgedInFull({ text }: Message, { language }: Understood): boolean {
  return isHedged(text, wordsOf(text, language.rewriting).slice(0, MAX_WORDS), language);
}

/** The only clause that counts, in the first language that has one; the language that explains most words comes first. */
export function onlyClause(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
): Understood | undefined {
  const languages = new Set([best, ...readings].flatMap((each) => each?.language ?? []));
  let left = MAX_CLAUSES_READ;
  for (const language of languages) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const lattice = recognise(message, words, known, language);
    const read = (part: Message) => {
      left -= 1;
      if (left < 0) return undefined;
      const reading = readIn(language, part, known, slotsOf);
      return isExplained(reading) ? understoodOf(reading, part) : undefined;
    };
    const found = oneClause({ message, words, lattice, language, read });
    if (found) return found;
  }
  return undefined;
}

/** "My dog is ill": a reason alone is not a report about somebody. */
export function isReasonAlone({ onlyReasons }: Reading, { sentences }: Understood): boolean {
  return onlyReasons === true && sentences.length > 0 && sentences.every(({ intent, unknown }) => intent === 'who-is-sick' && unknown);
}

/** "I'm in a hurry": the words in the position of a place are a figure of speech. */
export function isFigureOfSpeech(reading: Reading, { sentences }: Understood): boolean {
  const [only, ...others] = sentences;
  if (only?.intent !== 'say-office' || !only.unknown || others.length > 0) return false;
  if (!reading.words.every(({ key }) => reading.language.guesser.words.has(key))) return false;
  const found = guess(reading, slotsOf);
  return found?.meaning === 'nothing' && found.probability >= LIKELY_NOTHING;
}
