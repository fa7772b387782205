import type { mongo as driver } from 'mongoose';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { Clear, EndedOverride } from '../../presence/override.ts';
import type { DirectoryUser, ModeChoice, ModeHistory, PersonZones } from '../../presence/person.ts';
import type { Office, Range, RangeVersion } from '../../presence/place.ts';
import type { Subscription } from '../../presence/subscription.ts';
import type { Instant } from '../../presence/time.ts';
import type { OutboxEntry } from '../port/outbox.ts';
import type { RangesChangeNote } from '../port/places.ts';

/** `v`: number of the last change that affected it, for readers of changes. */
export interface PersonDoc extends Omit<Partial<DirectoryUser>, 'id'>, ModeHistory, PersonZones {
  _id: string;
  goneAt?: Instant;
  modeChosen?: ModeChoice;
  /** Incremented by every deletion of the person's data. Evidence of an earlier epoch is invisible and will be deleted. */
  epoch: number;
  /** Id of the last write that incremented the epoch. */
  wipedBy?: string;
  /** Number of the last change of the person, and below those of the last changes of each part. */
  v: number;
  vFacts?: number;
  vStatements?: number;
  vErased?: number;
}

/**
 * `_id` is person|epoch|range|day (an event's has the ip in place of the range). It is the key of the merge, so parallel upserts hit the same
 * document.
 */
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

/** `_id` is day|prefix. `o`: numbers by office id, encoded for use as a key. */
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

/** The versions of a range are separate documents: one with 390,000 CIDRs is 7 MB, and a document is limited to 16 MB. */
export interface RangeDoc {
  _id: string;
  version: number;
  range: Omit<Range, 'versions'>;
  parts: string[];
}

export interface RangePartDoc {
  _id: string;
  version: Omit<RangeVersion, 'cidrs'>;
  /** One text with a CIDR per line: half the size of an array. */
  cidrs: string;
}

export interface RangesChangeDoc {
  _id: string;
  seq: number;
  note: RangesChangeNote;
  /** The ranges before the change, as gzipped JSON: a quarter of the size for lists of CIDRs. */
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
  /** Id of the write that added it. */
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
  /** Absent in documents of older versions. */
  ended?: readonly EndedOverride[];
}

/** Single values and counters by name. */
export interface StateDoc {
  _id: string;
  n?: number;
  /** Number of times that readers of changes had to reload everything. */
  reloads?: number;
  value?: unknown;
}

/** A change that is being written. Readers must not advance their cursor beyond `from` while it exists. */
export interface OpenWriteDoc {
  _id: string;
  from: number;
  people: boolean;
  /** Incremented by a live writer. Absent in documents of older versions. */
  beat?: number;
  /** The value of `beat` at which it was given up. */
  givenUp?: number;
  /** The keys that the write locks. Absent for writes that need no lock. */
  key?: string | readonly string[];
  /** All steps of a decided write. Absent before the decision: then nothing has been written. */
  steps?: driver.Binary;
  /** Id of the instance that executes it in place of its writer, if any. */
  finisher?: string;
}
