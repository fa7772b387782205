import type { ClockProblem } from '../../presence/clock-problem.ts';
import type { SignInReason } from '../../presence/reasons.ts';
import type { Instant } from '../../presence/time.ts';
import type { Message } from '../../texts/message.ts';
import type { Alongside } from './alongside.ts';

/** Collecting. */
export interface CollectingStore {
  collection(): Promise<Collection>;
  /**
   * Forward only: an earlier watermark than the stored one changes nothing, unless that is in the future of `now`, which a clock that was
   * ahead set (docs/RULES.md, promise 5). Called after the pages of its window are merged.
   */
  advanceWatermark(to: Instant, now: Instant): Promise<void>;
  /** Replaces the sweep of that kind. */
  saveSweep(kind: SweepKind, sweep: Sweep): Promise<void>;
  addGap(gap: Gap): Promise<void>;
  /** A span that has been read is no longer a gap: gaps inside `[from, until)` are deleted, others keep their part outside. */
  closeGaps(span: { from: Instant; until: Instant }): Promise<void>;
  /**
   * Saves the one backfill there is, under way or ended; inserts when `version` is 1, else replaces the version before.
   * VERSION_CONFLICT otherwise, with `extra.current`: so nobody's progress undoes somebody else's stop.
   */
  saveBackfill(backfill: Backfill, alongside?: Alongside): Promise<void>;
  /** The state that the integration page shows; stored so that every instance shows it, no matter which one polls. */
  collectionStatus(): Promise<CollectionStatus | undefined>;
  saveCollectionStatus(status: CollectionStatus): Promise<void>;
  /** The wrong clock that was found last; absent while those of all instances are right. Apart from the status: each instance measures its own. */
  clockProblem(): Promise<ClockProblem | undefined>;
  saveClockProblem(problem: ClockProblem | undefined): Promise<void>;
  /**
   * Acquires or prolongs a lease until `now + ttl`: true for exactly one holder at a time. After that instant another holder can take it.
   * A stored lease that ends more than CLOCK_TOLERANCE later than `now + ttl` counts as absent, since its holder's clock is ahead. So
   * all callers of one lease must use the same `ttl`.
   */
  acquireLease(name: string, holder: string, now: Instant, ttl: number): Promise<boolean>;
  releaseLease(name: string, holder: string): Promise<void>;
}

/** `day` re-reads 24 h hourly, `week` 7 days daily: records come late. */
export type SweepKind = 'day' | 'week';

/** A sweep reads `[from, until)` window by window; after a restart it continues at `doneUntil`. */
export interface Sweep {
  from: Instant;
  until: Instant;
  doneUntil: Instant;
  startedAt: Instant;
  finishedAt?: Instant;
  /** It reads or counts a span for the first time, so new records do not mean that the log is late. */
  recovers?: boolean;
}

/** A span that was not read in time. If Entra still has it, a backfill reads it. */
export interface Gap {
  from: Instant;
  until: Instant;
  reason: GapReason;
}

/** Why a span was not read: longer away than Entra keeps its log, or the log does not reach back so far. */
export type GapReason = 'unread-too-long' | 'log-begins-later';

/**
 * Reading a span of the past, its newest window first; what is done is `[doneFrom, until)`. After a restart, or on another
 * instance, it continues at `doneFrom`. The one that ended last is kept, so that it can be seen how it went.
 */
export interface Backfill {
  id: string;
  from: Instant;
  until: Instant;
  doneFrom: Instant;
  /** Object id of the requester; `system` for the one after the first poll. */
  startedBy: string;
  startedAt: Instant;
  /** When it last restarted at its end, since ranges were changed. */
  restartedAt?: Instant;
  /** When it reached its beginning, or the beginning of the data that Entra has or we keep. */
  finishedAt?: Instant;
  /** When somebody stopped it. */
  stoppedAt?: Instant;
  /** Entra refused what is older than this: its log does not reach back further. */
  logBegins?: Instant;
  /** Windows read so far. */
  windows: number;
  /** Milliseconds in which it was being read, pauses between two passes left out. */
  worked: number;
  counts: CollectionCounts;
  /** Counts of earlier backfills, and of what this one read before it was last restarted; absent if there was nothing. */
  earlier?: CollectionCounts;
  /** Spans that backfills before have read, neighbours joined, as far back as the log is kept; absent if there were none. */
  readBefore?: readonly { from: Instant; until: Instant }[];
  /** Why it makes no progress; it will retry. */
  problem?: Problem;
  /** Optimistic concurrency: 1 for the first, +1 with every save, also of the next backfill. */
  version: number;
}

export interface Collection {
  /** Everything before this instant has been read at least once. Absent before the first poll. */
  watermark?: Instant;
  sweeps: Partial<Record<SweepKind, Sweep>>;
  gaps: Gap[];
  /** The backfill under way, or the last one; absent before the first. */
  backfill?: Backfill;
}

/** The error and its remedy, without personal data and without secrets. */
export interface Problem {
  code: string;
  message: Message;
  remedy: Message;
  since: Instant;
}

/** The result of one run (the poll and the sweeps that were due), or of an import. Counts are of records read, repeats included. */
export interface CollectionCounts {
  read: number;
  used: number;
  discarded: Partial<Record<SignInReason, number>>;
  requests: number;
  throttled: number;
  /** Placements new to us that only a sweep found: how late the tenant's log runs. */
  late: number;
}

/** A run that is under way, or was when its instance died. */
export interface RunningCollection {
  since: Instant;
  counts: CollectionCounts;
  /** The failure that is retried. */
  heldUpBy?: Problem;
}

export interface CollectionStatus {
  running?: RunningCollection;
  lastStartedAt?: Instant;
  lastFinishedAt?: Instant;
  lastSuccessAt?: Instant;
  nextRunAt?: Instant;
  /** The failure of the last run, or the one that has held up the present run for minutes; absent without one. */
  problem?: Problem;
  last?: CollectionCounts;
  /** With those of a run under way. */
  totals: CollectionCounts;
  /** Between a sign-in and its being on the board, of the sign-ins first seen in the last runs; milliseconds. */
  lag?: { median: number; worst: number };
  /** `interactive` where the beta endpoint is not available. */
  events: 'all' | 'interactive';
  directory: { lastSyncAt?: Instant; people: number; problem?: Problem };
}
