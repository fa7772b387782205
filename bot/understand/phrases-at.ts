import type { WordsByFirst } from './compile-language.ts';
import type { Word } from './words.ts';

/** How many words of the longest of these phrases begin there; 0: none. */
export function lengthAt(words: readonly Word[], at: number, phrases: WordsByFirst): number {
  const found = phrases.get(words[at]?.key ?? '') ?? [];
  return Math.max(0, ...found.filter((phrase) => phrase.every((key, index) => words[at + index]?.key === key)).map(({ length }) => length));
}
