import { INTENTS } from '../intents/intents.ts';
import type { Sentence } from './sentence.ts';

export function isPlainQuestion({ intent }: Sentence): boolean {
  return INTENTS[intent].changes === undefined && !INTENTS[intent].followUp;
}

export function isOfNoPerson({ intent, said: { people, departments } }: Sentence): boolean {
  return (intent === 'where-is' || intent === 'is-in') && people.length === 0 && departments.length === 0;
}

/** Whether a place of the sentence is unknown. */
export function isOfNowhere({ said: { places } }: Sentence): boolean {
  return places.some(({ any, own, places: named }) => !any && !own && named.length === 0);
}

export function isOther({ intent, bare, asked }: Sentence): boolean {
  return intent === 'where-is' && (bare || !asked);
}
