import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { SAID_NOTHING } from '../../context.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { wordsOfPhrases } from '../../understand/phrases-at.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import { UNDOING } from '../undo/take-back.ts';
import { lengthOf } from './correction-words.ts';

/**
 * "Forget that, feeling better" directly after leave was stored: it is taken back. The whole message says so. Without the words for taking back,
 * that somebody is well again changes nothing.
 */
export function recovered(
  message: Message,
  before: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Understood | undefined {
  const language = before && languageOf(before.language);
  if (!language || before.stored === undefined || before.intent !== 'say-leave') return undefined;
  if (message.asked || message.quoted || message.cut || message.text.includes('?')) return undefined;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  if (isHedged(message.text, words, language)) return undefined;
  const ranges = matchesOf(words, language.commands.concepts.recovered);
  for (const [start, end] of ranges) {
    const rest = start === 0 ? words.slice(end) : words.slice(0, start);
    const isWhole = start === 0 || isIdle(words.slice(end), language);
    if (isWhole && rest.length > 0 && takesBack(message, rest, language, read))
      return {
        ...ofWhole(language, false),
        sentences: [sentenceOf('drop', { ...SAID_NOTHING, text: message.text }, { length: words.length })],
      };
  }
  return undefined;
}

/** Only fillers and courtesies. */
function isIdle(words: readonly Word[], language: CompiledLanguage): boolean {
  const fillers = wordsOfPhrases(words, language.fillers);
  return words.every(({ key }, at) => fillers.has(at) || language.courtesies.has(key));
}

function takesBack(message: Message, words: readonly Word[], language: CompiledLanguage, read: (message: Message) => Understood): boolean {
  const { before, denies, mild } = language.correcting;
  const joined = language.joins.has(words.at(-1)?.key ?? '') ? words.slice(0, -1) : words;
  if (lengthOf(joined, [...denies, ...before], 'start') === joined.length && lengthOf(joined, mild, 'start') === 0) return true;
  return takesBackIn(message, joined, read) !== undefined;
}

/** What words of a message mean that only take something back: "forget it", "no, undo that". "No" alone does not. */
export function takesBackIn(message: Message, words: readonly Word[], read: (message: Message) => Understood): 'drop' | 'undo' | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const { sentences, leftOut, doubtful } = read({ ...message, text: message.text.slice(first.start, last.end), mentions: [] });
  const isWhole = leftOut.length === 0 && !doubtful && sentences.every((each) => UNDOING.has(each.intent) && !each.asked);
  const [intent] = isWhole ? sentences.flatMap((each) => (each.intent === 'drop' || each.intent === 'undo' ? [each.intent] : [])) : [];
  return intent;
}
