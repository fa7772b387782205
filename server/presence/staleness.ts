import { type Message, message } from '../texts/message.ts';
import { type Instant, MINUTE, notInFuture } from './time.ts';

/** The picture is not current: the log was not read up to now. */
export interface Staleness {
  /** When the log was last read successfully; absent if never. */
  asOf?: Instant;
  /** The reason, for all readers. */
  why: Message;
}

export interface ReadingFacts {
  /** End of the last successful poll; without polling, the last record or heartbeat of the stream. */
  lastGoodAt: Instant | undefined;
  /** The problem, if known. */
  problem: Message | undefined;
  /** A problem with a clock; the reason if there is no other. */
  clock?: Message | undefined;
  /** Milliseconds between two polls. */
  intervalMs: number;
}

const LEAST = 15 * MINUTE;
const UNKNOWN = message('trouble.not-read-since');

/**
 * Whether a picture is stale: its last successful poll ended more than three poll intervals and at least 15 minutes
 * ago (docs/RULES.md, promise 5). Before the end of the first poll nothing is stale, unless there is a problem.
 */
export function stalenessOf({ lastGoodAt, problem, clock, intervalMs }: ReadingFacts, now: Instant): Staleness | undefined {
  const asOf = notInFuture(lastGoodAt, now);
  if (asOf === undefined) return problem === undefined ? undefined : { why: problem };
  return now - asOf <= Math.max(3 * intervalMs, LEAST) ? undefined : { asOf, why: problem ?? clock ?? UNKNOWN };
}
