import mongoose from 'mongoose';
import { AppError } from '../../errors.ts';
import type { PersonalChat } from '../../presence/conversation.ts';
import type { ConversationFrame } from '../../presence/conversation-frame.ts';
import type { WarningConversation } from '../../presence/credential.ts';
import type { Override } from '../../presence/override.ts';
import type { Seat } from '../../presence/place.ts';
import type { ScreenKey } from '../../presence/screen-key.ts';
import type { Instant } from '../../presence/time.ts';
import type { WeeklyRules } from '../../presence/weekly-rules.ts';
import { message } from '../../texts/message.ts';
import type { GapReason } from '../port/collecting.ts';
import type {
  AuditDoc,
  CandidateDoc,
  ClearDoc,
  DayDoc,
  DayNumbersDoc,
  EventDoc,
  OfficeDoc,
  OpenWriteDoc,
  OutboxDoc,
  PersonDoc,
  RangeDoc,
  RangePartDoc,
  RangesChangeDoc,
  StateDoc,
  SubscriptionDoc,
} from './documents.ts';
import { startError } from './failures.ts';
import { mongoUriFault } from './uri.ts';

/** @throws AppError CONFIG_INVALID for a URI that cannot be used; STORE_UNAVAILABLE. */
export async function connect(uri: string) {
  const fault = mongoUriFault(uri);
  if (fault) throw new AppError('CONFIG_INVALID', { detail: `MONGODB_URI ${fault}` });
  // A value in the operator's URI takes precedence.
  const timeouts = /serverSelectionTimeoutMS/i.test(uri) ? {} : { serverSelectionTimeoutMS: 2_000 };
  // Only the driver's monitor detects a server that is connected but does not answer. It then closes the connections to it.
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
  // A failed connection is reported twice: to the promise below, and as an event that would end the process.
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

/** Retries once: if two upserts create the same key at once, MongoDB may refuse one of them; by then the other's document exists. */
export async function retryDuplicate<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return work();
  }
}
