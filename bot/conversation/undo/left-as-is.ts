import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Language } from '../../../server/texts/languages.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { wordsOf } from '../../understand/words.ts';
import { isOffer, offeredCount } from '../offers/offers.ts';
import { spokenLanguages } from '../read-part.ts';

/**
 * "Thanks, leave it like that", "passt so": the whole message wishes that nothing is changed, so it takes nothing back and restores nothing.
 * While an offer is open, it is an answer to the offer.
 * @returns The language of the message. `undefined`: it says something else, or is a question
 */
export function leftAsIs(
  { text, asked, quoted, cut }: Message,
  before: ConversationFrame | undefined,
  preferred: readonly Language[],
): CompiledLanguage | undefined {
  if (asked || quoted || cut || text.includes('?') || (before && (isOffer(before) || offeredCount(before) > 0))) return undefined;
  return spokenLanguages(before, preferred).find((language) => isWhole(wordsOf(text, language.rewriting), language.continuing.asIs));
}
