import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { createServerClock, untilNextMinute } from '../lib/server-clock.ts';

interface ServerTime {
  /** ISO UTC, renewed every minute; `undefined` until the server has said it once. */
  now: string | undefined;
  /** Takes the time over from an answer of the server. */
  observe(iso: string): void;
}

const ServerTimeContext = createContext<ServerTime>({ now: undefined, observe: () => {} });

/** The one clock of the tab: it follows the server's and ticks every minute. */
export const useServerTime = () => useContext(ServerTimeContext);

/** The server's now; until it is known, the instant that the caller has from an answer. */
export const useNow = (otherwise: string): string => useServerTime().now ?? otherwise;

export function ServerTimeProvider({ children }: { children: ReactNode }) {
  const [clock] = useState(() => createServerClock(Date.now));
  const [now, setNow] = useState<string>();
  const observe = useCallback(
    (iso: string) => {
      clock.observe(iso);
      setNow(clock.now());
    },
    [clock],
  );
  useEffect(() => {
    if (now === undefined) return;
    const tick = () => setNow(clock.now());
    const timer = setTimeout(tick, untilNextMinute(now));
    // Timers of a hidden page may be late.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [clock, now]);
  return <ServerTimeContext.Provider value={useMemo(() => ({ now, observe }), [now, observe])}>{children}</ServerTimeContext.Provider>;
}
