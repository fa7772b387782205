import { placeOf } from '../../server/presence/sightings.ts';
import type { Day } from '../../server/presence/time.ts';
import type { Context } from '../context.ts';

/** The days among these on which the asker was seen working remotely. Only for the asker. */
export async function ownRemoteDays({ store, person, picture }: Context, days: readonly Day[]): Promise<ReadonlySet<Day>> {
  const sorted = days.toSorted();
  const [fromDay, toDay] = [sorted[0], sorted.at(-1)];
  if (fromDay === undefined || toDay === undefined) return new Set();
  const seen = await store.personDays({ fromDay, toDay, personIds: [person.id] });
  const remote = seen.filter(({ rangeId }) => placeOf(rangeId, picture.world)?.kind === 'remote').map(({ day }) => day);
  return new Set(remote.filter((day) => days.includes(day)));
}
