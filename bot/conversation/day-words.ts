import { dayBounds } from '../../server/presence/calendar.ts';
import { dayText } from '../answers/time-text.ts';
import type { Context } from '../context.ts';
import { hoursAsked, resolveDays } from '../time/resolve-days.ts';
import type { TimeSaid } from '../time/said.ts';
import { languageOf } from './read-part.ts';

/** The days of a time as words that the bot understands; empty without a time. */
export function wordsOfDays({ now, zone, texts }: Context, time: TimeSaid | undefined): string {
  const days = (time && resolveDays(time, now, zone)) ?? [];
  const [and] = languageOf(texts.language)?.joins ?? [];
  return days.map((day) => texts.say(dayText(dayBounds(day, zone).start, now, zone))).join(` ${and} `);
}

/** The day and the hours of a time as words that the bot understands. `undefined` unless it has one day and an hour. */
export function wordsOfHours(context: Context, time: TimeSaid | undefined): string | undefined {
  const { now, zone, texts } = context;
  const hours = hoursAsked(time, now, zone);
  if (!hours || time?.kind !== 'span' || resolveDays(time, now, zone)?.length !== 1) return undefined;
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  const day = wordsOfDays(context, time);
  const [from, until] = [format.format(hours.from), format.format(hours.until)];
  if (!time.from?.hour) return time.until?.hour ? texts.text('bot.say.hours-until', { day, until }) : undefined;
  return time.until?.hour ? texts.text('bot.say.hours-from-until', { day, from, until }) : texts.text('bot.say.hours-from', { day, from });
}
