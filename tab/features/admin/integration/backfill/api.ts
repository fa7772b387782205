import type { BackfillInput, BackfillView } from '../../../../../server/routes/schemas/backfill.ts';
import type { Http } from '../../../../shared/lib/http.ts';

export const fetchBackfill = (http: Http) => http.get<BackfillView>('/api/backfill');
export const startBackfill = (http: Http, span: BackfillInput) => http.send<BackfillView>('POST', '/api/backfill', span);
export const stopBackfill = (http: Http) => http.send<BackfillView>('DELETE', '/api/backfill');
