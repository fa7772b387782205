import type { Clock, Instant, Monotonic } from '../presence/time.ts';

/** Graph's time, by the `Date` header of its answers, and how far our clock is off. */
export interface ServedTime {
  /** The instant in the last `Date` header, in whole seconds; undefined before the first. */
  at(): Instant | undefined;
  /**
   * By how many milliseconds our clock is ahead of Graph's, negative when it is behind; as little as the header allows, since
   * its seconds are whole and the answer was on its way. Undefined before the first answer.
   */
  ahead(): number | undefined;
  /**
   * Whether Graph's time is known now: an answer had it, and since then the machine's clock has not been set and the machine has not slept.
   */
  isCurrent(): boolean;
  /** `sent` and `received`: the request's and the answer's instants by our clock. An answer without a date is ignored. */
  note(headers: Headers, sent: Instant, received: Instant): void;
}

const SECOND = 1000;
/** Milliseconds by which the machine's clock may have moved otherwise than time has passed, before it counts as having been set. */
const SET_BY = 5 * SECOND;

export function createServedTime({ clock, monotonic }: { clock: Clock; monotonic: Monotonic }): ServedTime {
  let last: { at: Instant; ahead: number; offset: number } | undefined;
  /** Stays the same while nobody sets the clock. */
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
