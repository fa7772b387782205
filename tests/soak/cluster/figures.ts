import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds in which Graph counts requests for the log. */
export const LOG_WINDOW = 10_000;

/** The most of these instants that lie within so many milliseconds. */
export function maxWithin(instants: readonly number[], window: number): number {
  let most = 0;
  let first = 0;
  for (const [last, at] of instants.entries()) {
    while (at - (instants[first] as number) >= window) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** How many milliseconds passed until it held, or `within`. A look that fails is one at which it did not hold. */
export async function settledAfter(within: number, holds: () => Promise<boolean>, every = 100): Promise<{ after: number }> {
  const begun = performance.now();
  for (;;) {
    const asked = performance.now() - begun;
    if (await holds().catch(() => false)) return { after: asked };
    if (performance.now() - begun > within) return { after: Math.max(within, asked) };
    await delay(every);
  }
}
