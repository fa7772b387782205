import type { Sleep } from '../../server/graph/sleep.ts';
import type { Scheduler } from '../../server/ingest/scheduler.ts';
import type { Clock, Instant } from '../../server/presence/time.ts';

interface Waiting {
  at: Instant;
  wake(): void;
}

/** A clock that jumps to the next waiting timer when nothing else is left to do. Many may wait at the same time. */
export interface VirtualTime {
  clock: Clock;
  sleep: Sleep;
  scheduler: Scheduler;
  /** Time waits for pending requests, each of which takes this many milliseconds. */
  fetch(latency: () => number): typeof fetch;
  /** Moves the time until the promise is settled, or until that instant. */
  passUntil<T>(what: Promise<T> | Instant): Promise<T | undefined>;
}

export function createVirtualTime(start: Instant): VirtualTime {
  let now = start;
  let busy = 0;
  const waiting = new Set<Waiting>();

  const wait = (milliseconds: number, wake: () => void): (() => void) => {
    const entry = { at: now + Math.max(0, Math.ceil(milliseconds)), wake };
    waiting.add(entry);
    return () => waiting.delete(entry);
  };

  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const forget = wait(milliseconds, resolve);
      signal?.addEventListener('abort', () => {
        forget();
        reject(signal.reason);
      });
    });

  /** Runs the work that is ready first: promises, and callbacks of yields. */
  async function settle(): Promise<void> {
    for (let turns = 0; turns < 12 || busy > 0; turns += 1) await new Promise(setImmediate);
  }

  return {
    clock: { now: () => now },
    sleep,
    scheduler: { after: (milliseconds, run) => wait(milliseconds, run) },
    fetch: (latency) => async (input, init) => {
      busy += 1;
      let answer: Response;
      try {
        const response = await fetch(input, init);
        answer = new Response(await response.text(), { status: response.status, headers: response.headers });
      } finally {
        busy -= 1;
      }
      await sleep(latency(), init?.signal ?? undefined);
      return answer;
    },
    async passUntil(what) {
      let over = false;
      const until = typeof what === 'number' ? what : Number.POSITIVE_INFINITY;
      if (typeof what !== 'number') {
        const end = () => {
          over = true;
        };
        what.then(end, end);
      }
      for (;;) {
        await settle();
        if (over) return what as Promise<never>;
        const next = [...waiting].reduce<Waiting | undefined>((first, entry) => (first && first.at <= entry.at ? first : entry), undefined);
        if (!next || next.at > until) {
          if (typeof what !== 'number') throw new Error('Nothing waits any more, and it is not over.');
          now = until;
          return undefined;
        }
        waiting.delete(next);
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}
