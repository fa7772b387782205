import mongoose, { type mongo as driver } from 'mongoose';
import { AppError } from '../../errors.ts';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { PersonalChat } from '../../presence/conversation.ts';
import type { ConversationFrame } from '../../presence/conversation-frame.ts';
import type { WarningConversation } from '../../presence/credential.ts';
import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { Clear, EndedOverride, Override } from '../../presence/override.ts';
import type { DirectoryUser, ModeChoice, ModeHistory, PersonZones } from '../../presence/person.ts';
import type { Office, Range, RangeVersion, Seat } from '../../presence/place.ts';
import type { ScreenKey } from '../../presence/screen-key.ts';
import type { Subscription } from '../../presence/subscription.ts';
import type { Instant } from '../../presence/time.ts';
import type { WeeklyRules } from '../../presence/weekly-rules.ts';
import { message } from '../../texts/message.ts';
import type { GapReason } from '../port/collecting.ts';
import type { OutboxEntry } from '../port/outbox.ts';
import type { RangesChangeNote } from '../port/places.ts';
import { startError } from './failures.ts';
import { mongoUriFault } from './uri.ts';

/** `v`: number of the change that touched it last, for readers of changes. */
export interface PersonDoc extends Omit<Partial<DirectoryUser>, 'id'>, ModeHistory, PersonZones {
  _id: string;
  goneAt?: Instant;
  modeChosen?: ModeChoice;
  /** Raised by every deletion of what is kept; evidence of an earlier epoch is seen by nobody and deleted. */
  epoch: number;
  /** The write that raised the epoch last. */
  wipedBy?: string;
  /** The change that touched them last, and those that touched each of these last. */
  v: number;
  vFacts?: number;
  vStatements?: number;
  vErased?: number;
}

/** `_id` is person|epoch|range|day (or ip for range): the merge's key, so that parallel upserts meet. */
export interface DayDoc {
  _id: string;
  p: string;
  e: number;
  r: string;
  d: string;
  first: Instant;
  last: Instant;
  v: number;
}

export interface EventDoc {
  _id: string;
  p: string;
  e: number;
  ip: string;
  d: string;
}

/** `_id` is day|prefix. `o`: by office, its id spelled so that it may be a key. */
export interface CandidateDoc {
  _id: string;
  d: string;
  prefix: string;
  people: number;
  hours: number;
  working: number;
  mixed: number;
  o?: Record<string, { said: number; usual: number }>;
}

/** `_id` is day|office. */
export interface DayNumbersDoc {
  _id: string;
  d: string;
  officeId: string;
  numbers: DayNumbers;
}

export interface OfficeDoc {
  _id: string;
  version: number;
  office: Office;
}

/** A range's versions are documents of their own: one with 390,000 CIDRs is 7 MB, and 16 MB is the end of a document. */
export interface RangeDoc {
  _id: string;
  version: number;
  range: Omit<Range, 'versions'>;
  parts: string[];
}

export interface RangePartDoc {
  _id: string;
  version: Omit<RangeVersion, 'cidrs'>;
  /** One text, a CIDR a line: half the size of an array. */
  cidrs: string;
}

export interface RangesChangeDoc {
  _id: string;
  seq: number;
  note: RangesChangeNote;
  /** The ranges as they were, as gzipped JSON: lists of CIDRs shrink to a fourth. */
  before: driver.Binary;
  /** The change is not decided yet. */
  staged?: true;
}

export interface AuditDoc {
  _id: string;
  seq: number;
  at: Instant;
  entry: AuditEntry;
}

/** `_id` is the entry's key. Instants are of the database's time. */
export interface OutboxDoc {
  _id: string;
  seq: number;
  consumer: string;
  recipient: string;
  d: string;
  people: readonly string[];
  /** Without its payload once it is sent or dropped. */
  entry: OutboxEntry;
  /** The write that added it. */
  addedBy: string;
  queuedAt: Instant;
  state: 'open' | 'sent' | 'dropped';
  reason?: string;
  tries: number;
  triedAt?: Instant;
  retryAt?: Instant;
}

/** `_id` is the subscription's key. */
export interface SubscriptionDoc {
  _id: string;
  kind: Subscription['kind'];
  personId: string;
  about?: string;
  subscription: Subscription;
}

/** `_id` is person|instant. */
export interface ClearDoc extends Clear {
  _id: string;
  /** Absent in what older versions wrote. */
  ended?: readonly EndedOverride[];
}

/** Single things and counters by name. */
export interface StateDoc {
  _id: string;
  n?: number;
  /** Number of times that readers of changes had to reload everything. */
  reloads?: number;
  value?: unknown;
}

/** A change that is being written: readers must not go past `from` while it is there. */
export interface OpenWriteDoc {
  _id: string;
  from: number;
  people: boolean;
  /** Counted up by a writer that lives. Absent in what older versions wrote. */
  beat?: number;
  /** The heartbeat at which it was given up. */
  givenUp?: number;
  /** The keys that the write locks. Absent for writes that need no lock. */
  key?: string | readonly string[];
  /** All steps of a write that is decided. Absent before: then nothing has been written. */
  steps?: driver.Binary;
  /** The instance that executes it in place of its writer, if any. */
  finisher?: string;
}

/** @throws AppError CONFIG_INVALID for a URI that cannot be used; STORE_UNAVAILABLE. */
export async function connect(uri: string) {
  const fault = mongoUriFault(uri);
  if (fault) throw new AppError('CONFIG_INVALID', { detail: `MONGODB_URI ${fault}` });
  // An operator's own value in the URI counts.
  const timeouts = /serverSelectionTimeoutMS/i.test(uri) ? {} : { serverSelectionTimeoutMS: 2_000 };
  // Only the monitor detects a server that is connected but does not answer. It then closes the connections to it.
  const monitor = {
    ...(/heartbeatFrequencyMS/i.test(uri) ? {} : { heartbeatFrequencyMS: 2_000 }),
    ...(/connectTimeoutMS/i.test(uri) ? {} : { connectTimeoutMS: 4_000 }),
  };
  const connection = mongoose.createConnection(uri, {
    socketTimeoutMS: 60_000,
    ...timeouts,
    ...monitor,
    autoIndex: false,
    ignoreUndefined: true,
  });
  // A connection that fails reports it twice: to the promise below, and as an event that would end the process.
  connection.on('error', () => {});
  try {
    await connection.asPromise();
  } catch (error) {
    await connection.close().catch(() => {});
    throw startError(error);
  }
  const db = connection.db;
  if (!db) throw new AppError('STORE_UNAVAILABLE', { detail: message('trouble.store-away') });
  return {
    db,
    close: () => connection.close(),
    state: db.collection<StateDoc>('state'),
    openWrites: db.collection<OpenWriteDoc>('openWrites'),
    people: db.collection<PersonDoc>('people'),
    offices: db.collection<OfficeDoc>('offices'),
    ranges: db.collection<RangeDoc>('ranges'),
    rangeParts: db.collection<RangePartDoc>('rangeParts'),
    floorPlans: db.collection<{ _id: string; type: string; bytes: Uint8Array }>('floorPlans'),
    floorSeats: db.collection<{ _id: string; seats: Seat[] }>('floorSeats'),
    rangeChanges: db.collection<RangesChangeDoc>('rangeChanges'),
    days: db.collection<DayDoc>('personDays'),
    events: db.collection<EventDoc>('accessEvents'),
    candidateDays: db.collection<CandidateDoc>('candidateDays'),
    dayNumbers: db.collection<DayNumbersDoc>('dayNumbers'),
    importedDays: db.collection<{ _id: string; fileId: string }>('importedDays'),
    dismissed: db.collection<{ _id: string; at: Instant }>('dismissedCandidates'),
    overrides: db.collection<Omit<Override, 'id'> & { _id: string }>('overrides'),
    clears: db.collection<ClearDoc>('clears'),
    subscriptions: db.collection<SubscriptionDoc>('subscriptions'),
    chats: db.collection<Omit<PersonalChat, 'personId'> & { _id: string }>('chats'),
    weeklyRules: db.collection<Omit<WeeklyRules, 'personId'> & { _id: string }>('weeklyRules'),
    messages: db.collection<{ _id: string; at: Instant; done?: boolean }>('messages'),
    gaps: db.collection<{ _id: string; from: Instant; until: Instant; reason: GapReason }>('gaps'),
    leases: db.collection<{ _id: string; holder: string; ends: Instant }>('leases'),
    warningConversations: db.collection<{ _id: string; conversation: WarningConversation }>('warningConversations'),
    trustedAdministrators: db.collection<{ _id: string; until: Instant }>('trustedAdministrators'),
    screenKeys: db.collection<Omit<ScreenKey, 'id'> & { _id: string }>('screenKeys'),
    frames: db.collection<{ _id: string; personId: string; at: Instant; frame: ConversationFrame }>('frames'),
    audit: db.collection<AuditDoc>('audit'),
    outbox: db.collection<OutboxDoc>('outbox'),
  };
}

export type Mongo = Awaited<ReturnType<typeof connect>>;

export function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11000;
}

/** Two upserts of one new key at once: MongoDB may refuse one of them; by then the other's document is there. */
export async function retryDuplicate<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return work();
  }
}
