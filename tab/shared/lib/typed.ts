import { texts } from './texts.ts';

/**
 * The text in a field for a day or a time, as typed and as shown. Days are `YYYY-MM-DD`, times `HH:MM`. If a typed text is neither, it is the
 * value of the field itself: forms find it by `dayFault` and `timeFault`, and do not send it.
 */

const NUMERIC = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
type DayPart = 'day' | 'month' | 'year';
const isDayPart = (type: string): type is DayPart => type === 'day' || type === 'month' || type === 'year';

const partsOf = (day: string) => new Intl.DateTimeFormat(texts.locale, NUMERIC).formatToParts(new Date(`${day}T12:00:00Z`));

/** `30/11/2026`, `30.11.2026`: by the reader's language. A text that is not a day stays as it was typed. */
export const dayText = (day: string): string =>
  !isDay(day)
    ? day
    : partsOf(day)
        .map(({ value }) => value)
        .join('');

/**
 * Parses a typed day, in the format of the reader's language with any separator or none, or as `2026-11-30`. A missing year is `thisYear`.
 * @returns undefined if it is not a day
 */
export function typedDay(typed: string, thisYear: number): string | undefined {
  const text = typed.trim();
  if (!/^[\d\s./-]+$/.test(text)) return undefined;
  const order = partsOf('2026-11-30').flatMap(({ type }) => (isDayPart(type) ? [type] : []));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const numbers = iso ? iso.slice(1) : /^\d{8}$/.test(text) ? cut(text, order) : text.split(/\D+/).filter((each) => each !== '');
  const named = iso ? (['year', 'month', 'day'] as const) : numbers.length === 2 ? order.filter((part) => part !== 'year') : order;
  if (numbers.length !== named.length) return undefined;
  const found: Record<DayPart, number> = { day: 0, month: 0, year: thisYear };
  for (const [i, part] of named.entries()) found[part] = Number(numbers[i]);
  return dayOf({ ...found, year: found.year < 100 ? 2000 + found.year : found.year });
}

function cut(text: string, order: readonly DayPart[]): string[] {
  let rest = text;
  return order.map((part) => {
    const length = part === 'year' ? 4 : 2;
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  });
}

/** Undefined for 30 February. */
function dayOf({ year, month, day }: Record<DayPart, number>): string | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : undefined;
}

/** Parses a typed time: `9`, `930`, `9:30`, `9.30`, `9h30`, `9 pm`. @returns undefined if it is not a time */
export function typedTime(typed: string): string | undefined {
  const [, first = '', second = '00', half] = /^(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(?:h|([ap])\.?m\.?)?$/i.exec(typed.trim()) ?? [];
  if (first === '') return undefined;
  const hour = half === undefined ? Number(first) : (Number(first) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(second) > 59 || (half !== undefined && Number(first) > 12)) return undefined;
  return `${String(hour).padStart(2, '0')}:${second}`;
}

/** Whether the value of a field is a day, not a typed text that is none. */
export function isDay(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return dayOf({ year: Number(year), month: Number(month), day: Number(day) }) === value;
}

const isTime = (value: string): boolean => typedTime(value) === value;

/** The sentence for the value of a field for a day that is a text but no day; undefined for a day and for an empty field. */
export const dayFault = (value: string): string | undefined =>
  value === '' || isDay(value) ? undefined : texts.text('tab.days.no-day', { typed: value, example: dayText('2026-12-31') });

/** The same for a time. */
export const timeFault = (value: string): string | undefined =>
  value === '' || isTime(value) ? undefined : texts.text('tab.days.no-time', { typed: value, example: '14:30' });

const DAY_MINUTES = 24 * 60;

/** The next multiple of `minutes` after the time, or before it for negative `minutes`, also across midnight. */
export function stepTime(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const step = Math.abs(minutes);
  const now = hour * 60 + minute;
  const next = minutes > 0 ? Math.floor(now / step + 1) * step : Math.ceil(now / step - 1) * step;
  const then = (next + DAY_MINUTES) % DAY_MINUTES;
  return [Math.floor(then / 60), then % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
