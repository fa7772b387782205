/** Up to this attempt the pauses grow while the server is away: then it is asked every two to four seconds, so that its return is noticed soon. */
export const LAST_LONGER = 3;

/** Milliseconds to wait before attempt `n` (from 1) to reconnect: doubled from 1 s to 30 s, with a jitter of half. */
export function backoff(attempt: number, random: number): number {
  const full = Math.min(30_000, 1000 * 2 ** (attempt - 1));
  return Math.round(full * (0.5 + random / 2));
}
