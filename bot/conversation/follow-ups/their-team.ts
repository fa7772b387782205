import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Context } from '../../context.ts';
import { changesSomething, INTENTS } from '../../intents/intents.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import { intentOf, whoOf } from '../said-before.ts';

/** Longer messages have a subject of their own. */
const MAX_WORDS_OF_MESSAGE = 12;

/**
 * A question about "her team", after an answer about one person, with that person instead of "her". Other messages are returned as they
 * are, and so is one that would change something.
 */
export function withTheirTeam(
  context: Context,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Message {
  const language = frame && languageOf(frame.language);
  const intent = frame && intentOf(frame);
  if (!frame || !language || !intent || frame.choices || frame.asked || INTENTS[intent].changes) return message;
  if (!context.mayName || message.quoted || message.mentions.length > 0) return message;
  const [person, ...others] = whoOf(context, frame.personIds);
  const words = wordsOf(message.text, language.rewriting);
  const [team, ...more] = matchesOf(words, language.theirTeam.said);
  const [start, end] = [words[team?.[0] ?? 0]?.start, words[(team?.[1] ?? 0) - 1]?.end];
  if (!person?.personId || others.length > 0 || more.length > 0 || start === undefined || end === undefined) return message;
  if (words.length > MAX_WORDS_OF_MESSAGE) return message;
  const before = `${message.text.slice(0, start)}${language.theirTeam.of} `;
  const mention = { name: person.text, personId: person.personId, start: before.length, end: before.length + person.text.length };
  const meant = { ...message, text: `${before}${person.text}${message.text.slice(end)}`, mentions: [mention] };
  return read(meant).sentences.some(changesSomething) ? message : meant;
}

/** "Who is in Tom's team?" is not only about those who report to Tom. */
export function ofTeam<Meant extends Sentence>(sentence: Meant, { text }: Message, { theirTeam, rewriting }: CompiledLanguage): Meant {
  if (sentence.intent !== 'reports-of' || matchesOf(wordsOf(text, rewriting), theirTeam.belongs).length === 0) return sentence;
  return { ...sentence, said: { ...sentence.said, ofTeam: true } };
}
