import { PLACED } from '../../understand/besides.ts';
import { onlyStatement } from '../../understand/certain.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, wordsOf } from '../../understand/words.ts';

/**
 * "I'm in Berlin if you need me": a courtesy, and no condition. The message without it, if the rest is one certain statement where the writer is.
 * "I'm coming to Berlin if you need me" depends on it, and is returned as it is.
 */
export function withoutCourtesy(message: Message, read: (message: Message) => Understood): Message {
  if (message.text.includes('?') || message.quoted || message.cut || message.mentions.length > 0) return message;
  const { language } = read(message);
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const found = matchesOf(words, language.continuing.ifNeeded).find(([from, end]) => from === 0 || end === words.length);
  if (!found || matchesOf(words, language.continuing.comes).length > 0) return message;
  const [from, end] = found;
  const [first, last] = from > 0 ? [words[0], words[from - 1]] : [words[end], words.at(-1)];
  if (!first || !last) return message;
  const rest = { ...message, text: message.text.slice(first.start, last.end) };
  const stated = onlyStatement(read(rest));
  return stated && PLACED.has(stated.intent) ? rest : message;
}
