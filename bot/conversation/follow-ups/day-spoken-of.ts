import { dayBounds, dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Day } from '../../../server/presence/time.ts';
import { dayText } from '../../answers/time-text.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import { type DaySaid, type TimeSaid, TODAY } from '../../time/said.ts';
import { isOfThatDay, namesThatDay, onDay, onlyDay } from '../../time/that-day.ts';
import { PLACED } from '../../understand/besides.ts';
import type { Sentence } from '../../understand/sentence.ts';

/**
 * A sentence about "that day", or about a part of a day without the day, takes the day from the context. A statement in a separate message
 * must name the day.
 * @param inMessage The day was named in the same message.
 */
export function onThatDay(context: Context, sentence: Sentence, frame: ConversationFrame | undefined, inMessage: boolean): Sentence {
  const asked = inMessage ? undefined : onAskedDay(context, sentence, frame);
  if (asked) return asked;
  const { said, intent } = sentence;
  if (!said.times.some(isOfThatDay)) return sentence;
  const { now, zone } = context;
  const day = onlyDay((frame?.about ?? frame?.time) as TimeSaid | undefined);
  const changes = INTENTS[intent].changes !== undefined;
  const isMeant = inMessage || !changes || said.times.some(namesThatDay);
  const [date] = (day && resolveDays({ kind: 'days', days: [day] }, now, zone)) ?? [];
  if (day && date !== undefined && isMeant) {
    const timeText = `${dateText(context, date)} ${said.timeText}`;
    return { ...sentence, said: { ...said, times: said.times.map((time) => onDay(time, day)), timeText } };
  }
  // After a named day, the part may belong to that day or to today.
  const isOther = date !== undefined && date !== dayOf(now, zone);
  const meant: DaySaid | undefined = changes ? (isOther ? { kind: 'that-day' } : undefined) : TODAY;
  return meant ? { ...sentence, said: { ...said, times: said.times.map((time) => onDay(time, meant)) } } : sentence;
}

/** "I'm in Berlin" after the bot asked where the writer is on a day, because they denied it, or cannot leave it out of a weekly rule. */
function onAskedDay(context: Context, sentence: Sentence, frame: ConversationFrame | undefined): Sentence | undefined {
  const { now, zone } = context;
  const { intent, said } = sentence;
  const time = frame?.intent === 'say-not' ? frame.time : frame?.intent === 'end-rules' ? frame.about : undefined;
  const day = onlyDay(time as TimeSaid | undefined);
  const [date] = (day && resolveDays({ kind: 'days', days: [day] }, now, zone)) ?? [];
  if (!PLACED.has(intent) || said.times.length > 0 || !day || date === undefined || date === dayOf(now, zone)) return undefined;
  return { ...sentence, said: { ...said, times: [{ kind: 'days', days: [day] }], timeText: dateText(context, date) } };
}

function dateText({ texts, now, zone }: Context, date: Day): string {
  return texts.say(dayText(dayBounds(date, zone).start, now, zone));
}
