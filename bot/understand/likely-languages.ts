import type { CompiledLanguage } from './compiled-language.ts';
import type { Message } from './message.ts';
import { type NameSource, TITLES } from './people.ts';
import { type Word, wordsOf } from './words.ts';
import { isCapital } from './written-names.ts';

/**
 * The languages that know most of the words. In other languages, such a word would count as a name. Names of people do not exclude the first
 * language: "Max" is also a German word.
 */
export function likelyLanguages(
  message: Message,
  languages: readonly CompiledLanguage[],
  names: Pick<NameSource, 'has' | 'hasWord'>,
): readonly CompiledLanguage[] {
  const [first] = languages;
  const likely = knowingMost(message, languages);
  return first && likely.includes(first)
    ? likely
    : knowingMost(
        message,
        languages,
        (words) => new Set([...wordsOfNames(words, names), ...besideStrangeNames(message, words, languages)]),
      );
}

function knowingMost(
  { text }: Message,
  languages: readonly CompiledLanguage[],
  knownByAll: (words: readonly Word[]) => ReadonlySet<number> = () => new Set(),
): readonly CompiledLanguage[] {
  const fewest = (among: readonly CompiledLanguage[], knows: (language: CompiledLanguage, key: string) => boolean) => {
    const counted = among.map((language) => {
      const words = wordsOf(text, language.rewriting);
      const known = knownByAll(words);
      const unknown = words.filter((word, at) => isWord(word, text) && !known.has(at) && !knows(language, word.key));
      return { language, words: words.length, unknown: unknown.length };
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
export function languageOfUnknown(
  message: Message,
  first: CompiledLanguage,
  languages: readonly CompiledLanguage[],
  names: Pick<NameSource, 'has' | 'hasWord'>,
): CompiledLanguage {
  const [other = first] = likelyLanguages(message, languages, names);
  return strangeWords(message, other) + SURELY_OTHER <= strangeWords(message, first) ? other : first;
}

/** The number of words that one language has and the other lacks, from which a message is in that language. */
const SURELY_OTHER = 2;

function strangeWords({ text }: Message, { rewriting, vocabulary, guesser }: CompiledLanguage): number {
  return wordsOf(text, rewriting).filter((word) => isWord(word, text) && !vocabulary.has(word.key) && !guesser.words.has(word.key)).length;
}

/** Positions of first names, and of surnames after them: “Max” is also a German word, and “Will” an English one. */
function wordsOfNames(words: readonly Word[], names: Pick<NameSource, 'has' | 'hasWord'>): ReadonlySet<number> {
  const found = new Set<number>();
  if (words.length > MAX_WORDS_OF_NAMES) return found;
  for (const [at, { key }] of words.entries()) {
    if (!names.hasWord(key)) continue;
    if (names.has(key)) found.add(at);
    const next = words[at + 1];
    if (next && names.hasWord(next.key) && names.has(`${key} ${next.key}`)) found.add(at).add(at + 1);
  }
  return found;
}

/** "Xylo Frei", "is Frei Xylo in": a word with a capital letter beside one that no language has, which it is a name with. */
function besideStrangeNames({ text }: Message, words: readonly Word[], languages: readonly CompiledLanguage[]): readonly number[] {
  if (words.length > MAX_WORDS_OF_NAMES) return [];
  const isStrange = ({ key }: Word) => languages.every(({ vocabulary, guesser }) => !vocabulary.has(key) && !guesser.words.has(key));
  return words.slice(1).flatMap((second, at) => {
    const first = words[at];
    if (!first || second.comma || second.stop || !isCapital(text, first) || !isCapital(text, second)) return [];
    // The first word of a message has a capital letter anyway.
    if (isStrange(first)) return [at + 1];
    return at > 0 && isStrange(second) ? [at] : [];
  });
}

/** In longer messages enough other words show the language. */
const MAX_WORDS_OF_NAMES = 12;

/** Numbers, titles, and the letter before the apostrophe of a name belong to every language. */
function isWord({ key, start, end }: Word, text: string): boolean {
  const isOfName = end - start === 1 && /^'\p{Lu}/u.test(text.slice(end));
  return !/^\d/.test(key) && !TITLES.has(key) && !isOfName;
}

/** Messages with fewer words may consist of names. */
const ENOUGH_WORDS = 3;
