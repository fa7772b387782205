import { useEffect, useRef } from 'react';
import type { Me } from '../../../../server/routes/schemas/me.ts';
import { useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { WEEK } from '../../../shared/lib/query-keys.ts';
import { fetchWeek } from './api.ts';
import { ownRows } from './view-model.ts';

const INTERVAL_MS = 5 * 60_000;

/**
 * Seven days. They are fetched again when my statements or presence change, on another day, and periodically for the plans of others. @param from the first
 * day; default today
 */
export function useWeek(http: Http, { me, from, officeId }: { me: Me; from: string | undefined; officeId: string | undefined }) {
  const query = useServerQuery([WEEK, from, officeId, me.insights], (signal) => fetchWeek(http, { from, office: officeId }, signal), {
    onReturn: true,
    every: INTERVAL_MS,
  });
  const { reload } = query;
  const own = ownRows(me);
  const before = useRef(own);
  useEffect(() => {
    if (before.current !== own) void reload();
    before.current = own;
  }, [own, reload]);
  return query;
}
