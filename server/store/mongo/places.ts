import { randomUUID } from 'node:crypto';
import { AppError } from '../../errors.ts';
import type { Office, Range } from '../../presence/place.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../presence/settings.ts';
import type { PlaceStore } from '../port/places.ts';
import type { PlaceKind } from '../port/upkeep.ts';
import { placesCounter } from './changes.ts';
import type { Mongo } from './connection.ts';
import type { Counters, Write } from './counters.ts';
import type { RangeDoc, RangePartDoc } from './documents.ts';
import type { Step } from './steps.ts';

export function createPlaces(mongo: Mongo, counters: Counters): PlaceStore {
  const { state, rangeParts } = mongo;

  async function readRanges(): Promise<Range[]> {
    for (;;) {
      const docs = await mongo.ranges.find().toArray();
      const parts = await rangeParts.find({ _id: { $in: docs.flatMap((doc) => doc.parts) } }).toArray();
      const byId = new Map(parts.map((part) => [part._id, part]));
      // A part is missing only if its range was replaced between the two reads.
      if (docs.every((doc) => doc.parts.every((id) => byId.has(id)))) return byCreation(docs.map((doc) => rangeOf(doc, byId)));
    }
  }

  const storedSettings = async () => (await state.findOne({ _id: 'settings' }))?.value as Settings | undefined;
  async function settingsNow(): Promise<Settings> {
    return { ...DEFAULT_SETTINGS, ...(await storedSettings()) };
  }

  const clampOffice = (office: Office): Promise<void> =>
    counters.write(PLACES_LOCK, async ({ v }) => {
      const there = await mongo.offices.findOne({ _id: office.id, version: office.version });
      const save = { updateOne: { filter: { _id: office.id }, update: { $set: { office } } } };
      return { result: undefined, steps: there ? [{ in: 'offices', writes: [save] }, touchedPlaces('offices', v)] : [] };
    });

  const clampRange = (range: Range): Promise<void> =>
    counters.write(PLACES_LOCK, async (write) => {
      const there = await mongo.ranges.findOne({ _id: range.id, version: range.version });
      return { result: undefined, steps: there ? await rangeSteps(mongo, { write, save: [range], remove: [], before: [there] }) : [] };
    });

  return {
    offices: async () => byCreation((await mongo.offices.find().toArray()).map((doc) => doc.office)),
    saveOffice: (office, { revision, ...alongside } = {}) =>
      counters.write(PLACES_LOCK, async ({ v }) => {
        await refuseStale(counters, revision);
        const current = (await mongo.offices.findOne({ _id: office.id }))?.office;
        if (office.version !== (current?.version ?? 0) + 1) throw conflict(current);
        const save = { replaceOne: { filter: { _id: office.id }, replacement: { version: office.version, office }, upsert: true } };
        return { result: undefined, steps: [{ in: 'offices', writes: [save] }, touchedPlaces('offices', v)], alongside };
      }),
    ranges: readRanges,
    saveRange: (range) =>
      counters.write(PLACES_LOCK, async (write) => {
        const doc = await mongo.ranges.findOne({ _id: range.id });
        if (range.version !== (doc?.version ?? 0) + 1) throw conflict((await readRanges()).find(({ id }) => id === range.id));
        return { result: undefined, steps: await rangeSteps(mongo, { write, save: [range], remove: [], before: doc ? [doc] : [] }) };
      }),
    deleteRange: (id) =>
      counters.write(PLACES_LOCK, async (write) => {
        const doc = await mongo.ranges.findOne({ _id: id });
        if (!doc) return { result: false, steps: [] };
        return { result: true, steps: await rangeSteps(mongo, { write, save: [], remove: [id], before: [doc] }) };
      }),
    placesRevision: () => counters.settled(COUNTED, PLACES_LOCK.key),
    settings: settingsNow,
    saveSettings: (next, alongside) =>
      counters.write({ key: 'settings' }, async ({ v }) => {
        const [stored, current] = [await storedSettings(), await settingsNow()];
        const fits = next.version === current.version + 1 || (next.version === 1 && !stored);
        if (!fits) throw conflict(current);
        const save = { replaceOne: { filter: { _id: 'settings' }, replacement: { n: next.version, value: next }, upsert: true } };
        return { result: undefined, steps: [{ in: 'state', writes: [save] }, touchedPlaces('settings', v)], alongside };
      }),
    async clampPlaces({ offices, ranges }) {
      for (const office of offices) await clampOffice(office);
      for (const range of ranges) await clampRange(range);
    },
  };
}

/** One write at a time changes offices and ranges. */
export const PLACES_LOCK = { key: 'places' };
/** Their revision is the highest of these counters. */
const COUNTED = [placesCounter('offices'), placesCounter('ranges')] as const;

/**
 * Within a write with `PLACES_LOCK`: nobody else changes places then, and the decided steps of a dead writer are completed.
 * @throws AppError STALE_PLACES if they have changed since `revision`
 */
export async function refuseStale(counters: Counters, revision: number | undefined): Promise<void> {
  if (revision !== undefined && revision !== (await counters.highest(COUNTED))) throw new AppError('STALE_PLACES');
}

/** Writes which kind of places changed, for readers of changes. */
export function touchedPlaces(kind: PlaceKind, v: number): Step {
  return { in: 'state', writes: [{ updateOne: { filter: { _id: placesCounter(kind) }, update: { $max: { n: v } }, upsert: true } }] };
}

interface RangesWrite {
  write: Write;
  save: readonly Range[];
  /** Ids. */
  remove: readonly string[];
  /** The stored documents of the saved and the removed ranges. */
  before: readonly RangeDoc[];
}

/** Stores the versions at once, where no range refers to them yet: with their CIDRs the steps would be too large for the announcement. */
export async function rangeSteps({ rangeParts }: Mongo, { write, save, remove, before }: RangesWrite): Promise<Step[]> {
  const writes: Extract<Step, { in: 'ranges' }>['writes'] = remove.map((id) => ({ deleteOne: { filter: { _id: id } } }));
  const made: RangePartDoc[] = [];
  for (const { versions, ...range } of save) {
    const parts = partsOf(versions);
    made.push(...parts);
    const replacement = { version: range.version, range, parts: parts.map(({ _id }) => _id) };
    writes.push({ replaceOne: { filter: { _id: range.id }, replacement, upsert: true } });
  }
  if (made.length > 0) await rangeParts.insertMany(made);
  const replaced = before.flatMap(({ parts }) => parts);
  return [
    { in: 'ranges', writes },
    { in: 'rangeParts', writes: [{ deleteMany: { filter: { _id: { $in: replaced } } } }] },
    touchedPlaces('ranges', write.v),
  ];
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
