import { weekdayOf } from '../../../server/presence/opening.ts';
import type { Day } from '../../../server/presence/time.ts';
import { message } from '../../../server/texts/message.ts';
import { onDay, weekdayName } from '../../answers/days-asked.ts';
import { zoneSaid } from '../../answers/zone-of.ts';
import { choiceCard, sayButton } from '../../cards/cards.ts';
import type { Answer, Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { dateSaid } from '../../time/as-before.ts';
import { otherWeekdayOf } from '../../time/resolve-days.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { about } from '../carry-out.ts';
import { plainSentence } from '../doubts/ask-back.ts';
import { isTimed } from '../doubts/weekday-of-today.ts';
import { frameOf } from '../frame.ts';
import type { Response } from '../response.ts';
import { lastOf } from './offers.ts';

/** "Wednesday the 28th I'm in Berlin", if the 28th is a Saturday: asks which of the two days is meant. */
export function whichDate(context: Context, sentence: Sentence): Response | undefined {
  const [time, ...others] = sentence.said.times;
  if (!isTimed(sentence) || others.length > 0 || time?.kind !== 'days' || time.days.length > 1) return undefined;
  const found = otherWeekdayOf(time, context.now, zoneSaid(context, sentence.said));
  if (!found) return undefined;
  const { texts } = context;
  const meant = [found.day, found.other].map((day) => onDate(context, sentence, day));
  const [first = '', second = ''] = meant.map((each) => plainSentence(context, each));
  const text = texts.text('bot.say.other-weekday', {
    date: message('bot.names.list', { names: { at: Date.parse(`${found.day}T00:00:00Z`), zone: 'UTC', show: 'month-day' } }),
    weekday: weekdayName(context, weekdayOf(found.day)),
    said: weekdayName(context, weekdayOf(found.other)),
    first,
    second,
  });
  const answer: Answer = { text, card: choiceCard(text, [sayButton(first), sayButton(second)]), refused: true };
  const frame = lastOf(meant.map((each) => frameOf(context, each, answer, true)));
  return { answer: about(context, INTENTS[sentence.intent], answer), ...(frame && { frame }) };
}

function onDate(context: Context, sentence: Sentence, day: Day): Sentence {
  const timeText = context.texts.say(onDay(context, day));
  return { ...sentence, said: { ...sentence.said, times: [{ kind: 'days', days: [dateSaid(day)] }], timeText } };
}
