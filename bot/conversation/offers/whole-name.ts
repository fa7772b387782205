import type { IntentName } from '../../language/intent-name.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { type Word, wordsOf } from '../../understand/words.ts';

const FOLLOWS: ReadonlySet<IntentName> = new Set(['ask-to-follow', 'ask-to-follow-daily', 'follow', 'follow-daily']);

/**
 * "Tell me when Anna Smith is in": words beside a single name that no language table has are of the name, if they are
 * written like it.
 */
export function withWholeName(sentence: Sentence, { rewriting, vocabulary, guesser, others }: CompiledLanguage): Sentence {
  const { intent, said } = sentence;
  const [who, ...more] = said.people;
  if (!who || who.personId !== undefined || who.pronoun || who.text === '' || who.text.includes(' ')) return sentence;
  if (more.length > 0 || !FOLLOWS.has(intent)) return sentence;
  const words = wordsOf(said.text, rewriting);
  const start = words.find((word) => said.text.startsWith(who.text, word.start))?.start;
  if (start === undefined) return sentence;
  const isUpper = (at: number) => /^\p{Lu}/u.test(said.text.slice(at));
  const isName = (word: Word | undefined) =>
    word !== undefined &&
    !vocabulary.has(word.key) &&
    !guesser.words.has(word.key) &&
    !others.people.has(word.key) &&
    isUpper(word.start) === isUpper(start);
  const isMarked = (at: number) => words[at]?.comma === true || words[at]?.stop === true;
  let first = words.findIndex((word) => word.end > start);
  let end = words.findLastIndex((word) => word.start < start + who.text.length) + 1;
  while (first > 0 && !isMarked(first) && isName(words[first - 1])) first -= 1;
  while (end < words.length && !isMarked(end) && isName(words[end])) end += 1;
  const text = said.text.slice(words[first]?.start, words[end - 1]?.end);
  return text === who.text ? sentence : { ...sentence, said: { ...said, people: [{ text }] } };
}
