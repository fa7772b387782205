import { texts } from './texts.ts';

/**
 * Formats an instant in the reader's language. All functions here take the zone. The server's clock is the only clock; that of the demo is
 * simulated.
 */
function part(iso: string | number, zone: string, options: Intl.DateTimeFormatOptions): string {
  return formatIn(texts.locale, { timeZone: zone, ...options }).format(new Date(iso));
}

/** Creating a format takes as long as formatting a hundred dates, so formats are cached. A page has few languages, zones and formats. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** `09:12` */
export const timeIn = (iso: string | number, zone: string) => part(iso, zone, CLOCK);

/** `09:12` in every language, for calculations. */
const clockIn = (iso: string | number, zone: string) => formatIn('en-GB', { timeZone: zone, ...CLOCK }).format(new Date(iso));

/**
 * `Sat 21 Nov`; `Fri 20 Nov 2020` in another year than that of `now`.
 * @param now ISO UTC; dates have their year while it is unknown
 */
export function dateIn(iso: string | number, zone: string, now: string | undefined): string {
  const year = now === undefined || yearIn(iso, zone) !== yearIn(now, zone) ? ({ year: 'numeric' } as const) : {};
  return part(iso, zone, { weekday: 'short', day: 'numeric', month: 'short', ...year }).replace(',', '');
}

const yearIn = (iso: string | number, zone: string) => dayIn(iso, zone).slice(0, 4);

/** `Sat 21 Nov, 09:12`, with the year as in `dateIn`. */
export const dateTimeIn = (iso: string | number, zone: string, now: string | undefined) =>
  texts.text('tab.time.date-and-time', { date: dateIn(iso, zone, now), time: timeIn(iso, zone) });

/**
 * Adds the city of the zone to a text with a time, if it is not the reader's zone: `since 16:42 (Singapore)`. The text stays unchanged if
 * both zones have the same time at `iso`.
 */
export function withZone(words: string, iso: string | number, zone: string, reader: string): string {
  const clock = (of: string) => `${dayIn(iso, of)} ${clockIn(iso, of)}`;
  if (zone === reader || clock(zone) === clock(reader)) return words;
  return texts.text('tab.time.in-zone', { words, city: zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ') });
}

/** A calendar day without a zone, formatted as in `dateIn`. @param day, today `YYYY-MM-DD` */
export const formatDay = (day: string, today: string | undefined) =>
  dateIn(noonOf(day), 'UTC', today === undefined ? undefined : noonOf(today));

const noonOf = (day: string) => `${day}T12:00:00Z`;

/** `Monday`, by its ISO number: 1 is Monday, 7 is Sunday. */
export const weekdayName = (day: number) => part(Date.UTC(2024, 0, day), 'UTC', { weekday: 'long' });

/** `2026-11-21`, the calendar day at that instant. */
export const dayIn = (iso: string | number, zone: string) =>
  formatIn('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(iso));

/** `09:12` today, `Fri 20 Nov, 09:12` on another day, with the year as in `dateIn`. */
export function momentIn(iso: string, zone: string, now: string): string {
  return dayIn(iso, zone) === dayIn(now, zone) ? timeIn(iso, zone) : dateTimeIn(iso, zone, now);
}

/** A day `n` later, by the calendar. */
export function addDays(day: string, n: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
}

/** The first instant of a calendar day in a zone, as ISO UTC. It is not midnight on days whose midnight is skipped. */
export function startOfDay(day: string, zone: string): string {
  // All zones are within 26 hours around UTC. The day starts with the first quarter of an hour that has its date.
  const noon = Date.parse(`${day}T12:00:00Z`);
  let low = noon - 28 * 3_600_000;
  let high = noon + 16 * 3_600_000;
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 120_000) * 60_000;
    if (dayIn(middle, zone) < day) low = middle;
    else high = middle;
  }
  return new Date(high).toISOString();
}

/**
 * The instant at which a zone's clock shows that time on that day, as ISO UTC. If there are two, it is the first. If the clock skips the
 * time, it is later by the skipped time.
 * @param time `HH:MM`
 */
export function instantIn(day: string, time: string, zone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shown = (at: number) => Date.parse(`${dayIn(at, zone)}T${clockIn(at, zone)}:00Z`);
  // The zone's offset is that of a day before or that of a day after.
  const [before = wanted, after = wanted] = [-86_400_000, 86_400_000].map((away) => wanted - (shown(wanted + away) - (wanted + away)));
  const fitting = [before, after].sort((a, b) => a - b).find((at) => shown(at) === wanted);
  return new Date(fitting ?? before).toISOString();
}

/** An end (exclusive) in words: `for today`, `until tomorrow evening`, `until 14:00`, `until the evening of Mon 23 Nov`. */
export function formatUntil(until: string, zone: string, now: string): string {
  const last = dayIn(Date.parse(until) - 1, zone);
  const wholeDay = clockIn(until, zone) === '00:00';
  const today = dayIn(now, zone);
  if (!wholeDay) return texts.text('tab.time.until', { end: momentIn(until, zone, now) });
  if (last === today) return texts.text('tab.time.for-today');
  if (last === addDays(today, 1)) return texts.text('tab.time.until-tomorrow');
  return texts.text('tab.time.until-end-of', { date: dateIn(Date.parse(until) - 1, zone, now) });
}

/** The time of a plan: `on Sun 29 Nov`, `from Sun 29 Nov until the evening of Tue 1 Dec`, `from Sun 29 Nov, 14:00 until 16:00`. */
export function formatPlan({ from, until }: { from: string; until: string }, zone: string, now: string): string {
  const [first, last] = [dayIn(from, zone), dayIn(Date.parse(until) - 1, zone)];
  const [beginsDay, endsDay] = [from === startOfDay(first, zone), clockIn(until, zone) === '00:00'];
  const date = dateIn(from, zone, now);
  if (beginsDay && endsDay && first === last) return texts.text('tab.time.on', { date });
  const evening = texts.text('tab.time.until-end-of', { date: dateIn(Date.parse(until) - 1, zone, now) });
  const end = first === last ? clockIn(until, zone) : momentIn(until, zone, now);
  const begin = beginsDay ? date : momentIn(from, zone, now);
  return texts.text('tab.statement.from-until', { from: begin, until: endsDay ? evening : texts.text('tab.time.until', { end }) });
}

/** `3 min ago`, `2 h ago`. */
export function formatAgo(iso: string, now: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(iso)) / 60_000));
  if (minutes < 1) return texts.text('tab.time.just-now');
  if (minutes < 90) return texts.text('tab.time.minutes-ago', { minutes });
  if (minutes < 48 * 60) return texts.text('tab.time.hours-ago', { hours: Math.round(minutes / 60) });
  return texts.text('tab.time.days-ago', { days: Math.round(minutes / 1440) });
}
