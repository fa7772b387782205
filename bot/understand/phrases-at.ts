import type { WordsByFirst } from './compiled-language.ts';
import type { Word } from './words.ts';

/** The length in words of the longest of these phrases that begins there; 0 if none does. */
export function lengthAt(words: readonly Word[], at: number, phrases: WordsByFirst): number {
  const found = phrases.get(words[at]?.key ?? '') ?? [];
  return Math.max(0, ...found.filter((phrase) => phrase.every((key, index) => words[at + index]?.key === key)).map(({ length }) => length));
}

/** The positions of all words of phrases. */
export function wordsOfPhrases(words: readonly Word[], phrases: WordsByFirst): ReadonlySet<number> {
  return new Set(words.flatMap((_, at) => Array.from({ length: lengthAt(words, at, phrases) }, (__, index) => at + index)));
}
