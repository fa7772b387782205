import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import { doubtsByEmoji, withoutAgreeingEmoji } from '../../understand/emoji.ts';
import { laughs } from '../../understand/laughter.ts';
import type { Message } from '../../understand/message.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { wordsOf } from '../../understand/words.ts';
import { hasTellingMark } from '../only-words.ts';
import { languageOf } from '../read-part.ts';
import { intentOf, saidBefore } from '../said-before.ts';

/** Longer messages are no answer to an offer. */
const MAX_WORDS_OF_CONSENT = 14;

/**
 * The action that the bot offered to take for the asker, if a message consists only of agreement: "no problem, do it". Offers of
 * statements are stricter (`confirmation.ts`).
 */
export function consentIn(context: Context, message: Message, frame: ConversationFrame | undefined): Understood | undefined {
  const intent = frame && intentOf(frame);
  const language = frame && languageOf(frame.language);
  const offered = intent && INTENTS[intent].yes;
  if (!offered || !language || frame.choices || frame.offers || message.asked || message.quoted || message.mentions.length > 0)
    return undefined;
  const { people } = saidBefore(context, frame);
  if (people.length !== 1 || !consents(message.text, language)) return undefined;
  const said = { ...SAID_NOTHING, people, text: message.text };
  return { ...ofWhole(language, false), sentences: [sentenceOf(offered, said, { length: MAX_WORDS_OF_CONSENT })] };
}

/** Whether a text agrees, and has no other words: no doubt, denial or condition. */
function consents(text: string, { rewriting, consent }: CompiledLanguage): boolean {
  if (doubtsByEmoji(text) || laughs(text) || hasTellingMark(withoutAgreeingEmoji(text))) return false;
  const words = wordsOf(text, rewriting);
  const agreeing = wordsOfConcept(words, consent.agrees);
  const beside = wordsOfConcept(words, consent.beside);
  return words.length <= MAX_WORDS_OF_CONSENT && agreeing.size > 0 && words.every((_, at) => agreeing.has(at) || beside.has(at));
}
