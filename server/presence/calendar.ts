import { Temporal } from 'temporal-polyfill';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { DAY, type Day, HOUR, type Instant, MINUTE } from './time.ts';

/** A calendar day as a span of instants: `[start, end)`. Empty for a day that the zone skipped. */
export interface DayBounds {
  start: Instant;
  end: Instant;
}

/** The zones in which a day begins first and ends last. */
export const EARLIEST_ZONE = 'Etc/GMT-14';
export const LATEST_ZONE = 'Etc/GMT+12';

interface DayInterval extends DayBounds {
  day: Day;
}

/**
 * The day of an instant in a zone. A day ends at the first instant with a later local date (docs/RULES.md): a clock that is set back over
 * midnight does not bring the old day back, and a date that a zone skipped has no instant.
 *
 * `zone` is an IANA name as `resolveZone` returns it; throws a `RangeError` for any other. Memoised: some ten million calls per second once the
 * days of a zone are cached.
 */
export function dayOf(at: Instant, zone: string): Day {
  return intervalAt(at, zone).day;
}

/** Whether an instant is of a day before today, in a zone. */
export function isBeforeToday(at: Instant, now: Instant, zone: string): boolean {
  return dayOf(at, zone) < dayOf(now, zone);
}

/** The end of the day of an instant in a zone, exclusive. As fast as `dayOf`. */
export function endOfDay(at: Instant, zone: string): Instant {
  return intervalAt(at, zone).end;
}

/** The first instant of the day of an instant in a zone. As fast as `dayOf`. */
export function startOfDay(at: Instant, zone: string): Instant {
  return intervalAt(at, zone).start;
}

/** The bounds of a day in a zone. Throws a `RangeError` for an invalid day or zone. */
export function dayBounds(day: Day, zone: string): DayBounds {
  return { start: startOf(day, zone), end: startOf(addDays(day, 1), zone) };
}

/** Noon of a day in a zone. Throws a `RangeError` for an invalid day or zone. */
export function noonOf(day: Day, zone: string): Instant {
  return clockHourOf(day, NOON, zone);
}

/** The hour of noon. */
export const NOON = 12;

/**
 * The instant of a full hour (0–23) of a day on a zone's clock: the first of two; if the clock skips it, later by the length of the gap. Throws a
 * `RangeError` for an invalid day or zone.
 */
export function clockHourOf(day: Day, hour: number, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds;
}

/** Two days before years have five digits, so that the next day can be written in every zone. */
const LAST_INSTANT = Date.UTC(9999, 11, 30);

/** Whether an instant has a calendar day in every zone (1970 to 9999). The functions here require it. */
export function hasDay(at: Instant): boolean {
  return at >= 0 && at < LAST_INSTANT;
}

/** The weekday (Monday is 1) and the hour (0–23) in a zone. Not memoised. */
export function localTime(at: Instant, zone: string): { weekday: number; hour: number } {
  const { dayOfWeek, hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { weekday: dayOfWeek, hour };
}

/** The hour (0–23) in a zone. As fast as `dayOf`, except on days on which clocks change. */
export function hourOf(at: Instant, zone: string): number {
  const { start, end } = intervalAt(at, zone);
  return end - start === DAY ? Math.floor((at - start) / HOUR) : localTime(at, zone).hour;
}

/** The minute of the day (0–1439) in a zone. As fast as `hourOf`. */
export function minuteOf(at: Instant, zone: string): number {
  const { start, end } = intervalAt(at, zone);
  if (end - start === DAY) return Math.floor((at - start) / MINUTE);
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
}

/**
 * The last full hour of a zone, at or before this instant. Some zones are offset by 30 or
 * 45 minutes, and some clocks change by half an hour. Not memoised.
 */
export function fullHourOf(at: Instant, zone: string): Instant {
  for (let from = at; ; ) {
    const hour = Temporal.Instant.fromEpochMilliseconds(from)
      .toZonedDateTimeISO(zone)
      .round({ smallestUnit: 'hour', roundingMode: 'floor' });
    if (hour.epochMilliseconds <= from && hour.minute === 0) return hour.epochMilliseconds;
    // The clock skipped this full hour.
    from = Math.min(hour.epochMilliseconds, from) - 1;
  }
}

/** The full hours of a day in a zone, in order: usually 23 to 25. Not memoised. */
export function fullHours(day: Day, zone: string): Instant[] {
  const { start, end } = dayBounds(day, zone);
  const hours: Instant[] = [];
  for (let hour = fullHourOf(end - 1, zone); hour >= start; hour = fullHourOf(hour - 1, zone)) hours.unshift(hour);
  return hours;
}

/** The day `n` days later (earlier if negative). */
export function addDays(day: Day, n: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10);
}

/**
 * The IANA name, in its usual spelling, of a zone in a directory: an IANA name in any case, or a Windows name
 * ("W. Europe Standard Time"). `undefined` for `undefined` and for unknown zones, including offsets like "+02:00".
 */
export function resolveZone(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (resolved.has(name)) return resolved.get(name);
  const zone = lookUpZone(name.trim());
  if (resolved.size < MEMO_LIMIT) resolved.set(name, zone);
  return zone;
}

/** Maximum entries of a memo before it is emptied. */
const MEMO_LIMIT = 5000;

// Memos of pure functions. Per zone and UTC day: the two or three days that overlap it.
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
  // The local date may have ended already, if the clock was set back over midnight.
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
  // Windows names first: "UTC" is a name in both lists, with the same meaning.
  const zone = windows ?? name;
  if (!/^[a-z]/i.test(zone)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return undefined;
  }
}
