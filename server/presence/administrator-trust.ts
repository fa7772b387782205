import { CLOCK_TOLERANCE, type Instant, MINUTE } from './time.ts';

/** For how long the bot, which cannot see app roles, trusts an administrator. Milliseconds. */
const TRUST = 15 * MINUTE;

/** Until when a person is trusted whose role was proven at `now`. */
export function trustUntil(now: Instant): Instant {
  return now + TRUST;
}

/**
 * Whether the bot trusts a person now. Trust that ends later than possible was given by a clock that was ahead, and counts
 * as absent (docs/RULES.md, promise 5); those of several instances may differ a little.
 */
export function isTrustedAt(until: Instant | undefined, now: Instant): boolean {
  return until !== undefined && now < until && until <= trustUntil(now) + CLOCK_TOLERANCE;
}
