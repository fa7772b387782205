import { asBefore } from '../../time/as-before.ts';
import { isPast } from '../../time/past.ts';
import { isHedged } from '../../understand/doubts.ts';
import { wordsOf } from '../../understand/words.ts';
import { withoutMarks } from '../corrections/correction-words.ts';
import { isStatement } from '../corrections/last-statement.ts';
import { languageOf, only } from '../read-part.ts';
import { intentOf, saidBefore } from '../said-before.ts';
import type { Turn } from '../turn.ts';
import { type Amendment, offeredFor, onOfferedDay } from './amendment.ts';
import { askedAgain, severalPlaces } from './offer-answers.ts';
import { isOffer } from './offers.ts';

/**
 * "No, Friday" after “Which one: Berlin or Boston?” asks the same for that day, and after the offer of a statement it offers that day. "No,
 * remote" offers that statement for the offered day. Nothing is stored.
 */
export function dayOfOffer({ context, message, before: frame, read }: Turn): Amendment | undefined {
  const language = frame && languageOf(frame.language);
  const intent = frame && intentOf(frame);
  if (!frame || !language || !intent || !isStatement(intent) || frame.stored || frame.offers || frame.either) return undefined;
  const asksPlace = severalPlaces(frame);
  if (!(asksPlace || isOffer(frame)) || message.asked || message.quoted || message.text.includes('?')) return undefined;
  if (isHedged(message.text, wordsOf(message.text, language.rewriting), language)) return undefined;
  const marks = withoutMarks(message.text, language);
  const part = marks?.strong ? only(message, marks.text, read, language) : undefined;
  if (!part || part.sentence.asked || part.sentence.unknown) return undefined;
  const { sentence } = part;
  if (isStatement(sentence.intent) && sentence.said.times.length === 0 && sentence.intent !== intent)
    return { ...part, sentence: onOfferedDay(context, { ...sentence, length: Math.max(sentence.length, 2) }, frame) };
  const [time] = sentence.said.times;
  if (sentence.intent !== 'and-then' || time?.kind !== 'days' || isPast(time)) return undefined;
  const before = saidBefore(context, frame);
  if (asksPlace) {
    // The Friday of the week in question.
    const said = { ...sentence.said, times: [asBefore(time, before.times[0], context)] };
    return { ...part, sentence: askedAgain(context, { ...sentence, said }, intent, before, frame) };
  }
  const offered = offeredFor(context, part, frame);
  return offered && { ...part, sentence: offered };
}
