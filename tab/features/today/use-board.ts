import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import type { Stale } from '../../../server/routes/schemas/stale.ts';
import { useLive, useLiveState } from '../../shared/components/live.tsx';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import type { Begun } from '../../shared/lib/live.ts';
import { fetchBoard, type PastHour } from './api.ts';
import { applyChange, type Board, formatChange, isSince, withStale } from './board.ts';

const keyOf = (past: PastHour | undefined) => (past ? ['board', past.day, past.hour] : ['board', 'now']);
const NOW = keyOf(undefined);

/** The board of an hour of a past day, or the current board, which the live stream updates. */
export function useBoard(http: Http, past?: PastHour) {
  const day = past?.day;
  const state = useLiveState();
  const client = useQueryClient();
  const [news, setNews] = useState('');
  // Changes that arrive while the board is being fetched are applied to each pending answer.
  const arriving = useRef(new Set<LiveChange[]>());
  const begun = useRef<Begun>(undefined);
  /** Requests the changes between the board and the stream. */
  const closeGap = ({ event = '' }: Board) => {
    if (begun.current && !isSince(event, begun.current.event)) begun.current.resume(event);
  };

  async function fetchNow(signal: AbortSignal): Promise<Board> {
    const changes: LiveChange[] = [];
    arriving.current.add(changes);
    try {
      const fetched = await fetchBoard(http, undefined, signal);
      closeGap(fetched);
      return changes.reduce(applyChange, fetched);
    } finally {
      arriving.current.delete(changes);
    }
  }
  const fetchIt = (signal: AbortSignal) => (day === undefined ? fetchNow(signal) : fetchBoard(http, past, signal));
  const { value, problem, reload } = useServerQuery(keyOf(past), fetchIt, { forget: day !== undefined });
  const board = useLastOfDay(value, day);
  const again = () => void reload();

  const update = (change: (before: Board) => Board) => client.setQueryData<Board>(NOW, (before) => before && change(before));
  const onChange = (change: LiveChange) => {
    for (const changes of arriving.current) changes.push(change);
    const before = client.getQueryData<Board>(NOW);
    if (before && day === undefined) setNews((said) => formatChange(before, change) ?? said);
    update((shown) => applyChange(shown, change));
  };
  const onStale = (stale: Stale | undefined) => update((shown) => withStale(shown, stale));
  const onReset = (stream?: Begun) => {
    begun.current = stream;
    const shown = client.getQueryData<Board>(NOW);
    if (stream && shown) closeGap(shown);
    if (stream === undefined && day === undefined) again();
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
