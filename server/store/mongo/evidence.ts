import type { mongo as driver } from 'mongoose';
import { AppError } from '../../errors.ts';
import type { AccessEvent, PersonDay } from '../../presence/evidence.ts';
import type { DayEventsQuery, DaysQuery, Evidence, EvidenceStore } from '../port/evidence.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';
import type { DayDoc, EventDoc } from './documents.ts';

/** Epochs by person, of people for whom data may be stored now. */
export type Epochs = ReadonlyMap<string, number>;

/**
 * Evidence has the epoch of its person. A deletion first raises the epoch and then deletes. So evidence of a writer that did not know of the
 * deletion belongs to an earlier epoch: it is invisible and will be removed.
 */
export function createEvidence(mongo: Mongo, counters: Counters): EvidenceStore & { visible(docs: DayDoc[]): Promise<PersonDay[]> } {
  let cached: { revision: number; epochs: Epochs } | undefined;

  /** Reads, then checks: if no change of people has begun, these epochs belong to the world that the page was placed with. */
  async function epochsUnder(revision: number): Promise<Epochs> {
    const epochs = cached?.revision === revision ? cached.epochs : await readEpochs(mongo);
    if ((await counters.peopleAtRest()) !== revision) throw new AppError('STALE_PEOPLE');
    cached = { revision, epochs };
    return epochs;
  }

  /** Must be read after the evidence: data that is deleted meanwhile must not be returned. */
  async function epochsNow(ids?: readonly string[]): Promise<Epochs> {
    const revision = cached && (await counters.peopleAtRest());
    return cached && cached.revision === revision ? cached.epochs : readEpochs(mongo, ids);
  }

  async function mergeDays(wanted: readonly DayDoc[], v: number): Promise<void> {
    const operations = wanted.map(({ _id, p, e, r, d, first, last }): driver.AnyBulkWriteOperation<DayDoc> => {
      const update = { $min: { first }, $max: { last, v }, $setOnInsert: { p, e, r, d } };
      return { updateOne: { filter: { _id }, update, upsert: true } };
    });
    if (operations.length > 0) await retryDuplicate(() => mongo.days.bulkWrite(operations, { ordered: false }));
  }

  async function addEvents(wanted: readonly EventDoc[]): Promise<void> {
    const operations = wanted.map(({ _id, ...rest }): driver.AnyBulkWriteOperation<EventDoc> => {
      return { updateOne: { filter: { _id }, update: { $setOnInsert: rest }, upsert: true } };
    });
    if (operations.length > 0) await retryDuplicate(() => mongo.events.bulkWrite(operations, { ordered: false }));
  }

  async function takeOutStale(docs: readonly (DayDoc | EventDoc)[]): Promise<void> {
    const epochs = await readEpochs(mongo, [...new Set(docs.map((doc) => doc.p))]);
    const stale = docs.filter((doc) => epochs.get(doc.p) !== doc.e).map((doc) => doc._id);
    await mongo.days.deleteMany({ _id: { $in: stale } });
    await mongo.events.deleteMany({ _id: { $in: stale } });
  }

  async function mergeEvidence(evidence: Evidence): Promise<void> {
    const epochs = await epochsUnder(evidence.peopleRevision);
    const days = await newDays(mongo.days, dayDocs(evidence.personDays, epochs));
    const events = await newEvents(mongo.events, eventDocs(evidence.accessEvents, epochs));
    if (days.length + events.length > 0) {
      await counters.change(async (v) => {
        await mergeDays(days, v);
        await addEvents(events);
      });
    }
    if ((await counters.peopleAtRest()) === evidence.peopleRevision) return;
    await takeOutStale([...days, ...events]);
    throw new AppError('STALE_PEOPLE');
  }

  async function visible(docs: readonly DayDoc[], ids?: readonly string[]): Promise<PersonDay[]> {
    const epochs = docs.length > 0 ? await epochsNow(ids) : new Map();
    const counted = docs.filter((doc) => epochs.get(doc.p) === doc.e);
    return counted.map(({ p, r, d, first, last }) => ({ personId: p, rangeId: r, day: d, first, last }));
  }

  async function shownEvents(docs: readonly EventDoc[], ids?: readonly string[]): Promise<AccessEvent[]> {
    const epochs = docs.length > 0 ? await epochsNow(ids) : new Map();
    return docs.filter((doc) => epochs.get(doc.p) === doc.e).map(({ p, ip, d }) => ({ personId: p, ip, day: d }));
  }

  /** Skips deleted data, so that only the last page is short. */
  async function accessEventsOfDay({ day, personIds, ip, after, limit }: DayEventsQuery): Promise<AccessEvent[]> {
    const filter = { d: day, ...(personIds && { p: { $in: [...personIds] } }), ...(ip !== undefined && { ip }) };
    const shown: AccessEvent[] = [];
    // The current data is of the person's latest epoch, the last of its key.
    let last = after && { p: after.personId, ip: after.ip, e: Number.MAX_SAFE_INTEGER };
    for (;;) {
      const rest = last && { $or: [{ p: { $gt: last.p } }, { p: last.p, ip: { $gt: last.ip } }, { ...last, e: { $gt: last.e } }] };
      const wanted = limit - shown.length;
      const docs = await mongo.events
        .find(rest ? { $and: [filter, rest] } : filter)
        .sort({ p: 1, ip: 1, e: 1 })
        .limit(wanted)
        .toArray();
      shown.push(...(await shownEvents(docs, personIds)));
      const end = docs.at(-1);
      if (!end || docs.length < wanted || shown.length >= limit) return shown;
      last = { p: end.p, ip: end.ip, e: end.e };
    }
  }

  return {
    mergeEvidence,
    visible: (docs) => visible(docs, [...new Set(docs.map((doc) => doc.p))]),
    personDays: async (query) => visible(await mongo.days.find(filterOf(query)).toArray(), query.personIds),
    accessEvents: async (query) => shownEvents(await mongo.events.find(filterOf(query)).toArray(), query.personIds),
    accessEventsOfDay,
    async peopleInRange(rangeId, day) {
      return (await visible(await mongo.days.find({ d: day, r: rangeId }).toArray())).map(({ personId }) => personId);
    },
  };
}

/** For these people, or for all. */
export async function readEpochs({ people }: Mongo, ids?: readonly string[]): Promise<Epochs> {
  const those = ids ? { _id: { $in: [...ids] } } : {};
  const filter = { ...those, goneAt: { $exists: false }, mode: { $ne: 'off' as const } };
  const docs = await people.find(filter, { projection: { epoch: 1 } }).toArray();
  return new Map(docs.map((doc) => [doc._id, doc.epoch]));
}

function filterOf({ fromDay, toDay, personIds }: DaysQuery) {
  return { d: { $gte: fromDay, $lte: toDay }, ...(personIds && { p: { $in: [...personIds] } }) };
}

/** One document per key, since a page may contain a key more than once. */
function dayDocs(days: readonly PersonDay[], epochs: Epochs): DayDoc[] {
  const docs = new Map<string, DayDoc>();
  for (const { personId: p, rangeId: r, day: d, first, last } of days) {
    const e = epochs.get(p);
    if (e === undefined) continue;
    const _id = `${p}|${e}|${r}|${d}`;
    const before = docs.get(_id);
    docs.set(_id, { _id, p, e, r, d, first: Math.min(first, before?.first ?? first), last: Math.max(last, before?.last ?? last), v: 0 });
  }
  return [...docs.values()];
}

function eventDocs(events: readonly AccessEvent[], epochs: Epochs): EventDoc[] {
  const docs = new Map<string, EventDoc>();
  for (const { personId: p, ip, day: d } of events) {
    const e = epochs.get(p);
    if (e !== undefined) docs.set(`${p}|${e}|${ip}|${d}`, { _id: `${p}|${e}|${ip}|${d}`, p, e, ip, d });
  }
  return [...docs.values()];
}

/** The documents that would change something. A sweep reads mostly known data, and one look-up is cheaper than a thousand writes. */
async function newDays(collection: driver.Collection<DayDoc>, docs: readonly DayDoc[]): Promise<DayDoc[]> {
  if (docs.length === 0) return [];
  const known = await collection.find({ _id: { $in: docs.map((doc) => doc._id) } }, { projection: { first: 1, last: 1 } }).toArray();
  const byId = new Map(known.map((doc) => [doc._id, doc]));
  return docs.filter((doc) => {
    const there = byId.get(doc._id);
    return !there || doc.first < there.first || doc.last > there.last;
  });
}

async function newEvents(collection: driver.Collection<EventDoc>, docs: readonly EventDoc[]): Promise<EventDoc[]> {
  if (docs.length === 0) return [];
  const known = await collection.find({ _id: { $in: docs.map((doc) => doc._id) } }, { projection: { _id: 1 } }).toArray();
  const ids = new Set(known.map((doc) => doc._id));
  return docs.filter((doc) => !ids.has(doc._id));
}
