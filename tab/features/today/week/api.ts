import type { PlansView } from '../../../../server/routes/schemas/day-plans.ts';
import type { ExpectedDayView } from '../../../../server/routes/schemas/expected.ts';
import type { WeekView } from '../../../../server/routes/schemas/week.ts';
import { type Http, withQuery } from '../../../shared/lib/http.ts';

const PAGE = 2000;

/** @param from the first day; default today */
export const fetchWeek = (http: Http, query: { from: string | undefined; office: string | undefined }, signal?: AbortSignal) =>
  http.get<WeekView>(withQuery('/api/week', query), signal);

/** All plans of a day, in one. */
export async function fetchPlans(http: Http, day: string, signal?: AbortSignal): Promise<PlansView> {
  const plans = await http.get<PlansView>(withQuery('/api/plans', { day, limit: PAGE }), signal);
  for (let { nextCursor } = plans; nextCursor !== undefined; ) {
    const more: PlansView = await http.get<PlansView>(withQuery('/api/plans', { day, limit: PAGE, cursor: nextCursor }), signal);
    plans.people.push(...more.people);
    nextCursor = more.nextCursor;
  }
  return plans;
}

export const fetchExpected = (http: Http, day: string, office: string, signal?: AbortSignal) =>
  http.get<ExpectedDayView>(withQuery('/api/expected/day', { day, office }), signal);
