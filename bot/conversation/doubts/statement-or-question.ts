import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { daysAsked } from '../../answers/days-asked.ts';
import { placeName, safe } from '../../answers/words.ts';
import { choiceCard, sayButton } from '../../cards/cards.ts';
import type { Answer, Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { Message } from '../../understand/message.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { keysOf } from '../../understand/words.ts';
import { about } from '../carry-out.ts';
import { frameOf } from '../frame.ts';
import type { Response } from '../response.ts';
import { intentOf } from '../said-before.ts';
import { isAbbreviatedWorkday, withFullDays } from './full-days.ts';

const OF_DAY: ReadonlySet<string> = new Set(['now', 'days', 'part', 'week', 'week-of', 'calendar-week']);

/** The statement that may be meant by a place and a time without a verb: "Berlin tomorrow". */
export function statementMeant({ texts, shared }: Context, { intent, bare, asked, phrase, said }: Sentence): string | undefined {
  const [place, ...others] = said.places.flatMap(({ places }) => places);
  const isOfDay = said.times.length === 1 && said.timeText !== '' && said.times.some((time) => OF_DAY.has(time.kind) || hasDay(time));
  if (intent !== 'who-is-in' || !bare || asked || phrase !== 'said' || shared || !place || others.length > 0 || !isOfDay) return undefined;
  return texts.text('bot.say.button.office-then', { place: safe(placeName(place)), time: timeIn(texts, said) });
}

/** "Boston thu" alone is a statement in a hurry, like "wfh thu". After a question it may be the next one. */
export function withOfficeStated(
  context: Context,
  { sentences, leftOut }: Understood,
  message: Message,
  before: ConversationFrame | undefined,
): readonly Sentence[] {
  const [sentence, ...others] = sentences;
  const last = before && intentOf(before);
  const isOpen = last !== undefined && INTENTS[last].changes === undefined && !before?.asked;
  if (!sentence || others.length > 0 || leftOut.length > 0 || message.quoted || isOpen) return sentences;
  const isWhole = keysOf(sentence.said.text).length >= keysOf(message.text).length;
  const isStated = isWhole && statementMeant(context, sentence) !== undefined && isAbbreviatedWorkday(sentence.said);
  return isStated ? [{ ...sentence, intent: 'say-office', bare: false }] : sentences;
}

function timeIn({ language }: Context['texts'], { timeText }: Sentence['said']): string {
  return safe(withFullDays(timeText, language));
}

/** "Tomorrow from 9", "Tuesday to Thursday". */
function hasDay(time: TimeSaid): boolean {
  return time.kind === 'span' && time.from?.day !== undefined && (time.from.hour ?? time.until?.hour ?? time.until?.day) !== undefined;
}

/** "Berlin tomorrow" is a statement or a question: asks which, with a button for each. Of today it is answered as a question. */
export function statementOrQuestion(context: Context, sentence: Sentence): Response | undefined {
  const statement = statementMeant(context, sentence);
  if (statement === undefined || daysAsked(context, sentence.said).kind !== 'ahead') return undefined;
  const { texts } = context;
  const [place] = sentence.said.places.flatMap(({ places }) => places);
  if (!place) return undefined;
  const question = texts.text('bot.say.button.who-then', { place: safe(placeName(place)), time: timeIn(texts, sentence.said) });
  const text = texts.text('bot.say.statement-or-question', { statement, question });
  const answer: Answer = { text, card: choiceCard(text, [sayButton(statement), sayButton(question)]), refused: true };
  return { answer: about(context, INTENTS['say-office'], answer), frame: { ...frameOf(context, sentence, answer, false), either: true } };
}
