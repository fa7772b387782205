import { hashKey, type QueryKey, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';

/** The fetched data, and the state of fetching. */
export interface ServerQuery<T> {
  /** The last answer, also while the next is fetched. */
  value: T | undefined;
  /** Why there is none, or not the newest. */
  problem: unknown;
  loading: boolean;
  /** Fetches again. An earlier request is aborted: it may hang, or be out of date. */
  reload: () => Promise<void>;
}

export interface Options<T = unknown> {
  /** Milliseconds after which it is fetched again, again and again; they may depend on the last answer. */
  every?: number | ((value: T | undefined) => number);
  /** Whether it is fetched again when somebody comes back to the page. */
  onReturn?: boolean;
  /** Whether to wait for an answer that was asked for since this is on screen: a form that begins with an older one would conflict. */
  fresh?: boolean;
  /** Whether it is dropped once it is no longer on screen, because it is large. */
  forget?: boolean;
}

/**
 * Data of the server, shared by all callers with the same key. Cached data is shown at once and fetched again; a late answer to an older
 * question is dropped.
 * @param key names the query, with everything that the answer depends on
 */
export function useServerQuery<T>(key: QueryKey, fetchIt: (signal: AbortSignal) => Promise<T>, options: Options<T> = {}): ServerQuery<T> {
  const { every, onReturn = false, fresh = false, forget = false } = options;
  const client = useQueryClient();
  const { data, error, isFetching, isFetchedAfterMount, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => fetchIt(signal),
    refetchInterval: typeof every === 'function' ? ({ state }) => every(state.data) : every,
    refetchOnWindowFocus: onReturn && 'always',
    ...(forget && { gcTime: 0 }),
  });
  const question = hashKey(key);
  const problem = useLastingError(question, error ?? undefined, isFetching);
  const reload = useCallback(async () => {
    // Without this, a first request that is under way would be joined.
    await client.cancelQueries({ predicate: ({ queryHash }) => queryHash === question });
    await refetch();
  }, [client, question, refetch]);
  return { value: fresh && !isFetchedAfterMount ? undefined : data, problem, loading: isFetching, reload };
}

/** An error stays on screen until the next attempt has ended; where nothing was fetched yet, the attempt itself would clear it. */
export function useLastingError(question: string, error: Error | undefined, fetching: boolean): unknown {
  const last = useRef<{ question: string; error: Error }>(undefined);
  if (error) last.current = { question, error };
  else if (!fetching || last.current?.question !== question) last.current = undefined;
  return last.current?.error;
}

/** Several queries that are shown together: all of their answers, or none. */
export function together<T extends Record<string, unknown>>(queries: { [Name in keyof T]: ServerQuery<T[Name]> }): ServerQuery<T> {
  const entries = Object.entries(queries) as [keyof T, ServerQuery<T[keyof T]>][];
  const complete = entries.every(([, { value }]) => value !== undefined);
  return {
    value: complete ? (Object.fromEntries(entries.map(([name, { value }]) => [name, value])) as T) : undefined,
    problem: entries.map(([, { problem }]) => problem).find((problem) => problem !== undefined),
    loading: entries.some(([, { loading }]) => loading),
    reload: async () => {
      await Promise.all(entries.map(([, { reload }]) => reload()));
    },
  };
}

/**
 * The answer to a query that is sent automatically once it is complete: after `pause` milliseconds without a change. A late answer to an
 * older question is dropped.
 * @param ask the same function as long as the query is the same; undefined while it is incomplete
 */
export function useAnswer<T>(ask: (() => Promise<T>) | undefined, pause = 0) {
  // Each query has a number: its input may be a whole file, too long for a key.
  const id = useId();
  const asked = useRef(0);
  const question = useMemo(() => (ask === undefined ? undefined : ++asked.current), [ask]);
  const [put, setPut] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setPut(question), pause);
    return () => clearTimeout(timer);
  }, [question, pause]);
  const { data, error, refetch } = useQuery({
    queryKey: ['answer', id, question],
    queryFn: ask ?? skipToken,
    enabled: question !== undefined && put === question,
    gcTime: 0,
  });
  return {
    value: data,
    problem: error ?? undefined,
    asking: question !== undefined && data === undefined && error === null,
    again: () => void refetch(),
  };
}
