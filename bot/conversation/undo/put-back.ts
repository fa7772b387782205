import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { SAID_NOTHING } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { saysBesideReason } from '../corrections/with-reason.ts';
import { lastChangeOf } from '../frame.ts';
import { isOffer } from '../offers/offers.ts';
import { languageOf } from '../read-part.ts';
import { intentOf } from '../said-before.ts';

/** "Put that back", while what was changed last in this conversation took something away. */
export function isRestoring(words: readonly Word[], change: ConversationFrame, { continuing }: CompiledLanguage): boolean {
  const last = intentOf(change);
  return last !== undefined && REMOVING.has(last) && isWhole(words, continuing.restores);
}

/** What takes away something that was said before. */
const REMOVING: ReadonlySet<IntentName> = new Set(['end-plans', 'end-rules', 'clear']);

/**
 * "Wait, bring it back", "bring it back, wrong button" directly after a plan was removed: undoes the removal. `undefined` if nothing was removed, or
 * it is a question.
 */
export function putBack(
  message: Message,
  before: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Understood | undefined {
  const { text, asked, quoted, cut } = message;
  const language = before && languageOf(before.language);
  const intent = before && intentOf(before);
  if (!language || !intent || !REMOVING.has(intent) || !before?.changed || asked || quoted || cut) return undefined;
  const words = wordsOf(text, language.rewriting);
  const says = (part: readonly Word[]) => isWhole(part, language.continuing.putBack);
  if (!says(words) && (text.includes('?') || !saysBesideReason(message, language, read, says))) return undefined;
  return { ...ofWhole(language, false), sentences: [sentenceOf('undo', { ...SAID_NOTHING, text }, { length: words.length })] };
}

/**
 * "Put that back please" where nothing was removed in this conversation: no earlier change is undone.
 * @returns The language of the message. `undefined`: there is something to restore, or the message means something else
 */
export function nothingToPutBack(
  { text, asked, quoted, cut }: Message,
  before: ConversationFrame | undefined,
  read: () => Understood,
): CompiledLanguage | undefined {
  const change = lastChangeOf(before);
  const last = change && intentOf(change);
  if (asked || quoted || cut || (last && REMOVING.has(last)) || (before && isOffer(before))) return undefined;
  const { language, sentences, leftOut } = read();
  const isOpen = leftOut.length > 0 || sentences.length === 0 || sentences.every(({ intent }) => intent === 'undo');
  return isOpen && isWhole(wordsOf(text, language.rewriting), language.continuing.restores) ? language : undefined;
}
