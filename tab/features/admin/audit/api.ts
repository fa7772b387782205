import type { AuditPage } from '../../../../server/routes/schemas/audit.ts';
import { download } from '../../../shared/lib/download.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, withQuery } from '../../../shared/lib/http.ts';
import type { AuditQuery } from './view-model.ts';

const ENTRIES: Form<AuditPage> = { entries: [{ id: '', at: '', actor: '', action: '', subject: '' }] };

export const fetchAudit = (http: Http, query: AuditQuery, { cursor, signal }: { cursor: string | undefined; signal: AbortSignal }) =>
  http.get<AuditPage>(withQuery('/api/audit', { ...query, limit: 50, cursor }), ENTRIES, signal);
export const saveAudit = (http: Http, query: AuditQuery, format: 'csv' | 'json') =>
  download(http, withQuery('/api/audit', { ...query, format }), `audit.${format}`);
