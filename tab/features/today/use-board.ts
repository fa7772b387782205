import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import { useLive, useLiveState } from '../../shared/components/live.tsx';
import { useRecovery } from '../../shared/hooks/use-recovery.ts';
import type { Http } from '../../shared/lib/http.ts';
import { fetchBoard } from './api.ts';
import { applyChange, type Board, formatChange, withStale } from './board.ts';

/** The picture of a past day, or (without one) of now, kept current by the live stream. */
export function useBoard(http: Http, day?: string) {
  const state = useLiveState();
  const [board, setBoard] = useState<Board>();
  const [problem, setProblem] = useState<unknown>();
  const [news, setNews] = useState('');
  // Changes that arrive while the whole is being fetched are applied after it, to every answer that is on its way.
  const arriving = useRef(new Set<LiveChange[]>());
  const asked = useRef(0);
  const answered = useRef(0);

  const load = useCallback(
    async (signal: AbortSignal) => {
      const mine = ++asked.current;
      const changes: LiveChange[] = [];
      arriving.current.add(changes);
      const isLate = () => signal.aborted || mine < answered.current;
      try {
        const whole = await fetchBoard(http, day, signal);
        if (isLate()) return;
        answered.current = mine;
        setBoard(changes.reduce(applyChange, whole));
        setProblem(undefined);
      } catch (error) {
        if (!isLate()) setProblem(error);
      } finally {
        arriving.current.delete(changes);
      }
    },
    [http, day],
  );

  const shown = useRef(new AbortController());
  const reload = useCallback(() => void load(shown.current.signal), [load]);
  useEffect(() => {
    shown.current = new AbortController();
    setBoard(undefined);
    setProblem(undefined);
    reload();
    return () => shown.current.abort();
  }, [reload]);

  const onChange = (change: LiveChange) => {
    for (const changes of arriving.current) changes.push(change);
    setBoard((before) => {
      if (before) setNews((said) => formatChange(before, change) ?? said);
      return before && applyChange(before, change);
    });
  };
  // A past day stands still.
  useLive(
    day === undefined
      ? { onChange, onStale: (stale) => setBoard((before) => before && withStale(before, stale)), onReset: reload }
      : undefined,
  );
  useRecovery(problem, reload);
  return { board, problem, state, news, reload };
}
