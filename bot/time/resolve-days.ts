import { addDays, dayOf } from '../../server/presence/calendar.ts';
import type { Day, Instant } from '../../server/presence/time.ts';
import { futureDay, pastDay, readDay } from './named-days.ts';
import { calendarWeek, daysBetween, monthOf, monthsAhead, weekOf, weekWith } from './periods.ts';
import { partSpan, resolveSpans, type Span, startOf } from './resolve-spans.ts';
import { type TimeSaid, TODAY, type VagueTime } from './said.ts';

/** Whether a time means the present: no time, "now", or today in that IANA zone. */
export function isAboutNow(said: TimeSaid | undefined, now: Instant, zone: string): boolean {
  if (said === undefined || said.kind === 'now') return true;
  // "Where does she work from today?"
  if (said.kind === 'span' && said.from?.day && !said.until && !said.from.hour && !said.from.part)
    return isAboutNow({ kind: 'days', days: [said.from.day] }, now, zone);
  const today = dayOf(now, zone);
  if (said.kind === 'part') {
    const span = partSpan(said, { now, zone, today });
    return !('fault' in span) && readDay(said.day, today, today) === today && span.from === undefined && (span.until ?? 0) > now;
  }
  if (said.kind !== 'days') return false;
  return said.days.every((day) => readDay(day, today, today) === today);
}

/** Whether it is a part of today that is over: "this morning" in the afternoon. */
export function isOverToday(said: TimeSaid, now: Instant, zone: string): boolean {
  const today = dayOf(now, zone);
  if (said.kind !== 'part' || readDay(said.day, today, today) !== today) return false;
  const span = partSpan(said, { now, zone, today });
  return !('fault' in span) && span.until !== undefined && span.until <= now;
}

/** From an instant until before another one. */
export type Within = Required<Span>;

/**
 * The hours that a question is about: "at 3 pm", "this afternoon", "until noon". `undefined` for whole days, or if the hours are not clear.
 */
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

/** The two days that may be meant if the weekday of a named day is not that of its date. `undefined` if it is, or no day is named. */
export function otherWeekdayOf(said: TimeSaid | undefined, now: Instant, zone: string): { day: Day; other: Day } | undefined {
  const today = dayOf(now, zone);
  const [named] = said?.kind === 'days' ? said.days : said?.kind === 'part' ? [said.day] : said?.kind === 'instant' ? [said.at.day] : [];
  const found = named && readDay(named, today, today);
  return typeof found === 'object' && found.fault === 'other-weekday' ? found : undefined;
}

function daysAgo({ count, unit }: Extract<TimeSaid, { kind: 'recent' }>, today: Day): Day {
  const days = { day: 1, week: 7, month: 30 }[unit];
  return addDays(today, -Math.min(days * count, MAX_DAYS_AGO));
}

/** The number of days ahead that "soon" means. */
const SOON = 14;

function vagueDays(when: VagueTime, today: Day): Day[] | undefined {
  if (when === 'later') return [today];
  return when === 'soon' ? daysBetween({ first: today, last: addDays(today, SOON - 1) }) : undefined;
}

/** The maximum number of days in the past for questions. */
const MAX_DAYS_AGO = 365;

/** The days that a question is about, also in the past: "last week", "on 3 November". `undefined` if it names no day. */
export function resolveDays(said: TimeSaid, now: Instant, zone: string, past = false): Day[] | undefined {
  const today = dayOf(now, zone);
  if (said.kind === 'now') return [today];
  if (said.kind === 'week') return daysBetween(weekOf(said.ahead, today));
  if (said.kind === 'calendar-week') {
    const week = calendarWeek(said.number, today);
    return week && daysBetween(week);
  }
  if (said.kind === 'week-of') {
    const day = past ? pastDay(said.day, today) : futureDay(said.day, today);
    return day === undefined ? undefined : daysBetween(weekWith(day));
  }
  if (said.kind === 'weekend') {
    const weekend = daysBetween(weekOf(said.ahead, today)).slice(5);
    // "Who was in at the weekend?" is about the last weekend.
    return past && said.ahead === 0 && weekend.every((day) => day > today) ? daysBetween(weekOf(-1, today)).slice(5) : weekend;
  }
  if (said.kind === 'vague') return vagueDays(said.when, today);
  if (said.kind === 'recent') return daysBetween({ first: daysAgo(said, today), last: today });
  if (said.kind === 'since') {
    const first = pastDay(said.from.day ?? TODAY, today);
    return first === undefined ? undefined : daysBetween({ first, last: today });
  }
  if (said.kind === 'month') return daysBetween(monthOf(said.ahead, today));
  if (said.kind === 'named-month') return daysBetween(monthOf(monthsAhead(said.month, today, past), today));
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
