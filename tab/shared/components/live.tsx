import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { recovery } from '../hooks/use-recovery.ts';
import type { Http } from '../lib/http.ts';
import { followLive, type LiveState } from '../lib/live.ts';
import { createListeners, type LiveListener } from '../lib/live-listeners.ts';
import { waitOnline } from '../lib/wait-online.ts';
import { useServerTime } from './server-time.tsx';

interface Live {
  state: LiveState;
  listen(listener: LiveListener): () => void;
}

const LiveContext = createContext<Live>({ state: 'connecting', listen: () => () => {} });

/** The one live stream of a session. It stays open on every page, and keeps each of them current. */
export function LiveProvider({ http, children }: { http: Http; children: ReactNode }) {
  const { observe } = useServerTime();
  const [listeners] = useState(createListeners);
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => {
    const stop = new AbortController();
    const onState = (next: LiveState) => {
      setState(next);
      if (next === 'live') recovery.returned('server');
    };
    const { events } = listeners;
    void followLive({ http, wait: waitOnline, random: Math.random, onState, onTime: observe, ...events }, stop.signal);
    return () => stop.abort();
  }, [http, observe, listeners]);
  const live = useMemo(() => ({ state, listen: listeners.listen }), [state, listeners]);
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

export const useLiveState = (): LiveState => useContext(LiveContext).state;

/** Hears what the live stream says while it is on screen; `undefined` hears nothing. */
export function useLive(listener: LiveListener | undefined): void {
  const { listen } = useContext(LiveContext);
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(
    () =>
      listen({
        onChange: (change) => latest.current?.onChange?.(change),
        onMe: (me) => latest.current?.onMe?.(me),
        onStale: (stale) => latest.current?.onStale?.(stale),
        onReset: (since) => latest.current?.onReset?.(since),
      }),
    [listen],
  );
}
