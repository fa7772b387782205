import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { useLive } from '../../shared/components/live.tsx';
import { useServerTime } from '../../shared/components/server-time.tsx';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { fetchMe } from './api.ts';
import { newerMe } from './newer-me.ts';

const KEY = ['me'];

/**
 * The last answer of the server about the signed-in person, with a `now` that advances. The live stream updates it on every page, and it is
 * fetched again when the person returns to the page.
 */
export function useMe(http: Http) {
  const { now, observe } = useServerTime();
  const client = useQueryClient();
  const known = useCallback(
    (me: Me) => {
      observe(me.now);
      return newerMe(client.getQueryData<Me>(KEY), me);
    },
    [client, observe],
  );
  const setMe = useCallback((me: Me) => void client.setQueryData(KEY, known(me)), [client, known]);
  const { value, problem, reload } = useServerQuery(
    KEY,
    async () => {
      const me = known(await fetchMe(http));
      // This also applies to a second request in the meantime: it does not wait for the first answer again.
      setMe(me);
      return me;
    },
    { onReturn: true },
  );
  useLive({ onMe: setMe, onReset: () => void reload() });
  const me = useMemo(() => value && { ...value, now: now ?? value.now }, [value, now]);
  return { me, setMe, problem, reload: () => void reload() };
}
