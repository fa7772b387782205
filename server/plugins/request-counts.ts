import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';

interface Counted {
  current: number;
  /** When its window began, in elapsed milliseconds. */
  began: number;
}

/**
 * Counts requests for `@fastify/rate-limit` by elapsed time. The store of that plugin uses the machine's clock: if it were set back by hours, all
 * windows would stay open for hours.
 * @param most maximum keys at the same time; beyond it, the least recently seen one is dropped
 * @param elapsed milliseconds by a clock that is never set
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
