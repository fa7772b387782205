import { AppError } from '../../errors.ts';
import { INCOMPLETE } from '../port/transfer.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

/** Forward migrations. Each may run twice (two instances starting at once). Never edit a released one; append. */
const MIGRATIONS: readonly ((mongo: Mongo) => Promise<void>)[] = [
  async (mongo) => {
    await mongo.days.createIndexes([{ key: { d: 1 } }, { key: { p: 1, d: 1 } }, { key: { v: 1 } }]);
    await mongo.events.createIndexes([{ key: { d: 1, p: 1, ip: 1, e: 1 } }, { key: { p: 1, d: 1 } }]);
    await mongo.people.createIndexes([{ key: { v: 1 } }]);
    await mongo.overrides.createIndexes([{ key: { personId: 1, end: 1 } }, { key: { end: 1 } }]);
    await mongo.clears.createIndexes([{ key: { personId: 1, at: 1 } }, { key: { at: 1 } }]);
    await mongo.candidateDays.createIndexes([{ key: { d: 1 } }]);
    await mongo.audit.createIndexes([
      { key: { at: -1, seq: -1 } },
      { key: { 'entry.actor': 1, at: -1 } },
      { key: { 'entry.subject': 1, at: -1 } },
    ]);
  },
  // The link keeps the properties that were requested with it. Without the link, the next round is a full one with the current properties.
  async (mongo) => {
    await mongo.state.deleteOne({ _id: 'directory-link' });
  },
  async (mongo) => {
    await mongo.dayNumbers.createIndexes([{ key: { d: 1, officeId: 1 } }]);
  },
  // One storage order of statements and clears. An existing clear comes after the statements that were set by its instant.
  async ({ clears, overrides }) => {
    for (const { _id, personId, at } of await clears.find({ seq: { $exists: false } }).toArray()) {
      const [last] = await overrides
        .find({ personId, setAt: { $lte: at } })
        .sort({ seq: -1 })
        .limit(1)
        .toArray();
      await clears.updateOne({ _id }, { $set: { seq: last?.seq ?? 0 } });
    }
  },
  async (mongo) => {
    await mongo.messages.createIndexes([{ key: { at: 1 } }]);
  },
  // One write at a time for each key.
  async ({ openWrites }) => {
    await openWrites.createIndex({ key: 1 }, { unique: true, sparse: true });
  },
  async ({ outbox }) => {
    await outbox.createIndexes([{ key: { consumer: 1, state: 1, recipient: 1, seq: 1 } }, { key: { d: 1 } }, { key: { people: 1 } }]);
  },
  async ({ frames }) => {
    await frames.createIndexes([{ key: { personId: 1 } }, { key: { at: 1 } }]);
  },
  async ({ subscriptions, chats }) => {
    await subscriptions.createIndexes([{ key: { kind: 1, personId: 1 } }, { key: { personId: 1 } }, { key: { about: 1 } }]);
    await chats.createIndex({ 'conversation.id': 1 });
  },
  // A plan is an intention; the drawing of a floor is a floor plan.
  async ({ db, floorPlans, audit }) => {
    const old = db.collection<{ _id: string; type: string; bytes: Uint8Array }>('plans');
    for await (const { _id, ...plan } of old.find())
      await retryDuplicate(() => floorPlans.updateOne({ _id }, { $set: plan }, { upsert: true }));
    await old.deleteMany({});
    await audit.updateMany({ 'entry.action': 'office.plan' }, { $set: { 'entry.action': 'office.floor-plan' } });
  },
  // A digest may be of several weekdays.
  async ({ db }) => {
    const digests = db.collection<{ _id: string; subscription: { weekday: number } }>('subscriptions');
    for await (const { _id, subscription } of digests.find({ 'subscription.weekday': { $exists: true } }))
      await digests.updateOne(
        { _id },
        { $set: { 'subscription.weekdays': [subscription.weekday] }, $unset: { 'subscription.weekday': '' } },
      );
  },
];

/** @throws AppError STORE_TOO_NEW for a database that a newer version wrote */
export async function migrate(mongo: Mongo): Promise<void> {
  const found = (await mongo.state.findOne({ _id: 'schema' }))?.n ?? 0;
  if (found > MIGRATIONS.length) {
    const detail = `The database has schema version ${found}, this version of Indoors knows ${MIGRATIONS.length}. Start the newer version again.`;
    throw new AppError('STORE_TOO_NEW', { detail });
  }
  for (const migration of MIGRATIONS.slice(found)) await migration(mongo);
  await retryDuplicate(() => mongo.state.updateOne({ _id: 'schema' }, { $max: { n: MIGRATIONS.length } }, { upsert: true }));
}

/** @throws AppError STORE_INCOMPLETE if a move into this database has begun and not finished */
export async function assertComplete({ state }: Mongo): Promise<void> {
  if (await state.findOne({ _id: INCOMPLETE })) throw new AppError('STORE_INCOMPLETE');
}
