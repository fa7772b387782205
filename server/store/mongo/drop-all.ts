import { AppError } from '../../errors.ts';
import { connect, type Mongo } from './connection.ts';
import { startError } from './failures.ts';

/** The collections of this version, and one of an older version. Others in the database are not ours. */
function collectionsOf({ db, close: _, ...ours }: Mongo) {
  return [...Object.values(ours), db.collection('plans')];
}

/** Drops our collections. @throws AppError STORE_IN_USE while a server holds a lease, STORE_UNAVAILABLE, CONFIG_INVALID */
export async function dropAll(uri: string): Promise<string[]> {
  const mongo = await connect(uri);
  try {
    await assertUnused(mongo);
    const there = new Set((await mongo.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
    const ours = collectionsOf(mongo).filter(({ collectionName }) => there.has(collectionName));
    for (const collection of ours) await collection.drop();
    return ours.map(({ collectionName }) => collectionName);
  } catch (error) {
    throw startError(error);
  } finally {
    await mongo.close();
  }
}

/** @throws AppError STORE_IN_USE while a server holds a lease */
export async function assertUnused({ leases }: Mongo): Promise<void> {
  const detail = 'An Indoors server uses this MongoDB. Stop all servers and wait for a minute.';
  if (await leases.findOne({ ends: { $gt: Date.now() } })) throw new AppError('STORE_IN_USE', { detail });
}
