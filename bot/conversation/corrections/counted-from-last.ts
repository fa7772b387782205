import { addDays, dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { SAID_NOTHING } from '../../context.ts';
import { dateSaid } from '../../time/as-before.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Message } from '../../understand/message.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { wordsOf } from '../../understand/words.ts';
import { relationIn } from '../follow-ups/relative.ts';
import { namesNext } from './correction-words.ts';
import type { Correction, CorrectionContext } from './last-statement.ts';

/**
 * "The week after", "the day after instead", "two days earlier": counts from the time of the last statement.
 * @param text The message without the words that introduce a correction.
 * @param isMarked It has such words.
 */
export function countedFromLast(
  context: CorrectionContext,
  message: Message,
  { text, isMarked }: { text: string; isMarked: boolean },
  { time }: ConversationFrame,
  read: (message: Message) => Understood,
  language: CompiledLanguage,
): Correction | undefined {
  const said = time as TimeSaid | undefined;
  const meant = said && 'ahead' in said && namesNext(text, language) ? { ...said, ahead: said.ahead + 1 } : undefined;
  const counted = meant ?? (isMarked ? shifted(context, said, text, language) : undefined);
  if (!counted) return undefined;
  const length = wordsOf(text, language.rewriting).length;
  const sentence = sentenceOf('and-then', { ...SAID_NOTHING, times: [counted], timeText: text, text }, { length, bare: true });
  const understood = { ...read(message), language, leftOut: [], hedged: false, doubtful: false, sentences: [sentence] };
  return { understood, message, sentence };
}

const DAYS_OF: ReadonlyMap<string, number> = new Map([
  ['dayBefore', -1],
  ['dayAfter', 1],
  ['weekBefore', -7],
  ['weekAfter', 7],
]);

/** The days that were said, so many days or weeks earlier or later; never before today. */
function shifted(
  { now, zone }: CorrectionContext,
  said: TimeSaid | undefined,
  text: string,
  language: CompiledLanguage,
): TimeSaid | undefined {
  const words = wordsOf(text, language.rewriting);
  const found = relationIn(words, language);
  const unit = found && DAYS_OF.get(found.relation);
  if (!unit || found.first > 0 || found.end < words.length || (said && said.kind !== 'days')) return undefined;
  const before = (said && resolveDays(said, now, zone)) ?? [dayOf(now, zone)];
  const days = before.map((day) => addDays(day, unit * found.count));
  return days.some((day) => day < dayOf(now, zone)) ? undefined : { kind: 'days', days: days.map(dateSaid) };
}
