import { compiledLanguage } from '../language/languages.ts';
import { UNDERSTOOD_LANGUAGES } from '../language/tables.ts';
import { symbolsAt } from '../time/symbols.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import { wordsOf } from './words.ts';

/** The word in all languages, so that most messages are not split into words for it. */
const REST = /\brest/i;

/** "Monday Berlin, Tuesday home, rest off": after weekdays, the rest is that of the week. */
export function withRestOfWeek(message: Message): Message {
  if (message.asked || message.mentions.length > 0 || !REST.test(message.text)) return message;
  for (const language of UNDERSTOOD_LANGUAGES.map(compiledLanguage)) {
    const text = named(message.text, language);
    if (text !== undefined) return { ...message, text };
  }
  return message;
}

function named(text: string, { rewriting, wholes, joins, times }: CompiledLanguage): string | undefined {
  const words = wordsOf(text, rewriting);
  const isWeekday = (at: number) => symbolsAt(words, at, times).some(({ symbol }) => symbol.is === 'weekday');
  const at = words.findIndex((word, index) => {
    const begins = index > 0 && (word.comma || word.stop || joins.has(words[index - 1]?.key ?? ''));
    return begins && lengthAt(words, index, wholes.rest) > 0 && words.slice(0, index).some((_, before) => isWeekday(before));
  });
  const end = at + (at < 0 ? 0 : lengthAt(words, at, wholes.rest));
  // "The rest of the week" is complete.
  if (at < 0 || end >= words.length || [end, end + 1, end + 2].some((next) => lengthAt(words, next, wholes.period) > 0)) return undefined;
  return `${text.slice(0, words[at]?.start)}${wholes.restOfWeek}${text.slice(words[end - 1]?.end)}`;
}
