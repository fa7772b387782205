import { randomUUID } from 'node:crypto';
import type { mongo as driver } from 'mongoose';
import { AppError } from '../../errors.ts';
import type { Instant } from '../../presence/time.ts';
import { ATTEMPT_TIMEOUT, MAX_ATTEMPTS, MAX_OPEN, type OutboxEntry, type OutboxStore, outboxKey } from '../port/outbox.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';
import { databaseTime } from './database-time.ts';
import type { OutboxDoc } from './documents.ts';
import { insertOutbox } from './steps.ts';

type Filter = driver.Filter<OutboxDoc>;

const OPEN = { state: 'open' as const };
/** Removes the content: a sent or dropped entry keeps only its key. */
const SAID = { 'entry.payload': '' } as const;

/** Whether the last try of an entry failed, as an aggregation expression. */
const BLOCKED = { $gt: ['$retryAt', null] };
const COUNTED = {
  _id: '$consumer',
  open: { $sum: 1 },
  oldest: { $min: '$entry.createdAt' },
  blocked: { $sum: { $cond: [BLOCKED, 1, 0] } },
  since: { $min: { $cond: [BLOCKED, '$entry.createdAt', null] } },
};
const NONE = { open: 0, blocked: 0 };

export function createOutbox(mongo: Mongo, counters: Counters): OutboxStore {
  const { outbox, state } = mongo;

  async function add(entries: readonly OutboxEntry[], addedBy: string): Promise<void> {
    const adding = { lastSeq: await counters.next('seq', entries.length), queuedAt: await databaseTime(mongo), addedBy };
    await retryDuplicate(() => outbox.bulkWrite(insertOutbox(entries, adding), { ordered: false }));
  }

  async function assertPeople(revision: number | undefined): Promise<void> {
    if (revision !== undefined && (await counters.peopleAtRest()) !== revision) throw new AppError('STALE_PEOPLE');
  }

  /** Counts after dropping: if the process dies in between, the count is too low. */
  async function drop(consumer: string, filter: Filter, reason: string): Promise<number> {
    const { modifiedCount } = await outbox.updateMany(
      { ...filter, consumer, ...OPEN },
      { $set: { state: 'dropped', reason }, $unset: SAID },
    );
    if (modifiedCount > 0) {
      const dropped = { $inc: { [`value.${keyOf(consumer)}`]: modifiedCount } };
      await retryDuplicate(() => state.updateOne({ _id: 'outbox-dropped' }, dropped, { upsert: true }));
    }
    return modifiedCount;
  }

  return {
    async addToOutbox(entries, revision) {
      if (entries.length === 0) return 0;
      await assertPeople(revision);
      const addedBy = randomUUID();
      const added = { _id: { $in: entries.map(outboxKey) }, addedBy };
      await add(entries, addedBy);
      try {
        await assertPeople(revision);
      } catch (error) {
        await outbox.deleteMany(added);
        throw error;
      }
      return outbox.countDocuments(added);
    },
    async dueDeliveries({ consumer, now, limit }) {
      const heads = await outbox
        .aggregate<{ seq: number }>([
          { $match: { consumer, ...OPEN } },
          { $sort: { recipient: 1, seq: 1 } },
          { $group: { _id: '$recipient', seq: { $min: '$seq' } } },
        ])
        .toArray();
      const next = { consumer, ...OPEN, seq: { $in: heads.map(({ seq }) => seq) }, ...waited(now) };
      const docs = await outbox.find(next).sort({ seq: 1 }).limit(limit).toArray();
      return docs.map(({ _id, entry, tries }) => ({ id: _id, entry, tries }));
    },
    async beginDelivery({ id, tries }, now) {
      const begun = { $inc: { tries: 1 }, $set: { triedAt: now }, $unset: { retryAt: '' as const } };
      return (await outbox.updateOne({ _id: id, ...OPEN, tries }, begun)).modifiedCount > 0;
    },
    async endDelivery(id, outcome) {
      if (outcome.state === 'sent') await outbox.updateOne({ _id: id, ...OPEN }, { $set: { state: 'sent' }, $unset: SAID });
      else if (outcome.state === 'retry')
        await outbox.updateOne({ _id: id, ...OPEN }, { $set: { triedAt: outcome.now, retryAt: outcome.now + outcome.after } });
      else {
        const doc = await outbox.findOne({ _id: id, ...OPEN }, { projection: { consumer: 1 } });
        if (doc) await drop(doc.consumer, { _id: id }, outcome.reason);
      }
    },
    async dropOverdue(consumer, now) {
      await outbox.updateMany({ consumer, ...OPEN, queuedAt: { $gt: now } }, { $set: { queuedAt: now } });
      const abandoned = await drop(consumer, isAbandoned(now), 'outcome-unknown');
      const tried = await drop(consumer, { tries: { $gte: MAX_ATTEMPTS }, ...waited(now) }, 'tries');
      return abandoned + tried + (await drop(consumer, { queuedAt: { $lte: now - MAX_OPEN }, ...waited(now) }, 'age'));
    },
    async outboxCounts() {
      const groups = await outbox
        .aggregate<{ _id: string; open: number; oldest: Instant; blocked: number; since: Instant | null }>([
          { $match: OPEN },
          { $group: COUNTED },
        ])
        .toArray();
      const open = new Map(groups.map(({ _id, since, ...of }) => [_id, { ...of, ...(since !== null && { blockedSince: since }) }]));
      const stored = ((await state.findOne({ _id: 'outbox-dropped' }))?.value ?? {}) as Record<string, number>;
      const dropped = new Map(Object.entries(stored).map(([consumer, n]) => [decodeURIComponent(consumer), n]));
      const consumers = [...new Set([...open.keys(), ...dropped.keys()])].sort();
      return consumers.map((consumer) => ({ consumer, ...(open.get(consumer) ?? NONE), dropped: dropped.get(consumer) ?? 0 }));
    },
  };
}

/** Dots and dollars have a special meaning in keys. */
export function keyOf(consumer: string): string {
  return encodeURIComponent(consumer).replaceAll('.', '%2E');
}

/* An entry whose try is running has no `retryAt`. An instant later than now was set before the database's time was set back. */

function waited(now: Instant): Filter {
  return { $or: [{ triedAt: ABSENT }, { retryAt: { $lte: now } }, { retryAt: { $exists: true }, triedAt: { $gt: now } }] };
}

function isAbandoned(now: Instant): Filter {
  return { retryAt: ABSENT, $or: [{ triedAt: { $lte: now - ATTEMPT_TIMEOUT } }, { triedAt: { $gt: now } }] };
}

const ABSENT = { $exists: false } as const;
