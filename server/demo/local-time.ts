import { Temporal } from 'temporal-polyfill';
import type { Day, Instant } from '../presence/time.ts';

/** The instant at which the zone's clock shows this many minutes after midnight of the day. */
export function atLocal(day: Day, minutes: number, zone: string): Instant {
  const plain = Temporal.PlainDate.from(day)
    .toPlainDateTime()
    .add({ minutes: Math.floor(minutes), seconds: Math.floor((minutes % 1) * 60) });
  return plain.toZonedDateTime(zone).epochMilliseconds;
}

/** The calendar day in the zone. */
export function localDay(at: Instant, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export function nextDay(day: Day, n = 1): Day {
  return Temporal.PlainDate.from(day).add({ days: n }).toString();
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
