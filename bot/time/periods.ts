import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../server/presence/calendar.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { Day } from '../../server/presence/time.ts';

export function weekOf(ahead: number, today: Day): { first: Day; last: Day } {
  return weekWith(addDays(today, 7 * ahead));
}

export function weekWith(day: Day): { first: Day; last: Day } {
  const first = addDays(day, 1 - weekdayOf(day));
  return { first, last: addDays(first, 6) };
}

/** The first such weekday after a day. ISO 8601: 1 is Monday. */
export function firstAfter(day: Day, weekday: number): Day {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** The current or next week with that number. Week 1 has 4 January (ISO 8601). */
export function calendarWeek(number: number, today: Day): { first: Day; last: Day } | undefined {
  if (number < 1 || number > 53) return undefined;
  const year = Number(today.slice(0, 4));
  for (const each of [year, year + 1]) {
    const fourth: Day = `${each}-01-04`;
    const first = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (number - 1));
    const isOfYear = addDays(first, 3).slice(0, 4) === String(each);
    if (isOfYear && addDays(first, 6) >= today) return { first, last: addDays(first, 6) };
  }
  return undefined;
}

export function monthOf(ahead: number, today: Day): { first: Day; last: Day } {
  const first = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: ahead });
  return { first: first.toString(), last: first.add({ months: 1 }).subtract({ days: 1 }).toString() };
}

/** The number of months from this one to the next, or last, month of that name; 0 if this month has that name. */
export function monthsAhead(month: number, today: Day, past: boolean): number {
  const ahead = (month - Number(today.slice(5, 7)) + 12) % 12;
  return past && ahead > 0 ? ahead - 12 : ahead;
}

const MAX_DAYS = 62;

export function daysBetween({ first, last }: { first: Day; last: Day }): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < MAX_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}
