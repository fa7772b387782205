import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { createServerClock, untilNextMinute } from '../lib/server-clock.ts';

interface ServerTime {
  /** ISO UTC, updated every minute; `undefined` before the first answer of the server. */
  now: string | undefined;
  /** Sets the clock from an answer of the server. */
  observe(iso: string): void;
}

const ServerTimeContext = createContext<ServerTime>({ now: undefined, observe: () => {} });

/** The only clock of the tab. It follows the server's clock and is updated every minute. */
export const useServerTime = () => useContext(ServerTimeContext);

/** The server's current time; until it is known, the instant that the caller passes. */
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
