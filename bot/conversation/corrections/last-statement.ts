import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Context } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { endSaid, withoutDay } from '../../time/day-instead.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import type { Continued, Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { isWeekly, languageOf, type Part } from '../read-part.ts';

/** A replacement of the last statement, or an addition to it: "no, Friday rather", "sorry, I meant Boston". */
export interface Correction extends Part {
  /** The part that is named as wrong. */
  wrong?: Sentence;
  /** The statement, if other sentences were answered since. */
  of?: ConversationFrame;
  /** It is added to the last statement. */
  adds?: true;
}

const STATEMENTS: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave']);

/** The clock, the asker's zone, and the live picture. */
export type CorrectionContext = Pick<Context, 'now' | 'zone' | 'picture'>;

/** The language of the last statement. `undefined` if none was stored directly before, or the message is a question or quotes somebody. */
export function languageAfter({ text, asked, quoted }: Message, frame: ConversationFrame | undefined): CompiledLanguage | undefined {
  if (!frame?.stored || !(isStatement(frame.intent) || isOfHiding(frame)) || isWeekly(frame.time) || asked || quoted) return undefined;
  const language = languageOf(frame.language);
  return language && !isHedged(text, wordsOf(text, language.rewriting), language) ? language : undefined;
}

/** Whether the last statement has that day or place. Without a day it was about today. */
export function isSaid(context: CorrectionContext, { said }: Sentence, { places, time }: ConversationFrame): boolean {
  const daysOf = (each: TimeSaid) => JSON.stringify(resolveDays(each, context.now, context.zone));
  const [day] = said.times;
  const isPlace = said.places.every((each) =>
    each.places.some(({ office, floor }) =>
      places.some(({ officeId, floorId }) => officeId === office.id && (!floor || floor.id === floorId)),
    ),
  );
  if (!isPlace || day === undefined) return isPlace;
  const before = (time as TimeSaid | undefined) ?? { kind: 'now' };
  return daysOf(day) === daysOf(before) || withoutDay(before, day, context) !== undefined || endSaid(before, day, context) !== undefined;
}

/** Whether the intent is that of a statement that can be corrected. */
export function isStatement(intent: string): boolean {
  return [...STATEMENTS].some((name) => name === intent);
}

/** Hiding has a time and no place: only its time can be corrected. */
export function isOfHiding({ intent }: Pick<ConversationFrame, 'intent'>): boolean {
  return intent === 'say-hidden';
}

/** The statements that an answer to the bot's question about a correction replaces: the answer chooses, or is about the same days. */
export function correctedBy(context: CorrectionContext, { intent, said, confirmed }: Continued, frame: ConversationFrame | undefined) {
  const isSameKind = frame && (isOfHiding(frame) ? intent === 'say-hidden' : isStatement(intent));
  if (!frame?.corrects || !isSameKind) return undefined;
  const daysOf = (time: TimeSaid | undefined) => JSON.stringify(time && resolveDays(time, context.now, context.zone));
  return confirmed || daysOf(said.times[0]) === daysOf(frame.time as TimeSaid | undefined) ? frame.corrects : undefined;
}
