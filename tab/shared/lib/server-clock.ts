/** The server's time, calculated from its last value and the time since then. */
export interface ServerClock {
  /** @param iso the server's time in an answer */
  observe(iso: string): void;
  /** ISO UTC; `undefined` before the first answer of the server. */
  now(): string | undefined;
}

/**
 * The tab takes the current day from the server's clock, also long after the last answer: a page may stay open over midnight.
 * @param elapsed milliseconds of this machine. Only differences count, so its clock may be wrong
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

/** Milliseconds until the next minute begins, so that the day changes exactly at midnight. */
export const untilNextMinute = (iso: string) => 60_000 - (Date.parse(iso) % 60_000);
