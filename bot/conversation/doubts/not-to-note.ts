import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';

/** The maximum distance between the denial and the word for noting. */
const NEAR = 5;

/** "Please don't list me as on leave": a request not to note a state. The state is not offered. */
export function asksNotToNote({ text }: Message, { sentences, leftOut, language }: Understood): boolean {
  const isOpen = leftOut.length > 0 || sentences.every(({ phrase }) => phrase === 'vague');
  if (!isOpen || sentences.length > 1) return false;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  if (!hasState(words, language) || words.some(({ comma, stop }, at) => at > 0 && (comma || stop))) return false;
  const denials = words.flatMap((_, at) => (lengthAt(words, at, language.clauses.denials) > 0 ? [at] : []));
  const isSelf = (at: number) => lengthAt(words, at, language.core.self) > 0;
  return matchesOf(words, language.commands.concepts.note).some(
    ([first, end]) => (isSelf(first - 1) || isSelf(end)) && denials.some((at) => Math.abs(at - first) <= NEAR),
  );
}

/** "If it snows I stay home" asks for nothing, also if it seems to be a request that the bot cannot fulfil. */
export function isRemarkOnOneself({ text, asked }: Message, { sentences, language }: Understood): boolean {
  if (asked || sentences.length === 0 || !sentences.every(({ intent }) => intent.startsWith('cannot-'))) return false;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  return hasState(words, language) && words.some((_, at) => lengthAt(words, at, language.core.self) > 0);
}

function hasState(words: readonly Word[], { core, clauses }: CompiledLanguage): boolean {
  return words.some((_, at) => [core.home, core.away, clauses.states].some((phrases) => lengthAt(words, at, phrases) > 0));
}
