import { changesSomething, INTENTS } from '../../intents/intents.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understood.ts';
import { wordsOf } from '../../understand/words.ts';

/** Fewer words after a greeting are no question. */
const MIN_WORDS = 3;

/**
 * A question that is not understood beside its greeting, without the greeting: "Good morning! I'd like to know if Tom has arrived yet". `undefined`
 * if the message is more or less than that.
 */
export function afterGreeting(
  message: Message,
  { sentences, language }: Understood,
  read: (message: Message) => Understood,
): { understood: Understood; message: Message } | undefined {
  const [hello, ...others] = sentences;
  if (!hello || others.length > 0 || hello.intent !== 'hello' || message.quoted) return undefined;
  const end = Math.max(...hello.own.map(([, until]) => until));
  const words = wordsOf(message.text, language.rewriting).filter(({ start }) => start >= end);
  const [first] = words;
  if (!first || words.length < MIN_WORDS) return undefined;
  const shifted = (at: number) => at - first.start;
  const mentions = message.mentions
    .filter(({ start }) => start >= first.start)
    .map((each) => ({ ...each, start: shifted(each.start), end: shifted(each.end) }));
  const rest = { ...message, text: message.text.slice(first.start), mentions };
  const understood = read(rest);
  const isQuestion =
    understood.sentences.length > 0 && !understood.sentences.some((each) => changesSomething(each) || INTENTS[each.intent].talk);
  return isQuestion ? { understood, message: rest } : undefined;
}
