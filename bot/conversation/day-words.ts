import { dayBounds } from '../../server/presence/calendar.ts';
import { dayText } from '../answers/time-text.ts';
import type { Context } from '../context.ts';
import { resolveDays } from '../time/resolve-days.ts';
import type { TimeSaid } from '../time/said.ts';
import { languageOf } from './read-part.ts';

/** The days of a time as words that the bot understands; empty without a time. */
export function wordsOfDays({ now, zone, texts }: Context, time: TimeSaid | undefined): string {
  const days = (time && resolveDays(time, now, zone)) ?? [];
  const [and] = languageOf(texts.language)?.joins ?? [];
  return days.map((day) => texts.say(dayText(dayBounds(day, zone).start, now, zone))).join(` ${and} `);
}
