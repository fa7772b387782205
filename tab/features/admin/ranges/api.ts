import type { RangeInput, RangeView } from '../../../../server/routes/schemas/ranges.ts';
import type { Http } from '../../../lib/http.ts';

const one = encodeURIComponent;

export interface RangeList {
  ranges: RangeView[];
  conflicts: { cidr: string; rangeIds: string[] }[];
}

export const fetchRanges = (http: Http) => http.get<RangeList>('/api/ranges');
export const fetchRange = (http: Http, id: string) => http.get<RangeView>(`/api/ranges/${one(id)}`);
export const saveRange = (http: Http, id: string | undefined, range: RangeInput) =>
  id === undefined ? http.send<RangeView>('POST', '/api/ranges', range) : http.send<RangeView>('PUT', `/api/ranges/${one(id)}`, range);
export const removeRange = (http: Http, id: string) => http.send<{ outcome: 'deleted' | 'closed' }>('DELETE', `/api/ranges/${one(id)}`);
