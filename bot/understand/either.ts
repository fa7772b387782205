import { INTENTS } from '../intents/intents.ts';
import type { CompiledLanguage } from './compile-language.ts';
import type { Message } from './message.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, wordsOf } from './words.ts';

/** Longer messages are not read a second time. */
const MOST_WORDS = 20;

/** A statement with "or" after it. */
export interface Either {
  /** The two statements of which one is meant. `undefined`: the second is not understood. */
  both: readonly [Sentence, Sentence] | undefined;
  /** From "or" on. */
  rest: string;
}

/**
 * "I'm in Berlin or in Boston tomorrow", "remote or on leave on Friday". `undefined`: there is no "or" after a statement.
 */
export function eitherOf(message: Message, language: CompiledLanguage, read: (part: Message) => Understood): Either | undefined {
  if (message.asked || message.quoted || message.cut) return undefined;
  const { text } = message;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const at = words.findIndex(({ key }) => language.or.has(key));
  const [or, next] = [words[at], words[at + 1]];
  if (at < 1 || !or || !next || words.length > MOST_WORDS) return undefined;
  const only = (part: string) => {
    const { sentences, leftOut, language: other } = read({ ...message, text: part, mentions: [] });
    const [sentence, ...others] = sentences;
    const isPlain = others.length === 0 && leftOut.length === 0 && other.code === language.code;
    return isPlain && sentence && !sentence.asked && isKnown(sentence) ? sentence : undefined;
  };
  const first = only(text.slice(0, or.start));
  if (!first || !isStatement(first)) return undefined;
  const second = only(text.slice(next.start));
  return { both: second && together(first, second), rest: text.slice(or.start) };
}

/** An office whose name has another meaning is known, too. */
function isKnown({ unknown, said: { people, departments, places } }: Sentence): boolean {
  return !unknown || (people.length + departments.length === 0 && places.every(({ any, places: named }) => any || named.length > 0));
}

function isStatement({ intent, said }: Sentence): boolean {
  return intent.startsWith('say-') && INTENTS[intent].changes !== undefined && said.places.length < 2 && said.times.length < 2;
}

/** Both in full: a time after the second is that of both, and a place or a time alone is said of the same. */
function together(first: Sentence, second: Sentence): readonly [Sentence, Sentence] | undefined {
  const one = first.said.times.length > 0 ? first : withTimeOf(first, second);
  const isPlace = second.intent === 'who-is-in' && second.bare && second.said.places.length === 1 && second.said.departments.length === 0;
  const intent = isPlace ? 'say-office' : second.intent;
  if (second.intent === 'and-then' && second.said.times.length === 1) return [first, withTimeOf(first, second)];
  const other: Sentence = { ...second, intent, bare: false };
  if (!isStatement(other)) return undefined;
  return [one, other.said.times.length > 0 ? other : withTimeOf(other, one)];
}

function withTimeOf(sentence: Sentence, { said: { times, timeText } }: Sentence): Sentence {
  return { ...sentence, said: { ...sentence.said, times, timeText } };
}
