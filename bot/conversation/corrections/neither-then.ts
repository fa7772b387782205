import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { LANGUAGES } from '../../../server/texts/languages.ts';
import { timesIn } from '../../time/times-in.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { doubtsByEmoji } from '../../understand/emoji.ts';
import { laughs } from '../../understand/laughter.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understood.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { languageOf, only } from '../read-part.ts';
import { lengthOf } from './correction-words.ts';
import type { Correction } from './last-statement.ts';

/** Another day on which the writer does not come either. */
export interface NeitherThen {
  day: Correction;
  /** The last statement is leave, so the day is leave as well. Otherwise the bot asks where the writer is. */
  ofLeave: boolean;
}

/**
 * "Not tomorrow either", "je ne viens pas demain non plus": like the last statement, and no plan is denied. `undefined` if the message is a
 * question, has other words, or does not name exactly one time.
 */
export function neitherThen(
  message: Message,
  before: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): NeitherThen | undefined {
  if (message.asked || message.quoted || message.cut || doubtsByEmoji(message.text) || laughs(message.text)) return undefined;
  const codes = before ? [before.language, ...LANGUAGES] : LANGUAGES;
  for (const code of new Set(codes)) {
    const language = languageOf(code);
    const text = language && dayIn(message.text, language);
    const day = language && text !== undefined ? only(message, text, read, language) : undefined;
    const [time] = day?.sentence.intent === 'and-then' ? day.sentence.said.times : [];
    if (!day || day.understood.language !== language || !(time?.kind === 'days' || time?.kind === 'part')) continue;
    const ofLeave = before?.intent === 'say-leave' && (before.stored?.length ?? 0) > 0;
    return { day: { ...day, adds: true }, ofLeave };
  }
  return undefined;
}

/** Whether a message has such words, so that its denial is of the same kind as what was said before. */
export function saysNeither(words: readonly Word[], { correcting }: CompiledLanguage): boolean {
  return words.some((_, at) => lengthOf(words.slice(at), correcting.neither, 'start') > 0);
}

/** The day, if all other words say only that the writer does not come then either. */
function dayIn(text: string, language: CompiledLanguage): string | undefined {
  const words = wordsOf(text, language.rewriting);
  const [time, ...others] = timesIn(words, language);
  if (!time || others.length > 0 || !saysNeither(words, language)) return undefined;
  const { neither, neitherBeside, self, denies } = language.correcting;
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at);
    const own = at === time.start ? time.end - at : lengthOf(rest, [...neither, ...neitherBeside, ...self, ...denies], 'start');
    // "Maybe not tomorrow either"
    if (own === 0 && lengthAt(words, at, language.hedges) > 0) return undefined;
    const join = language.joins.has(words[at]?.key ?? '') ? 1 : 0;
    const length = Math.max(own, join, lengthAt(words, at, language.clauses.denials), lengthAt(words, at, language.fillers));
    if (length === 0) return undefined;
    at += length;
  }
  return text.slice(words[time.start]?.start, words[time.end - 1]?.end);
}
