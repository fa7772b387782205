import { CLOCK_TOLERANCE, type Instant, MINUTE } from './time.ts';

/** How long the bot, which cannot see app roles, trusts an administrator. Milliseconds. */
const TRUST = 15 * MINUTE;

/** The instant until which the bot trusts a person whose role was confirmed at `now`. */
export function trustUntil(now: Instant): Instant {
  return now + TRUST;
}

/**
 * Whether the bot trusts a person now. A trust that ends too far in the future comes from a clock that was ahead, and counts as absent
 * (docs/RULES.md, promise 5). The clocks of several instances may differ by CLOCK_TOLERANCE.
 */
export function isTrustedAt(until: Instant | undefined, now: Instant): boolean {
  return until !== undefined && now < until && until <= trustUntil(now) + CLOCK_TOLERANCE;
}
