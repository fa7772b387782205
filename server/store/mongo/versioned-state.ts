import { isDuplicateKey, type Mongo } from './connection.ts';

/**
 * Saves a single value with optimistic concurrency: inserts it if its version is 1, otherwise replaces exactly the version before. False if
 * another writer was first.
 */
export async function saveVersion({ state }: Mongo, _id: string, value: { version: number }): Promise<boolean> {
  const doc = { n: value.version, value };
  if (value.version > 1) return (await state.replaceOne({ _id, n: value.version - 1 }, doc)).matchedCount > 0;
  try {
    await state.insertOne({ _id, ...doc });
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
