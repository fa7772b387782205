import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { aside } from '../answers/aside.ts';
import { notUnderstood } from '../answers/not-understood.ts';
import type { Answer, Context } from '../context.ts';

/** The answer to a message, and the context of the next one. Without a frame, the frame of the last answer stays. */
export interface Response {
  answer: Answer;
  frame?: ConversationFrame;
  /** None of it was understood. */
  lost?: true;
}

export function lost(context: Context, leftOut?: readonly string[], suggested?: readonly string[]): Response {
  return { answer: aside(context, notUnderstood(context, leftOut, suggested)), lost: true };
}

export function isRefused({ answer }: Response): boolean {
  return (answer.alone ?? answer).refused === true;
}

/** If the bot asked about a correction, the next answer still replaces these statements. If it was stored, the frame says that it replaced them. */
export function stillCorrecting({ frame, ...response }: Response, corrects: readonly string[] | undefined): Response {
  const isOpen = frame && !frame.stored && (frame.choices || frame.asked || frame.offers);
  if (!frame) return response;
  if (frame.stored && corrects) return { ...response, frame: { ...frame, replaces: true } };
  return { ...response, frame: isOpen && corrects ? { ...frame, corrects } : frame };
}
