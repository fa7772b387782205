import type { Clock, Instant } from '../presence/time.ts';

/**
 * Fetches on the first call and caches the result. A failure is cached too, for `retryAfter` milliseconds, and thrown at once: callers must not
 * cause more requests to other servers.
 */
export function fetchOnce<T>(fetchIt: () => Promise<T>, { clock, retryAfter }: { clock: Clock; retryAfter: number }): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let failedAt: Instant | undefined;
  return () => {
    if (failedAt !== undefined && Math.abs(clock.now() - failedAt) >= retryAfter) answer = undefined;
    if (answer) return answer;
    failedAt = undefined;
    answer = fetchIt();
    answer.catch(() => {
      failedAt = clock.now();
    });
    return answer;
  };
}
