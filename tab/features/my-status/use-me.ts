import { useCallback, useEffect, useState } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { Http } from '../../lib/http.ts';
import { fetchMe } from './api.ts';

export function useMe(http: Http) {
  const [me, setMe] = useState<Me>();
  const [problem, setProblem] = useState<unknown>();
  const reload = useCallback(() => {
    setProblem(undefined);
    fetchMe(http).then(setMe, setProblem);
  }, [http]);
  useEffect(reload, [reload]);
  return { me, setMe, problem, reload };
}
