/** Milliseconds since the Unix epoch, UTC. Finer digits are cut off (docs/RULES.md). */
export type Instant = number;

/** A calendar day, `YYYY-MM-DD`. Which zone it is a day of depends on what it dates (docs/RULES.md, "Calendar days"). */
export type Day = string;

/** The earliest instant: "reaches back" without end. */
export const ALWAYS: Instant = 0;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The source of "now". Only a composition root reads the machine's clock. */
export interface Clock {
  now(): Instant;
}

/** Milliseconds since some instant, by a clock that nobody sets: only differences between two readings of one machine mean something. */
export type Monotonic = () => number;

/** How far clocks may be apart, those of several instances and Graph's, before that is a problem of its own. Milliseconds. */
export const CLOCK_TOLERANCE = 5 * MINUTE;

/** An instant of the past. One in the future was set by a clock that was ahead, and counts as absent (docs/RULES.md, promise 5). */
export function notInFuture(at: Instant | undefined, now: Instant): Instant | undefined {
  return at !== undefined && at <= now + CLOCK_TOLERANCE ? at : undefined;
}
