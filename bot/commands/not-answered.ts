import type { Answer } from '../answer.ts';
import { choiceCard, sayButton } from '../cards.ts';
import { type Place, placeName } from '../find-places.ts';
import { joined, safe } from '../words.ts';

/** The answer to every question about another time: an answer from now would be wrong. */
export const ONLY_NOW = 'I only tell how it is now, not how it was or will be.';

/** To what is none of the sentences that are understood. */
export function suggest(): Answer {
  return {
    text: 'I did not understand that. Try “Who is in the office?”, “Who is remote?”, “I’m remote until Friday”, or “Help”. Nothing was changed.',
  };
}

/** To an end of a question that could make the answer a wrong one. */
export function notUnderstood(end: string): Answer {
  return { text: `I did not understand “${safe(end).slice(0, 60)}”. ${ONLY_NOW}` };
}

/**
 * Offers what may be meant, with the question for it, and answers nothing. `orRemote` is the question where working remotely may
 * be meant too. `undefined` without a place.
 */
export function didYouMean(places: readonly Place[], question: (name: string) => string, orRemote?: string): Answer | undefined {
  const names = places.map((place) => safe(placeName(place)));
  if (names.length === 0) return undefined;
  const remote = orRemote === undefined ? [] : [sayButton('Working remotely', orRemote)];
  const text = `Did you mean ${joined(orRemote === undefined ? names : [...names, 'working remotely'], 'or')}?`;
  return { text, card: choiceCard(text, [...names.map((name) => sayButton(name, question(name))), ...remote]) };
}
