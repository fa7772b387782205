import type { Clock, Instant, Monotonic } from '../presence/time.ts';

/** Graph's time, from the `Date` header of its answers, and the difference of our clock. */
export interface ServedTime {
  /** The instant in the last `Date` header, in whole seconds; undefined before the first. */
  at(): Instant | undefined;
  /**
   * By how many milliseconds our clock is ahead of Graph's; negative if it is behind. The smallest difference that the header allows: it has
   * whole seconds, and the answer took time to arrive. Undefined before the first answer.
   */
  ahead(): number | undefined;
  /** Whether Graph's time is known now: an answer had it, and since then the machine's clock was not set and the machine did not sleep. */
  isCurrent(): boolean;
  /** `sent` and `received`: the instants of request and answer by our clock. An answer without a date is ignored. */
  note(headers: Headers, sent: Instant, received: Instant): void;
}

const SECOND = 1000;
/**
 * The difference between the movement of the machine's clock and elapsed time, in milliseconds, from which on the clock counts as having been
 * set.
 */
const SET_BY = 5 * SECOND;

export function createServedTime({ clock, monotonic }: { clock: Clock; monotonic: Monotonic }): ServedTime {
  let last: { at: Instant; ahead: number; offset: number } | undefined;
  /** Constant while nobody sets the clock. */
  const offset = () => clock.now() - monotonic();
  return {
    at: () => last?.at,
    ahead: () => last?.ahead,
    isCurrent: () => last !== undefined && Math.abs(offset() - last.offset) < SET_BY,
    note(headers, sent, received) {
      const at = Date.parse(headers.get('date') ?? '');
      if (Number.isNaN(at)) return;
      const ahead = Math.max(0, sent - (at + SECOND)) + Math.min(0, received - at);
      last = { at, ahead, offset: offset() };
    },
  };
}
