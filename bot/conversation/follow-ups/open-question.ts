import type { Context } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { isPast } from '../../time/past.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import { datesOf } from './past-day.ts';

/** Questions that are answered with yes or no. */
const YES_OR_NO: ReadonlySet<IntentName> = new Set(['is-in', 'was-in', 'will-be-in', 'is-remote', 'is-on-leave']);

/** "Is Karim in or at home?", Spanish "¿Paul dónde trabajó?": neither yes nor no answers it, but the place. */
export function asOpenQuestion(context: Context, sentence: Sentence): Sentence {
  const language = languageOf(context.texts.language);
  const { people, places, text, times } = sentence.said;
  if (!language || !YES_OR_NO.has(sentence.intent) || people.length === 0 || places.some(({ any }) => !any)) return sentence;
  // “Where was May?” has no day.
  const isOver = times.some(isPast);
  const dated = isOver ? times : datesOf(context, sentence.intent, times);
  if (sentence.intent === 'was-in' && !isOver && dated.every((time, at) => time === times[at])) return sentence;
  const isOpen = matchesOf(wordsOf(text, language.rewriting), language.continuing.openly).length > 0;
  return isOpen ? { ...sentence, intent: 'where-is', said: { ...sentence.said, places: [], times: dated } } : sentence;
}
