import type { ScreenStore } from '../port/screens.ts';
import type { Mongo } from './connection.ts';
import type { Counters } from './counters.ts';

const LOCK = { key: 'screens' };

export function createScreens({ screenKeys }: Mongo, counters: Counters): ScreenStore {
  return {
    async screenKeys() {
      const docs = await screenKeys.find().sort({ createdAt: 1, _id: 1 }).toArray();
      return docs.map(({ _id, ...key }) => ({ id: _id, ...key }));
    },
    addScreenKey: ({ id, seenOn: _, ...key }, alongside) =>
      counters.write(LOCK, async () => {
        const add = { updateOne: { filter: { _id: id }, update: { $setOnInsert: key }, upsert: true } };
        return { result: undefined, steps: [{ in: 'screenKeys', writes: [add] }], alongside };
      }),
    async noteScreenSeen(_id, day) {
      await screenKeys.updateOne({ _id, $or: [{ seenOn: { $exists: false } }, { seenOn: { $lt: day } }] }, { $set: { seenOn: day } });
    },
    removeScreenKey: (_id, alongside) =>
      counters.write(LOCK, async () => {
        const result = (await screenKeys.findOne({ _id })) !== null;
        return { result, steps: result ? [{ in: 'screenKeys', writes: [{ deleteOne: { filter: { _id } } }] }] : [], alongside };
      }),
  };
}
