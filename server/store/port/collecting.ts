import type { ClockProblem } from '../../presence/clock-problem.ts';
import type { SignInReason } from '../../presence/reasons.ts';
import type { Instant } from '../../presence/time.ts';
import type { Message } from '../../texts/message.ts';
import type { Alongside } from './alongside.ts';

/** The state of reading the log. */
export interface CollectingStore {
  collection(): Promise<Collection>;
  /**
   * Moves the watermark forward. An earlier one than the stored one changes nothing, unless the stored one is later than `now`, because a clock
   * was ahead (docs/RULES.md, promise 5). Called after the pages of its window are merged.
   */
  advanceWatermark(to: Instant, now: Instant): Promise<void>;
  /** Replaces the sweep of that kind. */
  saveSweep(kind: SweepKind, sweep: Sweep): Promise<void>;
  addGap(gap: Gap): Promise<void>;
  /** Deletes gaps inside `[from, until)`, which has been read; other gaps keep their part outside. */
  closeGaps(span: { from: Instant; until: Instant }): Promise<void>;
  /**
   * Saves the backfill, of which there is only one, running or ended. Inserts if `version` is 1, otherwise replaces the version before. @throws
   * AppError VERSION_CONFLICT with `extra.current`; so the progress of one instance does not undo a stop by another.
   */
  saveBackfill(backfill: Backfill, alongside?: Alongside): Promise<void>;
  /** The state on the integration page; stored, so that every instance shows it, no matter which one polls. */
  collectionStatus(): Promise<CollectionStatus | undefined>;
  saveCollectionStatus(status: CollectionStatus): Promise<void>;
  /** The last wrong clock that was found; absent if all are right. Not a part of the status, since each instance measures its own clock. */
  clockProblem(): Promise<ClockProblem | undefined>;
  saveClockProblem(problem: ClockProblem | undefined): Promise<void>;
  /**
   * Acquires or extends a lease until `now + ttl`; true for only one holder at a time. After that instant another holder can acquire it. A stored
   * lease that ends more than CLOCK_TOLERANCE later than `now + ttl` counts as absent, since its holder's clock is ahead. So all callers of one
   * lease must use the same `ttl`. Milliseconds.
   */
  acquireLease(name: string, holder: string, now: Instant, ttl: number): Promise<boolean>;
  releaseLease(name: string, holder: string): Promise<void>;
}

/** `day` reads the last 24 h again every hour, `week` the last 7 days every day, since records come late. */
export type SweepKind = 'day' | 'week';

/** A sweep reads `[from, until)` window by window; after a restart it continues at `doneUntil`. */
export interface Sweep {
  from: Instant;
  until: Instant;
  doneUntil: Instant;
  startedAt: Instant;
  finishedAt?: Instant;
  /** It reads or counts a span for the first time, so new records in it do not mean that the log is late. */
  recovers?: boolean;
}

/** A span that was not read in time. A backfill reads it if Entra still has it. */
export interface Gap {
  from: Instant;
  until: Instant;
  reason: GapReason;
}

/** Why a span was not read: the server was away for longer than Entra keeps its log, or the log begins later. */
export type GapReason = 'unread-too-long' | 'log-begins-later';

/**
 * Reading a span of the past, its newest window first; `[doneFrom, until)` is read. After a restart, or on another instance, it continues at
 * `doneFrom`. The last ended one is kept, so that its result can be seen.
 */
export interface Backfill {
  id: string;
  from: Instant;
  until: Instant;
  doneFrom: Instant;
  /** Object id of the requester; `system` for the backfill after the first poll. */
  startedBy: string;
  startedAt: Instant;
  /** When it last restarted from its end, since ranges had changed. */
  restartedAt?: Instant;
  /** When it reached its beginning, or the beginning of the data that Entra has or that is kept. */
  finishedAt?: Instant;
  /** When somebody stopped it. */
  stoppedAt?: Instant;
  /** Entra refused to return older records than this instant: its log begins here. */
  logBegins?: Instant;
  /** Windows read so far. */
  windows: number;
  /** Milliseconds spent reading, without the pauses between two passes. */
  worked: number;
  counts: CollectionCounts;
  /** Counts of earlier backfills, and of this one before its last restart; absent if there are none. */
  earlier?: CollectionCounts;
  /** Spans that earlier backfills have read, adjacent ones joined, as far back as the log is kept; absent if there are none. */
  readBefore?: readonly { from: Instant; until: Instant }[];
  /** Why it makes no progress. It will retry. */
  problem?: Problem;
  /** Optimistic concurrency: 1 for the first, +1 with every save, also of later backfills. */
  version: number;
}

export interface Collection {
  /** Everything before this instant has been read at least once. Absent before the first poll. */
  watermark?: Instant;
  sweeps: Partial<Record<SweepKind, Sweep>>;
  gaps: Gap[];
  /** The running backfill, or the last one; absent before the first. */
  backfill?: Backfill;
}

/** The error and its remedy, without personal data and without secrets. */
export interface Problem {
  code: string;
  message: Message;
  remedy: Message;
  since: Instant;
}

/** Counts of one run (the poll and the due sweeps), or of an import. They count records read, including repeated ones. */
export interface CollectionCounts {
  read: number;
  used: number;
  discarded: Partial<Record<SignInReason, number>>;
  requests: number;
  throttled: number;
  /** Placements that were new and that only a sweep found: a measure of how late the tenant's log is. */
  late: number;
}

/** A run that is in progress, or that was when its instance died. */
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
  /** The failure of the last run, or the one that has delayed the current run for minutes; absent without one. */
  problem?: Problem;
  last?: CollectionCounts;
  /** Including those of a run in progress. */
  totals: CollectionCounts;
  /** Milliseconds between a sign-in and its appearance on the board, for the new sign-ins of the last runs. */
  lag?: { median: number; worst: number };
  /** `interactive` if the beta endpoint is not available. */
  events: 'all' | 'interactive';
  directory: { lastSyncAt?: Instant; people: number; problem?: Problem };
}
