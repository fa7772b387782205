import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { changesSomething, INTENTS } from '../../intents/intents.ts';
import { timeReader } from '../../time/parse.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understand.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import { intentOf } from '../said-before.ts';

/** Longer messages have a subject of their own. */
const MAX_WORDS_OF_STATEMENT = 9;

/**
 * A question with a pronoun where its verb has no subject, after an answer about somebody: Spanish “¿y mañana viene?” is about her. Other
 * messages are returned as they are.
 */
export function withSubject(message: Message, frame: ConversationFrame | undefined, read: (message: Message) => Understood): Message {
  const language = frame && languageOf(frame.language);
  const intent = frame && intentOf(frame);
  if (!frame || !language?.subjectless || !intent || frame.personIds.length === 0 || frame.choices || frame.asked) return message;
  if (message.quoted || message.mentions.length > 0 || INTENTS[intent].changes) return message;
  const words = wordsOf(message.text, language.rewriting);
  const inTime = wordsInTimes(words, language);
  const [verb, ...others] = matchesOf(words, language.subjectless.verbs).filter(([first]) => !inTime.has(first));
  const at = words[verb?.[0] ?? 0]?.start;
  if (!verb || others.length > 0 || at === undefined || words.length > MAX_WORDS_OF_STATEMENT || hasSubject(words, language))
    return message;
  const meant = { ...message, text: `${message.text.slice(0, at)}${language.subjectless.pronoun} ${message.text.slice(at)}` };
  const understood = read(meant);
  const isAsked = message.asked || matchesOf(words, language.subjectless.asks).length > 0;
  return isAsked && isOfPronoun(understood) ? meant : message;
}

/** The positions of the words of times: "la semana que viene". */
function wordsInTimes(words: readonly Word[], { times }: CompiledLanguage): ReadonlySet<number> {
  const timesAt = timeReader(words, times);
  return new Set(words.flatMap((_, at) => timesAt(at).flatMap(({ end }) => Array.from({ length: end - at }, (__, index) => at + index))));
}

/** "Who", "how many", "I". */
function hasSubject(words: readonly Word[], { core }: CompiledLanguage): boolean {
  return words.some((_, at) => lengthAt(words, at, core.questions) > 0 || lengthAt(words, at, core.self) > 0);
}

function isOfPronoun({ sentences, leftOut }: Understood): boolean {
  const isOfThem = sentences.every(({ said }) => said.people.some(({ pronoun }) => pronoun));
  return sentences.length > 0 && leftOut.length === 0 && isOfThem && !sentences.some((each) => each.unknown || changesSomething(each));
}
