import type { NumberStore } from '../port/numbers.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

export function createNumbers({ dayNumbers, importedDays }: Mongo): NumberStore {
  return {
    async saveDayNumbers(numbers) {
      const operations = numbers.map((one) => {
        const doc = { d: one.day, officeId: one.officeId, numbers: one };
        return { updateOne: { filter: { _id: `${one.day}|${one.officeId}` }, update: { $set: doc }, upsert: true } };
      });
      if (operations.length > 0) await retryDuplicate(() => dayNumbers.bulkWrite(operations, { ordered: false }));
    },
    async dayNumbers({ fromDay, toDay, officeId }) {
      const filter = { d: { $gte: fromDay, $lte: toDay }, ...(officeId !== undefined && { officeId }) };
      const docs = await dayNumbers.find(filter).sort({ d: 1, officeId: 1 }).toArray();
      return docs.map(({ numbers }) => numbers);
    },
    async deleteDayNumbers(lastDay) {
      await importedDays.deleteMany({ _id: { $lte: lastDay } });
      return (await dayNumbers.deleteMany({ d: { $lte: lastDay } })).deletedCount;
    },
    async noteImport(fileId, days) {
      const operations = days.map((_id) => ({ updateOne: { filter: { _id }, update: { $set: { fileId } }, upsert: true } }));
      if (operations.length > 0) await retryDuplicate(() => importedDays.bulkWrite(operations, { ordered: false }));
    },
    async importedDays({ fromDay, toDay }) {
      const docs = await importedDays.find({ _id: { $gte: fromDay, $lte: toDay } }).toArray();
      return new Map(docs.map(({ _id, fileId }) => [_id, fileId]));
    },
  };
}
