import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuditPage } from '../../../../server/routes/schemas/audit.ts';
import type { Http } from '../../../lib/http.ts';
import { fetchAudit } from './api.ts';
import type { AuditQuery } from './view-model.ts';

/** The entries that fit, page by page. */
export function useAudit(http: Http, query: AuditQuery | undefined) {
  const [value, setValue] = useState<AuditPage>();
  const [problem, setProblem] = useState<unknown>();
  const [loading, setLoading] = useState(true);
  const asked = useRef(0);
  const load = useCallback(
    async (cursor?: string) => {
      if (query === undefined) return;
      const mine = ++asked.current;
      setLoading(true);
      try {
        const page = await fetchAudit(http, query, cursor);
        if (mine !== asked.current) return;
        setValue((before) => (cursor === undefined ? page : { ...page, entries: [...(before?.entries ?? []), ...page.entries] }));
        setProblem(undefined);
      } catch (error) {
        if (mine === asked.current) setProblem(error);
      }
      if (mine === asked.current) setLoading(false);
    },
    [http, query],
  );
  useEffect(() => void load(), [load]);
  return {
    value,
    problem,
    loading,
    reload: useCallback(() => load(), [load]),
    more: value?.nextCursor === undefined ? undefined : () => void load(value.nextCursor),
  };
}
