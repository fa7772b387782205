import { addDays, dayBounds, dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Override } from '../../../server/presence/override.ts';
import type { Day } from '../../../server/presence/time.ts';
import { dateOf, endLeaveInForce, endOfLonger, endsOf, leaveInForce, planStays, statementsOf } from '../../answers/end-plans.ts';
import { spanText } from '../../answers/time-text.ts';
import { type Answer, type Context, SAID_NOTHING } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { DaySaid, TimeSaid } from '../../time/said.ts';
import { timesIn } from '../../time/times-in.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { type Sentence, sentenceOf } from '../../understand/sentence.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import { answerSentence } from '../answer-sentence.ts';
import { carryOut } from '../carry-out.ts';
import { frameOf } from '../frame.ts';
import type { Amendment } from '../offers/amendment.ts';
import { only, spokenLanguages } from '../read-part.ts';
import { type Response, stillCorrecting } from '../response.ts';
import type { Turn } from '../turn.ts';
import { dayBack, returnIn } from './back-again.ts';
import { isStatement } from './last-statement.ts';

/** What a message says about the end of the writer's leave. */
export interface LeaveOver {
  language: CompiledLanguage;
  respond: (context: Context) => Promise<Response>;
}

/**
 * "My leave is over", "I'm back from leave", "end my leave", "I'm back" while on leave: the leave in force ends. A statement beside it ("remote today")
 * replaces that leave. With a day ("my leave ends on Friday"), the leave that has this day ends then.
 */
export async function leaveOver(turn: Turn): Promise<LeaveOver | undefined> {
  const { message, before, languages } = turn;
  if (message.asked || message.quoted || message.cut || message.mentions.length > 0 || message.text.includes('?')) return undefined;
  for (const language of spokenLanguages(before, languages)) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const found = (await overNow(turn, words, language)) ?? (await overOnDay(turn, words, language));
    if (found) return found;
  }
  return undefined;
}

async function overNow(turn: Turn, words: readonly Word[], language: CompiledLanguage): Promise<LeaveOver | undefined> {
  const { leaveOver: over, backNow } = language.continuing;
  if (isWhole(words, over)) return { language, respond: (context) => respondToEnd(context, () => endLeaveInForce(context)) };
  const isBack = isWhole(words, backNow);
  const beside = isBack ? undefined : statementBeside(turn, words, language);
  if (!isBack && !beside) return undefined;
  const leave = leaveInForce(await statementsOf(turn.context), turn.context.now);
  // Somebody may also be back from lunch.
  if (leave.length === 0) return undefined;
  if (!beside) return { language, respond: (context) => respondToEnd(context, () => endLeaveInForce(context)) };
  return { language, respond: (context) => respondInstead(context, beside, leave) };
}

/** "I'm back from leave, remote today": a whole statement before or after the words about the leave. */
function statementBeside({ message, read }: Turn, words: readonly Word[], language: CompiledLanguage): Amendment | undefined {
  const { leaveOver: over, backNow } = language.continuing;
  const isOver = (part: readonly Word[]) => isWhole(part, over) || isWhole(part, backNow);
  for (let at = 1; at < words.length; at += 1) {
    const [start, end] = [words.slice(0, at), words.slice(at)];
    const rest = isOver(start) ? end : isOver(end) ? start : undefined;
    const part = rest && only(message, message.text.slice(rest[0]?.start, rest.at(-1)?.end), read, language);
    const sentence = part && asStatement(part.sentence);
    if (part && sentence) return { ...part, sentence, message };
  }
  return undefined;
}

/** "Berlin today" beside such words says where the writer is. */
function asStatement(sentence: Sentence): Sentence | undefined {
  const { intent, bare, asked, unknown, said } = sentence;
  if (asked || unknown || intent === 'say-leave') return undefined;
  if (isStatement(intent)) return sentence;
  return intent === 'who-is-in' && bare && said.places.length === 1 ? { ...sentence, intent: 'say-office' } : undefined;
}

/** "My leave ends on Friday", "back from leave on Thursday" */
async function overOnDay(
  { context, message, before }: Turn,
  words: readonly Word[],
  language: CompiledLanguage,
): Promise<LeaveOver | undefined> {
  if (isHedged(message.text, words, language)) return undefined;
  const end = endIn(words, language);
  if (!end) return undefined;
  const found = await leaveWith(context, end);
  if (found) return { language, respond: (answering) => respondToEnd(answering, () => endAfter(answering, found.leave, found.last)) };
  const last = end.ofLeave ? lastDay(context, end) : undefined;
  return last === undefined
    ? undefined
    : { language, respond: (answering) => offerLeaveUntil(answering, last, { message, language, words }, before) };
}

/** When a leave ends. */
interface End {
  /** Its last day, or the day after it. */
  day: DaySaid;
  isLast: boolean;
  /** The words name a leave. */
  ofLeave: boolean;
}

/** A day beside words that say when the leave ends, or that it is over then. */
function endIn(words: readonly Word[], language: CompiledLanguage): End | undefined {
  const { leaveEnds, leaveOver: over } = language.continuing;
  const [only, ...others] = timesIn(words, language);
  const [day, ...more] = only?.time.kind === 'days' ? only.time.days : [];
  if (!only || !day || more.length > 0 || others.length > 0) return undefined;
  const rest = [...words.slice(0, only.start), ...words.slice(only.end)];
  const isLast = isWhole(rest, leaveEnds);
  if (isLast || isWhole(rest, over)) return { day, isLast, ofLeave: true };
  const back = returnIn(words, language);
  return back?.day && !back.hour ? { day: back.day, isLast: false, ofLeave: false } : undefined;
}

/** The leave in force or to come that has this day, and its new last day. */
async function leaveWith(context: Context, end: End): Promise<{ leave: readonly Override[]; last: Day } | undefined> {
  const all = (await statementsOf(context)).filter(({ statement }) => statement.kind === 'leave');
  const today = dayOf(context.now, context.zone);
  const found = all.flatMap((plan) => {
    const [first, last] = endsOf(context, plan);
    const from = first > today ? first : today;
    const days = [dayBack(end.day, from, last, context), namedDay(context, end.day)];
    const until = days.map((day) => lastOf(day, end)).find((day) => day !== undefined && day >= from && day <= last);
    return until === undefined ? [] : [{ plan, until }];
  });
  const [first] = found;
  return first && { leave: found.map(({ plan }) => plan), last: first.until };
}

function lastOf(day: Day | undefined, { isLast }: End): Day | undefined {
  return day === undefined || isLast ? day : addDays(day, -1);
}

/** The last day, if it is still to come. */
function lastDay(context: Context, end: End): Day | undefined {
  const last = lastOf(namedDay(context, end.day), end);
  return last !== undefined && last >= dayOf(context.now, context.zone) ? last : undefined;
}

function namedDay({ now, zone }: Context, day: DaySaid): Day | undefined {
  return resolveDays({ kind: 'days', days: [day] }, now, zone)?.[0];
}

/** Takes the days after the last one out of the leave. */
async function endAfter(context: Context, leave: readonly Override[], last: Day): Promise<Answer> {
  const end = leave.map((each) => endsOf(context, each)[1]).reduce((one, other) => (one > other ? one : other));
  const days: Day[] = [];
  for (let day = addDays(last, 1); day <= end; day = addDays(day, 1)) days.push(day);
  if (days.length === 0) return { text: planStays(context, leave), unchanged: true };
  return endOfLonger(context, leave, days);
}

/** Nothing is noted that has that day. */
function offerLeaveUntil(
  context: Context,
  last: Day,
  { message, language, words }: { message: Message; language: CompiledLanguage; words: readonly Word[] },
  before: ConversationFrame | undefined,
): Promise<Response> {
  const { now, zone, texts } = context;
  const time: TimeSaid = { kind: 'span', until: { day: dateOf(last) } };
  const timeText = texts.say(spanText(now, dayBounds(last, zone).end, now, zone));
  const said = { ...SAID_NOTHING, text: message.text, times: [time], timeText };
  const sentence = sentenceOf('say-leave', said, { phrase: 'vague', length: words.length });
  const corrects = before?.corrects;
  return answerSentence(
    { ...context, ...(corrects && { corrects }) },
    sentence,
    { ...ofWhole(language, false), sentences: [sentence] },
    message,
  );
}

async function respondToEnd(context: Context, end: () => Promise<Answer>): Promise<Response> {
  const answer = await carryOut(context, INTENTS['end-plans'], end);
  const told = answer.alone ?? answer;
  const change = told.refused || told.unchanged ? undefined : 'other';
  return { answer, frame: frameOf(context, sentenceOf('end-plans', SAID_NOTHING), told, false, change) };
}

/** The statement replaces the leave, so that “undo” restores it. */
async function respondInstead(
  context: Context,
  { sentence, understood, message }: Amendment,
  leave: readonly Override[],
): Promise<Response> {
  const corrects = leave.map(({ id }) => id);
  return stillCorrecting(await answerSentence({ ...context, corrects }, sentence, understood, message), corrects);
}
