import type { Office } from './place.ts';
import type { Day } from './time.ts';

/** Whether an office is open on a day of its zone; `not-stated` if its hours are not set. */
export type Opening = { state: 'closed'; name?: string } | { state: 'open'; opens: string; closes: string } | { state: 'not-stated' };

/** A closed day takes precedence over the hours of its weekday. */
export function openingOn({ openingHours, closedDays }: Pick<Office, 'openingHours' | 'closedDays'>, day: Day): Opening {
  const closed = closedDays?.find((each) => each.day === day);
  if (closed) return { state: 'closed', ...(closed.name !== undefined && { name: closed.name }) };
  if (openingHours === undefined) return { state: 'not-stated' };
  const hours = openingHours.find(({ weekday }) => weekday === weekdayOf(day));
  return hours ? { state: 'open', opens: hours.opens, closes: hours.closes } : { state: 'closed' };
}

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The opening hours of an office that states none, on working days. */
const USUAL_HOURS = { opens: '07:00', closes: '19:00' };

/**
 * The local full hours at which an office is open on a weekday: `9` is 9:00. Empty if it is closed. If the office states no hours, those from
 * 7:00 to 19:00 on working days.
 */
export function openHoursOf({ openingHours }: Pick<Office, 'openingHours'>, weekday: number, workingDays: readonly number[]): number[] {
  const usual = workingDays.includes(weekday) ? USUAL_HOURS : undefined;
  const hours = openingHours === undefined ? usual : openingHours.find((each) => each.weekday === weekday);
  if (hours === undefined) return [];
  return Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => {
    const time = `${String(hour).padStart(2, '0')}:00`;
    return hours.opens <= time && time < hours.closes;
  });
}
