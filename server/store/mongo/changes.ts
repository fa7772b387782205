import type { PersonDay } from '../../presence/evidence.ts';
import type { Store } from '../port/store.ts';
import type { Changes } from '../port/upkeep.ts';
import type { DayDoc, Mongo } from './connection.ts';
import type { Counters } from './counters.ts';

/** Who is further behind than this many person-days loads everything anew. */
const MOST_DAYS = 100_000;

interface Deps {
  mongo: Mongo;
  counters: Counters;
  visible(docs: DayDoc[]): Promise<PersonDay[]>;
}

/** Up to which number was read, and what was being written then: of that more may have come since, with any number. */
interface Cursor {
  upTo: number;
  reloads: number;
  open: Map<string, number>;
}

const format = ({ upTo, reloads, open }: Cursor): string =>
  [`${upTo}/${reloads}`, ...[...open].map(([id, from]) => `${id}=${from}`)].join(' ');

function parse(cursor: string): Cursor {
  const [numbers = '', ...open] = cursor.split(' ');
  const [upTo, reloads] = numbers.split('/').map(Number);
  return {
    upTo: upTo ?? NaN,
    reloads: reloads ?? NaN,
    open: new Map(open.map((each) => each.split('=')).map(([id = '', from]) => [id, Number(from)])),
  };
}

/**
 * Everything above the cursor's number, and once more what lies above the beginning of each write that was open then and has
 * ended. So a write that stays open, as one of an instance that was killed does for 2 minutes, has nothing read again and again.
 */
export function createChanges({ mongo, counters, visible }: Deps): Pick<Store, 'changes'> {
  return {
    async changes(cursor): Promise<Changes> {
      const read = cursor === undefined ? undefined : parse(cursor);
      // First the counter, then the announcements: what was drawn by then and is not announced is written.
      const { drawn, reloads } = await counters.drawn();
      const nothing = { reload: false, places: false, personIds: [], personDays: [] };
      if (read?.upTo === drawn && read.open.size === 0) return { cursor: format(read), ...nothing };
      const open = new Map((await counters.openWrites()).filter((write) => write.from < drawn).map(({ id, from }) => [id, from]));
      const later = format({ upTo: drawn, reloads, open });
      if (read === undefined) return { cursor: later, ...nothing };
      // A cursor from the future belongs to a database that was put back or replaced.
      if (!(read.upTo <= drawn) || read.reloads !== reloads) return { ...nothing, cursor: later, reload: true, places: true };
      const ended = [...read.open].filter(([id]) => !open.has(id)).map(([, begin]) => begin);
      const from = Math.min(read.upTo, ...ended);
      if (from === drawn) return { cursor: later, ...nothing };
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
