import type { BackfillInput, BackfillView } from '../../../../../server/routes/schemas/backfill.ts';
import type { Form } from '../../../../shared/lib/form.ts';
import type { Http } from '../../../../shared/lib/http.ts';

const BACKFILL: Form<BackfillView> = { now: '', gaps: [{ from: '', until: '', reason: '' }] };

export const fetchBackfill = (http: Http) => http.get<BackfillView>('/api/backfill', BACKFILL);
export const startBackfill = (http: Http, span: BackfillInput) => http.send<BackfillView>('POST', '/api/backfill', BACKFILL, span);
export const stopBackfill = (http: Http) => http.send<BackfillView>('DELETE', '/api/backfill', BACKFILL);
