import type { InsightsView } from '../../../server/routes/schemas/insights.ts';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';

export interface Site {
  office: string;
  floor: string | undefined;
}

/** Offices in use, by name. */
export const fetchOffices = async (http: Pick<Http, 'get'>, signal?: AbortSignal) =>
  (await http.get<{ offices: OfficeView[] }>('/api/offices', signal)).offices.filter(({ archived }) => !archived);

export const fetchInsights = (http: Pick<Http, 'get'>, { office, floor }: Site, signal?: AbortSignal) =>
  http.get<InsightsView>(withQuery('/api/insights', { office, floor }), signal);

export const csvPath = ({ office, floor }: Site) => withQuery('/api/insights', { office, floor, format: 'csv' });
