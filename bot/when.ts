import { Temporal } from 'temporal-polyfill';
import { addDays, dayBounds, dayOf, hasDay } from '../server/presence/calendar.ts';
import { type Day, HOUR, type Instant } from '../server/presence/time.ts';

/** A span as `planOverride` wants it: absent ends are its defaults. */
export interface Span {
  from?: Instant;
  /** Exclusive. */
  until?: Instant;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

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
  const spoken = /^(?:(?:for )?(?:the )?rest of |all |for )?(?:the )?(this week|next week|week)$/.exec(words)?.[1];
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
  const hour = readHour(words);
  if (hour !== undefined) return instantOf(frame.today, hour, frame.zone);
  const day = readDay(words, notBefore, frame.today);
  return day === undefined ? undefined : dayBounds(day, frame.zone).end;
}

function readHour(text: string): string | undefined {
  if (/^(?:noon|midday)$/.test(text)) return '12:00';
  const [, hour = '', minute = '00', half] = /^(?:at )?(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|h|o'clock)?$/.exec(text) ?? [];
  if (hour === '' || (minute === '00' && !half && !/[:.]/.test(text))) return undefined;
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

/** Whether a date is named that no calendar has, or none of this year and the next: 31 June, 29 February. */
export function namesNoDay(text: string, now: Instant, zone: string): boolean {
  const words = text.toLowerCase().split(' ');
  const thisYear = Number(dayOf(now, zone).slice(0, 4));
  return words.some((_, at) => {
    const date = dateAt(words, at);
    const years = date?.year ? [Number(date.year)] : [thisYear, thisYear + 1];
    return date !== undefined && years.every((year) => Number(date.day) > daysIn(year, date.month));
  });
}

/** The longest reading counts, since the year decides. */
function dateAt(words: readonly string[], at: number): DateParts | undefined {
  return [3, 2, 1].flatMap((count) => dateParts(words.slice(at, at + count).join(' ')) ?? [])[0];
}

/** The first date without a year that `readSpan` does not take for one of next year. */
export interface PassedDate {
  /** "26 November". */
  text: string;
  /** In which it is next. */
  year: number;
  /** Else it is only before the one that was named before it. */
  passed: boolean;
}

export function findPassedDate(text: string, now: Instant, zone: string): PassedDate | undefined {
  const words = text.toLowerCase().split(' ');
  const today = dayOf(now, zone);
  let notBefore = today;
  for (const [at, word] of words.entries()) {
    const date = dateAt(words, at);
    // "20.11" may be an hour.
    if (!date || /^\d+\.\d+$/.test(word)) continue;
    const next = nextOf(date, notBefore);
    if (!date.year && next && passedJustBefore(date, notBefore))
      return {
        text: `${Number(date.day)} ${capital(MONTHS[date.month - 1] ?? '')}`,
        year: Number(next.slice(0, 4)),
        passed: (dayIn(Number(next.slice(0, 4)) - 1, date) ?? today) < today,
      };
    notBefore = next ?? notBefore;
  }
  return undefined;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  return month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readDate(words: string, notBefore: Day): Day | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return realDay(words);
  const parts = dateParts(words);
  if (!parts || (!parts.year && passedJustBefore(parts, notBefore))) return undefined;
  return nextOf(parts, notBefore);
}

function nextOf(date: DateParts, notBefore: Day): Day | undefined {
  if (date.year) return dayIn(date.year, date);
  const soon = dayIn(notBefore.slice(0, 4), date);
  return soon !== undefined && soon >= notBefore ? soon : dayIn(Number(notBefore.slice(0, 4)) + 1, date);
}

/** Days for which a date of this year, and of last year, is taken for one that has passed, not for one of the next. */
const PASSED_OF_THIS_YEAR = 183;
const PASSED_OF_LAST_YEAR = 92;

function passedJustBefore(date: DateParts, day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const [current, last] = [dayIn(year, date), dayIn(year - 1, date)];
  if (current !== undefined && current < day) return current >= addDays(day, -PASSED_OF_THIS_YEAR);
  return last !== undefined && last >= addDays(day, -PASSED_OF_LAST_YEAR) && last < day;
}

function dayIn(year: number | string, { day, month }: DateParts): Day | undefined {
  return realDay(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

interface DateParts {
  day: string;
  month: number;
  year: string | undefined;
}

function dateParts(words: string): DateParts | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.?(\d{4})?$/.exec(words);
  const dayFirst = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})(?: (\d{4}))?$/.exec(words);
  const monthFirst = /^([a-z]{3,9}) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(words);
  const [day, month, year] = dotted
    ? [dotted[1], Number(dotted[2]), dotted[3]]
    : dayFirst
      ? [dayFirst[1], monthOf(dayFirst[2]), dayFirst[3]]
      : [monthFirst?.[2], monthOf(monthFirst?.[1]), monthFirst?.[3]];
  return day && month ? { day, month, year } : undefined;
}

function monthOf(name = ''): number {
  return name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

function realDay(text: string): Day | undefined {
  const at = Date.parse(`${text}T00:00:00Z`);
  return hasDay(at) && new Date(at).toISOString().slice(0, 10) === text ? text : undefined;
}

/** 0 is Monday. */
function weekday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
