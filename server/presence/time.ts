/** Milliseconds since the Unix epoch, UTC. Finer digits are cut off (DESIGN.md §2). */
export type Instant = number;

/** A calendar day, `YYYY-MM-DD`. Which zone it is a day of depends on what it dates (DESIGN.md §2, calendar days). */
export type Day = string;

/** The earliest instant: "reaches back" without end. */
export const ALWAYS: Instant = 0;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Where "now" comes from. Nothing but a composition root reads the machine's clock. */
export interface Clock {
  now(): Instant;
}
