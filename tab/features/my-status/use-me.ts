import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { useServerTime } from '../../shared/components/server-time.tsx';
import { useRecovery } from '../../shared/hooks/use-recovery.ts';
import type { Http } from '../../shared/lib/http.ts';
import { fetchMe } from './api.ts';

/** Who looks, as the server said it last, with a `now` that ticks on. Asked for again when somebody comes back to the page. */
export function useMe(http: Http) {
  const { now, observe } = useServerTime();
  const [said, setSaid] = useState<Me>();
  const [problem, setProblem] = useState<unknown>();
  const setMe = useCallback(
    (me: Me) => {
      observe(me.now);
      setSaid(me);
      setProblem(undefined);
    },
    [observe],
  );
  const reload = useCallback(() => {
    fetchMe(http).then(setMe, setProblem);
  }, [http, setMe]);
  useEffect(reload, [reload]);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [reload]);
  useRecovery(problem, reload);
  const me = useMemo(() => said && { ...said, now: now ?? said.now }, [said, now]);
  return { me, setMe, problem, reload };
}
