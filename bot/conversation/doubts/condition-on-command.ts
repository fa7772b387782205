import { aside } from '../../answers/aside.ts';
import type { Context } from '../../context.ts';
import { isCommand, listedBeside } from '../../understand/besides.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import type { Response } from '../response.ts';
import { ERASING } from '../undo/not-to-erase.ts';

/**
 * "Hide me if Anna asks", "undo that unless it rains", "when I'm in Boston, stop recording me": a command that depends on something. `undefined` if the
 * condition is politeness ("if you can"), a part of the command ("tell me when Anna is in"), or a question.
 */
export function conditionOnCommand(message: Message, read: (message: Message) => Understood): Understood | undefined {
  if (message.text.includes('?') || message.quoted) return undefined;
  const whole = read(message);
  const { language } = whole;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const begin = words.findIndex((_, at) => lengthOfCondition(words, at, language) > 0 && !isOfSentence(words[at], whole));
  if (begin < 0) return undefined;
  const isMarked = ({ comma, stop, dash }: Word) => comma === true || stop === true || dash === true;
  const end = words.findIndex((word, at) => at > begin && isMarked(word));
  const condition = words.slice(begin, end < 0 ? undefined : end);
  if (isPolite(condition, language)) return undefined;
  const [first, last] = begin > 0 ? [words[0], words[begin - 1]] : end < 0 ? [] : [words[end], words.at(-1)];
  if (!first || !last) return undefined;
  const rest = read({ ...message, text: message.text.slice(first.start, last.end), mentions: [] });
  const isSure = rest.leftOut.length === 0 && rest.language === language;
  return isSure && rest.sentences.length > 0 && rest.sentences.every(isCarriedOut) ? rest : undefined;
}

/** A command, or the question before one that cannot be undone. */
function isCarriedOut(sentence: Sentence): boolean {
  return (isCommand(sentence) || ERASING.has(sentence.intent)) && !sentence.asked && !sentence.unknown;
}

/** The words of "if" or "when" before other words of their clause. Spanish "sí, …" is "yes", and "si no" is "otherwise". */
function lengthOfCondition(words: readonly Word[], at: number, { ifs, or, whens }: CompiledLanguage): number {
  const length = lengthAt(words, at, or) > 0 ? 0 : Math.max(lengthAt(words, at, ifs), lengthAt(words, at, whens));
  const next = words[at + length];
  return length > 0 && next && !next.comma && !next.stop ? length : 0;
}

/** Words of a sentence that is understood with them: "tell me when Anna is in", "is Anna in when Tom is?" */
function isOfSentence(word: Word | undefined, { sentences, leftOut, guessed }: Understood): boolean {
  if (!word || guessed) return false;
  const isOwn = ({ own }: Sentence) => own.some(([start, end]) => word.start >= start && word.end <= end);
  return leftOut.length === 0 && sentences.some((each) => isOwn(each) && !ERASING.has(each.intent));
}

/** "If you can": each word is allowed beside a command. */
function isPolite(words: readonly Word[], language: CompiledLanguage): boolean {
  return listedBeside(words, 0, language).size === words.length;
}

/** Nothing is carried out, and the answer says why. */
export function respondToCondition(context: Context): Response {
  return { answer: aside(context, { text: context.texts.text('bot.ask-back.condition'), refused: true }) };
}
