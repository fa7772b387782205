import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { mongo as driver } from 'mongoose';
import type { Range } from '../../presence/place.ts';
import type { RangeChangeStore } from '../port/places.ts';
import { MAX_KEPT_CHANGES, type RangesChange, type RangesChangeNote } from '../port/places.ts';
import type { Mongo } from './connection.ts';
import type { Counters } from './counters.ts';
import type { RangeDoc } from './documents.ts';
import { conflict, PLACES_LOCK, rangeOf, rangeSteps, refuseStale } from './places.ts';
import type { Step } from './steps.ts';

const [compress, expand] = [promisify(gzip), promisify(gunzip)];
/** A document is limited to 16 MB; the state before a larger change is not stored. */
const MAX_BYTES = 15 * 1024 * 1024;
const DECIDED = { staged: { $exists: false } };

/** Several ranges at once. All versions are checked first. */
export function createRangeChanges(mongo: Mongo, counters: Counters): RangeChangeStore {
  const { ranges, rangeParts, rangeChanges } = mongo;

  /** The ranges to change, as stored. @throws AppError VERSION_CONFLICT */
  async function checked({ save, remove }: RangesChange): Promise<{ docs: RangeDoc[]; before: Range[] }> {
    const docs = await ranges.find({ _id: { $in: [...save, ...remove].map(({ id }) => id) } }).toArray();
    const parts = await rangeParts.find({ _id: { $in: docs.flatMap((doc) => doc.parts) } }).toArray();
    const byPart = new Map(parts.map((part) => [part._id, part]));
    const byId = new Map(docs.map((doc) => [doc._id, doc]));
    for (const { id, version } of [...save.map((range) => ({ ...range, version: range.version - 1 })), ...remove]) {
      const doc = byId.get(id);
      if ((doc?.version ?? 0) !== version) throw conflict(doc && rangeOf(doc, byPart));
    }
    return { docs, before: docs.map((doc) => rangeOf(doc, byPart)) };
  }

  /** Stores the state before the change, invisible until the change is decided. Returns the step that makes it visible. */
  async function remember(change: RangesChange, before: readonly Range[]): Promise<Step> {
    const { id, at, action, undoes, save, remove } = change;
    const bytes = await compress(JSON.stringify(before));
    if (bytes.length > MAX_BYTES) return { in: 'rangeChanges', writes: [] };
    const saved = save.map((range) => ({ id: range.id, name: range.name, version: range.version }));
    const removed = remove.map((range) => ({ id: range.id, name: range.name }));
    const note: RangesChangeNote = { id, at, action, ...(undoes !== undefined && { undoes }), ranges: [...saved, ...removed] };
    await rangeChanges.insertOne({ _id: id, seq: await counters.next('seq'), note, before: new driver.Binary(bytes), staged: true });
    return { in: 'rangeChanges', writes: [{ updateOne: { filter: { _id: id }, update: { $unset: { staged: '' } } } }] };
  }

  async function forgetOldest(undos: boolean): Promise<void> {
    const those = { 'note.undoes': { $exists: undos }, ...DECIDED };
    const oldest = await rangeChanges
      .find(those, { projection: { seq: 1 } })
      .sort({ seq: -1 })
      .skip(MAX_KEPT_CHANGES)
      .limit(1)
      .toArray();
    for (const { seq } of oldest) await rangeChanges.deleteMany({ 'note.undoes': { $exists: undos }, seq: { $lte: seq } });
  }

  return {
    async changeRanges(change) {
      const { revision, save, remove, audit, outbox } = change;
      await counters.write(PLACES_LOCK, async (write) => {
        await refuseStale(counters, revision);
        const { docs, before } = await checked(change);
        const remembered = await remember(change, before);
        const steps = await rangeSteps(mongo, { write, save, remove: remove.map(({ id }) => id), before: docs });
        return { result: undefined, steps: [...steps, remembered], alongside: { audit, outbox } };
      });
      await forgetOldest(change.undoes !== undefined);
    },
    rangeChanges: async () =>
      (
        await rangeChanges
          .find(DECIDED, { projection: { note: 1 } })
          .sort({ seq: -1 })
          .toArray()
      ).map(({ note }) => note),
    async rangesBefore(changeId) {
      const doc = await rangeChanges.findOne({ _id: changeId, ...DECIDED });
      return doc ? (JSON.parse(String(await expand(doc.before.buffer))) as Range[]) : undefined;
    },
  };
}
