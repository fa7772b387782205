import { HttpProblem } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { addDays, dayIn, formatDay } from '../../shared/lib/time.ts';

/** The kind of the chosen day. `tooFar`: nothing can be planned or shown for it yet. */
export type DayShown = { kind: 'today' } | { kind: 'past'; day: string } | { kind: 'future'; day: string; tooFar: boolean };

/**
 * @param chosen `YYYY-MM-DD`; empty: today
 * @param today `YYYY-MM-DD` of the viewer; `undefined` while it is unknown
 */
export function dayShown(chosen: string, today: string | undefined): DayShown {
  if (today === undefined || chosen === today || chosen === '') return { kind: 'today' };
  return chosen < today ? { kind: 'past', day: chosen } : { kind: 'future', day: chosen, tooFar: chosen > lastDay(today) };
}

/** The chosen day of an address: `YYYY-MM-DD`; empty if it has none, or one that no calendar has, such as 31 February. */
export function dayOfQuery(query: URLSearchParams): string {
  const day = query.get('day') ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day ? day : '';
}

/** The page's heading. */
export const dayTitle = (shown: DayShown) => (shown.kind === 'today' ? texts.text('tab.today.title') : formatDay(shown.day, undefined));

/** The current day in the viewer's zone. */
export const todayIn = (now: string | undefined, zone: string) => (now === undefined ? undefined : dayIn(now, zone));

/** The number of coming days whose plans can be shown (`server/actions/statements/plans.ts`). */
const MAX_DAYS_AHEAD = 366;

/** The last of these days. */
export const lastDay = (today: string) => addDays(today, MAX_DAYS_AHEAD);

/** The day before or after `shown`, within the days that can be shown. */
export function stepDay(shown: string, by: number, today: string): string {
  const [day, last] = [addDays(shown, by), lastDay(today)];
  return day > last ? last : day;
}

/** Whether the server has refused a day because its data is deleted: then trying again does not help. */
export const isNotKept = (problem: unknown): boolean => problem instanceof HttpProblem && problem.code === 'AT_NOT_KEPT';
