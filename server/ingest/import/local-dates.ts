import type { Instant } from '../../presence/time.ts';

/** Order of the numbers in a date like `4/28/2021`. */
export type DateOrder = 'mdy' | 'dmy';

const LOCAL = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([ap])?\.?m?\.?$/i;

/**
 * An instant from a date as the portals' exports write it in the reader's locale (`4/28/2021, 2:08:45.221 PM`,
 * `28.04.2021, 14:08:45`, `2021-04-28 14:08:45`), taken as UTC: only for columns whose header says so (`Date (UTC)`, `… [UTC]`).
 * Dots mean day first, AM/PM month first; else `order` decides. Undefined where it is no such date.
 */
export function parseUtcLocalDate(text: string, order: DateOrder): Instant | undefined {
  const parts = LOCAL.exec(text.trim());
  if (parts === null) return undefined;
  const [, a = '', b = '', c = '', hour = '', minute = '', second = '0', fraction = '', half] = parts;
  const dayFirst = text.includes('.') && /^\d{1,2}\./.test(text.trim()) ? true : half !== undefined ? false : order === 'dmy';
  const [year, month, day] = a.length === 4 ? [a, b, c] : dayFirst ? [c, b, a] : [c, a, b];
  if (year.length !== 4) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const at = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    hours,
    Number(minute),
    Number(second),
    Number(fraction.slice(0, 3).padEnd(3, '0')),
  );
  const back = new Date(at);
  const real = back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(day) && back.getUTCFullYear() === Number(year);
  const onClock = hours < 24 && Number(minute) < 60 && Number(second) < 60;
  return real && onClock ? at : undefined;
}

/** The order that a date with a number above 12 proves; undefined where both readings are possible. */
export function provenOrder(text: string): DateOrder | undefined {
  const parts = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(text.trim());
  if (parts === null) return undefined;
  if (Number(parts[1]) > 12) return 'dmy';
  return Number(parts[2]) > 12 ? 'mdy' : undefined;
}
