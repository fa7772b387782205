import { compiledLanguage } from '../language/languages.ts';
import { UNDERSTOOD_LANGUAGES } from '../language/tables.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import { type Word, wordsOf } from './words.ts';

/** German has the verb first after a reason: "deshalb bin ich in Berlin" means "ich bin in Berlin". The offsets stay. */
export function uninverted(message: Message, [verb, self]: readonly Word[], { clauses, correcting }: CompiledLanguage): Message {
  const isSelf = self && correcting.self.some(([key, ...others]) => key === self.key && others.length === 0);
  if (!verb || !isSelf || message.asked || !clauses.inverted.has(verb.key)) return message;
  const { text } = message;
  const swapped = `${text.slice(self.start, self.end)}${text.slice(verb.end, self.start)}${text.slice(verb.start, verb.end)}`;
  return { ...message, text: `${text.slice(0, verb.start)}${swapped}${text.slice(self.end)}` };
}

/** "Die Kinder sind krank, deshalb bin ich zuhause" is no question. */
export function uninvertedAfterResult(message: Message): Message {
  const language = UNDERSTOOD_LANGUAGES.map(compiledLanguage).find(({ clauses }) => clauses.inverted.size > 0);
  if (!language || message.asked) return message;
  const words = wordsOf(message.text, language.rewriting);
  const at = words.findIndex((_, index) => index > 0 && lengthAt(words, index, language.clauses.results) > 0);
  return at < 0 ? message : uninverted(message, words.slice(at + lengthAt(words, at, language.clauses.results)), language);
}
