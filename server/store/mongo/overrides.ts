import type { EndedOverride, Override } from '../../presence/override.ts';
import { DAY, type Instant } from '../../presence/time.ts';
import { MESSAGE_CLAIM, type StatementStore } from '../port/statements.ts';
import { touched } from './changes.ts';
import { isDuplicateKey, type Mongo } from './connection.ts';
import type { Counters } from './counters.ts';
import { about, refuseOff } from './off.ts';
import type { Step } from './steps.ts';

export function createOverrides(mongo: Mongo, counters: Counters): StatementStore {
  const { overrides, clears } = mongo;

  /** The statement as stored, and the step that adds it, unless it is there. */
  async function adding({ id, ...said }: Omit<Override, 'seq'>): Promise<{ added: Override; steps: Step[] }> {
    const there = await overrides.findOne({ _id: id });
    if (there) return { added: overrideOf(there), steps: [] };
    await refuseOff(mongo, said.personId, 'statement');
    const doc = { ...said, seq: await counters.next('seq') };
    const insert = { updateOne: { filter: { _id: id }, update: { $setOnInsert: doc }, upsert: true } };
    return { added: { id, ...doc }, steps: [{ in: 'overrides', writes: [insert] }] };
  }

  async function ending(personId: string, ids: readonly string[], at: Instant, by?: string): Promise<{ changed: string[]; steps: Step[] }> {
    const docs = await overrides.find({ _id: { $in: [...ids] }, personId, end: { $gt: at } }).toArray();
    if (docs.length === 0) return { changed: [], steps: [] };
    const seq = by === undefined ? 0 : await counters.next('seq');
    const writes = docs.map(({ _id, end, endIsDefault }) => {
      const ended = by === undefined ? {} : { ended: { by, end, ...(endIsDefault && { endIsDefault }), seq } };
      return { updateOne: { filter: { _id, end }, update: { $set: { end: at, ...ended }, $unset: DEFAULT_END } } };
    });
    return { changed: docs.map(({ _id }) => _id), steps: [{ in: 'overrides', writes }] };
  }

  /** Undefined if the override has changed since it was ended. */
  async function restoring(
    personId: string,
    { id, end: endedAt, ended }: Pick<Override, 'id' | 'end' | 'ended'>,
  ): Promise<Step[] | undefined> {
    const filter = { _id: id, personId, end: endedAt, 'ended.seq': ended?.seq ?? -1 };
    const found = ended && (await overrides.findOne(filter));
    if (!found) return undefined;
    const { end, endIsDefault, seq } = ended;
    const before = { end, ...(endIsDefault && { endIsDefault }) };
    const begun = Math.max(found.setAt, found.from);
    const later = { personId, seq: { $gt: seq }, at: { $gte: begun, $lt: end } };
    const [clear] = found.statement.kind === 'hidden' ? [] : await clears.find(later).sort({ at: 1 }).limit(1).toArray();
    const update = { $set: clear ? { end: clear.at } : before, $unset: { ended: '' as const } };
    const steps: Step[] = [{ in: 'overrides', writes: [{ updateOne: { filter, update } }] }];
    const cut = { $addToSet: { ended: { id, ...before } } };
    if (clear) steps.unshift({ in: 'clears', writes: [{ updateOne: { filter: { _id: clear._id }, update: cut } }] });
    return steps;
  }

  return {
    addOverride: (override, alongside) =>
      counters.write(about(override.personId), async ({ v }) => {
        const { added, steps } = await adding(override);
        return { result: added, steps: steps.length > 0 ? [...steps, statementsChanged(override.personId, v)] : [], alongside };
      }),
    endOverrides: (personId, overrideIds, at, by, alongside) =>
      counters.write(about(personId), async ({ v }) => {
        const { changed, steps } = await ending(personId, overrideIds, at, by);
        if (changed.length === 0) return { result: changed, steps };
        return { result: changed, steps: [...steps, statementsChanged(personId, v)], alongside: alongside?.(changed) };
      }),
    changeStatements: ({ personId, add = [], end, restore = [] }, alongside) =>
      counters.write(about(personId), async ({ v }) => {
        const undone: Step[] = [];
        for (const each of restore) {
          const steps = await restoring(personId, each);
          if (!steps) return { result: undefined, steps: [] };
          undone.push(...steps);
        }
        const [added, said]: [Override[], Step[]] = [[], []];
        for (const each of add) {
          const { added: one, steps } = await adding(each);
          added.push(one);
          said.push(...steps);
        }
        const ended = end ? (await ending(personId, end.ids, end.at, end.by)).steps : [];
        return { result: added, steps: [...said, ...ended, ...undone, statementsChanged(personId, v)], alongside };
      }),
    addClear: (clear, alongside) =>
      counters.write(about(clear.personId), async ({ v }) => {
        const { personId, at } = clear;
        await refuseOff(mongo, personId, 'clear');
        const begun = { 'statement.kind': { $ne: 'hidden' as const }, setAt: { $lte: at }, from: { $lte: at }, end: { $gt: at } };
        const ended = (await overrides.find({ personId, ...begun }).toArray()).map(
          ({ _id, end, endIsDefault }): EndedOverride => ({ id: _id, end, ...(endIsDefault && { endIsDefault }) }),
        );
        const update = { $setOnInsert: { ...clear }, $set: { seq: await counters.next('seq') }, $addToSet: { ended: { $each: ended } } };
        const steps: Step[] = [
          { in: 'clears', writes: [{ updateOne: { filter: { _id: clearId(personId, at) }, update, upsert: true } }] },
          {
            in: 'overrides',
            writes: [
              endAt(
                ended.map(({ id }) => id),
                at,
              ),
            ],
          },
          statementsChanged(personId, v),
        ];
        return { result: undefined, steps, alongside };
      }),
    undoClear: (personId, at, alongside) =>
      counters.write(about(personId), async ({ v }) => {
        const clear = await clears.findOne({ _id: clearId(personId, at) });
        if (!clear) return { result: false, steps: [] };
        const restore = (clear.ended ?? []).map(({ id, ...before }) => {
          return { updateOne: { filter: { _id: id, personId, end: at }, update: { $set: before } } };
        });
        const steps: Step[] = [
          { in: 'overrides', writes: restore },
          { in: 'clears', writes: [{ deleteOne: { filter: { _id: clear._id } } }] },
          statementsChanged(personId, v),
        ];
        return { result: true, steps, alongside };
      }),
    async claimMessage(key, at) {
      await mongo.messages.deleteMany({ $or: [{ at: { $lt: at - DAY } }, { at: { $gt: at + MESSAGE_CLAIM } }] });
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

export function clearId(personId: string, at: Instant): string {
  return `${personId}|${at}`;
}

/** Writes the number of the change into the person, for readers of changes. */
export function statementsChanged(personId: string, v: number): Step {
  return { in: 'people', writes: [{ updateOne: { filter: { _id: personId }, update: { $max: touched(v, ['vStatements']) } } }] };
}

/** The fields to remove when an end is moved. */
const DEFAULT_END = { endIsDefault: '' } as const;

function endAt(ids: readonly string[], at: Instant) {
  return {
    updateMany: {
      filter: { _id: { $in: [...ids] }, end: { $gt: at } },
      update: { $set: { end: at }, $unset: DEFAULT_END },
    },
  };
}

export function overrideOf({ _id, ...rest }: Omit<Override, 'id'> & { _id: string }): Override {
  return { id: _id, ...rest };
}
