import { type Count, steppedCount } from './count.ts';
import { type DayNumbers, numbersOfPlace, presentByHour } from './day-numbers.ts';
import { weekdayOf } from './opening.ts';
import type { Office } from './place.ts';

/** The expected number of people, from the numbers of similar days, in steps. */
export interface Expected {
  /** The median. */
  usual: Count;
  /** The bounds of the middle 60 %. */
  middle: Count;
}

/** Expected numbers of an office or a floor on a weekday. */
export interface ExpectedWeekday {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Counted days on which the office was open. With fewer than `ENOUGH_DAYS` there is no estimate. */
  days: number;
  /** Distinct people on the day. */
  people?: Expected;
  /** By the local hour of the office. */
  hours: { hour: number; present: Expected }[];
  /** The busiest hours; absent if all hours are in the first step. */
  peak?: { hours: number[]; usual: Count };
}

/** The days that an estimate for a weekday needs. */
export const ENOUGH_DAYS = 4;

interface Query {
  office: Office;
  floorId?: string | undefined;
  weekday: number;
  /** The small-number threshold. */
  step: number;
}

/**
 * Expected numbers of a weekday, from the exact numbers of past days (docs/RULES.md). They name nobody, so all of them are in steps. The peak is
 * chosen by these steps, so it reveals no more than they do.
 */
export function expectWeekday(numbers: readonly DayNumbers[], { office, floorId, weekday, step }: Query): ExpectedWeekday {
  const closed = new Set(office.closedDays?.map(({ day }) => day));
  const alike = numbers.filter((each) => each.officeId === office.id && weekdayOf(each.day) === weekday && !closed.has(each.day));
  if (alike.length < ENOUGH_DAYS) return { weekday, days: alike.length, hours: [] };
  const days = alike.map((each) => presentByHour(each, office.timeZone, floorId));
  const hours = Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour) => {
    const counts = days.flatMap((day) => day.get(hour) ?? []);
    return counts.length < ENOUGH_DAYS ? [] : [{ hour, present: expect(counts, step) }];
  });
  const people = expect(
    alike.map((each) => numbersOfPlace(each, floorId).people),
    step,
  );
  return { weekday, days: days.length, people, hours, ...peakOf(hours) };
}

function expect(counts: readonly number[], step: number): Expected {
  const sorted = counts.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length / 5);
  const middle = sorted.slice(cut, sorted.length - cut);
  const [low = 0, high = 0] = [middle[0], middle.at(-1)];
  return {
    usual: steppedCount(medianOf(sorted), step),
    middle: { atLeast: steppedCount(low, step).atLeast, atMost: steppedCount(high, step).atMost },
  };
}

function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [below = 0, above = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return Math.floor((below + above) / 2);
}

function peakOf(hours: ExpectedWeekday['hours']): Pick<ExpectedWeekday, 'peak'> {
  const most = Math.max(...hours.map(({ present }) => present.usual.atLeast));
  const [first, ...rest] = hours.filter(({ present }) => present.usual.atLeast === most);
  if (first === undefined || most === 0) return {};
  return { peak: { hours: [first, ...rest].map(({ hour }) => hour), usual: first.present.usual } };
}

/** Expected numbers of a week, and its quietest and busiest weekdays. */
export interface ExpectedWeek {
  /** Monday first. */
  weekdays: ExpectedWeekday[];
  /** The quietest and busiest of the compared weekdays; several if their steps are equal. */
  quietest: number[];
  fullest: number[];
}

/** `compared`: weekdays to compare. */
export function expectWeek(numbers: readonly DayNumbers[], query: Omit<Query, 'weekday'>, compared: readonly number[]): ExpectedWeek {
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => expectWeekday(numbers, { ...query, weekday }));
  const known = weekdays.flatMap(({ weekday, people }) =>
    people && compared.includes(weekday) ? [{ weekday, n: people.usual.atLeast }] : [],
  );
  const those = (n: number) => known.filter((each) => each.n === n).map(({ weekday }) => weekday);
  const counts = known.map(({ n }) => n);
  return { weekdays, quietest: those(Math.min(...counts)), fullest: those(Math.max(...counts)) };
}
