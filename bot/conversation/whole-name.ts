import type { IntentName } from '../language/intent-name.ts';
import type { CompiledLanguage } from '../understand/compile-language.ts';
import type { Sentence } from '../understand/sentence.ts';
import { wordsOf } from '../understand/words.ts';

const FOLLOWS: ReadonlySet<IntentName> = new Set(['ask-to-follow', 'ask-to-follow-daily', 'follow', 'follow-daily']);

/** "Tell me when Anna Smith is in": words beside a name that the language does not have are of the name. */
export function withWholeName(sentence: Sentence, { rewriting, vocabulary, guesser }: CompiledLanguage): Sentence {
  const { intent, said } = sentence;
  const [who, ...others] = said.people;
  const start = who && who.personId === undefined && who.text !== '' ? said.text.indexOf(who.text) : -1;
  if (!who || others.length > 0 || start < 0 || !FOLLOWS.has(intent)) return sentence;
  const words = wordsOf(said.text, rewriting);
  const isName = (key: string) => !vocabulary.has(key) && !guesser.words.has(key);
  const isMarked = (at: number) => words[at]?.comma === true || words[at]?.stop === true;
  let first = words.findIndex((word) => word.end > start);
  let end = words.findLastIndex((word) => word.start < start + who.text.length) + 1;
  while (first > 0 && !isMarked(first) && isName(words[first - 1]?.key ?? '')) first -= 1;
  while (end < words.length && !isMarked(end) && isName(words[end]?.key ?? '')) end += 1;
  const text = said.text.slice(words[first]?.start, words[end - 1]?.end);
  return text === who.text ? sentence : { ...sentence, said: { ...said, people: [{ text }] } };
}
