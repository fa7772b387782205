import { AppError } from '../../errors.ts';
import type { Instant } from '../../presence/time.ts';
import type { Mongo } from './connection.ts';

/** The time of the database's clock, which is the same for all instances. @throws AppError STORE_UNAVAILABLE */
export async function databaseTime({ state }: Pick<Mongo, 'state'>): Promise<Instant> {
  // Any document will do; the schema version always exists.
  const [found] = await state.aggregate<{ now: Date }>([{ $limit: 1 }, { $project: { now: '$$NOW' } }]).toArray();
  if (!found) throw new AppError('STORE_UNAVAILABLE');
  return found.now.getTime();
}
