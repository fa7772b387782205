import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import type { Stale } from '../../../server/routes/schemas/stale.ts';
import { useLive, useLiveState } from '../../shared/components/live.tsx';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { fetchBoard } from './api.ts';
import { applyChange, type Board, formatChange, withStale } from './board.ts';

const keyOf = (day: string | undefined) => ['board', day ?? 'now'];
const NOW = keyOf(undefined);

/** The picture of a past day, or (without one) of now, kept current by the live stream. */
export function useBoard(http: Http, day?: string) {
  const state = useLiveState();
  const client = useQueryClient();
  const [news, setNews] = useState('');
  // Changes that arrive while the whole is being fetched are applied after it, to every answer that is on its way.
  const arriving = useRef(new Set<LiveChange[]>());

  async function fetchNow(signal: AbortSignal): Promise<Board> {
    const changes: LiveChange[] = [];
    arriving.current.add(changes);
    try {
      return changes.reduce(applyChange, await fetchBoard(http, undefined, signal));
    } finally {
      arriving.current.delete(changes);
    }
  }
  const fetchIt = (signal: AbortSignal) => (day === undefined ? fetchNow(signal) : fetchBoard(http, day, signal));
  const { value: board, problem, reload } = useServerQuery(keyOf(day), fetchIt, { forget: day !== undefined });
  const again = () => void reload();

  const update = (change: (before: Board) => Board) => client.setQueryData<Board>(NOW, (before) => before && change(before));
  const onChange = (change: LiveChange) => {
    for (const changes of arriving.current) changes.push(change);
    const before = client.getQueryData<Board>(NOW);
    if (before && day === undefined) setNews((said) => formatChange(before, change) ?? said);
    update((shown) => applyChange(shown, change));
  };
  const onStale = (stale: Stale | undefined) => update((shown) => withStale(shown, stale));
  // A past day stands still; the picture of now is kept current meanwhile.
  useLive({ onChange, onStale, onReset: day === undefined ? again : undefined });
  return { board, problem, state, news, reload: again };
}
