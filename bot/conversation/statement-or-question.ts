import { daysAsked } from '../answers/days-asked.ts';
import { placeName, safe } from '../answers/words.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context } from '../context.ts';
import { INTENTS } from '../intents/intents.ts';
import type { TimeSaid } from '../time/said.ts';
import type { Sentence } from '../understand/sentence.ts';
import { about } from './carry-out.ts';
import { frameOf } from './frame.ts';
import type { Response } from './response.ts';

const OF_DAY: ReadonlySet<string> = new Set(['now', 'days', 'part', 'week', 'week-of', 'calendar-week']);

/** The statement that may be meant by a place and a time without a verb: "Berlin tomorrow". */
export function statementMeant({ texts, shared }: Context, { intent, bare, asked, phrase, said }: Sentence): string | undefined {
  const [place, ...others] = said.places.flatMap(({ places }) => places);
  const isOfDay = said.times.length === 1 && said.timeText !== '' && said.times.some((time) => OF_DAY.has(time.kind) || hasDay(time));
  if (intent !== 'who-is-in' || !bare || asked || phrase !== 'said' || shared || !place || others.length > 0 || !isOfDay) return undefined;
  return texts.text('bot.say.button.office-then', { place: safe(placeName(place)), time: safe(said.timeText) });
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
  const question = texts.text('bot.say.button.who-then', { place: safe(placeName(place)), time: safe(sentence.said.timeText) });
  const text = texts.text('bot.say.statement-or-question', { statement, question });
  const answer: Answer = { text, card: choiceCard(text, [sayButton(statement), sayButton(question)]), refused: true };
  return { answer: about(context, INTENTS['say-office'], answer), frame: { ...frameOf(context, sentence, answer, false), either: true } };
}
