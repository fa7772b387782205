import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { mongo as driver } from 'mongoose';
import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { Override } from '../../presence/override.ts';
import type { Person } from '../../presence/person.ts';
import type { Range } from '../../presence/place.ts';
import { aboutOf, subscriptionKey } from '../../presence/subscription.ts';
import type { FloorPlan } from '../port/places.ts';
import { INCOMPLETE, type RecordPart, type RecordParts } from '../port/transfer.ts';
import { createCandidates } from './candidates.ts';
import type { Mongo } from './connection.ts';
import type { Counters } from './counters.ts';
import type { PersonDoc } from './documents.ts';
import { clearId, overrideOf } from './overrides.ts';
import { personOf, removedPersonOf } from './people.ts';
import { partsOf, rangeOf } from './places.ts';
import { accessEvents, personDays } from './transfer-evidence.ts';
import { dropped, messageOf, outboxDoc } from './transfer-outbox.ts';

const [compress, expand] = [promisify(gzip), promisify(gunzip)];

/** Single values that are not moved: counters of this database, budgets in its own time, and the record of the write check. */
export const NOT_MOVED = /^(schema|changes|people|seq|changed-.*|budget\..*|write-check)$/;
const OWN_STATES = new RegExp(`${NOT_MOVED.source}|^(outbox-dropped|${INCOMPLETE})$`);

/** @param offset milliseconds to add to the database's time to get calendar time */
export function createTransferParts(mongo: Mongo, offset: number): RecordParts {
  const candidates = createCandidates(mongo, {} as Counters);
  return {
    people: part(mongo.people, personRecord, personDoc),
    offices: part(
      mongo.offices,
      ({ office }) => office,
      (office) => ({ _id: office.id, version: office.version, office }),
      { 'office.createdAt': 1, _id: 1 },
    ),
    ranges: ranges(mongo),
    'changes of ranges': {
      async *read() {
        for await (const { seq, note, before } of mongo.rangeChanges.find({ staged: { $exists: false } }))
          yield { seq, note, before: JSON.parse(String(await expand(before.buffer))) as Range[] };
      },
      async add(changes) {
        for (const { seq, note, before } of changes)
          await mongo.rangeChanges.insertOne({
            _id: note.id,
            seq,
            note,
            before: new driver.Binary(await compress(JSON.stringify(before))),
          });
      },
    },
    'floor plans': {
      async *read() {
        for await (const { _id, type, bytes } of mongo.floorPlans.find({}, { promoteBuffers: true }))
          yield { id: _id, type: type as FloorPlan['type'], base64: Buffer.from(bytes).toString('base64') };
      },
      async add(plans) {
        for (const { id, type, base64 } of plans) await mongo.floorPlans.insertOne({ _id: id, type, bytes: Buffer.from(base64, 'base64') });
      },
    },
    seats: part(
      mongo.floorSeats,
      ({ _id, seats }) => ({ id: _id, seats }),
      ({ id, seats }) => ({ _id: id, seats: [...seats] }),
    ),
    'person-days': personDays(mongo),
    'access events': accessEvents(mongo),
    statements: part(mongo.overrides, overrideOf, ({ id, ...rest }: Override) => ({ _id: id, ...rest })),
    clears: part(
      mongo.clears,
      ({ _id, ended = [], ...clear }) => ({ ...clear, ended }),
      (clear) => ({ _id: clearId(clear.personId, clear.at), ...clear }),
    ),
    'weekly rules': part(
      mongo.weeklyRules,
      ({ _id, ...rules }) => ({ personId: _id, ...rules }),
      ({ personId, ...rules }) => ({ _id: personId, ...rules }),
    ),
    'subscriptions and favourites': part(
      mongo.subscriptions,
      ({ subscription }) => subscription,
      (subscription) => {
        const about = aboutOf(subscription);
        const { kind, personId } = subscription;
        return { _id: subscriptionKey(subscription), kind, personId, ...(about !== undefined && { about }), subscription };
      },
    ),
    chats: part(
      mongo.chats,
      ({ _id, ...chat }) => ({ personId: _id, ...chat }),
      ({ personId, ...chat }) => ({ _id: personId, ...chat }),
    ),
    'contexts of conversations': part(
      mongo.frames,
      ({ _id, personId, at, frame }) => ({ personId, conversation: _id.slice(personId.length + 1), at, frame }),
      ({ personId, conversation, at, frame }) => ({ _id: `${personId}/${conversation}`, personId, at, frame }),
    ),
    'messages to the bot': part(
      mongo.messages,
      ({ _id, at, done = true }) => ({ key: _id, at: at + offset, done }),
      ({ key, at, done }) => ({ _id: key, at: at - offset, done }),
    ),
    'messages to be sent': part(
      mongo.outbox,
      (doc) => messageOf(doc, offset),
      (stored) => outboxDoc(stored, offset),
    ),
    'dropped messages': dropped(mongo),
    'days of candidates': {
      read: async function* () {
        yield* await candidates.candidateDays({ fromDay: '', toDay: '9999-12-31' });
      },
      // The last counted day is in `settings and states`.
      add: (days) => candidates.saveCandidateDays('', days),
    },
    'dismissed candidates': part(
      mongo.dismissed,
      ({ _id, at }) => ({ prefix: _id, at }),
      ({ prefix, at }) => ({ _id: prefix, at }),
    ),
    'numbers of days': part(
      mongo.dayNumbers,
      ({ numbers }) => numbers,
      (numbers: DayNumbers) => ({ _id: `${numbers.day}|${numbers.officeId}`, d: numbers.day, officeId: numbers.officeId, numbers }),
    ),
    'imported days': part(
      mongo.importedDays,
      ({ _id, fileId }) => ({ day: _id, fileId }),
      ({ day, fileId }) => ({ _id: day, fileId }),
    ),
    gaps: part(
      mongo.gaps,
      ({ _id, ...gap }) => gap,
      (gap) => ({ _id: `${gap.from}|${gap.until}|${gap.reason}`, ...gap }),
    ),
    'conversations for warnings': part(
      mongo.warningConversations,
      ({ conversation }) => conversation,
      (conversation) => ({ _id: conversation.id, conversation }),
    ),
    'trusted administrators': part(
      mongo.trustedAdministrators,
      ({ _id, until }) => ({ personId: _id, until }),
      ({ personId, until }) => ({ _id: personId, until }),
    ),
    'keys of screens': part(
      mongo.screenKeys,
      ({ _id, ...key }) => ({ id: _id, ...key }),
      ({ id, ...key }) => ({ _id: id, ...key }),
    ),
    'audit entries': part(
      mongo.audit,
      ({ seq, entry }) => ({ seq, entry }),
      ({ seq, entry }) => ({ _id: entry.id, seq, at: entry.at, entry }),
    ),
    'settings and states': states(mongo),
  };
}

/** A collection whose documents are records. */
function part<D extends { _id: string }, R>(
  collection: driver.Collection<D>,
  recordOf: (doc: D) => R,
  docOf: (record: R) => D,
  order?: driver.Sort,
): RecordPart<R> {
  return {
    async *read() {
      const cursor = order ? collection.find().sort(order) : collection.find();
      for await (const doc of cursor) yield recordOf(doc as D);
    },
    add: async (records) => void (await collection.insertMany(records.map(docOf) as driver.OptionalUnlessRequiredId<D>[])),
  };
}

function personRecord(doc: PersonDoc) {
  return doc.goneAt === undefined ? personOf(doc) : removedPersonOf(doc);
}

function personDoc({ id, ...record }: ReturnType<typeof personRecord>): PersonDoc {
  return { _id: id, ...(record as Omit<Person, 'id'>), epoch: 0, v: 0 };
}

/** The versions of a range are separate documents. */
function ranges(mongo: Mongo): RecordParts['ranges'] {
  return {
    async *read() {
      for await (const doc of mongo.ranges.find().sort({ 'range.createdAt': 1, _id: 1 })) {
        const parts = await mongo.rangeParts.find({ _id: { $in: doc.parts } }).toArray();
        yield rangeOf(doc, new Map(parts.map((one) => [one._id, one])));
      }
    },
    async add(records) {
      for (const { versions, ...range } of records) {
        const parts = partsOf(versions);
        if (parts.length > 0) await mongo.rangeParts.insertMany(parts);
        await mongo.ranges.insertOne({ _id: range.id, version: range.version, range, parts: parts.map(({ _id }) => _id) });
      }
    },
  };
}

function states({ state }: Mongo): RecordParts['settings and states'] {
  return {
    async *read() {
      for await (const { _id, n, value } of state.find()) if (!OWN_STATES.test(_id)) yield { key: _id, value: value ?? n };
    },
    async add(records) {
      for (const { key, value } of records) {
        const version = (value as { version?: unknown } | null)?.version;
        const doc = key === 'watermark' ? { n: Number(value) } : { ...(typeof version === 'number' && { n: version }), value };
        await state.replaceOne({ _id: key }, doc, { upsert: true });
      }
    },
  };
}
