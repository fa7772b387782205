import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Override } from '../../../server/presence/override.ts';
import { endsOf } from '../../answers/end-plans.ts';
import { sayNot } from '../../answers/say.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { ofThatWeek } from '../../time/as-before.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { Understood } from '../../understand/understand.ts';
import { answerSentence } from '../answer-sentence.ts';
import { about } from '../carry-out.ts';
import { correctedLater } from '../doubts/weekday-of-today.ts';
import { frameOf, withBeside } from '../frame.ts';
import type { Amendment } from '../offers/amendment.ts';
import type { Part } from '../read-part.ts';
import { afterSeveral, keyed, together } from '../respond.ts';
import { type Response, stillCorrecting } from '../response.ts';
import { corrected, isOfSameDays, isUnclear } from './correction.ts';
import type { Correction } from './last-statement.ts';

/** Replaces the last statement, or the one that is meant of several. */
export async function respondToCorrection(context: Context, correction: Correction, before: ConversationFrame): Promise<Response> {
  const { understood, message, of = before } = correction;
  const meant = correctedLater(context, corrected(context, correction, of), understood.language);
  const corrects = isUnclear(context, correction, of) ? undefined : (ofDayAlone(context, correction, of) ?? of.stored);
  const response = await answerSentence({ ...context, ...(corrects && { corrects }) }, meant, understood, message);
  const isWhole = corrects?.length === of.stored?.length;
  return keepingOthers(stillCorrecting(response, corrects), before, isWhole ? [of] : []);
}

/** "No, Tuesday Boston" after "Monday and Tuesday Berlin": the statements for Tuesday alone. `undefined`: all days of the statement are meant. */
function ofDayAlone(context: Context, { wrong, sentence }: Correction, of: ConversationFrame): string[] | undefined {
  const { now, zone, board, person } = context;
  const [time] = sentence.said.times;
  const before = of.time as TimeSaid | undefined;
  if (wrong || sentence.intent === 'and-then' || time?.kind !== 'days' || !before) return undefined;
  const [days, all] = [resolveDays(ofThatWeek(time, before, context), now, zone) ?? [], resolveDays(before, now, zone) ?? []];
  if (days.length === 0 || days.length >= all.length || !days.every((day) => all.includes(day))) return undefined;
  const isOfDays = (plan: Override) => endsOf(context, plan).every((day) => days.includes(day));
  return board.evidence(person).overrides.flatMap((plan) => (of.stored?.includes(plan.id) && isOfDays(plan) ? [plan.id] : []));
}

/** Stores the last statement for another day as well. What the same message said about that day is replaced. */
export async function respondToAddition(context: Context, addition: Correction, before: ConversationFrame): Promise<Response> {
  const meant = corrected(context, addition, before);
  const replaced = (before.beside ?? []).filter((each) => meant.said.times.some((time) => isOfSameDays(context, time, each)));
  const corrects = replaced.length > 0 ? replaced.flatMap(({ stored = [] }) => stored) : undefined;
  const response = await answerSentence({ ...context, ...(corrects && { corrects }) }, meant, addition.understood, addition.message);
  return keepingOthers(stillCorrecting(response, corrects), before, replaced);
}

/** "Tuesday too, and Wednesday on leave" */
export async function respondToAdditionThen(context: Context, added: Correction, then: Part, before: ConversationFrame): Promise<Response> {
  const first = await respondToAddition(context, added, before);
  const intent = then.sentence.intent === 'who-is-in' ? 'say-office' : then.sentence.intent;
  const second = await answerSentence(keyed(context, 1), { ...then.sentence, intent, phrase: 'said' }, then.understood, then.message);
  const frames = [first, second].flatMap(({ frame }) => frame ?? []);
  const frame = afterSeveral(frames.at(-1), frames);
  return { answer: together([first.answer, second.answer]), ...(frame && { frame }) };
}

/** The statements of the message before that are not replaced can still be corrected. */
function keepingOthers(response: Response, before: ConversationFrame, replaced: readonly ConversationFrame[]): Response {
  const { frame } = response;
  if (!frame?.stored || !before.beside) return response;
  const others = [before, ...before.beside].filter((each) => !replaced.includes(each));
  return { ...response, frame: withBeside(frame, others) };
}

/** Stores the offered statement with the time that was said with "yes", or makes a new offer. */
export async function respondToAmendment(
  context: Context,
  { sentence, understood, message }: Amendment,
  before: ConversationFrame | undefined,
): Promise<Response> {
  const corrects = before?.corrects;
  return stillCorrecting(await answerSentence({ ...context, ...(corrects && { corrects }) }, sentence, understood, message), corrects);
}

/** A denial alone ("not Friday") changes nothing. The answer says what is noted, and the next message may correct it. */
export async function respondToDenial(context: Context, before: ConversationFrame): Promise<Response> {
  const denied = { ...context, corrects: [before, ...(before.beside ?? [])].flatMap(({ stored = [] }) => stored) };
  return { answer: about(context, INTENTS['say-not'], await sayNot(denied)) };
}

/** A denied day without an earlier statement changes nothing. The answer asks where the person is; an earlier offer is withdrawn. */
export async function respondToDeniedDay(context: Context, { sentences: [sentence] }: Understood): Promise<Response> {
  const answer = about(context, INTENTS['say-not'], await sayNot(context));
  return { answer, ...(sentence && { frame: frameOf(context, { ...sentence, intent: 'say-not' }, answer, false) }) };
}
