import { hashKey, type InfiniteData, keepPreviousData, skipToken, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLastingError } from '../../shared/hooks/use-server-query.ts';

interface Paged<Page> {
  /** The kind of items: `people`. */
  name: string;
  /** All values that the answer depends on, such as filters. */
  question: unknown;
  /** Fetches one page, the first one without a cursor. `undefined` while the query is incomplete. */
  fetchPage: ((cursor: string | undefined, signal: AbortSignal) => Promise<Page>) | undefined;
  /** The shown items, with the next page. */
  join: (shown: Page, next: Page) => Page;
}

/** A list fetched page by page, and again when the query changes. The previous items stay on screen meanwhile. */
export function usePages<Page extends { nextCursor?: string }>({ name, question, fetchPage, join }: Paged<Page>) {
  const key = [name, question];
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: fetchPage ? ({ pageParam, signal }) => fetchPage(pageParam, signal) : skipToken,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: Page) => nextCursor,
    placeholderData: keepPreviousData,
    // A list that is opened again starts with its first page.
    gcTime: 0,
  });
  const { data, error, isFetching, hasNextPage, isPlaceholderData, fetchNextPage, refetch } = query;
  const client = useQueryClient();
  return {
    value: useMemo(() => data?.pages.reduce(join), [data, join]),
    problem: useLastingError(hashKey(key), error ?? undefined, isFetching),
    loading: isFetching,
    /** Whether all items that match the query are shown. */
    complete: !hasNextPage && !isPlaceholderData,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    reload: useCallback(async () => {
      await refetch();
    }, [refetch]),
    /** Edits all cached pages, also those of other queries, after a change on the server. */
    edit: (change: (page: Page) => Page) =>
      client.setQueriesData<InfiniteData<Page>>({ queryKey: [name] }, (shown) => shown && { ...shown, pages: shown.pages.map(change) }),
  };
}
