import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';

interface Counted {
  current: number;
  /** When its window began, in elapsed milliseconds. */
  began: number;
}

/**
 * Counts of requests for `@fastify/rate-limit`, by elapsed time. The store that comes with it goes by the machine's clock: set back
 * by hours, that would keep everybody's window open for hours.
 * @param most keys counted at the same time; beyond it the one seen longest ago is forgotten
 * @param elapsed milliseconds that no clock setting changes
 */
export function requestCounts(most: number, elapsed: () => number = () => performance.now()): FastifyRateLimitStoreCtor {
  return class RequestCounts implements FastifyRateLimitStore {
    readonly #counted = new Map<string, Counted>();

    incr(key: string, callback: Parameters<FastifyRateLimitStore['incr']>[1], timeWindow: number): void {
      const now = elapsed();
      const before = this.#counted.get(key);
      const alive = before !== undefined && before.began + timeWindow > now;
      const next = alive ? { ...before, current: before.current + 1 } : { current: 1, began: now };
      this.#counted.delete(key);
      this.#counted.set(key, next);
      for (const oldest of this.#counted.keys()) {
        if (this.#counted.size <= most) break;
        this.#counted.delete(oldest);
      }
      callback(null, { current: next.current, ttl: next.began + timeWindow - now });
    }

    child(): FastifyRateLimitStore {
      return new RequestCounts();
    }
  };
}
