import { ENDING } from '../../understand/besides.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, wordsOf } from '../../understand/words.ts';

/** "Anna may follow me" ends nothing, and no end is offered: the message has neither a denial nor a word for ending. */
export function withoutUnsaidEnds({ text }: Message, { guessed, leftOut, language, sentences }: Understood): readonly Sentence[] {
  const isSure = !guessed && leftOut.length === 0;
  if (isSure || !sentences.some(({ intent }) => ENDING.has(intent))) return sentences;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const { end, no, forbid } = language.commands.concepts;
  const isEnding =
    [end, no, forbid].some((each) => wordsOfConcept(words, each).size > 0) ||
    words.some((_, at) => lengthAt(words, at, language.clauses.denials) > 0);
  return isEnding ? sentences : sentences.filter(({ intent }) => !ENDING.has(intent));
}
