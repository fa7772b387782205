import { PLACED } from '../../understand/besides.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, wordsOf } from '../../understand/words.ts';

/**
 * "I'm remote tomorrow, said no one ever", "my boss thinks I'm in Boston", "I never said that …": the only statement of the message is a joke, or what
 * others believe. Nothing is noted, and the statement is not offered. A certain statement or another one beside it is no part of that.
 */
export function isUnsaid({ text, asked, quoted }: Message, { sentences, leftOut, doubtful, guessed, language }: Understood): boolean {
  if (asked || quoted || text.includes('?')) return false;
  const stated = sentences.filter(({ intent }) => PLACED.has(intent));
  const isOpen = leftOut.length > 0 || doubtful || guessed === true || sentences.every(({ phrase }) => phrase === 'vague');
  if (stated.length > 1 || !isOpen) return false;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const [found] = matchesOf(words, language.past.unsaid);
  // "I was going to be remote tomorrow, but I'm sick": what comes after it may be meant.
  return found !== undefined && !words.slice(found[1]).some(({ key }) => language.joins.has(key));
}
