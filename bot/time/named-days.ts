import { Temporal } from 'temporal-polyfill';
import { addDays, hasDay } from '../../server/presence/calendar.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { Day } from '../../server/presence/time.ts';
import type { DateSaid, DaySaid } from './said.ts';
import type { TimeFault } from './time-fault.ts';

/** A day by name or date, the first on or after `notBefore`; relative words count from today. */
export function readDay(said: DaySaid, notBefore: Day, today: Day): Day | TimeFault {
  const day = dayNamed(said, notBefore, today);
  const weekday = weekdaySaid(said);
  if (typeof day !== 'string' || weekday === undefined || isOnWeekday(said, day)) return day;
  return { fault: 'other-weekday', day, other: nearestWeekday(weekday, day, notBefore) };
}

/** Whether a date is on the weekday that was said with it: "Friday 3 December". */
function isOnWeekday(said: DaySaid, day: Day): boolean {
  const weekday = weekdaySaid(said);
  return weekday === undefined || weekdayOf(day) === weekday;
}

/** The weekday that was said with a date. ISO 8601: 1 is Monday. */
function weekdaySaid(said: DaySaid): number | undefined {
  return said.kind === 'date' || said.kind === 'day-of-month' ? said.weekday : undefined;
}

/** The day with that weekday at most three days from another day; a week later if it is before `notBefore`. */
function nearestWeekday(weekday: number, day: Day, notBefore: Day): Day {
  const nearest = addDays(day, ((weekday - weekdayOf(day) + 10) % 7) - 3);
  return nearest < notBefore ? addDays(nearest, 7) : nearest;
}

function dayNamed(said: DaySaid, notBefore: Day, today: Day): Day | TimeFault {
  if (said.kind === 'relative') return addDays(today, said.days);
  if (said.kind === 'that-day') return said.today ? today : { fault: 'unclear' };
  if (said.kind === 'weekday') return addDays(weekdayNamed(said, notBefore, today), 7 * (said.weeksLater ?? 0));
  if (said.kind === 'day-of-month') return dayOfMonth(said.day, notBefore) ?? { fault: 'no-day' };
  return readDate(said, notBefore, today);
}

function weekdayNamed({ weekday, which, ofWeek }: Extract<DaySaid, { kind: 'weekday' }>, notBefore: Day, today: Day): Day {
  const monday = addDays(today, 1 - weekdayOf(today));
  if (ofWeek !== undefined) return addDays(monday, 7 * ofWeek + weekday - 1);
  if (which === 'next') return addDays(monday, 7 + weekday - 1);
  if (which === 'last') {
    const passed = addDays(today, -((weekdayOf(today) - weekday + 7) % 7 || 7));
    return passed;
  }
  const first = which === 'coming' && notBefore === today ? addDays(today, 1) : notBefore;
  return addDays(first, (weekday - weekdayOf(first) + 7) % 7);
}

function dayOfMonth(day: number, notBefore: Day): Day | undefined {
  const [year = 0, month = 1] = notBefore.split('-').map(Number);
  for (let ahead = 0; ahead < 3; ahead++) {
    const at = (month - 1 + ahead) % 12;
    const found = dayIn(year + Math.floor((month - 1 + ahead) / 12), { kind: 'date', day, month: at + 1 });
    if (found !== undefined && found >= notBefore) return found;
  }
  return undefined;
}

function readDate(said: DateSaid, notBefore: Day, today: Day): Day | TimeFault {
  const next = nextOf(said, notBefore);
  if (next === undefined) return { fault: isOfCalendar(said) ? 'unclear' : 'no-day' };
  if (said.year !== undefined) return next < today ? { fault: 'passed', date: said, passed: true } : next;
  if (!passedJustBefore(said, notBefore)) return next;
  const year = Number(next.slice(0, 4));
  return { fault: 'passed', date: said, year, passed: (dayIn(year - 1, said) ?? today) < today };
}

/** Whether the calendar has that day, however far away. Without a year, in this year or the next. */
function isOfCalendar({ day, month, year }: DateSaid): boolean {
  return year !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function nextOf(date: DateSaid, notBefore: Day): Day | undefined {
  if (date.year !== undefined) return dayIn(date.year, date);
  const year = Number(notBefore.slice(0, 4));
  const soon = dayIn(year, date);
  return soon !== undefined && soon >= notBefore ? soon : dayIn(year + 1, date);
}

/**
 * The maximum number of days since a date of this year, or of last year, for it to count as passed. An earlier date is one of the next
 * year.
 */
const PASSED_OF_THIS_YEAR = 183;
const PASSED_OF_LAST_YEAR = 92;

function passedJustBefore(date: DateSaid, day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const [current, last] = [dayIn(year, date), dayIn(year - 1, date)];
  if (current !== undefined && current < day) return current >= addDays(day, -PASSED_OF_THIS_YEAR);
  return last !== undefined && last >= addDays(day, -PASSED_OF_LAST_YEAR) && last < day;
}

export function futureDay(said: DaySaid, today: Day): Day | undefined {
  const day = said.kind === 'date' ? nextOf(said, today) : readDay(said, today, today);
  return typeof day === 'string' && isOnWeekday(said, day) ? day : undefined;
}

/** The last such day before today, or today if it is named. */
export function pastDay(said: DaySaid, today: Day): Day | undefined {
  const day = pastDayNamed(said, today);
  return day !== undefined && isOnWeekday(said, day) ? day : undefined;
}

function pastDayNamed(said: DaySaid, today: Day): Day | undefined {
  if (said.kind === 'weekday')
    return said.which === 'next' || said.weeksLater ? undefined : weekdayNamed({ ...said, which: 'last' }, today, today);
  if (said.kind === 'date') {
    if (said.year !== undefined) return dayIn(said.year, said);
    const year = Number(today.slice(0, 4));
    const current = dayIn(year, said);
    return current !== undefined && current <= today ? current : dayIn(year - 1, said);
  }
  if (said.kind === 'day-of-month') return lastDayOfMonth(said.day, today);
  return futureDay(said, today);
}

/** The last day with this number up to today: "on the 12th". */
function lastDayOfMonth(day: number, today: Day): Day | undefined {
  const first = Temporal.PlainDate.from(today).with({ day: 1 });
  for (let ago = 0; ago < 3; ago++) {
    const { year, month } = first.subtract({ months: ago });
    const found = dayIn(year, { kind: 'date', day, month });
    if (found !== undefined && found <= today) return found;
  }
  return undefined;
}

function dayIn(year: number, { day, month }: DateSaid): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const at = Date.parse(`${text}T00:00:00Z`);
  return hasDay(at) && new Date(at).toISOString().slice(0, 10) === text ? text : undefined;
}
