import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { Lattice } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Understood } from './understood.ts';
import { blankOut, MAX_WORDS, type Word, wordsOf } from './words.ts';

/**
 * "Who is in except Zoë", "without Boston": the question without these words, marked so that the answer says that words were ignored. It
 * does not matter whom or what they name, so a hidden name and an invented one get the same answer. "Except me" and "except her" need no mark.
 */
export function withoutExclusion(
  understood: Understood,
  message: Message,
  read: (message: Message) => Understood,
  recognised: (words: readonly Word[]) => Lattice,
): Understood {
  const { language, sentences } = understood;
  if (sentences.some(({ intent }) => INTENTS[intent].changes !== undefined)) return understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const start = words.findIndex((_, at) => lengthAt(words, at, language.leavesOut) > 0);
  if (start < 1) return understood;
  const named = start + lengthAt(words, start, language.leavesOut);
  const lattice = recognised(words);
  const isTime = (at: number) => lattice[at]?.some(({ slot }) => slot === 'time') ?? false;
  let end = named;
  while (end < words.length && !words[end]?.stop && !isTime(end)) end += 1;
  if (end === named || end > named + MAX_NAMED || isOneself(words, named, language)) return understood;
  const isPronoun = end === named + 1 && language.pronouns.has(words[named]?.key ?? '');
  const [from, to] = [words[start]?.start ?? 0, words[end - 1]?.end ?? 0];
  const { text } = message;
  const rest = read({ ...message, text: blankOut(text, from, to) });
  const [only, ...others] = rest.sentences;
  return only && others.length === 0 && OF_EVERYBODY.has(only.intent) && rest.leftOut.length === 0
    ? { ...rest, ...(!isPronoun && { ignoring: true as const }) }
    : understood;
}

/** Questions about everybody in a place. */
const OF_EVERYBODY: ReadonlySet<IntentName> = new Set([
  'who-is-in',
  'who-will-be-in',
  'who-was-in',
  'who-is-remote',
  'who-is-on-leave',
  'how-full',
]);

/** More words are a clause. */
const MAX_NAMED = 6;

function isOneself(words: readonly Word[], at: number, { correcting, core }: CompiledLanguage): boolean {
  return lengthAt(words, at, core.self) > 0 || correcting.self.some(([key]) => words[at]?.key === key);
}
