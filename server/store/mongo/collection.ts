import { AppError } from '../../errors.ts';
import type { ClockProblem } from '../../presence/clock-problem.ts';
import type { Instant } from '../../presence/time.ts';
import { CLOCK_TOLERANCE } from '../../presence/time.ts';
import type { Backfill, CollectingStore, Collection, CollectionStatus, Gap, Sweep } from '../port/collecting.ts';
import type { DirectoryState, DirectoryStore, RemovalConfirmed } from '../port/directory.ts';
import { isDuplicateKey, type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';

export function createCollection(mongo: Mongo, counters: Counters): CollectingStore & DirectoryStore {
  const { state, gaps, leases } = mongo;
  const get = async (key: string) => (await state.findOne({ _id: key }))?.value;
  const set = async (key: string, value: unknown) => {
    await retryDuplicate(() => state.updateOne({ _id: key }, { $set: { value } }, { upsert: true }));
  };

  const setOrDelete = async (key: string, value: unknown): Promise<void> => {
    if (value === undefined) await state.deleteOne({ _id: key });
    else await set(key, value);
  };

  const addGap = async ({ from, until, reason }: Gap) => {
    const _id = `${from}|${until}|${reason}`;
    await retryDuplicate(() => gaps.updateOne({ _id }, { $setOnInsert: { from, until, reason } }, { upsert: true }));
  };

  return {
    async collection(): Promise<Collection> {
      const watermark = (await state.findOne({ _id: 'watermark' }))?.n;
      const sweeps: Collection['sweeps'] = {};
      for (const kind of ['day', 'week'] as const) {
        const sweep = await get(`sweep.${kind}`);
        if (sweep) sweeps[kind] = sweep as Sweep;
      }
      const known = await gaps.find().sort({ from: 1, until: 1 }).toArray();
      const told = known.map(({ from, until, reason }) => ({ from, until, reason }));
      const backfill = (await get('backfill')) as Backfill | undefined;
      return { ...(watermark !== undefined && { watermark }), sweeps, gaps: told, ...(backfill && { backfill }) };
    },
    async advanceWatermark(to, now) {
      const behind = { _id: 'watermark', $or: [{ n: { $lt: to } }, { n: { $gt: now + CLOCK_TOLERANCE } }] };
      if ((await state.updateOne(behind, { $set: { n: to } })).matchedCount > 0) return;
      // There is no watermark yet, or there is a later one, or another writer is inserting it now.
      await retryDuplicate(() => state.updateOne({ _id: 'watermark' }, { $max: { n: to } }, { upsert: true }));
    },
    saveSweep: (kind, sweep) => set(`sweep.${kind}`, sweep),
    addGap,
    async closeGaps({ from, until }) {
      for (const gap of await gaps.find({ from: { $lt: until }, until: { $gt: from } }).toArray()) {
        // Writes the remaining parts before the removal: a crash in between leaves too much, and the next `closeGaps` corrects it.
        if (gap.from < from) await addGap({ ...gap, until: from });
        if (gap.until > until) await addGap({ ...gap, from: until });
        await gaps.deleteOne({ _id: gap._id });
      }
    },
    saveBackfill: (backfill, alongside) =>
      counters.write({ key: 'backfill' }, async () => {
        const current = (await get('backfill')) as Backfill | undefined;
        if (backfill.version !== (current?.version ?? 0) + 1) throw new AppError('VERSION_CONFLICT', { extra: { current } });
        const replacement = { n: backfill.version, value: backfill };
        const save = { replaceOne: { filter: { _id: 'backfill' }, replacement, upsert: true } };
        return { result: undefined, steps: [{ in: 'state', writes: [save] }], alongside };
      }),
    collectionStatus: async () => (await get('collection-status')) as CollectionStatus | undefined,
    saveCollectionStatus: (status) => set('collection-status', status),
    clockProblem: async () => (await get('clock-problem')) as ClockProblem | undefined,
    saveClockProblem: (problem) => setOrDelete('clock-problem', problem),
    directoryState: async () => ((await get('directory')) as DirectoryState | undefined) ?? {},
    saveDirectoryState: (directory) => set('directory', directory),
    mailboxZonesReadAt: async () => (await get('mailbox-zones-read-at')) as Instant | undefined,
    saveMailboxZonesReadAt: (at) => set('mailbox-zones-read-at', at),
    removalConfirmed: async () => (await get('removal-confirmed')) as RemovalConfirmed | undefined,
    saveRemovalConfirmed: (value, alongside) =>
      counters.write({ key: 'removal' }, async () => {
        const filter = { _id: 'removal-confirmed' };
        const write = value === undefined ? { deleteOne: { filter } } : { replaceOne: { filter, replacement: { value }, upsert: true } };
        return { result: undefined, steps: [{ in: 'state', writes: [write] }], alongside };
      }),
    async acquireLease(name, holder, now, ttl) {
      const lease = { holder, ends: now + ttl };
      const free = { _id: name, $or: [{ holder }, { ends: { $lte: now } }, { ends: { $gt: lease.ends + CLOCK_TOLERANCE } }] };
      if ((await leases.updateOne(free, { $set: lease })).matchedCount > 0) return true;
      try {
        await leases.insertOne({ _id: name, ...lease });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async releaseLease(name, holder) {
      await leases.deleteOne({ _id: name, holder });
    },
  };
}
