import type { PersonDay } from '../../presence/evidence.ts';
import type { Changes } from '../port/upkeep.ts';
import type { Store } from '../port.ts';
import type { DayDoc, Mongo } from './connection.ts';
import type { Counters } from './counters.ts';

/** Who is further behind than this many person-days loads everything anew. */
const MOST_DAYS = 100_000;

interface Deps {
  mongo: Mongo;
  counters: Counters;
  visible(docs: DayDoc[]): Promise<PersonDay[]>;
}

/** Everything above the cursor's number; the next cursor stays below what is still being written. */
export function createChanges({ mongo, counters, visible }: Deps): Pick<Store, 'changes'> {
  return {
    async changes(cursor): Promise<Changes> {
      const from = cursor === undefined ? undefined : Number(cursor);
      const drawn = await counters.current('changes');
      const nothing = { reload: false, places: false, personIds: [], personDays: [] };
      if (from === drawn) return { cursor: String(drawn), ...nothing };
      const settled = await counters.settled();
      if (from === undefined) return { cursor: String(settled), ...nothing };
      // A cursor from the future belongs to a database that was put back or replaced.
      if (!(from <= drawn)) return { ...nothing, cursor: String(settled), reload: true, places: true };
      const later = String(Math.max(from, settled));
      const above = { v: { $gt: from } };
      const people = await mongo.people.find(above, { projection: { _id: 1 } }).toArray();
      const days = await mongo.days
        .find(above)
        .limit(MOST_DAYS + 1)
        .toArray();
      if (days.length > MOST_DAYS) return { ...nothing, cursor: later, reload: true, places: true };
      const places = (await counters.current('places')) > from;
      return { cursor: later, reload: false, places, personIds: people.map((doc) => doc._id), personDays: await visible(days) };
    },
  };
}
