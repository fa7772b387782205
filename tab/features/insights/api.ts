import type { InsightsView } from '../../../server/routes/schemas/insights.ts';
import type { Form } from '../../shared/lib/form.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';

const INSIGHTS: Form<InsightsView> = {
  at: '',
  timeZone: '',
  floors: [{ floorId: '', name: '' }],
  weekdays: [{ weekday: 0, days: 0, hours: [{ hour: 0, days: 0 }] }],
  trend: { weeks: 0, periods: [{ fromDay: '', toDay: '', days: 0 }] },
  coming: [{ day: '', opening: { state: '' }, planned: 0 }],
  headCounts: [{ day: '', people: { atLeast: 0, atMost: 0 } }],
};

/** The ids of the office and the floor that are shown; without a floor, the whole office. */
export interface ChosenPlace {
  office: string;
  floor: string | undefined;
}

export const fetchInsights = (http: Pick<Http, 'get'>, { office, floor }: ChosenPlace, signal?: AbortSignal) =>
  http.get<InsightsView>(withQuery('/api/insights', { office, floor }), INSIGHTS, signal);

export const csvPath = ({ office, floor }: ChosenPlace) => withQuery('/api/insights', { office, floor, format: 'csv' });
