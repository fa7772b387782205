import { trimName } from '../../presence/names.ts';
import type { ClosedDay, OpeningHours } from '../../presence/place.ts';
import type { Day } from '../../presence/time.ts';
import { message } from '../../texts/message.ts';
import { fieldFault } from '../field-fault.ts';

export interface ClosedDayContent {
  day: Day;
  name?: string | undefined;
}

/** Sorts by weekday and refuses duplicates. Times of day compare as strings. @throws AppError BAD_REQUEST */
export function sortOpeningHours(hours: readonly OpeningHours[]): OpeningHours[] {
  for (const [i, { weekday, opens, closes }] of hours.entries()) {
    if (hours.findIndex((other) => other.weekday === weekday) < i)
      throw fieldFault('BAD_REQUEST', `/openingHours/${i}/weekday`, message('opening.twice'));
    if (closes <= opens) throw fieldFault('BAD_REQUEST', `/openingHours/${i}/closes`, message('opening.order'));
  }
  return hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })).sort((a, b) => a.weekday - b.weekday);
}

/** Sorts by day and refuses duplicates. @throws AppError BAD_REQUEST */
export function sortClosedDays(days: readonly ClosedDayContent[]): ClosedDay[] {
  const seen = new Set<Day>();
  for (const [i, { day }] of days.entries()) {
    if (seen.has(day)) throw fieldFault('BAD_REQUEST', `/closedDays/${i}/day`, message('closed-day.twice'));
    seen.add(day);
  }
  return days
    .map(({ day, name }) => ({ day, ...(name === undefined ? {} : { name: trimName(name) }) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
