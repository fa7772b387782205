import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Language } from '../../../server/texts/languages.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { wordsOf } from '../../understand/words.ts';
import { spokenLanguages } from '../read-part.ts';

/**
 * "Are you human?", "am I talking to a robot?": the whole message asks who answers.
 * @returns The language of the message. `undefined`: it says something else
 */
export function asksWhoAnswers(
  { text, quoted, cut, mentions }: Message,
  before: ConversationFrame | undefined,
  preferred: readonly Language[],
): CompiledLanguage | undefined {
  if (quoted || cut || mentions.length > 0) return undefined;
  return spokenLanguages(before, preferred).find((language) => isWhole(wordsOf(text, language.rewriting), language.continuing.whoAnswers));
}
