import { type Query, QueryCache, QueryClient } from '@tanstack/react-query';
import { causeOf, type Recovery } from './recovery.ts';

/**
 * The cache of what the server answered, for one session. A failed query is not repeated blindly: it is fetched again once the server is
 * back or somebody has signed in, as long as something on screen uses it.
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
      // First the new one: where nobody waits for a moment, the next pause would be a short one.
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
