import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { changesSomething, INTENTS } from '../intents/intents.ts';
import type { Sentence } from '../understand/sentence.ts';
import type { Understood } from '../understand/understand.ts';
import { offerNumber } from './follow-up.ts';
import { isOffer } from './offers.ts';
import { intentOf } from './said-before.ts';

/** Removes a "yes" that does not confirm the last offer. */
export function withoutUnclearYes(said: readonly Sentence[], { hedged, leftOut }: Understood): readonly Sentence[] {
  return said.filter((sentence, at, all) => !isConfirming(sentence) || (!hedged && isYes(at, all, leftOut)));
}

/** "Yes" confirms an earlier offer only if nothing but politeness is said beside it. */
function isYes(at: number, all: readonly Sentence[], leftOut: readonly string[]): boolean {
  return at === 0 && leftOut.length === 0 && all.every(({ intent, asked }) => intent === 'yes' && !asked);
}

/** After several offers, "yes" does not say which one. "The first" does, unless a time or another offer is beside it: "the first, no, the second". */
export function isUnclearChoice(
  said: readonly Sentence[],
  [first]: readonly Sentence[],
  before: ConversationFrame,
  leftOut: readonly string[],
): boolean {
  if (!first || first.intent === 'yes') return first !== undefined;
  const { times, numbers } = first.said;
  const named = numbers.length + times.reduce((count, time) => count + (time.kind === 'days' ? time.days.length : 1), 0);
  const isPlain = said.length === 1 && leftOut.length === 0 && !first.asked && named < 2;
  return offerNumber(first, before) > 0 && !isPlain;
}

/** The sentence that says why a "yes" did not confirm: something else is said with it, or the offer must be stated in full. */
export function remarkOnYes(
  said: readonly Sentence[],
  matter: readonly Sentence[],
  before: ConversationFrame,
): 'bot.talk.in-full' | 'bot.talk.yes-and' | undefined {
  const intent = intentOf(before);
  if (matter.some(isConfirming)) return intent && INTENTS[intent].asksAgain ? 'bot.talk.in-full' : undefined;
  return isOffer(before) && said.some(isConfirming) && !matter.some(isDecision) ? 'bot.talk.yes-and' : undefined;
}

function isConfirming({ intent }: Sentence): boolean {
  return intent === 'yes';
}

/** It changes something itself, or rejects the offer. */
function isDecision(sentence: Sentence): boolean {
  return sentence.intent === 'no' || sentence.intent === 'drop' || changesSomething(sentence);
}
