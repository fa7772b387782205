import { retryWhileBusy } from './busy.ts';
import { type Database, storeError } from './database.ts';

/** The methods of a part of the port, synchronous as in SQLite. */
export type Synchronous<S> = { [M in keyof S]: Now<S[M]> };

type Now<F> = F extends (...args: infer A) => Promise<infer R> ? (...args: A) => R : never;
type Later<F> = F extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
type LaterPart<P> = { [M in keyof P]: Later<P[M]> };

/**
 * The same methods, asynchronous: they wait for a lock of another process (`timeoutMs`, milliseconds). Errors of the database become
 * STORE_UNAVAILABLE. `assertUsable` throws if files are missing or another server has the lock.
 */
export function asynchronous<P extends object>(
  { db, timeoutMs, assertUsable }: { db: Pick<Database, 'truncateLogIfDue'>; timeoutMs: number; assertUsable: () => void },
  part: P,
): LaterPart<P> {
  const wrapped = Object.entries(part).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      try {
        assertUsable();
        return await retryWhileBusy(() => method(...args), timeoutMs);
      } catch (error) {
        throw storeError(error);
      } finally {
        db.truncateLogIfDue();
      }
    },
  ]);
  return Object.fromEntries(wrapped) as LaterPart<P>;
}
