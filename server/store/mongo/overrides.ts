import type { EndedOverride, Override } from '../../presence/override.ts';
import { DAY } from '../../presence/time.ts';
import { MESSAGE_CLAIM, type StatementStore } from '../port/statements.ts';
import { touched } from './changes.ts';
import { isDuplicateKey, type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';

export function createOverrides(mongo: Mongo, counters: Counters): StatementStore {
  const { overrides, clears } = mongo;

  /** The person carries the number, for readers of changes. */
  const about = <T>(personId: string, work: () => Promise<T>): Promise<T> =>
    counters.change(async (v) => {
      const result = await work();
      await mongo.people.updateOne({ _id: personId }, { $max: touched(v, ['vStatements']) });
      return result;
    });

  return {
    addOverride: (override) =>
      about(override.personId, async () => {
        const { id, ...said } = override;
        const doc = { _id: id, ...said, seq: await counters.next('seq') };
        try {
          await overrides.insertOne(doc);
        } catch (error) {
          if (!isDuplicateKey(error)) throw error;
        }
        return overrideOf((await overrides.findOne({ _id: id })) ?? doc);
      }),
    endOverrides: (personId, overrideIds, at, by) =>
      about(personId, async () => {
        const seq = by === undefined ? 0 : await counters.next('seq');
        /** Whether it was ended. The end from before is read first, and must still be the one that is kept. */
        const endOne = async (_id: string): Promise<boolean> => {
          const doc = await overrides.findOne({ _id, personId, end: { $gt: at } });
          if (!doc) return false;
          const { end, endIsDefault } = doc;
          const ended = by === undefined ? {} : { ended: { by, end, ...(endIsDefault && { endIsDefault }), seq } };
          const { modifiedCount } = await overrides.updateOne({ _id, personId, end }, { $set: { end: at, ...ended }, $unset: DEFAULT_END });
          return modifiedCount > 0 || endOne(_id);
        };
        const changed: string[] = [];
        for (const id of new Set(overrideIds)) if (await endOne(id)) changed.push(id);
        return changed;
      }),
    restoreOverride: (personId, { id, end: endedAt, ended }) =>
      about(personId, async () => {
        if (!ended) return false;
        const { end, endIsDefault, seq } = ended;
        const { modifiedCount } = await overrides.updateOne(
          { _id: id, personId, end: endedAt, 'ended.seq': seq },
          { $set: { end, ...(endIsDefault && { endIsDefault }) }, $unset: { ended: '' } },
        );
        return modifiedCount > 0;
      }),
    addClear: (clear) =>
      about(clear.personId, async () => {
        const { personId, at } = clear;
        const begun = { 'statement.kind': { $ne: 'hidden' as const }, setAt: { $lte: at }, from: { $lte: at }, end: { $gt: at } };
        const ended = (await overrides.find({ personId, ...begun }).toArray()).map(
          ({ _id, end, endIsDefault }): EndedOverride => ({ id: _id, end, ...(endIsDefault && { endIsDefault }) }),
        );
        // Before they end: what is ended and not noted could not be given back.
        const note = { $setOnInsert: { ...clear }, $set: { seq: await counters.next('seq') }, $addToSet: { ended: { $each: ended } } };
        await retryDuplicate(() => clears.updateOne({ _id: `${personId}|${at}` }, note, { upsert: true }));
        await overrides.updateMany(
          { _id: { $in: ended.map(({ id }) => id) }, end: { $gt: at } },
          { $set: { end: at }, $unset: DEFAULT_END },
        );
      }),
    undoClear: (personId, at) =>
      about(personId, async () => {
        const clear = await clears.findOne({ _id: `${personId}|${at}` });
        if (!clear) return false;
        for (const { id, ...before } of clear.ended ?? []) await overrides.updateOne({ _id: id, personId, end: at }, { $set: before });
        // Last: after a stop in between, undoing it again finishes the work.
        await clears.deleteOne({ _id: clear._id });
        return true;
      }),
    async claimMessage(key, at) {
      await mongo.messages.deleteMany({ at: { $lt: at - DAY } });
      try {
        await mongo.messages.insertOne({ _id: key, at, done: false });
        return 'claimed';
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const { modifiedCount } = await mongo.messages.updateOne(
        { _id: key, done: false, at: { $lt: at - MESSAGE_CLAIM } },
        { $set: { at } },
      );
      if (modifiedCount > 0) return 'claimed';
      const left = await mongo.messages.findOne({ _id: key });
      return left?.done === false ? 'running' : 'done';
    },
    async settleMessage(key, carriedOut) {
      if (carriedOut) await mongo.messages.updateOne({ _id: key }, { $set: { done: true } });
      else await mongo.messages.deleteOne({ _id: key, done: false });
    },
    async overrides({ endsAfter, personId, kind }) {
      const some = { ...(personId !== undefined && { personId }), ...(kind !== undefined && { 'statement.kind': kind }) };
      const docs = await overrides.find({ end: { $gt: endsAfter }, ...some }).toArray();
      return docs.map(overrideOf);
    },
    async clears({ since, personId }) {
      const docs = await clears.find({ at: { $gte: since }, ...(personId !== undefined && { personId }) }).toArray();
      return docs.map((doc) => ({ personId: doc.personId, at: doc.at, setBy: doc.setBy, seq: doc.seq }));
    },
  };
}

/** What goes when an end is moved. */
const DEFAULT_END = { endIsDefault: '' } as const;

export function overrideOf({ _id, ...rest }: Omit<Override, 'id'> & { _id: string }): Override {
  return { id: _id, ...rest };
}
