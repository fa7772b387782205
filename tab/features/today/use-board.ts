import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import type { Stale } from '../../../server/routes/schemas/stale.ts';
import { useLive, useLiveBegun, useLiveState } from '../../shared/components/live.tsx';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import type { Begun } from '../../shared/lib/live.ts';
import { fetchBoard } from './api.ts';
import { applyChange, type Board, formatChange, type PastHour, withStale } from './board.ts';
import { createPictureFetch } from './picture-fetch.ts';

const keyOf = (past: PastHour | undefined) => (past ? ['board', past.day, past.hour] : ['board', 'now']);
const NOW = keyOf(undefined);

/**
 * The board of an hour of a past day, or the current board, which the live stream updates. `news` is about the moves of `announced` only: those of
 * everybody would be read out without end.
 */
export function useBoard(http: Http, past: PastHour | undefined, announced: ReadonlySet<string>) {
  const day = past?.day;
  const state = useLiveState();
  const client = useQueryClient();
  const [news, setNews] = useState('');
  const begun = useLiveBegun();
  const [now] = useState(() =>
    createPictureFetch<Board, LiveChange>({
      ...{ fetch: (signal, cache) => fetchBoard(http, undefined, signal, cache), eventOf: ({ event }) => event, apply: applyChange, begun },
      after(milliseconds, run) {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      random: Math.random,
    }),
  );
  useEffect(() => now.close, [now]);
  const fetchIt = (signal: AbortSignal) => (day === undefined ? now.fetch(signal) : fetchBoard(http, past, signal));
  const { value, problem, reload } = useServerQuery(keyOf(past), fetchIt, { forget: day !== undefined });
  const board = useLastOfDay(value, day);
  const again = () => void reload();

  const update = (change: (before: Board) => Board) => client.setQueryData<Board>(NOW, (before) => before && change(before));
  const onChange = (change: LiveChange) => {
    now.onChange(change);
    const before = client.getQueryData<Board>(NOW);
    if (before && day === undefined) setNews((said) => formatChange(before, change, announced) ?? said);
    update((shown) => applyChange(shown, change));
  };
  const onStale = (stale: Stale | undefined) => update((shown) => withStale(shown, stale));
  const onReset = (stream?: Begun) => {
    now.onReset(stream, client.getQueryData<Board>(NOW));
    if (stream === undefined) again();
  };
  // While a past day is shown, this updates the cached current board.
  useLive({ onChange, onStale, onReset });
  return { board, problem, state, news, reload: again };
}

/** The board of another hour of the same day stays until the new one is fetched. */
function useLastOfDay(board: Board | undefined, day: string | undefined): Board | undefined {
  const last = useRef<{ day: string | undefined; board: Board }>(undefined);
  if (board) last.current = { day, board };
  return board ?? (last.current?.day === day ? last.current?.board : undefined);
}
