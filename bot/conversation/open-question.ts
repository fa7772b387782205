import type { IntentName } from '../language/intent-name.ts';
import { isPast } from '../time/past.ts';
import { matchesOf } from '../understand/concepts.ts';
import type { Sentence } from '../understand/sentence.ts';
import { wordsOf } from '../understand/words.ts';
import { languageOf } from './read-part.ts';

/** Questions that are answered with yes or no. */
const YES_OR_NO: ReadonlySet<IntentName> = new Set(['is-in', 'was-in', 'will-be-in', 'is-remote', 'is-on-leave']);

/** "Is Karim in or at home?", Spanish "¿Paul dónde trabajó?": neither yes nor no answers it, but the place. */
export function asOpenQuestion(sentence: Sentence, code: string): Sentence {
  const language = languageOf(code);
  const { people, places, text } = sentence.said;
  if (!language || !YES_OR_NO.has(sentence.intent) || people.length === 0 || places.some(({ any }) => !any)) return sentence;
  // Only of a day that is surely past: “where was May?” has no day.
  if (sentence.intent === 'was-in' && !sentence.said.times.some(isPast)) return sentence;
  const isOpen = matchesOf(wordsOf(text, language.rewriting), language.continuing.openly).length > 0;
  return isOpen ? { ...sentence, intent: 'where-is', said: { ...sentence.said, places: [] } } : sentence;
}
