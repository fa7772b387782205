import { dayBounds, dayOf } from '../../server/presence/calendar.ts';
import { daySaid } from '../../server/presence/day-said.ts';
import type { Instant } from '../../server/presence/time.ts';
import { type Message, type Moment, message } from '../../server/texts/message.ts';

/** "today", "Friday 27 November". */
export function dayText(at: Instant, now: Instant, zone: string): Message {
  return message('bot.time.day', daySaid(at, now, zone));
}

/** An hour in another zone than the asker's has the name of its zone. */
export function timeInZone(at: Instant, zone: string, asker: string): Moment | Message {
  const time = timeOf(at, zone);
  return clockAt(at, zone) === clockAt(at, asker) ? time : message('bot.time.in-zone', { time, zone: zone.replaceAll('_', ' ') });
}

/** The hour within a sentence, with "o'clock" if the language has it: "14:00 Uhr (America/New York)". */
export function hourInZone(at: Instant, zone: string, asker: string): Message {
  const time = timeOf(at, zone);
  return clockAt(at, zone) === clockAt(at, asker)
    ? message('bot.time.hour', { time })
    : message('bot.time.hour-in-zone', { time, zone: zone.replaceAll('_', ' ') });
}

function clockAt(at: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
}

export function timeOf(at: Instant, zone: string): Moment {
  return { at, zone, show: 'time' };
}

/**
 * "until the end of today", "until 15:00", "tomorrow", "from Monday 23 November until the end of Friday 27 November".
 * @param asker The asker's IANA zone. Hours of other clocks have the name of `zone`.
 */
export function spanText(from: Instant, end: Instant, now: Instant, zone: string, asker = zone): Message {
  const [isWholeDays, isOneDay] = [isEndOfDay(end, zone), dayOf(from, zone) === dayOf(end - 1, zone)];
  if (from <= now)
    return isWholeDays && dayOf(now, zone) === dayOf(end - 1, zone) ? message('bot.time.all-today') : untilText(end, now, zone, asker);
  const first = daySaid(from, now, zone);
  const until = isOneDay && !isWholeDays ? message('bot.time.until-time', { ...hourOn(end, now, zone, asker), which: 'today' }) : undefined;
  if (dayBounds(dayOf(from, zone), zone).start !== from) {
    const at = { ...first, time: hourInZone(from, zone, asker) };
    return isWholeDays && isOneDay
      ? message('bot.time.rest-of-day', at)
      : message('bot.time.from-time', { ...at, until: until ?? untilText(end, now, zone, asker) });
  }
  if (until) return message('bot.time.on-day-until', { ...first, until });
  if (isOneDay) return message('bot.time.on-day', first);
  return message('bot.time.from-day', { ...first, until: untilText(end, now, zone, asker) });
}

/** "until the end of today", "until 15:00". */
export function untilText(end: Instant, now: Instant, zone: string, asker = zone): Message {
  const last = daySaid(end - 1, now, zone);
  return isEndOfDay(end, zone) ? message('bot.time.until-end', last) : message('bot.time.until-time', hourOn(end, now, zone, asker));
}

/** The day and the hour at which something ends. */
function hourOn(end: Instant, now: Instant, zone: string, asker: string) {
  return { ...daySaid(end - 1, now, zone), time: hourInZone(end, zone, asker) };
}

function isEndOfDay(end: Instant, zone: string): boolean {
  return dayBounds(dayOf(end - 1, zone), zone).end === end;
}
