import type { mongo as driver } from 'mongoose';
import type { CandidateDay } from '../../presence/discovery/candidate.ts';
import type { DiscoveryStore } from '../port/discovery.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';
import type { CandidateDoc } from './documents.ts';

const LOCK = { key: 'candidates' };

export function createCandidates(mongo: Mongo, counters: Counters): DiscoveryStore {
  const { candidateDays, dismissed, state } = mongo;
  return {
    async saveCandidateDays(counted, days) {
      const operations = days.map(mergeOperation);
      if (operations.length > 0) await retryDuplicate(() => candidateDays.bulkWrite(operations, { ordered: false }));
      await retryDuplicate(() => state.updateOne({ _id: 'candidates-counted' }, { $max: { value: counted } }, { upsert: true }));
    },
    candidateDays: async ({ fromDay, toDay }) => (await candidateDays.find({ d: { $gte: fromDay, $lte: toDay } }).toArray()).map(dayOf),
    lastCandidateDay: async () => (await state.findOne({ _id: 'candidates-counted' }))?.value as string | undefined,
    deleteCandidateDays: async (lastDay) => (await candidateDays.deleteMany({ d: { $lte: lastDay } })).deletedCount,
    dismissCandidates: (prefixes, at, alongside) =>
      counters.write(LOCK, async () => {
        const writes = prefixes.map((_id) => ({ updateOne: { filter: { _id }, update: { $setOnInsert: { at } }, upsert: true } }));
        return { result: undefined, steps: [{ in: 'dismissed', writes }], alongside };
      }),
    restoreCandidates: (prefixes, alongside) =>
      counters.write(LOCK, async () => {
        const remove = { deleteMany: { filter: { _id: { $in: [...prefixes] } } } };
        return { result: undefined, steps: [{ in: 'dismissed', writes: [remove] }], alongside };
      }),
    dismissedCandidates: async () => (await dismissed.find().sort({ _id: 1 }).toArray()).map(({ _id, at }) => ({ prefix: _id, at })),
  };
}

function mergeOperation(one: CandidateDay): driver.AnyBulkWriteOperation<CandidateDoc> {
  const { day, prefix, people, hours, workingHours, mixedHours } = one;
  const offices = one.offices.flatMap(({ officeId, said, usual }) => [
    [`o.${keyOf(officeId)}.said`, said],
    [`o.${keyOf(officeId)}.usual`, usual],
  ]);
  const largest = { people, hours, working: workingHours, mixed: mixedHours, ...Object.fromEntries(offices) };
  const update = { $max: largest, $setOnInsert: { d: day, prefix } } as driver.UpdateFilter<CandidateDoc>;
  return { updateOne: { filter: { _id: `${day}|${prefix}` }, update, upsert: true } };
}

/** Dots and dollars have a special meaning in keys. */
function keyOf(officeId: string): string {
  return encodeURIComponent(officeId).replaceAll('.', '%2E');
}

function dayOf({ d, prefix, people, hours, working, mixed, o = {} }: CandidateDoc): CandidateDay {
  const offices = Object.entries(o).map(([key, { said, usual }]) => ({ officeId: decodeURIComponent(key), said, usual }));
  offices.sort((a, b) => (a.officeId < b.officeId ? -1 : 1));
  return { day: d, prefix, people, hours, workingHours: working, mixedHours: mixed, offices };
}
