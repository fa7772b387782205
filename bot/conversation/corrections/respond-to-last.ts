import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { sayNot } from '../../answers/say.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { Understood } from '../../understand/understand.ts';
import { answerSentence } from '../answer-sentence.ts';
import { about } from '../carry-out.ts';
import { correctedLater } from '../doubts/weekday-of-today.ts';
import { frameOf } from '../frame.ts';
import type { Amendment } from '../offers/amendment.ts';
import { type Response, stillCorrecting } from '../response.ts';
import { corrected } from './correction.ts';
import type { Correction } from './last-statement.ts';

/** Replaces the last statement. */
export async function respondToCorrection(context: Context, correction: Correction, before: ConversationFrame): Promise<Response> {
  const { understood, message } = correction;
  const meant = correctedLater(context, corrected(context, correction, before), understood.language);
  const response = await answerSentence({ ...context, corrects: before.stored }, meant, understood, message);
  return stillCorrecting(response, before.stored);
}

/** Stores the last statement for another day as well. */
export function respondToAddition(context: Context, addition: Correction, before: ConversationFrame): Promise<Response> {
  return answerSentence(context, corrected(context, addition, before), addition.understood, addition.message);
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
  const denied = { ...context, corrects: before.stored };
  return { answer: about(context, INTENTS['say-not'], await sayNot(denied)) };
}

/** A denied day without an earlier statement changes nothing. The answer asks where the person is; an earlier offer is withdrawn. */
export async function respondToDeniedDay(context: Context, { sentences: [sentence] }: Understood): Promise<Response> {
  const answer = about(context, INTENTS['say-not'], await sayNot(context));
  return { answer, ...(sentence && { frame: frameOf(context, { ...sentence, intent: 'say-not' }, answer, false) }) };
}
