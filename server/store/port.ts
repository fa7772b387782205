import type { AuditEntry, AuditQuery } from '../presence/audit-entry.ts';
import type { CandidateDay, DismissedCandidate } from '../presence/candidate.ts';
import type { CredentialStatus, WarningConversation, WarningSent } from '../presence/credential.ts';
import type { AccessEvent, PersonDay } from '../presence/evidence.ts';
import type { Clear, Override, Statement } from '../presence/override.ts';
import type { Departed, DirectoryUser, ModeChoice, ModeHistory, Person, PresenceMode } from '../presence/person.ts';
import type { Office, Range } from '../presence/place.ts';
import type { SignInReason } from '../presence/reasons.ts';
import type { RetentionLimits } from '../presence/retention.ts';
import type { Settings } from '../presence/settings.ts';
import type { Day, Instant } from '../presence/time.ts';

/**
 * The one storage port, in words of the domain (DESIGN.md §4). Two adapters implement it, `sqlite/` and `mongo/`;
 * `tests/store/contract.ts` says what each method promises and runs on both. No row and no document leaves an adapter.
 *
 * Everything that is merged is merged commutatively, associatively and idempotently, so a page may be written twice,
 * by two writers at once, or again after a crash. Methods throw `STORE_UNAVAILABLE` when the database is away.
 */
export interface Store {
  readonly kind: 'sqlite' | 'mongo';
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;

  // People. Ids are lower case.
  /** Everybody in the directory, departed ones left out. */
  people(): Promise<Person[]>;
  person(id: string): Promise<Person | undefined>;
  departed(): Promise<Departed[]>;
  /**
   * Takes over what the directory says. A person seen for the first time gets `defaultMode`, reaching back (instants 0);
   * somebody known, also somebody who had departed and is back, keeps mode and instants.
   */
  saveDirectory(users: readonly DirectoryUser[], defaultMode: PresenceMode): Promise<void>;
  /** An account is gone: deletes all that is kept, sets `erasedAt` and `goneAt`, keeps id and instants. Unknown ids are passed over. */
  removePeople(ids: readonly string[], at: Instant): Promise<void>;
  /** Replaces mode and instants as the engine worked them out. When the mode becomes `off`, what is kept is deleted like `erasePerson`, without touching `erasedAt`. */
  saveMode(personId: string, history: ModeHistory, at: Instant): Promise<void>;
  /**
   * The same for many, each only if their history is still the one it was worked out from (`erasedAt` aside), with who chose
   * it. The ids of those that were changed; the others are for the caller to read again. Atomic, or done again without harm.
   */
  saveModes(changes: readonly ModeEdit[], chosen: ModeChoice): Promise<string[]>;
  /** Deletes person-days, access events, clears and overrides of a person, but for a `hidden` in force at `at`; sets `erasedAt`. */
  erasePerson(personId: string, at: Instant): Promise<void>;
  /** Grows with every change that decides what may be taken in about a person (mode, deletion, departure, account state). */
  peopleRevision(): Promise<number>;

  // Places and settings. `save…` inserts when `version` is 1, else replaces the version before; VERSION_CONFLICT otherwise, with `extra.current`.
  offices(): Promise<Office[]>;
  saveOffice(office: Office): Promise<void>;
  /** False for an unknown id. Whether days or ranges still refer to it is the caller's question. */
  deleteOffice(id: string): Promise<boolean>;
  ranges(): Promise<Range[]>;
  saveRange(range: Range): Promise<void>;
  deleteRange(id: string): Promise<boolean>;
  /**
   * Saves and deletes ranges together with the audit's entries about it, and remembers what was before, so that it can be
   * undone; of all such changes the last 20 are remembered. VERSION_CONFLICT as above, also for the deletion of another
   * version than the current one; then nothing has changed. (Killed in the middle, MongoDB may have written only a part.)
   */
  changeRanges(change: RangesChange): Promise<void>;
  /** The changes that are remembered, newest first. */
  rangeChanges(): Promise<RangesChangeNote[]>;
  /** The ranges as they were before a change that is remembered, those left out that were not there. */
  rangesBefore(changeId: string): Promise<Range[] | undefined>;
  /** Whether any kept person-day refers to this range. */
  rangeHasDays(rangeId: string): Promise<boolean>;
  /** Pictures of floors, by an id made of their content: saving one twice changes nothing. */
  savePlan(plan: Plan): Promise<void>;
  plan(id: string): Promise<Plan | undefined>;
  deletePlan(id: string): Promise<void>;
  /** DEFAULT_SETTINGS until something else was saved. */
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;

  // Evidence
  /**
   * Merges what one page means: person-days by the earliest first and the latest last, access events by existence.
   * `peopleRevision` is the revision the page was placed under: if people have changed since, nothing that was deleted
   * may come back: either nothing is written and STALE_PEOPLE is thrown, or what does not count any more is taken out again.
   */
  mergeEvidence(evidence: Evidence): Promise<void>;
  /** Days between, both ends included; of the given people or of all. In no particular order. */
  personDays(query: DaysQuery): Promise<PersonDay[]>;
  accessEvents(query: DaysQuery): Promise<AccessEvent[]>;
  /**
   * Access events of one day in pages, so that no reader needs them all in memory. In an order of the store's own that stays
   * the same and keeps each person's together. Fewer than `limit` are the last. When the person of `after` was forgotten
   * meanwhile some may be told again, none is left out.
   */
  accessEventsOfDay(query: DayEventsQuery): Promise<AccessEvent[]>;
  /** Who has a person-day in this range on this day, each once. */
  peopleInRange(rangeId: string, day: Day): Promise<string[]>;

  // Discovery: numbers without people, by address (DESIGN.md §2, step 6)
  /** What a pass over the whole of a day counted: of every number the larger one stands. Remembers that the day was counted, also without candidates. */
  saveCandidateDays(counted: Day, days: readonly CandidateDay[]): Promise<void>;
  /** Days between, both ends included, in no particular order; offices by id. */
  candidateDays(query: { fromDay: Day; toDay: Day }): Promise<CandidateDay[]>;
  /** The latest day that was counted. */
  lastCandidateDay(): Promise<Day | undefined>;
  /** Deletes those of this day and earlier. How many. */
  deleteCandidateDays(lastDay: Day): Promise<number>;
  /** "Not an office". Dismissing what is dismissed changes nothing. */
  dismissCandidates(prefixes: readonly string[], at: Instant): Promise<void>;
  /** Takes that back. */
  restoreCandidates(prefixes: readonly string[]): Promise<void>;
  /** By prefix. */
  dismissedCandidates(): Promise<DismissedCandidate[]>;

  // What people said
  /** Gives the override its `seq`. */
  addOverride(override: Omit<Override, 'seq'>): Promise<Override>;
  /** Moves the end of these overrides of this person to `at` where it is later. The ids that were changed. */
  endOverrides(personId: string, overrideIds: readonly string[], at: Instant): Promise<string[]>;
  /** Records the clear and ends at `clear.at` the person's overrides set and begun by then, but `hidden` (DESIGN.md §2). */
  addClear(clear: Clear): Promise<void>;
  /** Overrides with `end > endsAfter`, of one person or of all, of one kind of statement or of all. */
  overrides(query: { endsAfter: Instant; personId?: string; kind?: Statement['kind'] }): Promise<Override[]>;
  /** Clears with `at >= since`, of one person or of all. */
  clears(query: { since: Instant; personId?: string }): Promise<Clear[]>;

  // Collecting
  collection(): Promise<Collection>;
  /** Forward only: an earlier watermark than the stored one changes nothing. Called after the pages of its window are merged. */
  advanceWatermark(to: Instant): Promise<void>;
  /** Replaces the sweep of that kind. */
  saveSweep(kind: SweepKind, sweep: Sweep): Promise<void>;
  addGap(gap: Gap): Promise<void>;
  /** What has been read after all is a gap no longer: gaps inside `[from, until)` go, others keep what lies outside. */
  closeGaps(span: { from: Instant; until: Instant }): Promise<void>;
  /**
   * Saves the one backfill there is, under way or ended; inserts when `version` is 1, else replaces the version before.
   * VERSION_CONFLICT otherwise, with `extra.current`: so nobody's progress undoes somebody else's stop.
   */
  saveBackfill(backfill: Backfill): Promise<void>;
  /** What the integration page shows; kept here so that every instance shows it, whichever of them polls. */
  collectionStatus(): Promise<CollectionStatus | undefined>;
  saveCollectionStatus(status: CollectionStatus): Promise<void>;
  /** Delta link of the directory sync; undefined asks for a full one. */
  directoryLink(): Promise<string | undefined>;
  saveDirectoryLink(link: string | undefined): Promise<void>;
  /** True for exactly one holder at a time. Held until `now + ttl`, taken over after that, prolonged by its holder. */
  acquireLease(name: string, holder: string, now: Instant, ttl: number): Promise<boolean>;
  releaseLease(name: string, holder: string): Promise<void>;

  // Warnings about the credential
  /** What was read last of the end of our credential; `undefined` where it does not end or cannot be known. */
  credentialStatus(): Promise<CredentialStatus | undefined>;
  saveCredentialStatus(status: CredentialStatus | undefined): Promise<void>;
  /** The last warning that the bot was given to send. */
  warningSent(): Promise<WarningSent | undefined>;
  saveWarningSent(sent: WarningSent | undefined): Promise<void>;
  /** Where the bot sends warnings, by id. */
  warningConversations(): Promise<WarningConversation[]>;
  saveWarningConversation(conversation: WarningConversation): Promise<void>;
  /** Whether it was there. */
  removeWarningConversation(id: string): Promise<boolean>;
  /** The bot, which sees no roles, takes this person's word as an administrator's until then. Forgets whose time is over. */
  trustAdministrator(personId: string, time: { now: Instant; until: Instant }): Promise<void>;
  administratorTrustedUntil(personId: string): Promise<Instant | undefined>;

  // Streaming
  /** How far each partition of that stream was committed; in no particular order. */
  streamCheckpoints(stream: string): Promise<StreamCheckpoint[]>;
  /** Replaces the partition's. Called after what came before it is merged. */
  saveStreamCheckpoint(stream: string, checkpoint: StreamCheckpoint): Promise<void>;
  /** What the integration page shows of the stream; absent until something was streamed. */
  streamStatus(): Promise<StreamStatus | undefined>;
  saveStreamStatus(status: StreamStatus): Promise<void>;

  // Audit. Append-only: but for retention, which deletes what is old altogether, nothing changes or deletes an entry.
  /** An entry whose id is there already changes nothing. */
  appendAudit(entry: AuditEntry): Promise<void>;
  /** Newest first; of one instant, the one appended last first. */
  auditEntries(query: AuditQuery): Promise<AuditEntry[]>;

  // Staying current, and forgetting
  /**
   * What other writers (and this one) have changed since the cursor; without one, only the cursor of now. May repeat, never
   * leaves out. Whole people, whole days: the reader replaces what it has.
   */
  changes(cursor?: string): Promise<Changes>;
  /** Deletes what is no longer kept. Numbers of what was deleted. */
  deleteExpired(limits: RetentionLimits): Promise<DeletedCounts>;
}

/** A person's history as it was read, and as it is to be. */
export interface ModeEdit {
  personId: string;
  before: ModeHistory;
  after: ModeHistory;
}

/** Of changes of ranges that can be undone. */
export const REMEMBERED_CHANGES = 20;

export type RangesAction = 'create' | 'update' | 'from-now' | 'close' | 'delete' | 'import' | 'undo';

/** A change of any number of ranges; each range is named once. */
export interface RangesChange {
  id: string;
  at: Instant;
  action: RangesAction;
  save: readonly Range[];
  /** With the version that is deleted. */
  remove: readonly Pick<Range, 'id' | 'name' | 'version'>[];
  audit: readonly AuditEntry[];
}

export interface RangesChangeNote {
  id: string;
  at: Instant;
  action: RangesAction;
  /** What it saved, with the version that this gave; without one where it deleted. */
  ranges: { id: string; name: string; version?: number }[];
}

export interface Evidence {
  peopleRevision: number;
  personDays: readonly PersonDay[];
  accessEvents: readonly AccessEvent[];
}

/** The picture of a floor, cleaned. */
export interface Plan {
  id: string;
  type: 'image/svg+xml' | 'image/png';
  bytes: Uint8Array;
}

export interface DaysQuery {
  fromDay: Day;
  toDay: Day;
  personIds?: readonly string[];
}

export interface DayEventsQuery {
  day: Day;
  /** Of all, if absent. */
  personIds?: readonly string[];
  /** As stored; of all, if absent. */
  ip?: string;
  /** Go on after this one. */
  after?: { personId: string; ip: string };
  limit: number;
}

/** `day` re-reads 24 h hourly, `week` 7 days daily: records come late. */
export type SweepKind = 'day' | 'week';

/** A sweep reads `[from, until)` window by window; after a restart it goes on at `doneUntil`. */
export interface Sweep {
  from: Instant;
  until: Instant;
  doneUntil: Instant;
  startedAt: Instant;
  finishedAt?: Instant;
}

/** A span that was not read when it should have been. Where Entra still has it, a backfill reads it. */
export interface Gap {
  from: Instant;
  until: Instant;
  reason: string;
}

/**
 * Reading a span of the past, its newest window first; what is done is `[doneFrom, until)`. After a restart, or on another
 * instance, it goes on at `doneFrom`. The one that ended last is kept, so that it can be seen how it went.
 */
export interface Backfill {
  id: string;
  from: Instant;
  until: Instant;
  doneFrom: Instant;
  /** Object id of who asked for it; `system` for the one after the first poll. */
  startedBy: string;
  startedAt: Instant;
  /** When it reached its beginning, or what Entra has or we keep begins later. */
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
  /** Why it does not get on; it is tried again. */
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

/** What went wrong and what to do; texts are for people, without personal data and without secrets. */
export interface Problem {
  code: string;
  message: string;
  remedy: string;
  since: Instant;
}

/** What one run (poll and what sweeps were due), or an import, came to. Counts are of records read, repeats included. */
export interface CollectionCounts {
  read: number;
  used: number;
  discarded: Partial<Record<SignInReason, number>>;
  requests: number;
  throttled: number;
  /** Placements new to us that only a sweep found: how late the tenant's log runs. */
  late: number;
}

export interface CollectionStatus {
  lastStartedAt?: Instant;
  lastFinishedAt?: Instant;
  lastSuccessAt?: Instant;
  nextRunAt?: Instant;
  /** Absent while all is well. */
  problem?: Problem;
  last?: CollectionCounts;
  totals: CollectionCounts;
  /** Between a sign-in and its being on the board, of the sign-ins first seen in the last runs; milliseconds. */
  lag?: { median: number; worst: number };
  /** `interactive` where the beta endpoint is not available. */
  events: 'all' | 'interactive';
  directory: { lastSyncAt?: Instant; people: number; problem?: Problem };
}

/** The last record of a partition that was committed. */
export interface StreamCheckpoint {
  partition: string;
  offset: string;
  sequenceNumber: number;
}

export interface StreamStatus {
  startedAt: Instant;
  /** When records last came. */
  lastReceivedAt?: Instant;
  totals: CollectionCounts;
  /** Between a sign-in and its being on the board, of the last records that said something new; milliseconds. */
  lag?: { median: number; worst: number };
  /** Absent while all is well. */
  problem?: Problem;
}

export interface Changes {
  cursor: string;
  /** More has changed than is listed: load everything anew. */
  reload: boolean;
  /** Something about offices, ranges or settings. */
  places: boolean;
  /** People whose directory facts, mode, deletion, overrides or clears changed, or who departed. */
  personIds: string[];
  personDays: PersonDay[];
}

export interface DeletedCounts {
  personDays: number;
  accessEvents: number;
  overrides: number;
  clears: number;
  departed: number;
  auditEntries: number;
}
