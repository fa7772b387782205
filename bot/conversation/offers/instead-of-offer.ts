import { asBefore } from '../../time/as-before.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { withoutMarks } from '../corrections/correction-words.ts';
import { isStatement } from '../corrections/last-statement.ts';
import { wordsOfDays, wordsOfHours } from '../day-words.ts';
import { onThatDay } from '../follow-ups/day-spoken-of.ts';
import { isPart, languageOf, only } from '../read-part.ts';
import { saidBefore } from '../said-before.ts';
import type { Turn } from '../turn.ts';
import type { Amendment } from './amendment.ts';

/**
 * "No, rather remote" after “Do you mean “I’m in Berlin tomorrow” or “Who is in Berlin tomorrow?”?”: offers that statement for the same day.
 * With another place or another day the bot asks again which of the two is meant.
 */
export function insteadOfOffer({ context, message, before: frame, read }: Turn): Amendment | undefined {
  const language = frame && languageOf(frame.language);
  if (!frame?.either || !language || message.asked || message.quoted) return undefined;
  const words = wordsOf(message.text, language.rewriting);
  const rest = isHedged(message.text, words, language) ? undefined : withoutMarks(message.text, language);
  const part = rest && only(message, rest.text, read, language);
  if (!part) return undefined;
  const sentence = onThatDay(context, part.sentence, frame, true);
  const { places, times } = saidBefore(context, frame);
  const [time] = sentence.said.times;
  // Another day has the offered hours.
  const meant = time && isPart(sentence) ? asBefore(time, times[0], context) : (time ?? times[0]);
  const timeText = wordsOfHours(context, meant) ?? (time ? sentence.said.timeText : wordsOfDays(context, times[0]));
  const said = { ...sentence.said, times: meant ? [meant] : [], timeText };
  if (isStatement(sentence.intent))
    return { ...part, sentence: { ...sentence, said, phrase: 'vague', length: Math.max(sentence.length, 2) } };
  if (!isPart(sentence)) return undefined;
  const named = said.places.length > 0 ? said.places : places;
  const again: Sentence = { ...sentence, intent: 'who-is-in', said: { ...said, places: named }, bare: true, phrase: 'said', asked: false };
  return { ...part, sentence: again };
}
