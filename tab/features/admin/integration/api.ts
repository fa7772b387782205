import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import type { Reasons } from '../../../../server/routes/schemas/reasons.ts';
import type { Http } from '../../../lib/http.ts';

export const fetchIntegration = (http: Http) => http.get<Integration>('/api/integration');
export const fetchReasons = (http: Http) => http.get<Reasons>('/api/reasons');
export const collectNow = (http: Http) => http.send<Integration>('POST', '/api/collect');
