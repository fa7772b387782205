import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { mongo as driver } from 'mongoose';
import { AppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import type { RangeChangeStore } from '../port/places.ts';
import { type RangesChange, type RangesChangeNote, REMEMBERED_CHANGES } from '../port/places.ts';
import type { Store } from '../port/store.ts';
import type { Mongo, RangeDoc } from './connection.ts';
import type { Counters } from './counters.ts';
import { conflict, partsOf, rangeOf, replaceVersion, touchingPlaces } from './places.ts';

const [compress, expand] = [promisify(gzip), promisify(gunzip)];
/** Writes under way at once. */
const TOGETHER = 50;
/** A document ends at 16 MB; what was before a larger change is not remembered. */
const LARGEST = 15 * 1024 * 1024;

interface Step {
  id: string;
  before: RangeDoc | undefined;
  /** Undefined where the range is deleted. */
  after: Range | undefined;
}

/** Several ranges at once without transactions: all versions are looked at first, and what was written is put back if one is overtaken. */
export function createRangeChanges(mongo: Mongo, counters: Counters, { appendAudit }: Pick<Store, 'appendAudit'>): RangeChangeStore {
  const { ranges, rangeParts, rangeChanges } = mongo;
  const touching = touchingPlaces(mongo, counters);

  async function planned({ save, remove }: RangesChange): Promise<{ steps: Step[]; before: Range[] }> {
    const docs = await ranges.find({ _id: { $in: [...save, ...remove].map(({ id }) => id) } }).toArray();
    const parts = await rangeParts.find({ _id: { $in: docs.flatMap((doc) => doc.parts) } }).toArray();
    const byPart = new Map(parts.map((part) => [part._id, part]));
    const byId = new Map(docs.map((doc) => [doc._id, doc]));
    for (const { id, version } of [...save.map((range) => ({ ...range, version: range.version - 1 })), ...remove]) {
      const doc = byId.get(id);
      if ((doc?.version ?? 0) !== version) throw conflict(doc && rangeOf(doc, byPart));
    }
    const steps = [
      ...remove.map(({ id }): Step => ({ id, before: byId.get(id), after: undefined })),
      ...save.map((after): Step => ({ id: after.id, before: byId.get(after.id), after })),
    ];
    return { steps, before: docs.map((doc) => rangeOf(doc, byPart)) };
  }

  /** Throws VERSION_CONFLICT if somebody else was quicker. */
  async function take({ id, before, after }: Step): Promise<void> {
    if (!after) {
      const { deletedCount } = await ranges.deleteOne({ _id: id, version: before?.version ?? 0 });
      if (deletedCount === 0) throw conflict(undefined);
      return;
    }
    const { versions, ...range } = after;
    const parts = partsOf(versions);
    for (const part of parts) await rangeParts.insertOne(part);
    const ids = parts.map((part) => part._id);
    if (await replaceVersion(ranges, { _id: id, version: after.version, range, parts: ids })) return;
    await rangeParts.deleteMany({ _id: { $in: ids } });
    throw conflict(undefined);
  }

  async function putBack({ id, before, after }: Step): Promise<void> {
    if (!after) {
      if (before) await ranges.insertOne(before);
      return;
    }
    const ours = { _id: id, version: after.version };
    const written = before ? await ranges.findOneAndReplace(ours, before) : await ranges.findOneAndDelete(ours);
    await rangeParts.deleteMany({ _id: { $in: written?.parts ?? [] } });
  }

  async function takeAll(steps: readonly Step[]): Promise<void> {
    const taken: Step[] = [];
    for (let i = 0; i < steps.length; i += TOGETHER) {
      const batch = steps.slice(i, i + TOGETHER);
      const outcomes = await Promise.allSettled(batch.map(take));
      taken.push(...batch.filter((_, j) => outcomes[j]?.status === 'fulfilled'));
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (!failed) continue;
      for (const step of taken) await putBack(step);
      throw failed.reason;
    }
    const replaced = steps.flatMap(({ before }) => before?.parts ?? []);
    await rangeParts.deleteMany({ _id: { $in: replaced } });
  }

  async function remember(change: RangesChange, before: readonly Range[]): Promise<void> {
    const { id, at, action, undoes, save, remove } = change;
    const bytes = await compress(JSON.stringify(before));
    if (bytes.length > LARGEST) return;
    const saved = save.map((range) => ({ id: range.id, name: range.name, version: range.version }));
    const removed = remove.map((range) => ({ id: range.id, name: range.name }));
    const note: RangesChangeNote = { id, at, action, ...(undoes !== undefined && { undoes }), ranges: [...saved, ...removed] };
    await rangeChanges.insertOne({ _id: id, seq: await counters.next('seq'), note, before: new driver.Binary(bytes) });
    await forgetOldest(undoes !== undefined);
  }

  async function forgetOldest(undos: boolean): Promise<void> {
    const those = { 'note.undoes': { $exists: undos } };
    const oldest = await rangeChanges
      .find(those, { projection: { seq: 1 } })
      .sort({ seq: -1 })
      .skip(REMEMBERED_CHANGES)
      .limit(1)
      .toArray();
    for (const { seq } of oldest) await rangeChanges.deleteMany({ ...those, seq: { $lte: seq } });
  }

  return {
    changeRanges: (change) =>
      touching('ranges', async () => {
        const { steps, before } = await planned(change);
        await remember(change, before);
        try {
          await takeAll(steps);
        } catch (error) {
          if (error instanceof AppError) await rangeChanges.deleteOne({ _id: change.id });
          throw error;
        }
        for (let i = 0; i < change.audit.length; i += TOGETHER) {
          await Promise.all(change.audit.slice(i, i + TOGETHER).map(appendAudit));
        }
      }),
    rangeChanges: async () =>
      (
        await rangeChanges
          .find({}, { projection: { note: 1 } })
          .sort({ seq: -1 })
          .toArray()
      ).map(({ note }) => note),
    async rangesBefore(changeId) {
      const doc = await rangeChanges.findOne({ _id: changeId });
      return doc ? (JSON.parse(String(await expand(doc.before.buffer))) as Range[]) : undefined;
    },
  };
}
