import { texts } from '../../lib/texts.ts';
import { addDays } from '../../lib/time.ts';

/** The first day of the week in the reader's language: 1 (Monday) to 7. */
export function firstWeekday(locale: string = texts.locale): number {
  // Depending on the browser it is a property, a method, or missing.
  const known = new Intl.Locale(locale) as { weekInfo?: { firstDay: number }; getWeekInfo?: () => { firstDay: number } };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

/** 1 (Monday) to 7. */
const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;

/** The number of days since the start of its week. */
export const daysIntoWeek = (day: string, first: number) => (weekdayOf(day) - first + 7) % 7;

/** The weeks of the month of that day; days of other months are included, so that each week is whole. */
export function weeksOf(day: string, first: number): string[][] {
  const month = day.slice(0, 7);
  const weeks: string[][] = [];
  for (let from = addDays(`${month}-01`, -daysIntoWeek(`${month}-01`, first)); from.slice(0, 7) <= month; from = addDays(from, 7)) {
    const begin = from;
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((n) => addDays(begin, n)));
  }
  return weeks;
}

/** The same day of the month, `by` months later, or the last of a shorter month. */
export function addMonths(day: string, by: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + by, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + by, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The day within the limits. */
export function within(day: string, { min, max }: { min?: string; max?: string }): string {
  if (max !== undefined && max !== '' && day > max) return max;
  return min !== undefined && day < min ? min : day;
}
