import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { recovery } from '../hooks/use-recovery.ts';
import { codeLoader } from '../lib/code-loader.ts';
import type { Http } from '../lib/http.ts';
import type { Begun, LiveDeps, LiveState } from '../lib/live.ts';
import { createListeners, type LiveListener } from '../lib/live-listeners.ts';
import { waitOnline } from '../lib/wait-online.ts';
import { useServerTime } from './server-time.tsx';

interface Live {
  state: LiveState;
  /** The present stream; undefined while there is none. */
  begun(): Begun | undefined;
  listen(listener: LiveListener): () => void;
}

const LiveContext = createContext<Live>({ state: 'connecting', begun: () => undefined, listen: () => () => {} });

/** Milliseconds until code that could not be fetched is requested again. */
const AGAIN_MS = 5000;

/** Follows the stream. Its code is fetched when the page shows data; until then nothing can be out of date. */
async function follow(deps: LiveDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const { followLive } = await codeLoader.load('live', () => import('../lib/live.ts'));
      return await followLive(deps, signal);
    } catch {
      deps.onState('reconnecting');
      await waitOnline(AGAIN_MS, signal);
    }
  }
}

/** The only live stream of a session. It stays open on every page and updates it. */
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
    const deps = { http, wait: waitOnline, random: Math.random, onState, onTime: observe, ...listeners.events };
    void follow(deps, stop.signal);
    return () => stop.abort();
  }, [http, observe, listeners]);
  const live = useMemo(() => ({ state, begun: listeners.begun, listen: listeners.listen }), [state, listeners]);
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

export const useLiveState = (): LiveState => useContext(LiveContext).state;

export const useLiveBegun = (): Live['begun'] => useContext(LiveContext).begun;

/** Listens to the live stream while the component is mounted; `undefined` does not listen. */
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
        onReset: (begun) => latest.current?.onReset?.(begun),
      }),
    [listen],
  );
}
