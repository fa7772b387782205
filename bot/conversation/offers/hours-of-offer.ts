import { isOfStatement } from '../corrections/added-part.ts';
import { corrected } from '../corrections/correction.ts';
import { withoutMarks } from '../corrections/correction-words.ts';
import { isStatement } from '../corrections/last-statement.ts';
import { wordsOfHours } from '../day-words.ts';
import { languageOf, only } from '../read-part.ts';
import type { Turn } from '../turn.ts';
import type { Amendment } from './amendment.ts';
import { isOffer } from './offers.ts';

/** "Till 12" after “Do you mean “I’m in Berlin tomorrow from 9”?”: offers the statement with both hours. It is not a "yes". */
export function hoursOfOffer({ context, message, before: frame, read }: Turn): Amendment | undefined {
  const language = frame && languageOf(frame.language);
  if (!frame || !language || message.asked || message.quoted || frame.offers || !frame.time) return undefined;
  const isOfPlace = frame.either === true;
  if (!isOfPlace && !(isOffer(frame) && isStatement(frame.intent))) return undefined;
  const part = only(message, withoutMarks(message.text, language)?.text ?? message.text, read, language);
  if (!part || part.sentence.asked || !isOfStatement(part.sentence)) return undefined;
  const { confirmed: _, ...meant } = corrected(context, part, isOfPlace ? { ...frame, intent: 'say-office' } : frame);
  const timeText = wordsOfHours(context, meant.said.times[0]);
  if (timeText === undefined) return undefined;
  return { ...part, sentence: { ...meant, said: { ...meant.said, timeText }, phrase: 'vague', length: Math.max(meant.length, 2) } };
}
