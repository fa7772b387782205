import { setTimeout } from 'node:timers/promises';

/**
 * Repeats checks until they pass: for what happens a moment later than it can be waited for.
 * @param withinMs real time after which the last failure is thrown
 */
export async function eventually<T>(check: () => Promise<T>, withinMs = 20_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(100);
    }
  }
}
