import { addDays, dayOf } from '../../server/presence/calendar.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import { withEndOf, withHoursOf, withPartOf } from './kept-hours.ts';
import { readDay } from './named-days.ts';
import { resolveDays } from './resolve-days.ts';
import type { DaySaid, TimeSaid } from './said.ts';

/**
 * Corrects the time of a statement: "from 2" is on its day, "only until Wednesday" begins with it, and another day has the same hours. With
 * several days it is not clear which one has that hour.
 * @param clock The instant in milliseconds since the epoch, and the IANA zone of the asker.
 */
export function asBefore(time: TimeSaid, before: TimeSaid | undefined, { now, zone }: { now: number; zone: string }): TimeSaid {
  if (time.kind === 'instant') return withHour(time, before) ?? time;
  const [first, ...others] = (before && resolveDays(before, now, zone)) ?? [];
  if (isUnnamed(time) && first !== undefined) return others.length > 0 ? NO_DAY : { kind: 'days', days: [dateSaid(first)] };
  if (DAYS.has(time.kind)) {
    const meant = time.kind === 'days' ? ofThatWeek(time, before, { now, zone }) : time;
    return orUnclear(withHoursOf(meant, before, { now, zone }) ?? meant);
  }
  const kept = withBeginning(time, before) ?? withPartOf(time, before) ?? withEndOf(time, before, { now, zone });
  if (kept) return orUnclear(kept);
  if (time.kind === 'lasting' && first !== undefined && first > dayOf(now, zone) && others.length === 0) return lastingFrom(first, time);
  if (time.kind !== 'span' || first === undefined || first <= dayOf(now, zone) || time.from?.day || time.from?.minutes) return time;
  const { from, until } = time;
  if (until?.minutes !== undefined) return time;
  const hasHour = from?.hour !== undefined || (until?.hour !== undefined && !until.day);
  if (hasHour && others.length > 0) return NO_DAY;
  const start = dateSaid(first);
  return { ...time, from: { ...from, day: start }, ...(until && { until: until.day ? until : { ...until, day: start } }) };
}

/** "Until 12" after "tomorrow from 9": from 9 until 12. */
function withBeginning(time: TimeSaid, before: TimeSaid | undefined): TimeSaid | undefined {
  if (time.kind !== 'span' || time.from || !time.until?.hour || time.until.day || time.until.minutes !== undefined) return undefined;
  if (before?.kind !== 'span' || !before.from?.hour || before.lasting || (before.until && !before.until.hour)) return undefined;
  const { day } = before.from;
  return { ...time, from: before.from, until: { ...time.until, ...(day && { day }) } };
}

/** Other days. "All week" has no hours. */
const DAYS: ReadonlySet<TimeSaid['kind']> = new Set(['days', 'week', 'weekend', 'month', 'calendar-week']);

function orUnclear(time: TimeSaid | 'unclear'): TimeSaid {
  return time === 'unclear' ? NO_DAY : time;
}

/** A time that is not clear. */
const NO_DAY: TimeSaid = { kind: 'instant', at: {} };

/** "The whole day", without the day. */
export function isUnnamed(time: TimeSaid | undefined): boolean {
  return time?.kind === 'days' && time.days.every((day) => day.kind === 'relative' && day.unnamed === true);
}

/** "For two weeks" begins with the later day. */
function lastingFrom(first: string, time: Extract<TimeSaid, { kind: 'lasting' }>): TimeSaid {
  const { count, unit } = time;
  return unit === 'hour' || unit === 'minute' ? NO_DAY : { kind: 'span', from: { day: dateSaid(first) }, lasting: { count, unit } };
}

/** "Make it 3 pm": replaces the only hour of the statement. */
function withHour({ at: { hour, day } }: Extract<TimeSaid, { kind: 'instant' }>, before: TimeSaid | undefined): TimeSaid | undefined {
  if (before?.kind !== 'span' || !hour || day || before.lasting) return undefined;
  const { from, until } = before;
  if (until?.hour && !from?.hour && from?.minutes === undefined) return { ...before, until: { ...until, hour } };
  return from?.hour && !until ? { ...before, from: { ...from, hour } } : undefined;
}

/** "No, Friday" after a statement about a day of the next week is the Friday of that week. */
export function ofThatWeek(
  time: Extract<TimeSaid, { kind: 'days' }>,
  before: TimeSaid | undefined,
  { now, zone }: { now: number; zone: string },
): Extract<TimeSaid, { kind: 'days' }> {
  const today = dayOf(now, zone);
  const [first] = (before && resolveDays(before, now, zone)) ?? [];
  if (first === undefined || first <= today) return time;
  const monday = addDays(first, 1 - weekdayOf(first));
  const isBare = (day: DaySaid) => day.kind === 'weekday' && !day.which && !day.weeksLater && day.ofWeek === undefined && !day.loose;
  const inWeek = (day: DaySaid): DaySaid => {
    const date = isBare(day) ? readDay(day, monday > today ? monday : addDays(today, 1), today) : undefined;
    return typeof date === 'string' ? dateSaid(date) : day;
  };
  return { ...time, days: time.days.map(inWeek) };
}

export function dateSaid(date: string): DaySaid {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { kind: 'date', day, month, year };
}
