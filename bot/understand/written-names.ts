import { symbolsAt } from '../time/symbols.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { UNKNOWN } from './lattice.ts';
import { lengthAt } from './phrases-at.ts';
import type { Word } from './words.ts';

/** Words that are a name by the way they are written. `end` is the position after the last one. */
export interface WrittenName {
  start: number;
  end: number;
  cost: number;
}

const MAX_WORDS_OF_NAME = 3;
const MIN_LENGTH = 3;
/** The cost, beside that of an unknown name, of a name with a word of the language that may have its own meaning. */
const ALSO_MEANING = 0.01;
/** The same for a word that more likely has its own meaning. */
const MORE_LIKELY_MEANING = 0.1;

/** Two or three words in capital letters, which nobody needs to have as a name: "Nobody Here", "Xylo Off". */
export function writtenNames(text: string, words: readonly Word[], language: CompiledLanguage): readonly WrittenName[] {
  return words.flatMap((_, start) =>
    [2, MAX_WORDS_OF_NAME].flatMap((count) => {
      const name = words.slice(start, start + count);
      if (name.length < count || name.slice(1).some(({ comma, stop }) => comma || stop)) return [];
      const isInCapitals = name.every((word) => isCapital(text, word));
      const cost = start === 0 ? costOfFirst(words, count, isInCapitals, language) : isInCapitals ? 0 : undefined;
      return cost === undefined ? [] : [{ start, end: start + count, cost: UNKNOWN + cost }];
    }),
  );
}

/**
 * The cost, beside that of an unknown name, of a name at the beginning, where a capital letter says less: "Xylo Off", "May Park is remote".
 * `undefined`: it is no name, or its words have another meaning there. It does not matter whether anybody has that name.
 */
function costOfFirst(words: readonly Word[], count: number, isInCapitals: boolean, language: CompiledLanguage): number | undefined {
  const { vocabulary, others } = language;
  const isStrange = !vocabulary.has(words[0]?.key ?? '');
  const isSubject = lengthAt(words, count, others.verbs) > 0;
  if (!isInCapitals) return isStrange && isSubject && count === 2 && mayBeOfName(words, 1, language) ? MORE_LIKELY_MEANING : undefined;
  if (isStrange) return isSubject ? 0 : ALSO_MEANING;
  const isName = words.slice(0, count).every(({ key }, at) => !vocabulary.has(key) || mayBeOfName(words, at, language));
  return isSubject && isName ? ALSO_MEANING : undefined;
}

/** Whether a word of the language may be part of a name. Small words are none, but for verbs: "will", "may"; nor are days such as "yesterday". */
function mayBeOfName(words: readonly Word[], at: number, language: CompiledLanguage): boolean {
  const { pronouns, joins, places, functionWords, fillers, common, groups, others } = language;
  const { key = '' } = words[at] ?? {};
  const isSmall =
    [pronouns, joins, places.in, places.on, places.articles, groups.mine].some((set) => set.has(key)) ||
    (!functionWords.has(key) && (fillers.has(key) || common.has(key)));
  const isDay = symbolsAt(words, at, language.times).some(({ symbol }) => symbol.is === 'day');
  return !isDay && key.length >= MIN_LENGTH && /^\p{L}/u.test(key) && !isSmall && lengthAt(words, at, others.people) === 0;
}

/** Whether a word begins with a capital letter, and has a small one after it. */
export function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start));
}
