import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { timeReader } from '../../time/parse.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understood.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { LISTS } from '../question-kinds.ts';
import { languageOf } from '../read-part.ts';
import { intentOf } from '../said-before.ts';

/** "And on Wednesday who?" */
const MAX_WORDS = 6;

/**
 * "And Wednesday who?", Spanish “y el miércoles quién”, after a list: the last question on that day. The message without "who" is then only a day.
 * Other messages are returned as they are.
 */
export function withoutWho(message: Message, frame: ConversationFrame | undefined, read: (message: Message) => Understood): Message {
  const language = frame && languageOf(frame.language);
  const intent = frame && intentOf(frame);
  if (!frame || !language || !intent || !LISTS.has(intent) || frame.asked || frame.choices || message.quoted) return message;
  const words = wordsOf(message.text, language.rewriting);
  if (words.length < 2 || words.length > MAX_WORDS) return message;
  const [join = ''] = language.joins;
  const [found, ...others] = matchesOf(words, language.continuing.who);
  const isEdge = found && (found[0] === 0 || found[1] === words.length || (found[0] === 1 && language.joins.has(words[0]?.key ?? '')));
  if (!found || others.length > 0 || !isEdge) return message;
  const left = words.filter((_, at) => (at < found[0] || at >= found[1]) && !(at === 0 && language.joins.has(words[at]?.key ?? '')));
  const [first, last] = [left[0], left.at(-1)];
  if (!first || !last || !isDay(left, language)) return message;
  const meant = { ...message, text: `${join} ${message.text.slice(first.start, last.end)}` };
  const { sentences, leftOut } = read(meant);
  const [only, ...more] = sentences;
  return only?.intent === 'and-then' && more.length === 0 && leftOut.length === 0 ? meant : message;
}

/** "On Wednesday": a time, with small words before it. */
function isDay(words: readonly Word[], { times, places }: CompiledLanguage): boolean {
  const timesAt = timeReader(words, times);
  const isSmall = ({ key }: Word) => places.on.has(key) || places.articles.has(key) || places.in.has(key);
  return words.some((_, at) => words.slice(0, at).every(isSmall) && timesAt(at).some(({ end }) => end === words.length));
}
