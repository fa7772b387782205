import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { useServerTime } from '../../shared/components/server-time.tsx';
import { recovery, useRecovery } from '../../shared/hooks/use-recovery.ts';
import type { Http } from '../../shared/lib/http.ts';
import { followLive, type LiveState } from '../../shared/lib/live.ts';
import { waitOnline } from '../../shared/lib/wait-online.ts';
import { fetchBoard } from './api.ts';
import { applyChange, type Board, changeInWords, withStale } from './board.ts';

/** The picture of a past day, or (without one) of now, kept current by the live feed. */
export function useBoard(http: Http, onMe: (me: Me) => void, day?: string) {
  const { observe } = useServerTime();
  const [board, setBoard] = useState<Board>();
  const [problem, setProblem] = useState<unknown>();
  const [state, setState] = useState<LiveState>('connecting');
  const [news, setNews] = useState('');
  // Changes that arrive while the whole is being fetched are applied after it.
  const waiting = useRef<LiveChange[] | undefined>(undefined);

  const load = useCallback(
    async (signal?: AbortSignal) => {
      waiting.current = [];
      try {
        const whole = await fetchBoard(http, day, signal);
        if (signal?.aborted) return;
        setBoard((waiting.current ?? []).reduce(applyChange, whole));
        setProblem(undefined);
      } catch (error) {
        if (!signal?.aborted) setProblem(error);
      } finally {
        waiting.current = undefined;
      }
    },
    [http, day],
  );

  useEffect(() => {
    const stop = new AbortController();
    setBoard(undefined);
    setProblem(undefined);
    void load(stop.signal);
    if (day !== undefined) return () => stop.abort();
    const onChange = (change: LiveChange) => {
      waiting.current?.push(change);
      setBoard((before) => {
        if (before) setNews((said) => changeInWords(before, change) ?? said);
        return before && applyChange(before, change);
      });
    };
    void followLive(
      {
        http,
        wait: waitOnline,
        random: Math.random,
        onState: (next) => {
          setState(next);
          if (next === 'live') recovery.returned('server');
        },
        onChange,
        onMe,
        onTime: observe,
        onStale: (stale) => setBoard((before) => before && withStale(before, stale)),
        onReset: () => void load(stop.signal),
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [http, day, load, onMe, observe]);

  useRecovery(problem, () => void load());
  return { board, problem, state, news, reload: () => void load() };
}
