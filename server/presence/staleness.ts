import { type Message, message } from '../errors.ts';
import { type Instant, MINUTE, notInFuture } from './time.ts';

/** The picture is not of now: what has been read ends earlier. */
export interface Staleness {
  /** When the log was last read well; absent where it never was. */
  asOf?: Instant;
  /** Why, for everybody. */
  why: Message;
}

export interface ReadingFacts {
  /** End of the last good poll; of a stream alone, its last record or sign of life. */
  lastGoodAt: Instant | undefined;
  /** What is in the way; absent where nothing is known of it. */
  problem: Message | undefined;
  /** What is wrong with a clock; it is the reason where nothing else is known. */
  clock?: Message | undefined;
  /** Milliseconds between two polls. */
  intervalMs: number;
}

const LEAST = 15 * MINUTE;
const UNKNOWN = message('trouble.not-read-since');

/**
 * Whether a picture has to say as of when it is: its last good poll ended more than three poll intervals and at least 15 minutes
 * ago (DESIGN.md §3, promise 5). Before the first poll has ended there is nothing to be stale, unless something is in its way.
 */
export function stalenessOf({ lastGoodAt, problem, clock, intervalMs }: ReadingFacts, now: Instant): Staleness | undefined {
  const asOf = notInFuture(lastGoodAt, now);
  if (asOf === undefined) return problem === undefined ? undefined : { why: problem };
  return now - asOf <= Math.max(3 * intervalMs, LEAST) ? undefined : { asOf, why: problem ?? clock ?? UNKNOWN };
}
