import { timesIn } from '../../time/times-in.ts';
import { PLACED } from '../../understand/besides.ts';
import { onlyStatement } from '../../understand/certain.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understand.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import { isPart } from '../read-part.ts';

/** Longer messages are only read as a whole. */
const MAX_WORDS_OF_STATEMENT = 24;

/**
 * "In Berlin tomorrow unless the trains are on strike", "si y'a des trains je viens demain": a statement that depends on something. The whole
 * message is the statement and its condition. `undefined`: it is something else, or names what is excepted ("except Wednesday").
 */
export function onCondition(message: Message, read: (message: Message) => Understood): CompiledLanguage | undefined {
  if (message.asked || message.quoted || message.cut || message.text.includes('?')) return undefined;
  const { language } = read(message);
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  if (words.length > MAX_WORDS_OF_STATEMENT) return undefined;
  const isStatement = (from: number, end: number) => {
    const [first, last] = [words[from], words[end - 1]];
    if (!first || !last || timesIn(words.slice(from, end), language).length === 0) return false;
    return onlyStatement(read({ ...message, text: message.text.slice(first.start, last.end), mentions: [] })) !== undefined;
  };
  const found = matchesOf(words, language.commands.concepts.onlyif).some(([at, end]) => {
    // "Weather permitting": the condition is complete.
    if (end >= words.length) return at > 0 && end > at + 1 && isStatement(0, at);
    if (isOtherwise(message, words, at, end, read, language) || isExcepted(message, words, end, read)) return false;
    if (at > 0) return !isOfOtherClause(words, at, language) && isStatement(0, at);
    const starts = words.flatMap((_, from) => (from > end ? [from] : []));
    return starts.some((from) => isStatement(from, words.length));
  });
  return found ? language : undefined;
}

/** "On leave on Monday, call me if you need me": the clause of the condition says nothing about the statement, as it has no time. */
function isOfOtherClause(words: readonly Word[], at: number, language: CompiledLanguage): boolean {
  const start = words.slice(0, at).findLastIndex(({ comma, stop }) => comma === true || stop === true);
  return start > 0 && timesIn(words.slice(start, at), language).length === 0;
}

/** "If not in Boston", Spanish "si no, en casa": another state, and no condition. Spanish "sí" is "yes". */
function isOtherwise(
  message: Message,
  words: readonly Word[],
  at: number,
  end: number,
  read: (message: Message) => Understood,
  { or, joins }: CompiledLanguage,
): boolean {
  const after = at + lengthAt(words, at, or);
  const marked = (index: number) => words[index]?.comma === true || words[index]?.stop === true;
  if (marked(end) || after === at) return marked(end);
  return after >= words.length || marked(after) || joins.has(words[after]?.key ?? '') || isExcepted(message, words, after, read);
}

/** "Except Wednesday", "unless in Boston": the rest is a time, a place or a state. */
function isExcepted(message: Message, words: readonly Word[], end: number, read: (message: Message) => Understood): boolean {
  const { sentences, leftOut } = read({ ...message, text: message.text.slice(words[end]?.start), mentions: [] });
  return leftOut.length === 0 && sentences.length > 0 && sentences.every((each) => isPart(each) || PLACED.has(each.intent));
}
