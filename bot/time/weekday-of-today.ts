import { weekdayOf } from '../../server/presence/opening.ts';
import type { Day } from '../../server/presence/time.ts';
import { dateSaid } from './as-before.ts';
import { readDay } from './named-days.ts';
import { type DaySaid, isOnlyToday, type TimeSaid, TODAY } from './said.ts';

/** A weekday without "next", "last" or a week, whose name is today's: on a Tuesday, "Tuesday" is today or in a week. */
export function isWeekdayOfToday(day: DaySaid | undefined, today: Day): boolean {
  return day?.kind === 'weekday' && isBare(day) && day.weekday === weekdayOf(today);
}

function isBare({ which, ofWeek, weeksLater, loose }: Extract<DaySaid, { kind: 'weekday' }>): boolean {
  return which === undefined && ofWeek === undefined && weeksLater === undefined && !loose;
}

/** Whether a time begins with such a weekday. "Until Tuesday" does not. */
export function beginsOnWeekdayOfToday(time: TimeSaid | undefined, today: Day): boolean {
  return isWeekdayOfToday(firstDayOf(time), today);
}

/** Whether a time begins with a weekday, and nothing beside it, that is later in the week. ISO 8601: 1 is Monday. */
export function beginsLaterInWeek(time: TimeSaid | undefined, than: number): boolean {
  const day = firstDayOf(time);
  return day?.kind === 'weekday' && isBare(day) && day.weekday > than;
}

function firstDayOf(time: TimeSaid | undefined): DaySaid | undefined {
  if (time?.kind === 'days') return time.days[0];
  if (time?.kind === 'part') return time.day;
  return time?.kind === 'span' ? time.from?.day : undefined;
}

/** The time with dates in place of its weekdays, the first one on or after a day. */
export function datedFrom(time: TimeSaid, notBefore: Day, today: Day): TimeSaid {
  let last = notBefore;
  const dated = (day: DaySaid): DaySaid => {
    const date = day.kind === 'weekday' ? readDay(day, last, today) : undefined;
    if (typeof date !== 'string') return day;
    last = date;
    return dateSaid(date);
  };
  if (time.kind === 'days') return { ...time, days: time.days.map(dated) };
  if (time.kind === 'part') return { ...time, day: dated(time.day) };
  if (time.kind !== 'span') return time;
  const { from, until } = time;
  return {
    ...time,
    ...(from && { from: from.day ? { ...from, day: dated(from.day) } : from }),
    ...(until && { until: until.day ? { ...until, day: dated(until.day) } : until }),
  };
}

/**
 * "Today, Tuesday" is one day; "today and Tuesday" are two.
 * @param isListed "And" is between the days.
 */
export function withoutNameOfToday(times: readonly TimeSaid[], today: Day, isListed: boolean): readonly TimeSaid[] {
  const isNamed = (time: TimeSaid) => time.kind === 'days' && time.days.length === 1 && isWeekdayOfToday(time.days[0], today);
  const all = times.some(isOnlyToday) ? times.filter((time) => !isNamed(time)) : times;
  return all.map((time) => {
    if (time.kind !== 'days' || !time.days.some((day) => isOnlyToday({ kind: 'days', days: [day] }))) return time;
    const [first, second, ...others] = time.days;
    const isTwice = first !== undefined && [first, second].some((day) => isWeekdayOfToday(day, today));
    if (!isTwice) return time;
    if (!isListed) return { ...time, days: [TODAY, ...others] };
    const later = time.days.map((day) =>
      day.kind === 'weekday' && isWeekdayOfToday(day, today) ? { ...day, which: 'coming' as const } : day,
    );
    return { ...time, days: later };
  });
}
