import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Context } from '../../context.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understood.ts';
import { wordsOf } from '../../understand/words.ts';
import { placesOf } from '../said-before.ts';
import { placeOfOne } from './last-subjects.ts';
import { isQuestion, questionBefore } from './relative.ts';

/** Longer messages have a subject of their own. */
const MAX_WORDS = 12;

/**
 * A question with "there" in the place of "up there", "over there", "upstairs", after an answer about a place or about somebody at one. Other
 * messages are returned as they are, and so is one that would not be understood.
 */
export function withThere(
  context: Context,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Message {
  const last = questionBefore(message, frame);
  if (!last) return message;
  const { language } = last;
  const words = wordsOf(message.text, language.rewriting);
  const [found, ...others] = words.length > MAX_WORDS ? [] : matchesOf(words, language.relative.yonder);
  const [from, to] = [words[found?.[0] ?? 0]?.start, words[(found?.[1] ?? 0) - 1]?.end];
  if (!found || others.length > 0 || from === undefined || to === undefined) return message;
  if (placesOf(context, last.frame.places).length === 0 && placeOfOne(context, last.frame).length === 0) return message;
  const meant = { ...message, text: `${message.text.slice(0, from)}${language.relative.there}${message.text.slice(to)}` };
  return isQuestion(read(meant)) ? meant : message;
}
