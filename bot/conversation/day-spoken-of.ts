import { dayBounds, dayOf } from '../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { dayText } from '../answers/time-text.ts';
import type { Context } from '../context.ts';
import { INTENTS } from '../intents/intents.ts';
import { resolveDays } from '../time/resolve-days.ts';
import { type DaySaid, type TimeSaid, TODAY } from '../time/said.ts';
import { isOfThatDay, namesThatDay, onDay, onlyDay } from '../time/that-day.ts';
import type { Sentence } from '../understand/sentence.ts';

/**
 * A sentence about "that day", or about a part of a day without the day, takes the day from the context. A statement in a separate message
 * must name the day.
 * @param inMessage The day was named in the same message.
 */
export function onThatDay(context: Context, sentence: Sentence, frame: ConversationFrame | undefined, inMessage: boolean): Sentence {
  const { said, intent } = sentence;
  if (!said.times.some(isOfThatDay)) return sentence;
  const { now, zone, texts } = context;
  const day = onlyDay(frame?.time as TimeSaid | undefined);
  const changes = INTENTS[intent].changes !== undefined;
  const isMeant = inMessage || !changes || said.times.some(namesThatDay);
  const [date] = (day && resolveDays({ kind: 'days', days: [day] }, now, zone)) ?? [];
  if (day && date !== undefined && isMeant) {
    const timeText = `${texts.say(dayText(dayBounds(date, zone).start, now, zone))} ${said.timeText}`;
    return { ...sentence, said: { ...said, times: said.times.map((time) => onDay(time, day)), timeText } };
  }
  // After a named day, the part may belong to that day or to today.
  const isOther = date !== undefined && date !== dayOf(now, zone);
  const meant: DaySaid | undefined = changes ? (isOther ? { kind: 'that-day' } : undefined) : TODAY;
  return meant ? { ...sentence, said: { ...said, times: said.times.map((time) => onDay(time, meant)) } } : sentence;
}
