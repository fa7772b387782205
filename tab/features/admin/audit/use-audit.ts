import type { AuditPage } from '../../../../server/routes/schemas/audit.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { usePages } from '../use-pages.ts';
import { fetchAudit } from './api.ts';
import type { AuditQuery } from './view-model.ts';

const join = (shown: AuditPage, next: AuditPage): AuditPage => ({ ...next, entries: [...shown.entries, ...next.entries] });

/** The entries that fit, page by page; `undefined` asks for nothing. */
export function useAudit(http: Http, query: AuditQuery | undefined) {
  const fetchPage = query && ((cursor: string | undefined, signal: AbortSignal) => fetchAudit(http, query, { cursor, signal }));
  return usePages({ name: 'audit', question: query, fetchPage, join });
}
