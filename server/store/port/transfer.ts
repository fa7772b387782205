import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { PersonalChat } from '../../presence/conversation.ts';
import type { ConversationFrame } from '../../presence/conversation-frame.ts';
import type { WarningConversation } from '../../presence/credential.ts';
import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { CandidateDay, DismissedCandidate } from '../../presence/discovery/candidate.ts';
import type { AccessEvent, PersonDay } from '../../presence/evidence.ts';
import type { ClearRecord, Override } from '../../presence/override.ts';
import type { Person, RemovedPerson } from '../../presence/person.ts';
import type { Office, Range } from '../../presence/place.ts';
import type { ScreenKey } from '../../presence/screen-key.ts';
import type { Subscription } from '../../presence/subscription.ts';
import type { Day, Instant } from '../../presence/time.ts';
import type { WeeklyRules } from '../../presence/weekly-rules.ts';
import type { Gap } from './collecting.ts';
import type { FrameKey } from './frames.ts';
import type { OutboxEntry } from './outbox.ts';
import type { FloorPlan, FloorSeats, RangesChangeNote } from './places.ts';

/**
 * All records of a store, in the form in which they move from one database to another (`npm run migrate-store`). Instants of a database's own
 * time are converted to calendar time.
 */
export interface StoredRecords {
  people: Person | RemovedPerson;
  offices: Office;
  ranges: Range;
  'changes of ranges': { seq: number; note: RangesChangeNote; before: Range[] };
  'floor plans': Omit<FloorPlan, 'bytes'> & { base64: string };
  seats: FloorSeats;
  'person-days': PersonDay;
  'access events': AccessEvent;
  statements: Override;
  clears: ClearRecord;
  'weekly rules': WeeklyRules;
  'subscriptions and favourites': Subscription;
  chats: PersonalChat;
  'contexts of conversations': FrameKey & { at: Instant; frame: ConversationFrame };
  'messages to the bot': { key: string; at: Instant; done: boolean };
  'messages to be sent': StoredMessage;
  'dropped messages': { consumer: string; entries: number };
  'days of candidates': CandidateDay;
  'dismissed candidates': DismissedCandidate;
  'numbers of days': DayNumbers;
  'imported days': { day: Day; fileId: string };
  gaps: Gap;
  'conversations for warnings': WarningConversation;
  'trusted administrators': { personId: string; until: Instant };
  'keys of screens': ScreenKey;
  'audit entries': { seq: number; entry: AuditEntry };
  /** Settings, the watermark, sweeps, the backfill, checkpoints of streams and other single values, by the name of each in the store. */
  'settings and states': { key: string; value: unknown };
}

/** An entry of the outbox and its delivery. */
export interface StoredMessage {
  seq: number;
  entry: Omit<OutboxEntry, 'payload'> & Partial<Pick<OutboxEntry, 'payload'>>;
  queuedAt: Instant;
  state: 'open' | 'sent' | 'dropped';
  reason?: string;
  tries: number;
  triedAt?: Instant;
  retryAt?: Instant;
}

export type RecordKind = keyof StoredRecords;

/** Reads and writes all records of one kind. */
export interface RecordPart<R> {
  /** In no particular order. */
  read(): Iterable<R> | AsyncIterable<R>;
  /** Inserts those of the records that do not exist yet. */
  add(records: readonly R[]): void | Promise<void>;
}

/** In the order of writing, since evidence refers to people. */
export type RecordParts = { readonly [K in RecordKind]: RecordPart<StoredRecords[K]> };

/** A database as the source or target of a move, while no server uses it. */
export interface TransferStore {
  readonly kind: 'mongo' | 'sqlite';
  readonly parts: RecordParts;
  /** @throws AppError STORE_IN_USE while a server uses it */
  assertUnused(): Promise<void>;
  /** Resolves when changes that a process left unfinished are finished. @throws AppError STORE_UNAVAILABLE */
  finishOpenWrites(): Promise<void>;
  /** Whether a move into it has begun and not finished. Until then no server opens it. */
  isIncomplete(): Promise<boolean>;
  /** Marks it as incomplete, and deletes the data of an interrupted move. */
  beginFilling(): Promise<void>;
  /** Sets the sequence numbers above all written ones, and removes the mark. */
  endFilling(): Promise<void>;
  close(): Promise<void>;
}

/** The key of the mark among settings and states. */
export const INCOMPLETE = 'incomplete';
