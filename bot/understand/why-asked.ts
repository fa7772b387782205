import type { CompiledLanguage } from './compiled-language.ts';
import { lengthAt } from './phrases-at.ts';
import type { Word } from './words.ts';

/** The minimum number of words of a question: "is Anna in". */
const SHORTEST_QUESTION = 2;

/**
 * The end of a question that is followed only by a reason, or by a description of the person: "is May in, I have her laptop", "anybody on 3
 * who could help me". It is an offset in the text. `undefined` if there is no such end, or another sentence follows.
 */
export function endOfQuestion(text: string, words: readonly Word[], { reasons }: CompiledLanguage): number | undefined {
  const at = words.findIndex((word, index) => {
    if (index < SHORTEST_QUESTION) return false;
    const isParted = word.comma === true || word.stop === true || word.apart === true;
    const isOne = (count: number) => count > 0 && words.slice(index + 1, index + count).every(({ stop }) => stop !== true);
    return isOne(lengthAt(words, index, reasons.why)) || (isParted && isOne(lengthAt(words, index, reasons.purposes)));
  });
  const first = words[at];
  if (at < 0 || !first) return undefined;
  const isLast = words.slice(at + 1).every(({ stop }) => stop !== true) && !/[?¿].*\p{L}/su.test(text.slice(first.start));
  return isLast ? first.start : undefined;
}
