import type { StoreTimer } from '../../server/store/mongo/open-writes.ts';

/** The timers of one process. Time passes only when the test says so. */
export function handTimer(): { timer: StoreTimer; pass(milliseconds: number): void } {
  let now = 0;
  const timers = new Set<{ every: number; due: number; run(): void }>();
  const timer: StoreTimer = {
    monotonic: () => now,
    every(milliseconds, run) {
      const entry = { every: milliseconds, due: now + milliseconds, run };
      timers.add(entry);
      return () => timers.delete(entry);
    },
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (const entry of timers) {
      for (; entry.due <= now; entry.due += entry.every) entry.run();
    }
  };
  return { timer, pass };
}
