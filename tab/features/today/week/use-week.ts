import { useEffect, useRef } from 'react';
import type { Me } from '../../../../server/routes/schemas/me.ts';
import { useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { fetchWeek } from './api.ts';

const EVERY = 5 * 60_000;

/** Seven days, fetched again after my statements, and periodically for those of others. @param from the first day; default today */
export function useWeek(http: Http, { me, from, officeId }: { me: Me; from: string | undefined; officeId: string | undefined }) {
  const query = useServerQuery(['week', from, officeId], (signal) => fetchWeek(http, { from, office: officeId }, signal), {
    onReturn: true,
    every: EVERY,
  });
  const { reload } = query;
  const said = me.overrides.map(({ id }) => id).join(' ');
  const before = useRef(said);
  useEffect(() => {
    if (before.current !== said) void reload();
    before.current = said;
  }, [said, reload]);
  return query;
}
