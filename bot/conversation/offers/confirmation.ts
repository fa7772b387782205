import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { changesSomething, INTENTS } from '../../intents/intents.ts';
import type { Message } from '../../understand/message.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { isOnlyChoice, isOnlyYes } from '../only-words.ts';
import { intentOf } from '../said-before.ts';
import { afterYes } from './amendment.ts';
import { dayOfMonth } from './offer-answers.ts';
import { isOffer, offeredCount } from './offers.ts';

/** Removes a "yes" that does not confirm the last offer. */
export function withoutUnclearYes(said: readonly Sentence[], understood: Understood, message: Message): readonly Sentence[] {
  return said.filter((sentence, at, all) => !isConfirming(sentence) || isYes(at, all, understood, message));
}

/** "Yes, hide me" after "hide me, not today" does not say for which days either. */
export function withDeniedDays(
  matter: readonly Sentence[],
  { language }: Understood,
  { text }: Message,
  before: ConversationFrame,
): readonly Sentence[] {
  const isOpen = !isOffer(before) && offeredCount(before) === 0 && !before.stored && before.time === undefined;
  if (!isOpen || afterYes(text, language) === undefined) return matter;
  const isSame = (each: Sentence) =>
    each.intent === before.intent && changesSomething(each) && INTENTS[each.intent].slots.includes('time') && each.said.times.length === 0;
  return matter.map((each): Sentence => (isSame(each) ? { ...each, phrase: 'vague', timeDenied: true } : each));
}

/** "Yes" confirms an earlier offer only if nothing but politeness is said beside it. */
function isYes(at: number, all: readonly Sentence[], { hedged, leftOut, language }: Understood, { text }: Message): boolean {
  const isAlone = at === 0 && leftOut.length === 0 && all.every(({ intent, asked }) => intent === 'yes' && !asked);
  return isAlone && !hedged && isOnlyYes(text, language);
}

/**
 * After several offers, "yes" does not say which one. "The first" does, unless anything else is said beside it: "the first, no, the
 * second", "the first haha".
 */
export function isUnclearChoice(
  said: readonly Sentence[],
  before: ConversationFrame,
  { leftOut, hedged, language }: Understood,
  { text, asked }: Message,
): boolean {
  const [first, ...others] = said.filter((each) => !isConfirming(each));
  if (offeredCount(before) === 0) return false;
  if (!first) return before.offers !== undefined;
  if (first.bare && first.intent === 'who-is-in') return hedged;
  if (first.intent !== 'choose' && dayOfMonth(first) === undefined) return false;
  const { times, numbers } = first.said;
  const named = numbers.length + times.reduce((count, time) => count + (time.kind === 'days' ? time.days.length : 1), 0);
  return others.length > 0 || leftOut.length > 0 || hedged || asked || named > 1 || !isOnlyChoice(text, language);
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

/** It changes something itself, chooses, or rejects the offer. */
function isDecision(sentence: Sentence): boolean {
  return ['no', 'drop', 'choose'].includes(sentence.intent) || changesSomething(sentence);
}
