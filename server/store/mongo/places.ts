import { randomUUID } from 'node:crypto';
import type { mongo as driver } from 'mongoose';
import { AppError } from '../../errors.ts';
import type { Office, Range } from '../../presence/place.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../presence/settings.ts';
import type { PlaceStore } from '../port/places.ts';
import type { PlaceKind } from '../port/upkeep.ts';
import { placesCounter } from './changes.ts';
import { isDuplicateKey, type Mongo, type OfficeDoc, type RangeDoc, type RangePartDoc } from './connection.ts';
import type { Counters } from './counters.ts';

export function createPlaces(mongo: Mongo, counters: Counters): PlaceStore {
  const { state, rangeParts } = mongo;

  const touching = touchingPlaces(mongo, counters);

  async function readRanges(): Promise<Range[]> {
    for (;;) {
      const docs = await mongo.ranges.find().toArray();
      const parts = await rangeParts.find({ _id: { $in: docs.flatMap((doc) => doc.parts) } }).toArray();
      const byId = new Map(parts.map((part) => [part._id, part]));
      // One is missing only when its range was replaced between the two reads.
      if (docs.every((doc) => doc.parts.every((id) => byId.has(id)))) return byCreation(docs.map((doc) => rangeOf(doc, byId)));
    }
  }

  async function saveRange(range: Range): Promise<void> {
    const { versions, ...rest } = range;
    const parts = partsOf(versions);
    const ids = parts.map((part) => part._id);
    for (const part of parts) await rangeParts.insertOne(part);
    const before = range.version > 1 ? await mongo.ranges.findOne({ _id: range.id }) : undefined;
    const saved = await replaceVersion(mongo.ranges, { _id: range.id, version: range.version, range: rest, parts: ids });
    await rangeParts.deleteMany({ _id: { $in: saved ? (before?.parts ?? []) : ids } });
    if (!saved) throw conflict((await readRanges()).find((current) => current.id === range.id));
  }

  async function settleRange(range: Range): Promise<void> {
    const { versions, ...rest } = range;
    const parts = partsOf(versions);
    const ids = parts.map((part) => part._id);
    for (const part of parts) await rangeParts.insertOne(part);
    const settled = { $set: { range: rest, parts: ids } };
    const before = await mongo.ranges.findOneAndUpdate({ _id: range.id, version: range.version }, settled);
    await rangeParts.deleteMany({ _id: { $in: before ? before.parts : ids } });
  }

  const storedSettings = async () => (await state.findOne({ _id: 'settings' }))?.value as Settings | undefined;
  async function saveSettings(next: Settings): Promise<void> {
    const stored = await storedSettings();
    const current = { ...DEFAULT_SETTINGS, ...stored };
    const fits = next.version === current.version + 1 || (next.version === 1 && !stored);
    if (!fits) throw conflict(current);
    const doc = { _id: 'settings', n: next.version, value: next };
    const saved = stored
      ? (await state.replaceOne({ _id: 'settings', n: stored.version }, { n: doc.n, value: doc.value })).matchedCount > 0
      : await inserted(() => state.insertOne(doc));
    if (!saved) throw conflict({ ...DEFAULT_SETTINGS, ...(await storedSettings()) });
  }

  return {
    offices: async () => byCreation((await mongo.offices.find().toArray()).map((doc) => doc.office)),
    saveOffice: (office) =>
      touching('offices', async () => {
        if (await replaceVersion(mongo.offices, { _id: office.id, version: office.version, office })) return;
        throw conflict((await mongo.offices.findOne({ _id: office.id }))?.office);
      }),
    ranges: readRanges,
    saveRange: (range) => touching('ranges', () => saveRange(range)),
    deleteRange: (id) =>
      touching('ranges', async () => {
        const doc = await mongo.ranges.findOneAndDelete({ _id: id });
        if (doc) await rangeParts.deleteMany({ _id: { $in: doc.parts } });
        return doc !== null;
      }),
    async settlePlaces({ offices, ranges }) {
      for (const office of offices)
        await touching('offices', () => mongo.offices.updateOne({ _id: office.id, version: office.version }, { $set: { office } }));
      for (const range of ranges) await touching('ranges', () => settleRange(range));
    },
    settings: async () => ({ ...DEFAULT_SETTINGS, ...(await storedSettings()) }),
    saveSettings: (settings) => touching('settings', () => saveSettings(settings)),
  };
}

/** Tells readers of changes which kind of places changed. */
export function touchingPlaces({ state }: Mongo, counters: Counters) {
  return <T>(kind: PlaceKind, work: () => Promise<T>): Promise<T> =>
    counters.change(async (v) => {
      const result = await work();
      await state.updateOne({ _id: placesCounter(kind) }, { $max: { n: v } }, { upsert: true });
      return result;
    });
}

/** Inserts version 1, else replaces exactly the version before. Whether it did. */
export async function replaceVersion<T extends OfficeDoc | RangeDoc>(collection: driver.Collection<T>, doc: T): Promise<boolean> {
  if (doc.version === 1) return inserted(() => collection.insertOne(doc as driver.OptionalUnlessRequiredId<T>));
  const filter = { _id: doc._id, version: doc.version - 1 } as driver.Filter<T>;
  return (await collection.replaceOne(filter, doc as driver.WithoutId<T>)).matchedCount > 0;
}

async function inserted(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

export function conflict(current: Office | Range | Settings | undefined): AppError {
  return new AppError('VERSION_CONFLICT', { extra: { current } });
}

export function partsOf(versions: Range['versions']): RangePartDoc[] {
  return versions.map(({ cidrs, ...version }) => ({ _id: randomUUID(), version, cidrs: cidrs.join('\n') }));
}

export function rangeOf(doc: RangeDoc, parts: ReadonlyMap<string, RangePartDoc>): Range {
  const versions = doc.parts.map((id) => {
    const part = parts.get(id);
    return { ...part?.version, cidrs: part?.cidrs ? part.cidrs.split('\n') : [] } as Range['versions'][number];
  });
  return { ...doc.range, versions };
}

function byCreation<T extends { id: string; createdAt: number }>(items: T[]): T[] {
  return items.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
