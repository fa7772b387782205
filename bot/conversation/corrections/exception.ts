import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Day } from '../../../server/presence/time.ts';
import { endOfStated } from '../../answers/end-stated.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { asBefore, dateSaid } from '../../time/as-before.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Message } from '../../understand/message.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { carryOut } from '../carry-out.ts';
import { frameOf } from '../frame.ts';
import { only, type Part } from '../read-part.ts';
import type { Response } from '../response.ts';
import { lengthOf, withoutFillersAtEnd, withoutMarks } from './correction-words.ts';
import { type Correction, type CorrectionContext, isStatement, languageAfter } from './last-statement.ts';
import { respondToAddition } from './respond-to-last.ts';

/** A day of the last statement for which it does not hold, or on which something else does. */
export interface Exception {
  understood: Understood;
  /** The sentence about these days. */
  sentence: Sentence;
  /** The statement with the exception. */
  of: ConversationFrame;
  /** Each is a day of the statement. */
  days: readonly Day[];
  /** What holds on these days. It is added to the statement. */
  instead?: Correction;
}

/**
 * "Except Wednesday", "but Wednesday in Berlin" after a statement about several days, also after questions since. `undefined` if the message says
 * anything else, or names a day that the statement does not have.
 */
export function exceptionIn(
  context: CorrectionContext,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Exception | undefined {
  const of = frame?.stored ? frame : frame?.statement;
  const language = languageAfter(message, of);
  const stated = of?.time as TimeSaid | undefined;
  if (!of || !language || !stated || message.cut || !isStatement(of.intent)) return undefined;
  const said = resolveDays(stated, context.now, context.zone) ?? [];
  if (said.length < 2) return undefined;
  for (const { text, isExcepted } of partsIn(message.text, language)) {
    const part = only(message, text, read, language);
    const [time] = part?.sentence.said.times ?? [];
    if (!part || time?.kind !== 'days') continue;
    const days = daysWithin(context, time, stated, said);
    if (days.length === 0 || days.length === said.length) continue;
    const found = { understood: part.understood, of, days };
    if (part.sentence.intent === 'and-then' && isExcepted) return { ...found, sentence: part.sentence };
    const instead = statedThen(part, days);
    if (instead) return { ...found, sentence: part.sentence, instead };
  }
  return undefined;
}

/** The text without the words of an exception at its beginning, or, if they are only "but", elsewhere: "Mittwoch aber in Berlin". */
function* partsIn(text: string, language: CompiledLanguage): Generator<{ text: string; isExcepted: boolean }> {
  const { rewriting, correcting, joins } = language;
  const { excepts, differs } = correcting;
  const marked = withoutMarks(text, language)?.text;
  for (const each of new Set([text, marked ?? text])) {
    const all = withoutFillersAtEnd(wordsOf(each, rewriting), language);
    const isMark = lengthOf(all, [...excepts, ...differs], 'start') > 0;
    const words = !isMark && joins.has(all[0]?.key ?? '') ? all.slice(1) : all;
    const from = (at: number, end = words.length) => each.slice(words[at]?.start, words[end - 1]?.end);
    const excepted = lengthOf(words, excepts, 'start');
    if (excepted > 0 && excepted < words.length) yield { text: from(excepted), isExcepted: true };
    for (let at = 0; at < words.length; at++) {
      const count = lengthOf(words.slice(at), differs, 'start');
      if (count > 0 && count < words.length) yield { text: without(each, words, at, count), isExcepted: false };
    }
  }
}

function without(text: string, words: readonly Word[], at: number, count: number): string {
  const before = at > 0 ? text.slice(words[0]?.start, words[at - 1]?.end) : '';
  const after = at + count < words.length ? text.slice(words[at + count]?.start, words.at(-1)?.end) : '';
  return `${before} ${after}`.trim();
}

/** The named days, if all of them are days of the statement. A weekday is the one within it. */
function daysWithin(context: CorrectionContext, time: TimeSaid, stated: TimeSaid, said: readonly Day[]): readonly Day[] {
  for (const each of [time, asBefore(time, stated, context)]) {
    const days = resolveDays(each, context.now, context.zone) ?? [];
    if (days.length > 0 && days.every((day) => said.includes(day))) return days;
  }
  return [];
}

/** "Wednesday in Berlin", "Wednesday I'm on leave": a statement of its own about these days. */
function statedThen(part: Part, days: readonly Day[]): Correction | undefined {
  const { sentence } = part;
  const [place, ...others] = sentence.said.places;
  const isPlace = sentence.intent === 'who-is-in' && sentence.bare && others.length === 0 && (place?.places.length ?? 0) > 0;
  if (!(isPlace || isStatement(sentence.intent)) || sentence.unknown || sentence.asked || sentence.phrase === 'vague') return undefined;
  const said = { ...sentence.said, times: [{ kind: 'days' as const, days: days.map(dateSaid) }] };
  return { ...part, sentence: { ...sentence, said }, adds: true };
}

/** Takes the days out of the statement, or stores beside it what holds on them. */
export async function respondToException(context: Context, { of, days, instead, sentence }: Exception): Promise<Response> {
  if (instead) return respondToAddition(context, instead, of);
  const intent = INTENTS['end-plans'];
  const answer = await carryOut(context, intent, () => endOfStated(context, of.stored ?? [], days));
  const told = answer.alone ?? answer;
  const isDone = !told.refused && !told.unchanged;
  return { answer, frame: frameOf(context, { ...sentence, intent: 'end-plans' }, told, false, isDone ? 'other' : undefined) };
}
