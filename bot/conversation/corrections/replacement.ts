import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understand.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import { isPart, only } from '../read-part.ts';
import { withoutMarks } from './correction-words.ts';
import { type Correction, isOfHiding, isStatement, languageAfter } from './last-statement.ts';
import { takesBackIn } from './recovered.ts';
import { isWithdrawing } from './withdrawn.ts';

/**
 * "Scrap that, I meant Wednesday" directly after a statement: words that take it back, and the day or place that holds instead. A whole statement
 * after an order ("undo that, I'm in Berlin") is read by `instead-of-taken-back.ts`.
 */
export function replacementIn(
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Correction | undefined {
  const language = languageAfter(message, frame);
  if (!frame || !language) return undefined;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const orders = (first: readonly Word[]) => takesBackIn(message, first, read) !== undefined;
  for (const [at, word] of words.entries()) {
    const isApart = word.comma || word.stop || word.dash || language.joins.has(word.key);
    const withdraws = isWithdrawing(words.slice(0, at), language);
    if (at === 0 || !isApart || !(withdraws || orders(words.slice(0, at)))) continue;
    const next = language.joins.has(word.key) ? words[at + 1] : word;
    const rest = message.text.slice(next?.start ?? message.text.length);
    const part = only(message, withoutMarks(rest, language)?.text ?? rest, read, language);
    if (!part || part.sentence.asked) continue;
    const { sentence } = part;
    const isInstead = isPart(sentence) || (withdraws && sentence.phrase === 'said' && isStatement(sentence.intent));
    // A correction of hiding has only a time.
    if (isInstead && (sentence.intent === 'and-then' || !isOfHiding(frame))) return part;
  }
  return undefined;
}
