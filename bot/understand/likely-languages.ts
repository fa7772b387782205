import type { CompiledLanguage } from './compiled-language.ts';
import type { Message } from './message.ts';
import { TITLES } from './people.ts';
import { type Word, wordsOf } from './words.ts';

/** The languages that know most of the words. In other languages, such a word would count as a name. */
export function likelyLanguages({ text }: Message, languages: readonly CompiledLanguage[]): readonly CompiledLanguage[] {
  const fewest = (among: readonly CompiledLanguage[], knows: (language: CompiledLanguage, key: string) => boolean) => {
    const counted = among.map((language) => {
      const words = wordsOf(text, language.rewriting);
      return { language, words: words.length, unknown: words.filter((word) => isWord(word, text) && !knows(language, word.key)).length };
    });
    const least = Math.min(...counted.map(({ unknown }) => unknown));
    return counted.filter(({ unknown }) => unknown === least);
  };
  const ofPhrases = fewest(languages, ({ vocabulary, reasons }, key) => vocabulary.has(key) || reasons.words.has(key));
  const isShort = ofPhrases.every(({ words }) => words < ENOUGH_WORDS);
  const likeliest = ofPhrases.map(({ language }) => language);
  return isShort
    ? likeliest
    : fewest(
        likeliest,
        ({ vocabulary, guesser, reasons }, key) => vocabulary.has(key) || guesser.words.has(key) || reasons.words.has(key),
      ).map(({ language }) => language);
}

/** The language of a message that is not understood: that of most of its words if it is clear, otherwise the first. */
export function languageOfUnknown(message: Message, first: CompiledLanguage, languages: readonly CompiledLanguage[]): CompiledLanguage {
  const [other = first] = likelyLanguages(message, languages);
  return strangeWords(message, other) + SURELY_OTHER <= strangeWords(message, first) ? other : first;
}

/** The number of words that one language has and the other lacks, from which a message is in that language. */
const SURELY_OTHER = 2;

function strangeWords({ text }: Message, { rewriting, vocabulary, guesser }: CompiledLanguage): number {
  return wordsOf(text, rewriting).filter((word) => isWord(word, text) && !vocabulary.has(word.key) && !guesser.words.has(word.key)).length;
}

/** Numbers, titles, and the letter before the apostrophe of a name belong to every language. */
function isWord({ key, start, end }: Word, text: string): boolean {
  const isOfName = end - start === 1 && /^'\p{Lu}/u.test(text.slice(end));
  return !/^\d/.test(key) && !TITLES.has(key) && !isOfName;
}

/** Messages with fewer words may consist of names. */
const ENOUGH_WORDS = 3;
