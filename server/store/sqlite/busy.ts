import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds for which SQLite itself waits for a lock. Short, since it blocks the only thread. */
export const BUSY_TIMEOUT = 20;
/**
 * Milliseconds for which an operation waits for a lock in total, while other operations run. Shorter than the time limit of the health check
 * (`plugins/store-health.ts`), so that its answer names the lock.
 */
export const LOCK_TIMEOUT_MS = 2_000;
const MAX_PAUSE = 100;

/**
 * Retries while another process holds a lock on the file. Only for work that fails completely if it meets a lock: one statement, or one
 * transaction that takes its lock at the beginning.
 * @throws what `work` throws; SQLite's own error if the lock outlasts the timeout.
 */
export async function retryWhileBusy<T>(work: () => T, timeoutMs: number): Promise<T> {
  const begun = performance.now();
  for (let pause = 5; ; pause = Math.min(pause * 2, MAX_PAUSE)) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - begun > timeoutMs) throw error;
    }
    // Random, so that two processes that wait for each other do not stay in step.
    await delay(pause * (0.5 + Math.random() / 2));
  }
}

/** Whether another process holds a lock: SQLITE_BUSY (5) of any kind, or SQLITE_LOCKED (6). */
export function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
  return code === 5 || code === 6;
}
