import { CLOCK_TOLERANCE, type Instant, MINUTE } from './time.ts';

/** For how long the bot, which sees no app roles, takes an administrator's word. Milliseconds. */
const TRUST = 15 * MINUTE;

/** Until when somebody is trusted whose role was proven at that instant. */
export function trustUntil(now: Instant): Instant {
  return now + TRUST;
}

/**
 * Whether the bot takes somebody's word now. Trust that ends later than it could was given by a clock that was ahead, and counts
 * as absent (DESIGN.md §3, promise 5); those of several instances may differ a little.
 */
export function isTrustedAt(until: Instant | undefined, now: Instant): boolean {
  return until !== undefined && now < until && until <= trustUntil(now) + CLOCK_TOLERANCE;
}
