import type { DateSaid } from '../said.ts';

/** Whether a number may be an hour and a date: "20.11". "26.11", "9.45" and "20.11." have one meaning. */
export function isHourOrDate(text: string): boolean {
  return isHour(text) && isDotted(text);
}

export function isHour(text: string): boolean {
  return /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(text);
}

export function isDotted(text: string): boolean {
  const date = dateOf(text);
  // February of a leap year.
  return (
    date !== undefined &&
    (text.endsWith('.') || (date.month >= 1 && date.month <= 12)) &&
    (!isHour(text) || (date.day >= 1 && date.day <= new Date(Date.UTC(2024, date.month, 0)).getUTCDate()))
  );
}

export function dateOf(text: string): DateSaid | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.?(\d{2}|\d{4})?$/.exec(text) ?? [];
  if (day === undefined || month === undefined) return undefined;
  const full = year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0);
  return { kind: 'date', day: Number(day), month: Number(month), ...(full !== undefined && { year: full }) };
}
