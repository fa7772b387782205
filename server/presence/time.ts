/** Milliseconds since the Unix epoch, UTC. Finer digits are cut off (docs/RULES.md). */
export type Instant = number;

/** A calendar day, `YYYY-MM-DD`. Its zone depends on what it dates (docs/RULES.md, "Calendar days"). */
export type Day = string;

/** The earliest instant: no limit in the past. */
export const ALWAYS: Instant = 0;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The source of "now". Only a composition root reads the machine's clock. */
export interface Clock {
  now(): Instant;
}

/** Milliseconds since an unknown instant, by a clock that is never set. Only the difference of two readings on one machine has a meaning. */
export type Monotonic = () => number;

/** How far the clocks of two instances, or of an instance and Graph, may differ before this is reported as a problem. Milliseconds. */
export const CLOCK_TOLERANCE = 5 * MINUTE;

/** An instant of the past. One in the future was set by a clock that was ahead, and counts as absent (docs/RULES.md, promise 5). */
export function notInFuture(at: Instant | undefined, now: Instant): Instant | undefined {
  return at !== undefined && at <= now + CLOCK_TOLERANCE ? at : undefined;
}
