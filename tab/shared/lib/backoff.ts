/** Milliseconds to wait before attempt `n` (from 1) to reconnect: doubled from 1 s to 30 s, with a jitter of half. */
export function backoff(attempt: number, random: number): number {
  const full = Math.min(30_000, 1000 * 2 ** (attempt - 1));
  return jittered(full, random);
}

/** While the server is away, the pauses of about the first minute are at most this long, and those of a long outage `LONG_MS`. */
const [SHORT_MS, LONG_MS] = [4000, 12_000];
/** About a minute of short pauses. */
const SHORT_PAUSES = 20;

/**
 * Milliseconds to wait before attempt `n` (from 1) while the server is away: two to four seconds at first, so that its return is noticed soon.
 * After a minute they grow to twelve seconds at most, so that thousands of open tabs do not overload a server that comes back.
 */
export function backoffWhileAway(attempt: number, random: number): number {
  if (attempt <= 2) return backoff(attempt, random);
  const full = Math.min(LONG_MS, SHORT_MS + 1000 * Math.max(0, attempt - SHORT_PAUSES));
  return jittered(full, random);
}

const jittered = (full: number, random: number) => Math.round(full * (0.5 + random / 2));
