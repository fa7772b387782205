import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { LANGUAGES } from '../../../server/texts/languages.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understand.ts';
import { isPart, languageOf, only } from '../read-part.ts';
import { dayDeniedIn, deniedIn } from './correction-words.ts';
import { type CorrectionContext, isOfHiding, isSaid, isStatement, languageAfter } from './last-statement.ts';

/** A denial of the last statement, directly after it, without a replacement: "no el viernes", "not Berlin", "I'm not in Berlin". */
export function denialIn(
  context: CorrectionContext,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Understood | undefined {
  const language = languageAfter(message, frame);
  if (!frame || !language || isOfHiding(frame)) return undefined;
  const denied = deniedIn(message.text, language);
  const part = denied === undefined ? undefined : only(message, denied, read, language);
  if (part && (isPart(part.sentence) || isStatement(part.sentence.intent))) return part.understood;
  const whole = only(message, message.text, read, language);
  return whole?.sentence.intent === 'say-not' && isSaid(context, whole.sentence, frame) ? whole.understood : undefined;
}

/** A denied day without an earlier statement: "not Monday", "el lunes no". The message has no other meaning. */
export function dayDenied({ asked, quoted, ...message }: Message, read: (message: Message) => Understood): Understood | undefined {
  if (asked || quoted) return undefined;
  for (const code of LANGUAGES) {
    const language = languageOf(code);
    const denied = language && dayDeniedIn(message.text, language);
    const part = !language || denied === undefined ? undefined : only({ ...message, asked, quoted }, denied, read, language);
    const [time] = part?.sentence.intent === 'and-then' ? part.sentence.said.times : [];
    if (part?.understood.language.code !== code || !isDenialOf(time)) continue;
    const whole = read({ ...message, asked, quoted });
    return whole.sentences.length > 0 && whole.leftOut.length === 0 ? undefined : part.understood;
  }
  return undefined;
}

/** Days, or weeks: "not next week". */
function isDenialOf(time: TimeSaid | undefined): boolean {
  return time !== undefined && ['days', 'part', 'week', 'weekend', 'month'].includes(time.kind);
}
