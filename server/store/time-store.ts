import { isAppError } from '../errors.ts';
import type { Store } from './port/store.ts';

/** The duration of one method of the port in seconds, and whether the database failed. A refusal (a version conflict) is not a failure. */
export type ObserveOperation = (operation: string, seconds: number, failed: boolean) => void;

/** The same store, reporting the duration of its methods, except the one that answers at once. */
export function timeStore(store: Store, observe: ObserveOperation): Store {
  const { isUnchangedSince, ...others } = store;
  const timed = Object.entries(others).map(([operation, member]: [string, unknown]) => {
    if (typeof member !== 'function') return [operation, member];
    const method = async (...args: unknown[]): Promise<unknown> => {
      const begun = performance.now();
      let failed = false;
      try {
        return (await member.apply(store, args)) as unknown;
      } catch (error) {
        failed = !isAppError(error) || error.code === 'STORE_UNAVAILABLE';
        throw error;
      } finally {
        observe(operation, (performance.now() - begun) / 1000, failed);
      }
    };
    return [operation, method];
  });
  return { ...Object.fromEntries(timed), ...(isUnchangedSince && { isUnchangedSince }) } as Store;
}
