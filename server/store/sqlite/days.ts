import type { Day } from '../../presence/time.ts';

const DAY_MS = 86_400_000;

/** A calendar day as the number of days since 1970-01-01: two or three bytes in the file instead of ten. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

export function dayText(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
