import { useEffect, useRef } from 'react';
import { useServerTime } from '../../shared/components/server-time.tsx';
import { recovery } from '../../shared/hooks/use-recovery.ts';
import type { Http } from '../../shared/lib/http.ts';
import { followLive } from '../../shared/lib/live.ts';
import { waitOnline } from '../../shared/lib/wait-online.ts';

interface News {
  /** Another one is news, `YYYY-MM-DD`; `undefined` until it is known. */
  day: string | undefined;
  onNews: () => void;
}

/** Says when I may be shown otherwise: on another day, when somebody comes back to the page, and when the live feed says so. */
export function useOwnNews(http: Http, { day, onNews }: News): void {
  const { observe } = useServerTime();
  const before = useRef(day);
  useEffect(() => {
    if (before.current !== undefined && day !== before.current) onNews();
    before.current = day;
  }, [day, onNews]);
  useEffect(() => {
    const back = () => document.visibilityState === 'visible' && onNews();
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [onNews]);
  useEffect(() => {
    const stop = new AbortController();
    const nothing = () => {};
    let connected = false;
    // The page asks by itself when it opens.
    const onReset = () => {
      if (connected) onNews();
      connected = true;
    };
    void followLive(
      {
        http,
        wait: waitOnline,
        random: Math.random,
        onState: (state) => state === 'live' && recovery.returned('server'),
        onChange: nothing,
        onMe: onNews,
        onTime: observe,
        onStale: nothing,
        onReset,
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [http, observe, onNews]);
}
