import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';

/** Whether "yes" accepts it: a sentence was proposed, or only one person or place was offered. */
export function isOffer({ asked, choices }: ConversationFrame): boolean {
  const count = choices === undefined ? 0 : 'places' in choices ? choices.places.length : choices.personIds.length;
  return asked === true || count === 1;
}

/** The context after several answers in one message. If there are several offers, "yes" accepts none of them. */
export function lastOf(frames: readonly ConversationFrame[]): ConversationFrame | undefined {
  const last = frames.at(-1);
  const offers = frames.filter(isOffer);
  if (!last || offers.length < 2) return last;
  const { asked: _, choices: __, ...rest } = last;
  return { ...rest, offers };
}
