import { dayOf } from '../../server/presence/calendar.ts';
import type { Instant } from '../../server/presence/time.ts';
import { readDay } from './named-days.ts';
import { startOf } from './resolve-spans.ts';
import { type TimeSaid, TODAY } from './said.ts';

/** "Hier à 9h" may be read as a day until that hour; about the past it is an hour of that day. */
export function asHourOfDay(said: TimeSaid): TimeSaid {
  if (said.kind !== 'span' || !said.from?.day || said.from.hour || !said.until?.hour || said.until.day) return said;
  return { kind: 'instant', at: { day: said.from.day, hour: said.until.hour } };
}

/**
 * The hour of today in that IANA zone that is over: "at 9" at 10:00. A number without "am" or "pm" is the last such hour. `undefined`: no
 * hour, one of another day, or one that is still to come.
 */
export function passedHour(said: TimeSaid, now: Instant, zone: string): Instant | undefined {
  const today = dayOf(now, zone);
  if (said.kind !== 'instant' || !said.at.hour || readDay(said.at.day ?? TODAY, today, today) !== today) return undefined;
  const { hour, minute, half } = said.at.hour;
  const found = (half ? [hour % 12, (hour % 12) + 12] : [hour])
    .map((each) => startOf({ day: TODAY, hour: { hour: each, minute } }, { now, zone, today }))
    .filter((at) => typeof at === 'number' && at <= now);
  return found.at(-1) as Instant | undefined;
}
