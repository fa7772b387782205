import type { NumberStore } from '../port/numbers.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

export function createNumbers({ dayNumbers }: Mongo): NumberStore {
  return {
    async saveDayNumbers(numbers) {
      const operations = numbers.map((one) => {
        const doc = { d: one.day, officeId: one.officeId, numbers: one };
        return { updateOne: { filter: { _id: `${one.day}|${one.officeId}` }, update: { $setOnInsert: doc }, upsert: true } };
      });
      if (operations.length > 0) await retryDuplicate(() => dayNumbers.bulkWrite(operations, { ordered: false }));
    },
    async dayNumbers({ fromDay, toDay, officeId }) {
      const filter = { d: { $gte: fromDay, $lte: toDay }, ...(officeId !== undefined && { officeId }) };
      const docs = await dayNumbers.find(filter).sort({ d: 1, officeId: 1 }).toArray();
      return docs.map(({ numbers }) => numbers);
    },
    deleteDayNumbers: async (lastDay) => (await dayNumbers.deleteMany({ d: { $lte: lastDay } })).deletedCount,
  };
}
