import type { Clock, Instant } from '../presence/time.ts';

/**
 * Fetches when it is first asked for, and keeps what came. A failure is kept as well, for `retryAfter` milliseconds: callers
 * meanwhile get it at once, so that nobody can make this server ask anybody else more often than that.
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
