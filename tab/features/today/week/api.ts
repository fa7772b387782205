import type { PlansView } from '../../../../server/routes/schemas/day-plans.ts';
import type { ExpectedDayView } from '../../../../server/routes/schemas/expected.ts';
import type { WeekView } from '../../../../server/routes/schemas/week.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, withQuery } from '../../../shared/lib/http.ts';

const WEEK: Form<WeekView> = {
  today: '',
  members: 0,
  days: [{ day: '', office: 0, remote: 0, leave: 0, mine: [{ sign: '', status: '' }] }],
};
const PLANS: Form<PlansView> = {
  day: '',
  total: 0,
  offices: [{ officeId: '', name: '', people: 0 }],
  people: [{ id: '', name: '', plans: [{ status: '', from: '', until: '', wholeDay: false }] }],
};
const COUNT = { atLeast: 0, atMost: 0 } as const;
const EXPECTED: Form<ExpectedDayView> = {
  officeId: '',
  name: '',
  opening: { state: '' },
  hours: [{ hour: 0, present: { usual: COUNT, middle: COUNT } }],
  planned: 0,
};

const PAGE_SIZE = 2000;

/** @param from the first day; default today */
export const fetchWeek = (http: Http, query: { from: string | undefined; office: string | undefined }, signal?: AbortSignal) =>
  http.get<WeekView>(withQuery('/api/week', query), WEEK, signal);

/** All plans of a day, in one. */
export async function fetchPlans(http: Http, day: string, signal?: AbortSignal): Promise<PlansView> {
  const plans = await http.get<PlansView>(withQuery('/api/plans', { day, limit: PAGE_SIZE }), PLANS, signal);
  for (let { nextCursor } = plans; nextCursor !== undefined; ) {
    const more: PlansView = await http.get<PlansView>(
      withQuery('/api/plans', { day, limit: PAGE_SIZE, cursor: nextCursor }),
      PLANS,
      signal,
    );
    plans.people.push(...more.people);
    nextCursor = more.nextCursor;
  }
  return plans;
}

export const fetchExpected = (http: Http, day: string, office: string, signal?: AbortSignal) =>
  http.get<ExpectedDayView>(withQuery('/api/expected/day', { day, office }), EXPECTED, signal);
