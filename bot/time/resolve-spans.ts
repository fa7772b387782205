import { Temporal } from 'temporal-polyfill';
import { addDays, dayBounds, dayOf } from '../../server/presence/calendar.ts';
import { type Day, HOUR, type Instant, MINUTE } from '../../server/presence/time.ts';
import { readDay } from './named-days.ts';
import { calendarWeek, monthOf, weekOf, weekWith } from './periods.ts';
import type { DaySaid, HourSaid, PartOfDay, PointSaid, TimeSaid } from './said.ts';
import type { TimeFault } from './time-fault.ts';

/** A span for `planOverride`: without an end, its defaults apply. */
export interface Span {
  from?: Instant;
  /** Exclusive. */
  until?: Instant;
}

interface Clock {
  now: Instant;
  zone: string;
  today: Day;
}

/**
 * The spans of a time, in an IANA zone; one for each of several days. A last day counts to its end; a weekday is the next one, today
 * included. A past or unclear time is a fault, not a guess.
 */
export function resolveSpans(said: TimeSaid | undefined, now: Instant, zone: string): Span[] | TimeFault {
  const clock = { now, zone, today: dayOf(now, zone) };
  const found = said === undefined ? [{}] : spansOf(said, clock);
  if ('fault' in found) return found;
  const isOver = ({ from, until }: Span) => until !== undefined && until <= Math.max(now, from ?? 0);
  return found.some(isOver) ? { fault: 'over' } : found;
}

function spansOf(said: TimeSaid, clock: Clock): Span[] | TimeFault {
  switch (said.kind) {
    case 'now':
      return [{}];
    case 'days':
      return spansOfDays(said.days, clock);
    case 'part':
      return one(partSpan(said, clock));
    case 'week':
      return [periodSpan(weekOf(said.ahead, clock.today), clock)];
    case 'calendar-week': {
      const week = calendarWeek(said.number, clock.today);
      return week ? [periodSpan(week, clock)] : { fault: 'no-day' };
    }
    case 'week-of': {
      const day = readDay(said.day, clock.today, clock.today);
      return typeof day === 'string' ? [periodSpan(weekWith(day), clock)] : day;
    }
    case 'weekend': {
      const { last } = weekOf(said.ahead, clock.today);
      return [periodSpan({ first: addDays(last, -1), last }, clock)];
    }
    case 'month':
      return [periodSpan(monthOf(said.ahead, clock.today), clock)];
    case 'named-month':
    case 'vague':
      return { fault: 'unclear' };
    case 'recent':
    case 'since':
      return { fault: 'over' };
    case 'lasting':
      return one(lastingSpan(said, clock));
    case 'span':
      return one(betweenSpan(said, clock));
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

function spansOfDays(days: readonly DaySaid[], clock: Clock): Span[] | TimeFault {
  const spans: Span[] = [];
  let notBefore = clock.today;
  for (const said of inOneWeek(days)) {
    const day = said.kind === 'weekday' && said.loose ? { fault: 'unclear' as const } : readDay(said, notBefore, clock.today);
    if (typeof day !== 'string') return day;
    spans.push(periodSpan({ first: day, last: day }, clock));
    notBefore = day;
  }
  return spans;
}

/** "Monday and Wednesday next week": both days are in that week. */
function inOneWeek(days: readonly DaySaid[]): DaySaid[] {
  const last = days.at(-1);
  const which = last?.kind === 'weekday' ? last.which : undefined;
  return days.map((day) => (day.kind === 'weekday' && day.which === undefined && which !== undefined ? { ...day, which } : day));
}

/** If the period has begun, the span begins now. */
function periodSpan({ first, last }: { first: Day; last: Day }, { now, zone }: Clock): Span {
  const from = dayBounds(first, zone).start;
  return { ...(from > now && { from }), until: dayBounds(last, zone).end };
}

/** Hours at which a part of a day begins and ends. Default: with the day. */
const PARTS: Readonly<Record<PartOfDay, { begins?: number; ends?: number }>> = {
  morning: { ends: 12 },
  afternoon: { begins: 12 },
  evening: { begins: 18 },
};

export function partSpan({ day: said, part }: { day: DaySaid; part: PartOfDay }, clock: Clock): Span | TimeFault {
  const day = readDay(said, clock.today, clock.today);
  if (typeof day !== 'string') return day;
  const { start, end } = dayBounds(day, clock.zone);
  const { begins, ends } = PARTS[part];
  const from = begins === undefined ? start : instantOf(day, { hour: begins, minute: 0 }, clock.zone);
  return { ...(from > clock.now && { from }), until: ends === undefined ? end : instantOf(day, { hour: ends, minute: 0 }, clock.zone) };
}

function instantOf(day: Day, { hour, minute }: HourSaid, zone: string): Instant {
  if (hour >= 24) return dayBounds(day, zone).end;
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } }).epochMilliseconds;
}

function lastingSpan({ count, unit }: Extract<TimeSaid, { kind: 'lasting' }>, { now, zone, today }: Clock): Span | TimeFault {
  if (count < 1) return { fault: 'over' };
  if (unit === 'hour' || unit === 'minute') return { until: now + count * (unit === 'hour' ? HOUR : MINUTE) };
  return { until: dayBounds(lastOf(today, { count, unit }), zone).end };
}

function lastOf(first: Day, { count, unit }: { count: number; unit: 'day' | 'week' | 'month' }): Day {
  if (unit === 'month') return Temporal.PlainDate.from(first).add({ months: count }).subtract({ days: 1 }).toString();
  return addDays(first, count * (unit === 'week' ? 7 : 1) - 1);
}

function betweenSpan(said: Extract<TimeSaid, { kind: 'span' }>, clock: Clock): Span | TimeFault {
  const { from, until } = inOneMonth(said);
  const start = from === undefined ? undefined : startOf(from, clock, until?.hour);
  if (typeof start === 'object') return start;
  const begins = start !== undefined && start > clock.now ? start : undefined;
  if (said.lasting && start !== undefined) {
    const last = lastOf(dayOf(start, clock.zone), said.lasting);
    return { ...(begins !== undefined && { from: begins }), until: dayBounds(last, clock.zone).end };
  }
  if (until === undefined) {
    if (from === undefined || start === undefined) return { fault: 'unclear' };
    // "From 10" at half past 10 begins now; an hour that is long past may be another one.
    if (begins === undefined && from.hour !== undefined && start < clock.now - latelyOf(from)) return { fault: 'over' };
    return { ...(begins !== undefined && { from: begins }), until: dayBounds(dayOf(start, clock.zone), clock.zone).end };
  }
  const notBefore = start === undefined ? clock.today : dayOf(start, clock.zone);
  const end = endOf(overMidnight(from, until, notBefore) ?? until, clock, notBefore, begins ?? clock.now);
  if (typeof end === 'object') return end;
  return { ...(begins !== undefined && { from: begins }), until: end };
}

/** "From 22 to 2", "tomorrow from 23:00 to 6:00": after an hour of the evening the end may be an hour of the next day. */
function overMidnight(from: PointSaid | undefined, until: PointSaid, first: Day): PointSaid | undefined {
  const [begin, end] = [from?.hour, until.hour];
  if (!begin || !end || begin.half || begin.hour < EVENING || begin.hour >= 24) return undefined;
  if (until.day && JSON.stringify(until.day) !== JSON.stringify(from?.day)) return undefined;
  const isNextDay = end.half ? (end.hour % 12) + 12 <= begin.hour : minutesOf(end) <= minutesOf(begin);
  if (!isNextDay) return undefined;
  const [year, month, day] = addDays(first, 1).split('-').map(Number);
  const hour = { hour: end.half ? end.hour % 12 : end.hour, minute: end.minute };
  return year && month && day ? { day: { kind: 'date', day, month, year }, hour } : undefined;
}

/** How long ago an hour may be to begin now. */
const LATELY = 2 * HOUR;

function latelyOf({ ahead }: PointSaid): number {
  return ahead ? 0 : LATELY;
}

const EVENING = 18;

function minutesOf({ hour, minute }: HourSaid): number {
  return hour * 60 + minute;
}

/** "From the 24th to 31 December": both days are in that month. */
function inOneMonth(said: Extract<TimeSaid, { kind: 'span' }>): Extract<TimeSaid, { kind: 'span' }> {
  const [first, last] = [said.from?.day, said.until?.day];
  if (first?.kind !== 'day-of-month' || last?.kind !== 'date' || first.day > last.day) return said;
  return { ...said, from: { ...said.from, day: { ...last, day: first.day, weekday: first.weekday } } };
}

export function startOf(point: PointSaid, clock: Clock, before?: HourSaid): Instant | TimeFault {
  if (point.minutes !== undefined) return clock.now + point.minutes * MINUTE;
  const day = point.day === undefined ? clock.today : readDay(point.day, clock.today, clock.today);
  if (typeof day !== 'string') return day;
  if (point.week !== undefined) return dayBounds(weekOf(point.week, clock.today).first, clock.zone).start;
  if (point.month !== undefined) return dayBounds(monthOf(point.month, clock.today).first, clock.zone).start;
  if (point.hour)
    return hourOf(day, point.hour, clock, day === clock.today && before === undefined ? clock.now : undefined, latelyOf(point));
  const begins = point.part && PARTS[point.part].begins;
  return begins === undefined ? dayBounds(day, clock.zone).start : instantOf(day, { hour: begins, minute: 0 }, clock.zone);
}

/** Working hours, for a number without "am" or "pm". */
const [EARLIEST, LATEST] = [7, 18];

/** A number without "am" or "pm" is the hour in working hours, and with `after` the first one after that instant. */
function hourOf(day: Day, said: HourSaid, { zone }: Clock, after?: Instant, lately = 0): Instant | TimeFault {
  if (!said.half) return instantOf(day, said, zone);
  const choices = [said.hour % 12, (said.hour % 12) + 12]
    .filter((hour) => hour >= EARLIEST && hour <= LATEST)
    .map((hour) => instantOf(day, { hour, minute: said.minute }, zone));
  const [first] = after === undefined ? choices : choices.filter((at) => at > after - lately);
  return first ?? { fault: choices.length > 0 ? 'over' : 'unclear' };
}

/** The end of the last point: the end of a day, or an hour. */
function endOf(point: PointSaid, clock: Clock, notBefore: Day, after: Instant): Instant | TimeFault {
  if (point.week !== undefined) return dayBounds(weekOf(point.week, clock.today).last, clock.zone).end;
  if (point.month !== undefined) return dayBounds(monthOf(point.month, clock.today).last, clock.zone).end;
  const day = point.day === undefined ? notBefore : readDay(point.day, notBefore, clock.today);
  if (typeof day !== 'string') return day;
  if (point.hour) return hourOf(day, point.hour, clock, after);
  const ends = point.part && PARTS[point.part].ends;
  return ends === undefined ? dayBounds(day, clock.zone).end : instantOf(day, { hour: ends, minute: 0 }, clock.zone);
}
