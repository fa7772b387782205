/** The server's time, as known to this page: its last value, and how long ago that was. */
export interface ServerClock {
  /** @param iso the server's now, as an answer had it */
  observe(iso: string): void;
  /** ISO UTC; `undefined` until the server has said it once. */
  now(): string | undefined;
}

/**
 * Every "today" of the tab is that of the server, also long after its last answer: a page may stay open over midnight.
 * @param elapsed milliseconds of this machine; only their difference counts, so that its clock may be wrong
 */
export function createServerClock(elapsed: () => number): ServerClock {
  let known: { said: number; heard: number } | undefined;
  return {
    observe(iso) {
      const said = Date.parse(iso);
      if (Number.isFinite(said)) known = { said, heard: elapsed() };
    },
    now: () => known && new Date(known.said + Math.max(0, elapsed() - known.heard)).toISOString(),
  };
}

/** Milliseconds until the next minute begins, so that midnight is noticed when it comes. */
export const untilNextMinute = (iso: string) => 60_000 - (Date.parse(iso) % 60_000);
