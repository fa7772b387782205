import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import { INCOMPLETE, type TransferStore } from '../port/transfer.ts';
import { connect, type Mongo, retryDuplicate } from './connection.ts';
import { type Counters, createCounters } from './counters.ts';
import { databaseTime } from './database-time.ts';
import { assertUnused } from './drop-all.ts';
import { startError } from './failures.ts';
import { realStoreTimer } from './open-writes.ts';
import { migrate } from './schema.ts';
import { createTransferParts } from './transfer-parts.ts';

/** Collections that are not moved, and why. */
export const COLLECTIONS_NOT_MOVED: Readonly<Record<string, string>> = {
  leases: 'Held by running servers, and there are none.',
  openWrites: 'Changes that are being written; they are finished first.',
};

/** Milliseconds. By then the writes of a dead writer are finished. */
const OPEN_WRITES_TIMEOUT = 30_000;

/** @throws AppError STORE_UNAVAILABLE, STORE_TOO_NEW, CONFIG_INVALID */
export async function openMongoTransfer(uri: string): Promise<TransferStore> {
  const mongo = await connect(uri);
  try {
    await migrate(mongo);
    const parts = createTransferParts(mongo, Date.now() - (await databaseTime(mongo)));
    return { ...transferOf(mongo), parts };
  } catch (error) {
    await mongo.close();
    throw startError(error);
  }
}

function transferOf(mongo: Mongo): Omit<TransferStore, 'parts'> {
  const counters = createCounters(mongo, realStoreTimer);
  const mark = { _id: INCOMPLETE };
  return {
    kind: 'mongo',
    assertUnused: () => assertUnused(mongo),
    finishOpenWrites: () => finishOpenWrites(mongo, counters),
    isIncomplete: async () => (await mongo.state.findOne(mark)) !== null,
    async beginFilling() {
      await retryDuplicate(() => mongo.state.updateOne(mark, { $set: { value: true } }, { upsert: true }));
      const { db: _, close: __, state, ...filled } = mongo;
      for (const collection of Object.values(filled)) await (collection as Mongo['state']).deleteMany({});
      await state.deleteMany({ _id: { $nin: [INCOMPLETE, 'schema'] } });
    },
    async endFilling() {
      await retryDuplicate(async () => mongo.state.updateOne({ _id: 'seq' }, { $max: { n: await lastSeq(mongo) } }, { upsert: true }));
      await mongo.state.deleteOne(mark);
    },
    close: () => mongo.close(),
  };
}

/** Finishes changes that a process decided but did not execute before it died. */
async function finishOpenWrites(mongo: Mongo, counters: Counters): Promise<void> {
  const decided = { key: { $exists: true } };
  for (let waited = 0; (await mongo.openWrites.findOne(decided)) !== null; waited += 1_000) {
    if (waited >= OPEN_WRITES_TIMEOUT) throw new AppError('STORE_UNAVAILABLE', { detail: message('store.being-written') });
    await counters.openWrites();
    await delay(1_000);
  }
}

/** The largest number by which records are ordered. */
async function lastSeq({ overrides, clears, audit, outbox, rangeChanges }: Mongo): Promise<number> {
  const largest = async (collection: { find: Mongo['audit']['find'] }, field: string): Promise<number> => {
    const [doc] = await collection
      .find({ [field]: { $exists: true } })
      .sort({ [field]: -1 })
      .limit(1)
      .toArray();
    return Number(field.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], doc) ?? 0);
  };
  const collections = [overrides, clears, audit, outbox, rangeChanges] as unknown as Mongo['audit'][];
  const all = await Promise.all(collections.map((collection) => largest(collection, 'seq')));
  return Math.max(...all, await largest(overrides as unknown as Mongo['audit'], 'ended.seq'));
}
