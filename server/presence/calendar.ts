import { Temporal } from 'temporal-polyfill';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { DAY, type Day, HOUR, type Instant, MINUTE } from './time.ts';

/** A calendar day as a span of instants: `[start, end)`. Of a day that a zone skipped, both are the same instant. */
export interface DayBounds {
  start: Instant;
  end: Instant;
}

/** Where on earth a day begins first, and where it ends last. */
export const EARLIEST_ZONE = 'Etc/GMT-14';
export const LATEST_ZONE = 'Etc/GMT+12';

interface DayInterval extends DayBounds {
  day: Day;
}

/**
 * The day of a zone in which an instant lies. A day ends at the first instant with a later local date (DESIGN.md §2): a
 * clock that is put back over midnight does not bring the old day back, and a date that a zone skipped has no instant.
 *
 * `zone` is an IANA name as `resolveZone` gives it; throws a `RangeError` for anything else. Memoised: some ten million a
 * second once the days of a zone are known.
 */
export function dayOf(at: Instant, zone: string): Day {
  return intervalAt(at, zone).day;
}

/** The first instant after the day of a zone in which an instant lies. As fast as `dayOf`. */
export function endOfDay(at: Instant, zone: string): Instant {
  return intervalAt(at, zone).end;
}

/** The first instant of the day of a zone in which an instant lies. As fast as `dayOf`. */
export function startOfDay(at: Instant, zone: string): Instant {
  return intervalAt(at, zone).start;
}

/** First instant of a day in a zone, and the first instant after it. Throws a `RangeError` for what is no day or no IANA name. */
export function dayBounds(day: Day, zone: string): DayBounds {
  return { start: startOf(day, zone), end: startOf(addDays(day, 1), zone) };
}

/** When the clocks of a zone show noon on a day. Throws a `RangeError` for what is no day or no IANA name. */
export function noonOf(day: Day, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
}

/** Two days before years have five digits: in every zone the next day can still be written. */
const LAST_INSTANT = Date.UTC(9999, 11, 30);

/** Whether an instant has a calendar day in every zone, that is from 1970 to the end of 9999, and may be given to the functions here. */
export function hasDay(at: Instant): boolean {
  return at >= 0 && at < LAST_INSTANT;
}

/** The weekday (Monday is 1) and the hour that a clock of the zone shows. Not memoised. */
export function localTime(at: Instant, zone: string): { weekday: number; hour: number } {
  const { dayOfWeek, hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { weekday: dayOfWeek, hour };
}

/** The hour that a clock of the zone shows. As fast as `dayOf`, but for days on which clocks are moved. */
export function hourOf(at: Instant, zone: string): number {
  const { start, end } = intervalAt(at, zone);
  return end - start === DAY ? Math.floor((at - start) / HOUR) : localTime(at, zone).hour;
}

/** The minute of the day that a clock of the zone shows. Like `hourOf`. */
export function minuteOf(at: Instant, zone: string): number {
  const { start, end } = intervalAt(at, zone);
  if (end - start === DAY) return Math.floor((at - start) / MINUTE);
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
}

/**
 * The last instant, at or before this one, at which a clock of the zone shows a full hour. Zones are off by half an hour and by
 * 45 minutes, and some clocks are moved by half an hour. Not memoised.
 */
export function fullHourOf(at: Instant, zone: string): Instant {
  for (let from = at; ; ) {
    const hour = Temporal.Instant.fromEpochMilliseconds(from)
      .toZonedDateTimeISO(zone)
      .round({ smallestUnit: 'hour', roundingMode: 'floor' });
    if (hour.epochMilliseconds <= from && hour.minute === 0) return hour.epochMilliseconds;
    // The full hour is one that the clock left out.
    from = Math.min(hour.epochMilliseconds, from) - 1;
  }
}

/** The instants of a day at which a clock of the zone shows a full hour, in order: 23 to 25 of them, seldom others. Not memoised. */
export function fullHours(day: Day, zone: string): Instant[] {
  const { start, end } = dayBounds(day, zone);
  const hours: Instant[] = [];
  for (let hour = fullHourOf(end - 1, zone); hour >= start; hour = fullHourOf(hour - 1, zone)) hours.unshift(hour);
  return hours;
}

/** The day `n` days later (earlier where negative). */
export function addDays(day: Day, n: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10);
}

/**
 * The IANA name, in its usual spelling, of what a directory calls a zone: an IANA name of any case, or a Windows name
 * ("W. Europe Standard Time"). `undefined` for nothing and for anything unknown, offsets such as "+02:00" included.
 */
export function resolveZone(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (resolved.has(name)) return resolved.get(name);
  const zone = lookUpZone(name.trim());
  if (resolved.size < MEMO_LIMIT) resolved.set(name, zone);
  return zone;
}

/** Entries after which a memo is emptied, so that no input can make it grow without end. */
const MEMO_LIMIT = 5000;

// Memos of pure functions. Per zone: days by the UTC day they touch, of which there are two or three.
const memos = new Map<string, Map<number, readonly DayInterval[]>>();
const resolved = new Map<string, string | undefined>();

const ianaByWindowsName = new Map(
  WINDOWS_TO_IANA_MAP.filter((entry) => entry.territory === '001').map((entry) => [entry.windowsName.toLowerCase(), entry.iana[0]]),
);

function intervalAt(at: Instant, zone: string): DayInterval {
  const memo = memoOf(zone);
  const bucket = Math.floor(at / DAY);
  const known = memo.get(bucket);
  if (known !== undefined) {
    for (const interval of known) if (at >= interval.start && at < interval.end) return interval;
  }
  const found = findInterval(at, zone);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(bucket, known === undefined ? [found] : [...known, found]);
  return found;
}

function memoOf(zone: string): Map<number, readonly DayInterval[]> {
  const known = memos.get(zone);
  if (known !== undefined) return known;
  const fresh = new Map<number, readonly DayInterval[]>();
  memos.set(zone, fresh);
  return fresh;
}

function findInterval(at: Instant, zone: string): DayInterval {
  let day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  let bounds = dayBounds(day, zone);
  // The local date may be one that has already ended: the clock was put back over midnight.
  while (at >= bounds.end) {
    day = addDays(day, 1);
    bounds = dayBounds(day, zone);
  }
  return { day, start: bounds.start, end: bounds.end };
}

function startOf(day: Day, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

function lookUpZone(name: string): string | undefined {
  const windows = ianaByWindowsName.get(name.toLowerCase());
  // A Windows name is tried first: "UTC" is both, and means the same.
  const candidate = windows ?? name;
  if (!/^[a-z]/i.test(candidate)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(candidate).timeZoneId;
  } catch {
    return undefined;
  }
}
