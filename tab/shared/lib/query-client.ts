import { type Query, QueryCache, QueryClient } from '@tanstack/react-query';
import { causeOf, type Recovery } from './recovery.ts';

/**
 * The cache of the server's answers for one session. A failed query is not retried at intervals. It is fetched again when the server is
 * back or the person has signed in, if a component on screen uses it.
 */
export function createQueryClient(recovery: Pick<Recovery, 'onReturn'>): QueryClient {
  const stopWaiting = new Map<string, () => void>();
  const stopWaitingFor = ({ queryHash }: Query) => {
    stopWaiting.get(queryHash)?.();
    stopWaiting.delete(queryHash);
  };
  const queryCache = new QueryCache({
    onSuccess: (_, query) => stopWaitingFor(query as Query),
    onError(error, query) {
      const cause = causeOf(error);
      if (cause === undefined) return stopWaitingFor(query as Query);
      const before = stopWaiting.get(query.queryHash);
      const again = () => {
        if (query.isActive()) query.fetch().catch(() => {});
      };
      // Registers the new query before it removes the old one: if nothing waits in between, the pauses start short again.
      stopWaiting.set(query.queryHash, recovery.onReturn(cause, again));
      before?.();
    },
  });
  queryCache.subscribe(({ type, query }) => {
    if (type === 'removed' || (type === 'observerRemoved' && !query.isActive())) stopWaitingFor(query);
  });
  const queries = { retry: false, networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false } as const;
  return new QueryClient({ queryCache, defaultOptions: { queries } });
}
