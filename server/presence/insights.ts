import { addDays } from './calendar.ts';
import { type Count, steppedCount } from './count.ts';
import { type DayNumbers, presentByHour } from './day-numbers.ts';
import { ENOUGH_DAYS } from './expected.ts';
import { openHoursOf, weekdayOf } from './opening.ts';
import type { Office } from './place.ts';
import { DAY, type Day } from './time.ts';

/**
 * Averages over several counted days. Each figure is computed from exact numbers and stepped once at the end, since it names nobody
 * (docs/RULES.md, "Historic figures"). With fewer than `ENOUGH_DAYS` days there are no figures.
 */
export interface Figures {
  /** Counted days on which the place was open. */
  days: number;
  /** The mean of the people present at the full hours of the opening hours. */
  average?: Count;
  /** The mean of each day's busiest full hour. */
  peak?: Count;
}

export interface WeekdayFigures extends Figures {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** The opening hours, by the local hour of the office. */
  hours: { hour: number; days: number; average?: Count }[];
}

export interface PeriodFigures extends Figures {
  fromDay: Day;
  /** Included; always a Sunday. */
  toDay: Day;
}

export interface Insights {
  /** The first and the last day on which the averages of weekdays are based; absent if no day was counted. */
  counted?: { fromDay: Day; toDay: Day; days: number };
  /** Weekdays on which the place is open, Monday first. */
  weekdays: WeekdayFigures[];
  /** Whole periods of so many weeks, the oldest first. */
  trend: { weeks: number; periods: PeriodFigures[] };
}

export interface InsightsQuery {
  office: Office;
  floorId?: string | undefined;
  /** Today, in the zone of the office. Only earlier days count. */
  today: Day;
  /** The small-number threshold. */
  step: number;
  /** The organisation's; used if the office states no opening hours. */
  workingDays: readonly number[];
}

/** Days on which the averages of weekdays are based: a quarter of a year, thirteen of each weekday. */
export const DAYS_COMPARED = 91;
/** Days that the trend shows. */
export const DAYS_OF_TREND = 26 * 7;

/** A counted day on which the place was open. */
interface OpenDay {
  day: Day;
  weekday: number;
  /** People present at each open hour that the day has. */
  present: ReadonlyMap<number, number>;
}

/** How full a place usually is, by weekday, hour and week, from the exact numbers of past days. Closed days are left out. */
export function insightsOf(numbers: readonly DayNumbers[], query: InsightsQuery): Insights {
  const days = openDays(numbers, query);
  const compared = days.filter(({ day }) => day >= addDays(query.today, -DAYS_COMPARED));
  const [first, last] = [compared[0], compared.at(-1)];
  return {
    ...(first && last && { counted: { fromDay: first.day, toDay: last.day, days: compared.length } }),
    weekdays: openWeekdays(query).map((weekday) => figuresOfWeekday(weekday, compared, query)),
    trend: trendOf(days, query),
  };
}

function openDays(numbers: readonly DayNumbers[], { office, floorId, today, workingDays }: InsightsQuery): OpenDay[] {
  const closed = new Set(office.closedDays?.map(({ day }) => day));
  return numbers
    .filter(({ officeId, day }) => officeId === office.id && day < today && !closed.has(day))
    .map((each) => {
      const weekday = weekdayOf(each.day);
      const all = presentByHour(each, office.timeZone, floorId);
      const open = openHoursOf(office, weekday, workingDays).flatMap((hour): [number, number][] => {
        const present = all.get(hour);
        return present === undefined ? [] : [[hour, present]];
      });
      return { day: each.day, weekday, present: new Map(open) };
    })
    .filter(({ present }) => present.size > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function openWeekdays({ office, workingDays }: InsightsQuery): number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => openHoursOf(office, weekday, workingDays).length > 0);
}

function figuresOfWeekday(weekday: number, compared: readonly OpenDay[], { office, workingDays, step }: InsightsQuery): WeekdayFigures {
  const alike = compared.filter((day) => day.weekday === weekday);
  const hours = openHoursOf(office, weekday, workingDays).map((hour) => {
    const counts = alike.flatMap(({ present }) => present.get(hour) ?? []);
    return { hour, days: counts.length, ...(counts.length >= ENOUGH_DAYS && { average: steppedCount(meanOf(counts), step) }) };
  });
  return { weekday, ...figuresOf(alike, step), hours };
}

function figuresOf(days: readonly OpenDay[], step: number): Figures {
  if (days.length < ENOUGH_DAYS) return { days: days.length };
  const average = meanOf(days.flatMap(({ present }) => [...present.values()]));
  const peak = meanOf(days.map(({ present }) => Math.max(...present.values())));
  return { days: days.length, average: steppedCount(average, step), peak: steppedCount(peak, step) };
}

function meanOf(counts: readonly number[]): number {
  return counts.reduce((sum, n) => sum + n, 0) / counts.length;
}

/**
 * Only periods that are over and have enough days: two averages that differ by one day would reveal that day. The Mondays on which periods begin
 * never change.
 */
function trendOf(days: readonly OpenDay[], query: InsightsQuery): Insights['trend'] {
  const weeks = Math.ceil(ENOUGH_DAYS / Math.max(1, openWeekdays(query).length));
  const byPeriod = Map.groupBy(days, ({ day }) => periodOf(day, weeks));
  const [first] = byPeriod.keys();
  const periods: PeriodFigures[] = [];
  if (first === undefined) return { weeks, periods };
  const earliest = addDays(query.today, -DAYS_OF_TREND);
  for (let period = first; dayIn(period + 1, weeks) <= query.today; period++) {
    const [fromDay, toDay] = [dayIn(period, weeks), addDays(dayIn(period + 1, weeks), -1)];
    if (fromDay >= earliest) periods.push({ fromDay, toDay, ...figuresOf(byPeriod.get(period) ?? [], query.step) });
  }
  return { weeks, periods };
}

/** The Monday from which periods are counted. */
const FIRST_PERIOD = Date.parse('1970-01-05');

function periodOf(day: Day, weeks: number): number {
  return Math.floor((Date.parse(day) - FIRST_PERIOD) / (weeks * 7 * DAY));
}

/** The first day of a period. */
function dayIn(period: number, weeks: number): Day {
  return addDays('1970-01-05', period * weeks * 7);
}
