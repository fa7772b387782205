import type { CompiledLanguage } from './compile-language.ts';
import type { Message } from './message.ts';
import { TITLES } from './people.ts';
import { type Word, wordsOf } from './words.ts';

/** The languages that know most of the words: in others a word of theirs would be taken for a name. */
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

/** Of what is not understood: the language of most of its words, if it is clear, else the first. */
export function languageOfUnknown(message: Message, first: CompiledLanguage, languages: readonly CompiledLanguage[]): CompiledLanguage {
  const [other = first] = likelyLanguages(message, languages);
  return strangeWords(message, other) + SURELY_OTHER <= strangeWords(message, first) ? other : first;
}

/** Words that one language has and the other has not, which tell that a message is in that language. */
const SURELY_OTHER = 2;

function strangeWords({ text }: Message, { rewriting, vocabulary, guesser }: CompiledLanguage): number {
  return wordsOf(text, rewriting).filter((word) => isWord(word, text) && !vocabulary.has(word.key) && !guesser.words.has(word.key)).length;
}

/** Numbers, titles and the letter before the apostrophe of a name are of every language. */
function isWord({ key, start, end }: Word, text: string): boolean {
  const isOfName = end - start === 1 && /^'\p{Lu}/u.test(text.slice(end));
  return !/^\d/.test(key) && !TITLES.has(key) && !isOfName;
}

/** Fewer words may all be names. */
const ENOUGH_WORDS = 3;
