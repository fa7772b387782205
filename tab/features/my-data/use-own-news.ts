import { useEffect, useRef } from 'react';
import { recovery } from '../../app/recovery.ts';
import { useServerTime } from '../../app/server-time.tsx';
import type { Http } from '../../lib/http.ts';
import { waitOnline } from '../../lib/wait-online.ts';
import { followLive } from '../today/live.ts';

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
