import { Temporal } from 'temporal-polyfill';
import { addDays, dayBounds, dayOf, hasDay } from '../../server/presence/calendar.ts';
import { type Day, HOUR, type Instant, MINUTE } from '../../server/presence/time.ts';
import { type DateSaid, type DaySaid, type HourSaid, type PartOfDay, type PointSaid, type TimeSaid, TODAY } from './said.ts';

/** A span as `planOverride` wants it: absent ends are its defaults. */
export interface Span {
  from?: Instant;
  /** Exclusive. */
  until?: Instant;
}

/** What is wrong with a time, so that nothing is noted for it. */
export type TimeFault =
  | { fault: 'over' | 'unclear' | 'repeated' | 'no-day' }
  /** "20.11" can be an hour or a date. */
  | { fault: 'hour-or-date'; number: string }
  /** `year`: in which it is next, if none was said. `passed`: else it is only before the one that was named before it. */
  | { fault: 'passed'; date: DateSaid; year?: number; passed: boolean };

interface Frame {
  now: Instant;
  zone: string;
  today: Day;
}

/**
 * The spans that are meant, in an IANA zone; several for several days. A last day is meant to its end; a weekday is the next
 * one, today included. What is over or unclear is a fault: nothing is guessed at.
 */
export function resolveSpans(said: TimeSaid | undefined, now: Instant, zone: string): Span[] | TimeFault {
  const frame = { now, zone, today: dayOf(now, zone) };
  const found = said === undefined ? [{}] : spansOf(said, frame);
  if ('fault' in found) return found;
  const isOver = ({ from, until }: Span) => until !== undefined && until <= Math.max(now, from ?? 0);
  return found.some(isOver) ? { fault: 'over' } : found;
}

function spansOf(said: TimeSaid, frame: Frame): Span[] | TimeFault {
  switch (said.kind) {
    case 'now':
      return [{}];
    case 'days':
      return spansOfDays(said.days, frame);
    case 'part':
      return one(partSpan(said, frame));
    case 'week':
      return [periodSpan(weekOf(said.ahead, frame), frame)];
    case 'calendar-week': {
      const week = calendarWeek(said.number, frame);
      return week ? [periodSpan(week, frame)] : { fault: 'no-day' };
    }
    case 'week-of': {
      const day = readDay(said.day, frame.today, frame);
      return typeof day === 'string' ? [periodSpan(weekWith(day), frame)] : day;
    }
    case 'weekend': {
      const { last } = weekOf(said.ahead, frame);
      return [periodSpan({ first: addDays(last, -1), last }, frame)];
    }
    case 'month':
      return [periodSpan(monthOf(said.ahead, frame), frame)];
    case 'named-month':
      return { fault: 'unclear' };
    case 'lasting':
      return one(lastingSpan(said, frame));
    case 'span':
      return one(betweenSpan(said, frame));
    case 'instant':
      return { fault: 'unclear' };
    case 'weekly':
      return { fault: 'repeated' };
    case 'unclear':
      return { fault: 'hour-or-date', number: said.number };
  }
}

function one(span: Span | TimeFault): Span[] | TimeFault {
  return 'fault' in span ? span : [span];
}

function spansOfDays(days: readonly DaySaid[], frame: Frame): Span[] | TimeFault {
  const spans: Span[] = [];
  let notBefore = frame.today;
  for (const said of inOneWeek(days)) {
    const day = said.kind === 'weekday' && said.loose ? { fault: 'unclear' as const } : readDay(said, notBefore, frame);
    if (typeof day !== 'string') return day;
    spans.push(periodSpan({ first: day, last: day }, frame));
    notBefore = day;
  }
  return spans;
}

/** "Monday and Wednesday next week": both are of that week. */
function inOneWeek(days: readonly DaySaid[]): DaySaid[] {
  const last = days.at(-1);
  const which = last?.kind === 'weekday' ? last.which : undefined;
  return days.map((day) => (day.kind === 'weekday' && day.which === undefined && which !== undefined ? { ...day, which } : day));
}

/** From now on where it has begun. */
function periodSpan({ first, last }: { first: Day; last: Day }, { now, zone }: Frame): Span {
  const from = dayBounds(first, zone).start;
  return { ...(from > now && { from }), until: dayBounds(last, zone).end };
}

function weekOf(ahead: number, { today }: Frame): { first: Day; last: Day } {
  return weekWith(addDays(today, 7 * ahead));
}

function weekWith(day: Day): { first: Day; last: Day } {
  const first = addDays(day, 1 - weekdayOf(day));
  return { first, last: addDays(first, 6) };
}

/** The week of that number that is under way or comes next: week 1 is the one with 4 January (ISO 8601). */
function calendarWeek(number: number, { today }: Frame): { first: Day; last: Day } | undefined {
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

function monthOf(ahead: number, { today }: Frame): { first: Day; last: Day } {
  const first = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: ahead });
  return { first: first.toString(), last: first.add({ months: 1 }).subtract({ days: 1 }).toString() };
}

/** How many months from this one the next month of that name is, or the last one: this one, if it has that name. */
function monthsAhead(month: number, today: Day, past: boolean): number {
  const ahead = (month - Number(today.slice(5, 7)) + 12) % 12;
  return past && ahead > 0 ? ahead - 12 : ahead;
}

/** Hours at which a part of a day begins and ends; absent: with the day. */
const PARTS: Readonly<Record<PartOfDay, { begins?: number; ends?: number }>> = {
  morning: { ends: 12 },
  afternoon: { begins: 12 },
  evening: { begins: 18 },
};

function partSpan({ day: said, part }: { day: DaySaid; part: PartOfDay }, frame: Frame): Span | TimeFault {
  const day = readDay(said, frame.today, frame);
  if (typeof day !== 'string') return day;
  const { start, end } = dayBounds(day, frame.zone);
  const { begins, ends } = PARTS[part];
  const from = begins === undefined ? start : instantOf(day, { hour: begins, minute: 0 }, frame.zone);
  return { ...(from > frame.now && { from }), until: ends === undefined ? end : instantOf(day, { hour: ends, minute: 0 }, frame.zone) };
}

function instantOf(day: Day, { hour, minute }: HourSaid, zone: string): Instant {
  if (hour >= 24) return dayBounds(day, zone).end;
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } }).epochMilliseconds;
}

function lastingSpan({ count, unit }: Extract<TimeSaid, { kind: 'lasting' }>, { now, zone, today }: Frame): Span | TimeFault {
  if (count < 1) return { fault: 'over' };
  if (unit === 'hour' || unit === 'minute') return { until: now + count * (unit === 'hour' ? HOUR : MINUTE) };
  return { until: dayBounds(lastOf(today, { count, unit }), zone).end };
}

function lastOf(first: Day, { count, unit }: { count: number; unit: 'day' | 'week' | 'month' }): Day {
  if (unit === 'month') return Temporal.PlainDate.from(first).add({ months: count }).subtract({ days: 1 }).toString();
  return addDays(first, count * (unit === 'week' ? 7 : 1) - 1);
}

function betweenSpan(said: Extract<TimeSaid, { kind: 'span' }>, frame: Frame): Span | TimeFault {
  const { from, until } = inOneMonth(said);
  const start = from === undefined ? undefined : startOf(from, frame, until?.hour);
  if (typeof start === 'object') return start;
  const begins = start !== undefined && start > frame.now ? start : undefined;
  if (said.lasting && start !== undefined) {
    const last = lastOf(dayOf(start, frame.zone), said.lasting);
    return { ...(begins !== undefined && { from: begins }), until: dayBounds(last, frame.zone).end };
  }
  if (until === undefined) {
    if (from === undefined || start === undefined) return { fault: 'unclear' };
    // An hour that has passed begins nothing.
    if (begins === undefined && from.hour !== undefined) return { fault: 'over' };
    return { ...(begins !== undefined && { from: begins }), until: dayBounds(dayOf(start, frame.zone), frame.zone).end };
  }
  const notBefore = start === undefined ? frame.today : dayOf(start, frame.zone);
  const end = endOf(until, frame, notBefore, begins ?? frame.now);
  if (typeof end === 'object') return end;
  return { ...(begins !== undefined && { from: begins }), until: end };
}

/** "From the 24th to 31 December": both are of that month. */
function inOneMonth(said: Extract<TimeSaid, { kind: 'span' }>): Extract<TimeSaid, { kind: 'span' }> {
  const [first, last] = [said.from?.day, said.until?.day];
  if (first?.kind !== 'day-of-month' || last?.kind !== 'date' || first.day > last.day) return said;
  return { ...said, from: { ...said.from, day: { ...last, day: first.day } } };
}

function startOf(point: PointSaid, frame: Frame, before?: HourSaid): Instant | TimeFault {
  if (point.minutes !== undefined) return frame.now + point.minutes * MINUTE;
  const day = point.day === undefined ? frame.today : readDay(point.day, frame.today, frame);
  if (typeof day !== 'string') return day;
  if (point.week !== undefined) return dayBounds(weekOf(point.week, frame).first, frame.zone).start;
  if (point.month !== undefined) return dayBounds(monthOf(point.month, frame).first, frame.zone).start;
  if (point.hour) return hourOf(day, point.hour, frame, day === frame.today && before === undefined ? frame.now : undefined);
  const begins = point.part && PARTS[point.part].begins;
  return begins === undefined ? dayBounds(day, frame.zone).start : instantOf(day, { hour: begins, minute: 0 }, frame.zone);
}

/** Hours of work, in which a bare number is meant. */
const [EARLIEST, LATEST] = [7, 18];

/** A bare number is the hour of the working day, and after `after` if only that makes it one. */
function hourOf(day: Day, said: HourSaid, { zone }: Frame, after?: Instant): Instant | TimeFault {
  if (!said.half) return instantOf(day, said, zone);
  const choices = [said.hour % 12, (said.hour % 12) + 12]
    .filter((hour) => hour >= EARLIEST && hour <= LATEST)
    .map((hour) => instantOf(day, { hour, minute: said.minute }, zone));
  const [first] = after === undefined ? choices : choices.filter((at) => at > after);
  return first ?? { fault: choices.length > 0 ? 'over' : 'unclear' };
}

/** The end of what is named last: the end of a day, or an hour. */
function endOf(point: PointSaid, frame: Frame, notBefore: Day, after: Instant): Instant | TimeFault {
  if (point.week !== undefined) return dayBounds(weekOf(point.week, frame).last, frame.zone).end;
  if (point.month !== undefined) return dayBounds(monthOf(point.month, frame).last, frame.zone).end;
  const day = point.day === undefined ? notBefore : readDay(point.day, notBefore, frame);
  if (typeof day !== 'string') return day;
  if (point.hour) return hourOf(day, point.hour, frame, after);
  const ends = point.part && PARTS[point.part].ends;
  return ends === undefined ? dayBounds(day, frame.zone).end : instantOf(day, { hour: ends, minute: 0 }, frame.zone);
}

/** A day by name or date, the first on or after `notBefore`; relative words count from today. */
export function readDay(said: DaySaid, notBefore: Day, { today }: Pick<Frame, 'today'>): Day | TimeFault {
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
  return addDays(notBefore, (weekday - weekdayOf(notBefore) + 7) % 7);
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

/** Whether that day exists in its year, however far away; without a year in this one or the next. */
function isOfCalendar({ day, month, year }: DateSaid): boolean {
  return year !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function nextOf(date: DateSaid, notBefore: Day): Day | undefined {
  if (date.year !== undefined) return dayIn(date.year, date);
  const year = Number(notBefore.slice(0, 4));
  const soon = dayIn(year, date);
  return soon !== undefined && soon >= notBefore ? soon : dayIn(year + 1, date);
}

/** Days for which a date of this year, and of last year, is taken for one that has passed, not for one of the next. */
const PASSED_OF_THIS_YEAR = 183;
const PASSED_OF_LAST_YEAR = 92;

function passedJustBefore(date: DateSaid, day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const [current, last] = [dayIn(year, date), dayIn(year - 1, date)];
  if (current !== undefined && current < day) return current >= addDays(day, -PASSED_OF_THIS_YEAR);
  return last !== undefined && last >= addDays(day, -PASSED_OF_LAST_YEAR) && last < day;
}

function dayIn(year: number, { day, month }: DateSaid): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const at = Date.parse(`${text}T00:00:00Z`);
  return hasDay(at) && new Date(at).toISOString().slice(0, 10) === text ? text : undefined;
}

/** ISO 8601: 1 is Monday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Whether a time means the present: nothing, "now", or the day that it is in that IANA zone. */
export function isAboutNow(said: TimeSaid | undefined, now: Instant, zone: string): boolean {
  if (said === undefined || said.kind === 'now') return true;
  // "Where does she work from today?"
  if (said.kind === 'span' && said.from?.day && !said.until && !said.from.hour && !said.from.part)
    return isAboutNow({ kind: 'days', days: [said.from.day] }, now, zone);
  const today = dayOf(now, zone);
  if (said.kind === 'part') {
    const span = partSpan(said, { now, zone, today });
    return !('fault' in span) && readDay(said.day, today, { today }) === today && span.from === undefined && (span.until ?? 0) > now;
  }
  if (said.kind !== 'days') return false;
  return said.days.every((day) => readDay(day, today, { today }) === today);
}

/** From an instant until before another. */
export type Within = Required<Span>;

/** The hours that a question is about: "at 3 pm", "this afternoon", "until noon". `undefined`: days, or it is not clear which hours. */
export function hoursAsked(said: TimeSaid | undefined, now: Instant, zone: string): Within | undefined {
  if (said?.kind === 'instant') {
    const from = startOf(said.at, { now, zone, today: dayOf(now, zone) });
    return said.at.hour && typeof from === 'number' ? { from, until: from + 1 } : undefined;
  }
  if (said?.kind !== 'part' && said?.kind !== 'span') return undefined;
  const spans = resolveSpans(said, now, zone);
  const [span] = 'fault' in spans ? [] : spans;
  return span?.until === undefined ? undefined : { from: span.from ?? now, until: span.until };
}

/** The days that a question is about, in the past too: "last week", "on 3 November". `undefined` where it names no day. */
export function resolveDays(said: TimeSaid, now: Instant, zone: string, past = false): Day[] | undefined {
  const today = dayOf(now, zone);
  const frame = { now, zone, today };
  if (said.kind === 'now') return [today];
  if (said.kind === 'week') return daysBetween(weekOf(said.ahead, frame));
  if (said.kind === 'calendar-week') {
    const week = calendarWeek(said.number, frame);
    return week && daysBetween(week);
  }
  if (said.kind === 'week-of') {
    const day = past ? pastDay(said.day, today) : futureDay(said.day, today);
    return day === undefined ? undefined : daysBetween(weekWith(day));
  }
  if (said.kind === 'weekend') {
    const weekend = daysBetween(weekOf(said.ahead, frame)).slice(5);
    // "Who was in at the weekend?": the last one.
    return past && said.ahead === 0 && weekend.every((day) => day > today) ? daysBetween(weekOf(-1, frame)).slice(5) : weekend;
  }
  if (said.kind === 'month') return daysBetween(monthOf(said.ahead, frame));
  if (said.kind === 'named-month') return daysBetween(monthOf(monthsAhead(said.month, today, past), frame));
  const named =
    said.kind === 'days' ? said.days : said.kind === 'part' ? [said.day] : said.kind === 'instant' ? [said.at.day ?? TODAY] : undefined;
  if (named) {
    const days = named.map((day) => (past ? pastDay(day, today) : futureDay(day, today)));
    return days.every((day) => day !== undefined) ? days : undefined;
  }
  const spans = resolveSpans(said, now, zone);
  const [span] = 'fault' in spans ? [] : spans;
  if (span?.until === undefined) return undefined;
  return daysBetween({ first: dayOf(span.from ?? now, zone), last: dayOf(span.until - 1, zone) });
}

function futureDay(said: DaySaid, today: Day): Day | undefined {
  const day = said.kind === 'date' ? nextOf(said, today) : readDay(said, today, { today });
  return typeof day === 'string' ? day : undefined;
}

/** The last one before today, unless it is today that is named. */
function pastDay(said: DaySaid, today: Day): Day | undefined {
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

/** The last day of this number up to today: "on the 12th". */
function lastDayOfMonth(day: number, today: Day): Day | undefined {
  const first = Temporal.PlainDate.from(today).with({ day: 1 });
  for (let ago = 0; ago < 3; ago++) {
    const { year, month } = first.subtract({ months: ago });
    const found = dayIn(year, { kind: 'date', day, month });
    if (found !== undefined && found <= today) return found;
  }
  return undefined;
}

const MAX_DAYS = 62;

function daysBetween({ first, last }: { first: Day; last: Day }): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < MAX_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}
