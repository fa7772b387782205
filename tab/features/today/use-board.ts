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

/** The picture of an hour of a past day, or (without one) of now, kept current by the live stream. */
export function useBoard(http: Http, past?: PastHour) {
  const day = past?.day;
  const state = useLiveState();
  const client = useQueryClient();
  const [news, setNews] = useState('');
  // Changes that arrive while the whole is being fetched are applied after it, to every answer that is on its way.
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
  // A past day does not change; the present picture is kept current meanwhile.
  useLive({ onChange, onStale, onReset });
  return { board, problem, state, news, reload: again };
}

/** While another hour of the same day is fetched, the last one stays. */
function useLastOfDay(board: Board | undefined, day: string | undefined): Board | undefined {
  const last = useRef<{ day: string | undefined; board: Board }>(undefined);
  if (board) last.current = { day, board };
  return board ?? (last.current?.day === day ? last.current?.board : undefined);
}
