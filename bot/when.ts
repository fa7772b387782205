import { Temporal } from 'temporal-polyfill';
import { addDays, dayBounds, dayOf } from '../server/presence/calendar.ts';
import { type Day, HOUR, type Instant } from '../server/presence/time.ts';
import { findHourOrDate, readDate } from './dates.ts';

/** A span as `planOverride` wants it: absent ends are its defaults. */
export interface Span {
  from?: Instant;
  /** Exclusive. */
  until?: Instant;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * Reads "until Friday", "tomorrow", "this week", "for 3 days", "on 24 December", "this afternoon", "until 3pm", in an IANA
 * zone. A last day is meant to its end; a weekday is the next one, today included. `undefined` for what it cannot read to the
 * last letter, or what is over: nothing is guessed at.
 */
export function readSpan(text: string | undefined, now: Instant, zone: string): Span | undefined {
  const today = dayOf(now, zone);
  const words = (text ?? '').toLowerCase().trim();
  const span = spanOf(words, { now, zone, today });
  if (span?.until !== undefined && span.until <= Math.max(now, span.from ?? 0)) return undefined;
  return span;
}

interface Frame {
  now: Instant;
  zone: string;
  today: Day;
}

function spanOf(words: string, frame: Frame): Span | undefined {
  if (words === '' || /^(?:right )?now$/.test(words)) return {};
  const spoken =
    /^(?:(?:for )?(?:the )?rest of |all |for )?(?:the )?(this week|next week|(?<=(?:rest of|all|for|the) (?:the )?)week)$/.exec(words)?.[1];
  if (spoken) return weekOf(spoken === 'next week' ? 1 : 0, frame);
  const lasting = /^for (?:the next )?(\d{1,3}|an?|one|two|three|four|five) (hour|day|week)s?$/.exec(words);
  if (lasting) return lastingSpan(lasting[1] ?? '', lasting[2] ?? '', frame);
  const between = /^(?:from )?(.+?) (?:to|until|through|-) (.+)$/.exec(words);
  if (between) return betweenSpan(between[1] ?? '', between[2] ?? '', frame);
  const part = /^(?:tonight|(?:(.+) )?(morning|afternoon|evening))$/.exec(words);
  if (part) return partOfDay(part[1] ?? 'this', part[2] ?? 'evening', frame);
  const until = /^(?:until|through|up to)(?: and including)? (.+)$/.exec(words)?.[1];
  if (until) {
    const end = endOf(until, frame, frame.today);
    return end === undefined ? undefined : { until: end };
  }
  const start = /^(?:from|starting) (.+)$/.exec(words)?.[1];
  const day = readDay((start ?? words).replace(/^(?:all day|the whole day|for|on) /, ''), frame.today);
  if (day === undefined) return undefined;
  const { start: from, end } = dayBounds(day, frame.zone);
  return { from: from > frame.now ? from : undefined, until: end };
}

/** Hours at which a part of a day begins and ends; absent: with the day. */
const PARTS: ReadonlyMap<string, { begins?: string; ends?: string }> = new Map([
  ['morning', { ends: '12:00' }],
  ['afternoon', { begins: '12:00' }],
  ['evening', { begins: '18:00' }],
]);

function partOfDay(which: string, name: string, { now, zone, today }: Frame): Span | undefined {
  const day = which === 'this' ? today : readDay(which.replace(/^on /, ''), today);
  const part = PARTS.get(name);
  if (day === undefined || part === undefined) return undefined;
  const { start, end } = dayBounds(day, zone);
  const from = part.begins === undefined ? start : instantOf(day, part.begins, zone);
  return { from: from > now ? from : undefined, until: part.ends === undefined ? end : instantOf(day, part.ends, zone) };
}

function instantOf(day: Day, hour: string, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: hour }).epochMilliseconds;
}

function weekOf(ahead: number, { now, zone, today }: Frame): Span {
  const monday = addDays(today, 7 * ahead - weekday(today));
  const from = dayBounds(monday, zone).start;
  return { from: from > now ? from : undefined, until: dayBounds(addDays(monday, 6), zone).end };
}

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries({ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5 }));

function lastingSpan(amount: string, unit: string, { now, zone, today }: Frame): Span {
  const count = NUMBERS.get(amount) ?? Number(amount);
  if (unit === 'hour') return { until: now + count * HOUR };
  return { until: dayBounds(addDays(today, count * (unit === 'week' ? 7 : 1) - 1), zone).end };
}

function betweenSpan(first: string, last: string, frame: Frame): Span | undefined {
  const day = readDay(first.replace(/^on /, ''), frame.today);
  const until = day === undefined ? undefined : endOf(last, frame, day);
  if (day === undefined || until === undefined) return undefined;
  const from = dayBounds(day, frame.zone).start;
  return { from: from > frame.now ? from : undefined, until };
}

/** End of what is named last: the end of a day, or an hour of today. */
function endOf(text: string, frame: Frame, notBefore: Day): Instant | undefined {
  const words = text.replace(/^(?:the )?end of (?:the )?/, '').replace(/^(?:the|on) /, '');
  if (/^(?:week|this week)$/.test(words)) return weekOf(0, frame).until;
  if (words === 'next week') return weekOf(1, frame).until;
  if (/^(?:day|tonight|midnight|evening)$/.test(words)) return dayBounds(frame.today, frame.zone).end;
  if (findHourOrDate(words) !== undefined) return undefined;
  const hour = readHour(words);
  if (hour !== undefined) return instantOf(frame.today, hour, frame.zone);
  const day = readDay(words, notBefore, frame.today);
  return day === undefined ? undefined : dayBounds(day, frame.zone).end;
}

function readHour(text: string): string | undefined {
  if (/^(?:noon|midday)$/.test(text)) return '12:00';
  const [, hour = '', minute = '00', half] = /^(?:at )?(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|h|o'clock)?$/.exec(text) ?? [];
  if (hour === '' || (minute === '00' && !half && !/[:.]/.test(text))) return undefined;
  if (/^[ap]m$/.test(half ?? '') && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const value = half === 'pm' || half === 'am' ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  return value < 24 && Number(minute) < 60 ? `${String(value).padStart(2, '0')}:${minute}` : undefined;
}

/** A day by name or date, the first on or after `notBefore`; relative words count from `today`. */
function readDay(text: string, notBefore: Day, today: Day = notBefore): Day | undefined {
  const words = text.trim();
  if (/^(?:today|all day|the whole day)$/.test(words)) return today;
  if (words === 'tomorrow') return addDays(today, 1);
  if (/^(?:the )?day after tomorrow$/.test(words)) return addDays(today, 2);
  const [, which, name = ''] = /^(this |next |coming )?([a-z]{3,9})$/.exec(words) ?? [];
  const index = name
    ? WEEKDAYS.findIndex((day) => day === name || day.slice(0, 3) === name || (day.startsWith(name) && name.length > 3))
    : -1;
  if (index < 0) return readDate(words, notBefore);
  if (which === 'next ') return addDays(today, 7 - weekday(today) + index);
  return addDays(notBefore, (index - weekday(notBefore) + 7) % 7);
}

/** 0 is Monday. */
function weekday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
