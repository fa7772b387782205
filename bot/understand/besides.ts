import { changesSomething, INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { asideOf, clausesOf, type Part, partsOf } from './clauses.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { type Concept, isWhole, matchesOf } from './concepts.ts';
import type { Lattice } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import { type Known, recognise } from './read.ts';
import { withoutReasons } from './reasons.ts';
import type { Sentence } from './sentence.ts';
import { stretchesOf } from './stretches.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** Statements about where somebody is. All other intents that change something are commands. */
export const PLACED: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave']);

/** Commands that end something. */
export const ENDING: ReadonlySet<IntentName> = new Set([
  'stop-digest',
  'stop-asking',
  'unfollow',
  'end-follower',
  'end-rules',
  'end-plans',
  'stop-warnings',
]);

/**
 * "Stop the digest, I don't need it any more", "I'm no longer home on Fridays, take that out": it confirms a command that ends something, and takes
 * back nothing. "Forget it" may take back the command.
 */
export function isNoLongerNeeded({ intent, own, said }: Sentence, sentences: readonly Sentence[], language: CompiledLanguage): boolean {
  const words = wordsOf(said.text, language.rewriting);
  const ended = sentences.filter((each) => ENDING.has(each.intent));
  if (intent !== 'drop' || own.length === 0 || ended.length === 0) return false;
  const takesBack = isWhole(words, language.beside.whole.before);
  const removes = ended.some(({ noLonger }) => noLonger) && !takesBack && matchesOf(words, language.commands.concepts.end).length > 0;
  return removes || listedBeside(words, 0, language).size === words.length;
}

/** Answers to the bot that may change something after its last answer. */
const ANSWERING: ReadonlySet<IntentName> = new Set(['yes', 'no', 'drop']);

export function isCommand(sentence: Pick<Sentence, 'intent'>): boolean {
  return changesSomething(sentence) && !PLACED.has(sentence.intent);
}

/**
 * The words beside commands that are not accounted for, as they were written: "show me again, *some day*". Accounted for are the commands' own
 * words and those of other sentences that are complete, reasons ("because …"), and what `beside` of the language lists.
 */
export function besidesCommands({ language, sentences }: Understood, message: Message, known: Known): readonly string[] {
  if (!sentences.some((each) => isCommand(each) || each.intent === 'drop')) return [];
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const left = unaccounted(words, sentences, language);
  if (left.length === 0) return [];
  const reasons = reasonsIn(message, words, recognise(message, words, known, language), language);
  return stretchesOf(
    left.filter((at) => !reasons.has(at)),
    words,
    message.text,
    language,
  );
}

function unaccounted(words: readonly Word[], sentences: readonly Sentence[], language: CompiledLanguage): readonly number[] {
  const ownOf = (each: Sentence) => each.own.flatMap(([start, end]) => positionsIn(words, start, end));
  const command = sentences.findIndex(isCommand);
  const first = Math.min(...sentences.filter(isCommand).flatMap(ownOf));
  const found = new Set([
    ...sentences.filter((each, at) => isAllowedBeside(each, at < command)).flatMap(ownOf),
    ...sentences.filter(({ free }) => free).flatMap((each) => smallWordsAt(words, ownOf(each), language)),
    ...listedBeside(words, first, language),
  ]);
  return words.flatMap((_, at) => (found.has(at) ? [] : [at]));
}

/** The words that are allowed beside a command. `first` is its first word. */
export function listedBeside(
  words: readonly Word[],
  first: number,
  { beside: { before, anywhere } }: CompiledLanguage,
): ReadonlySet<number> {
  const matches = (concepts: readonly Concept[]) => concepts.flatMap((each) => matchesOf(words, each));
  const listed = [...matches(anywhere), ...matches(before).filter(([start]) => start < first)];
  return new Set(listed.flatMap(([from, end]) => words.slice(from, end).map((_, at) => from + at)));
}

/** The small words between own words in free order, and directly beside them: "mach *das* rückgängig". */
function smallWordsAt(words: readonly Word[], own: readonly number[], { beside: { within } }: CompiledLanguage): readonly number[] {
  const isSmall = (at: number) => within.has(words[at]?.key ?? '');
  const isMarked = (at: number) => words[at]?.comma || words[at]?.stop || words[at]?.apart;
  let [from, end] = [Math.min(...own), Math.max(...own) + 1];
  while (from > 0 && isSmall(from - 1) && !isMarked(from)) from -= 1;
  while (end < words.length && isSmall(end) && !isMarked(end)) end += 1;
  return words.flatMap((_, at) => (at >= from && at < end && isSmall(at) ? [at] : []));
}

function positionsIn(words: readonly Word[], start: number, end: number): number[] {
  return words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
}

/** "Was the plan" is no sentence beside a command: only another change, politeness, an answer, a denied place, or a question with its mark. */
function isAllowedBeside(sentence: Sentence, isBefore: boolean): boolean {
  const { intent, asked, said } = sentence;
  if (changesSomething(sentence) || asked || INTENTS[intent].talk || (ANSWERING.has(intent) && (isBefore || intent === 'drop')))
    return true;
  return intent === 'say-not' && said.places.length > 0;
}

/** The words of clauses that say why. */
function reasonsIn(message: Message, words: readonly Word[], lattice: Lattice, language: CompiledLanguage): ReadonlySet<number> {
  const { text } = message;
  // "Appointment: hide me" has a heading.
  if (/:\s/.test(text)) return new Set();
  const kept = new Set(withoutReasons(text, words, lattice, language).words);
  const parts = clausesOf(partsOf(text, words, lattice, language));
  const found = new Set(words.flatMap((word, at) => (kept.has(word) ? [] : [at])));
  let isReason = false;
  for (const [at, part] of parts.entries()) {
    isReason = isCause(part, parts[at + 1])
      ? saysWhy(part, parts[at + 1])
      : isReason && !part.marked && saysWhy({ ...part, link: 'cause' });
    if (isReason) for (let each = part.start; each < part.end; each++) found.add(each);
  }
  return found;

  function saysWhy(part: Part, next?: Part): boolean {
    const position = { isBefore: next !== undefined, isBeforeResult: next?.link === 'result' };
    return asideOf(text, words, part, lattice, language, position) !== undefined;
  }

  /** "As I am back, show me again" says why; "hide me as in the films" compares. */
  function isCause({ link, start }: Part, next: Part | undefined): boolean {
    const { causes, fronted } = language.clauses;
    return (
      next?.link === 'result' || (link === 'cause' && (start === 0 || lengthAt(words, start, causes) > lengthAt(words, start, fronted)))
    );
  }
}
