import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { mongo as driver } from 'mongoose';
import { AppError } from '../../errors.ts';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { Instant } from '../../presence/time.ts';
import { message } from '../../texts/message.ts';
import { type OutboxEntry, outboxKey } from '../port/outbox.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import type { AuditDoc, OutboxDoc } from './documents.ts';

const [compress, expand] = [promisify(gzip), promisify(gunzip)];
/** Bytes. A document is limited to 16 MB. */
const MAX_BYTES = 15 * 1024 * 1024;

type Collections = { [K in keyof Mongo as Mongo[K] extends driver.Collection<infer _> ? K : never]: Mongo[K] };
type DocOf<C> = C extends driver.Collection<infer D> ? D & driver.Document : never;

/** Writes into one collection in no particular order, in a form that JSON can represent. They are idempotent. */
export type Step = {
  [K in keyof Collections]: { in: K; writes: driver.AnyBulkWriteOperation<DocOf<Collections[K]>>[] };
}[keyof Collections];

/** The steps for the announcement of a write. @throws AppError TOO_LARGE */
export async function packSteps(steps: readonly Step[]): Promise<driver.Binary> {
  const bytes = await compress(JSON.stringify(steps));
  if (bytes.length <= MAX_BYTES) return new driver.Binary(bytes);
  throw new AppError('TOO_LARGE', { detail: message('store.too-much') });
}

export async function unpackSteps(packed: driver.Binary): Promise<Step[]> {
  return JSON.parse(String(await expand(packed.buffer))) as Step[];
}

/** Executes the steps in order while `isOurs` is true. Otherwise another instance executes them, and later changes must not be undone. */
export async function applySteps(mongo: Mongo, steps: readonly Step[], isOurs: () => Promise<boolean> = async () => true): Promise<void> {
  for (const step of steps) {
    if (step.writes.length === 0) continue;
    if (!(await isOurs())) return;
    const collection = mongo[step.in] as unknown as driver.Collection;
    const writes = step.writes as unknown as driver.AnyBulkWriteOperation[];
    await retryDuplicate(() => collection.bulkWrite(writes, { ordered: false }));
  }
}

/** Inserts an audit entry; an existing one with the same id stays unchanged. */
export function insertEntry(entry: AuditEntry, seq: number): driver.AnyBulkWriteOperation<AuditDoc> {
  return { updateOne: { filter: { _id: entry.id }, update: { $setOnInsert: { seq, at: entry.at, entry } }, upsert: true } };
}

interface Adding {
  /** The number of the last entry. */
  lastSeq: number;
  /** By the database's time. */
  queuedAt: Instant;
  /** Id of the write. */
  addedBy: string;
}

/** Inserts entries of the outbox; an existing one with the same key stays unchanged. */
export function insertOutbox(
  entries: readonly OutboxEntry[],
  { lastSeq, queuedAt, addedBy }: Adding,
): driver.AnyBulkWriteOperation<OutboxDoc>[] {
  return entries.map((entry, i) => {
    const { consumer, recipient, day: d, personIds: people } = entry;
    const seq = lastSeq - entries.length + 1 + i;
    const doc = { seq, consumer, recipient, d, people, entry, addedBy, queuedAt, state: 'open' as const, tries: 0 };
    return { updateOne: { filter: { _id: outboxKey(entry) }, update: { $setOnInsert: doc }, upsert: true } };
  });
}
