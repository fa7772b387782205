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
import { offeredCount } from '../offers/offers.ts';
import { languageOf } from '../read-part.ts';
import { takesBackIn } from './recovered.ts';
import { saysBesideReason } from './with-reason.ts';

/**
 * "I changed my mind", "streich den Eintrag", "c'est annulé" directly after a statement: it does not hold any more. The whole message says so.
 * After the offer of a statement it refuses the offer.
 */
export function withdrawn(message: Message, before: ConversationFrame | undefined): Understood | undefined {
  const language = statedIn(message, before) ?? offeredIn(message, before);
  const words = language && wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  if (!language || !words || isHedged(message.text, words, language) || !isWithdrawing(words, language)) return undefined;
  return takingBack('drop', message, language);
}

/** "Scrap that, my boss said no" directly after a statement: words for taking back, and why. */
export function withdrawnWithReason(
  message: Message,
  before: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Understood | undefined {
  const language = statedIn(message, before);
  if (!language) return undefined;
  let said: 'drop' | 'undo' | undefined;
  const takesBack = (words: readonly Word[]) => {
    said = isWithdrawing(words, language) ? 'drop' : takesBackIn(message, words, read);
    return said !== undefined;
  };
  return saysBesideReason(message, language, read, takesBack) && said ? takingBack(said, message, language) : undefined;
}

/** The language of a statement directly before, if the message is no question. */
function statedIn({ text, asked, quoted, cut }: Message, before: ConversationFrame | undefined): CompiledLanguage | undefined {
  const isStated = before?.stored !== undefined || (before?.changed === 'rules' && before.intent.startsWith('say-'));
  return isStated && !asked && !quoted && !cut && !text.includes('?') ? languageOf(before.language) : undefined;
}

/** The language of an offer that is open, if the message is no question. */
function offeredIn({ text, asked, quoted, cut }: Message, before: ConversationFrame | undefined): CompiledLanguage | undefined {
  const isOfStatement = before !== undefined && (before.offers ?? [before]).some(({ intent }) => intent.startsWith('say-'));
  const isOpen = isOfStatement && offeredCount(before) > 0;
  return isOpen && !asked && !quoted && !cut && !text.includes('?') ? languageOf(before.language) : undefined;
}

/** Whether words only say that the last statement does not hold: "I changed my mind". */
export function isWithdrawing(words: readonly Word[], { commands, fillers, courtesies }: CompiledLanguage): boolean {
  const small = wordsOfPhrases(words, fillers);
  const isBeside = (at: number) => small.has(at) || courtesies.has(words[at]?.key ?? '');
  return matchesOf(words, commands.concepts.withdrawing).some(([start, end]) =>
    words.every((_, at) => (at >= start && at < end) || isBeside(at)),
  );
}

function takingBack(intent: 'drop' | 'undo', { text }: Message, language: CompiledLanguage): Understood {
  const { length } = wordsOf(text, language.rewriting);
  return { ...ofWhole(language, false), sentences: [sentenceOf(intent, { ...SAID_NOTHING, text }, { length })] };
}
