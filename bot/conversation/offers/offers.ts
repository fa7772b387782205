import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { INTENTS } from '../../intents/intents.ts';
import { intentOf } from '../said-before.ts';

/** Whether "yes" accepts it: a sentence was proposed, or only one person or place was offered. */
export function isOffer(frame: ConversationFrame): boolean {
  return frame.asked === true || choicesOf(frame) === 1;
}

/** The number of offered places or people. */
function choicesOf({ choices }: ConversationFrame): number {
  return choices === undefined ? 0 : 'places' in choices ? choices.places.length : choices.personIds.length;
}

/** The number of offered changes from which the next message may choose. */
export function offeredCount(frame: ConversationFrame): number {
  const intent = intentOf(frame);
  if (frame.offers) return frame.offers.length;
  if (!intent || INTENTS[intent].changes === undefined) return 0;
  return Math.max(choicesOf(frame), frame.asked ? 1 : 0);
}

/** The context without its offers. */
export function withoutOffers(frame: ConversationFrame): ConversationFrame {
  const { asked: _, choices: __, offers: ___, ...rest } = frame;
  return rest;
}

/** The context after several answers in one message. If there are several offers, "yes" accepts none of them. */
export function lastOf(frames: readonly ConversationFrame[]): ConversationFrame | undefined {
  const last = frames.at(-1);
  const offers = frames.filter(isOffer);
  return !last || offers.length < 2 ? last : { ...withoutOffers(last), offers };
}
