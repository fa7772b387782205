import { addDays, dayOf, hasDay } from '../server/presence/calendar.ts';
import type { Day, Instant } from '../server/presence/time.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Whether a date is named that no calendar has, or none of this year and the next: 31 June, 29 February. */
export function namesNoDay(text: string, now: Instant, zone: string): boolean {
  const words = text.toLowerCase().split(' ');
  const thisYear = Number(dayOf(now, zone).slice(0, 4));
  return words.some((word, at) => {
    const date = HOUR_OR_DATE.test(word) ? undefined : dateAt(words, at);
    const years = date?.year ? [Number(date.year)] : [thisYear, thisYear + 1];
    return date !== undefined && years.every((year) => Number(date.day) > daysIn(year, date.month));
  });
}

/** The longest reading counts, since the year decides. */
function dateAt(words: readonly string[], at: number): DateParts | undefined {
  return [3, 2, 1].flatMap((count) => dateParts(words.slice(at, at + count).join(' ')) ?? [])[0];
}

export interface PassedDate {
  /** "26 November", "26 November 2025". */
  text: string;
  /** In which it is next, if none was said. */
  year?: number;
  /** Else it is only before the one that was named before it. */
  passed: boolean;
}

/** The first date that has passed; without a year, that has just passed, which `readDate` does not take for one of next year. */
export function findPassedDate(text: string, now: Instant, zone: string): PassedDate | undefined {
  const words = text.toLowerCase().split(' ');
  const today = dayOf(now, zone);
  let notBefore = today;
  for (const [at, word] of words.entries()) {
    const date = HOUR_OR_DATE.test(word) ? undefined : dateAt(words, at);
    const next = date && nextOf(date, notBefore);
    if (!date || !next) continue;
    const said = `${Number(date.day)} ${capital(MONTHS[date.month - 1] ?? '')}`;
    if (date.year && next < today) return { text: `${said} ${date.year}`, passed: true };
    if (!date.year && passedJustBefore(date, notBefore)) {
      const year = Number(next.slice(0, 4));
      return { text: said, year, passed: (dayIn(year - 1, date) ?? today) < today };
    }
    notBefore = next;
  }
  return undefined;
}

/** The first dotted number that can be an hour and a date: "20.11", but neither "26.11" nor "20.11." nor "9.30". */
export function findHourOrDate(text: string): string | undefined {
  return text.split(' ').find((word) => HOUR_OR_DATE.test(word) && isDate(word));
}

function isDate(word: string): boolean {
  const date = dateParts(word);
  // February as in a leap year.
  return date !== undefined && Number(date.day) >= 1 && Number(date.day) <= daysIn(2024, date.month);
}

/** "20.11" may be an hour, "26.11" is none. */
const HOUR_OR_DATE = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  return month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date in words, the first on or after `notBefore`; one without a year that has just passed is none (`findPassedDate`). */
export function readDate(words: string, notBefore: Day): Day | undefined {
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
