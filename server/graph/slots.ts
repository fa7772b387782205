import type { Clock, Instant } from '../presence/time.ts';
import type { Priority } from './budget.ts';

export interface Slots {
  /** Milliseconds until one of that priority may be sent; 0 or less: now. */
  wait(priority: Priority): number;
  /** One is sent now. */
  take(): void;
  pause(until: Instant): void;
}

/** At most `requests` in any `window` milliseconds; of a backfill one in each equal share of the window. */
export function createSlots({ clock, requests, window }: { clock: Clock; requests: number; window: number }): Slots {
  const sent: Instant[] = [];
  let pausedUntil = 0;

  const until = (at: Instant | undefined, span: number, now: Instant): number =>
    // A clock that was set back must not stop us for longer than the span.
    at === undefined ? 0 : Math.min(at + span - now, span);

  return {
    wait(priority) {
      const now = clock.now();
      const oldest = sent.length < requests ? undefined : sent[sent.length - requests];
      const spread = priority === 'backfill' ? until(sent.at(-1), window / requests, now) : 0;
      return Math.max(0, until(oldest, window, now), spread, pausedUntil - now);
    },
    take() {
      sent.push(clock.now());
      if (sent.length > requests) sent.shift();
    },
    pause(at) {
      pausedUntil = Math.max(pausedUntil, at);
    },
  };
}
