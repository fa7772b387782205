import { hashKey, type QueryKey, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';

/** The fetched data, and the state of fetching. */
export interface ServerQuery<T> {
  /** The last answer. It stays while the next one is fetched. */
  value: T | undefined;
  /** Why the value is missing or out of date. */
  problem: unknown;
  loading: boolean;
  /** Fetches again. A pending request is aborted, since it may hang or be out of date. */
  reload: () => Promise<void>;
}

export interface Options<T = unknown> {
  /** The interval in milliseconds in which it is fetched again. It may depend on the last answer. */
  every?: number | ((value: T | undefined) => number);
  /** Whether it is fetched again when the person returns to the page. */
  onReturn?: boolean;
  /** Whether to ignore cached answers: a form that starts with an older answer would cause a version conflict. */
  fresh?: boolean;
  /** Whether the value is removed from the cache when it is no longer on screen, because it is large. */
  forget?: boolean;
}

/**
 * Data of the server, shared by all callers with the same key. Cached data is returned at once and fetched again. A late answer to an older
 * query is ignored.
 * @param key names the query, with all values that the answer depends on
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
    // Without this, the call would join a pending first request.
    await client.cancelQueries({ predicate: ({ queryHash }) => queryHash === question });
    await refetch();
  }, [client, question, refetch]);
  return { value: fresh && !isFetchedAfterMount ? undefined : data, problem, loading: isFetching, reload };
}

/** An error that stays until the next attempt has ended. Without this, an attempt would clear the error of a query that has no data yet. */
export function useLastingError(question: string, error: Error | undefined, fetching: boolean): unknown {
  const last = useRef<{ question: string; error: Error }>(undefined);
  if (error) last.current = { question, error };
  else if (!fetching || last.current?.question !== question) last.current = undefined;
  return last.current?.error;
}

/** Combines several queries: the value has all of their answers, or is undefined. */
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
 * older query is ignored.
 * @param ask the same function as long as the query is the same; undefined while it is incomplete
 */
export function useAnswer<T>(ask: (() => Promise<T>) | undefined, pause = 0) {
  // The key has a number for each query, because the input may be a whole file.
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
