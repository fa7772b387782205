import type { PersonDay } from '../../presence/evidence.ts';
import type { Store } from '../port/store.ts';
import { type Changes, noChanges, PLACE_KINDS, type PlaceKind, reloadAll } from '../port/upkeep.ts';
import type { Mongo } from './connection.ts';
import type { Counters } from './counters.ts';
import type { DayDoc, PersonDoc } from './documents.ts';

/** A reader that lags by more person-days than this reloads everything. */
const MAX_DAYS = 100_000;

interface Deps {
  mongo: Mongo;
  counters: Counters;
  visible(docs: DayDoc[]): Promise<PersonDay[]>;
}

/** The last number that was read, and the writes that were open then: those may add changes later, with any number. */
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

/** The parts of a person that a change can affect. */
const ALL_OF_PERSON = ['vFacts', 'vStatements', 'vErased'] as const;
type PartOfPerson = (typeof ALL_OF_PERSON)[number];
const NUMBERS = { v: 1, vFacts: 1, vStatements: 1, vErased: 1 } as const;

/** For `$max` in a person: the number of this change, for each part that it affects. Default: all parts. */
export function touched(v: number, parts: readonly PartOfPerson[] = ALL_OF_PERSON): { v: number } & Partial<Record<PartOfPerson, number>> {
  return { v, ...Object.fromEntries(parts.map((part) => [part, v])) };
}

/** The name of the counter with the number of the last change of a kind of places. */
export function placesCounter(kind: PlaceKind): `changed-${PlaceKind}` {
  return `changed-${kind}`;
}

function changedPeople(docs: readonly Pick<PersonDoc, '_id' | PartOfPerson>[], from: number) {
  const idsOf = (part: PartOfPerson) => docs.filter((doc) => (doc[part] ?? 0) > from).map(({ _id }) => _id);
  return { personIds: idsOf('vFacts'), statementsOf: idsOf('vStatements'), erasedIds: idsOf('vErased') };
}

/**
 * All changes above the cursor's number, and again all above the begin of each write that was open then and has ended. So a write that stays open
 * (for 2 minutes, if its instance was killed) does not cause repeated reading.
 */
export function createChanges({ mongo, counters, visible }: Deps): Pick<Store, 'changes'> {
  return {
    async changes(cursor): Promise<Changes> {
      const read = cursor === undefined ? undefined : parse(cursor);
      // The counter is read before the announcements: if a number was drawn by then and is not announced, it has been written.
      const { drawn, reloads } = await counters.drawn();
      if (read?.upTo === drawn && read.open.size === 0) return { cursor: format(read), ...noChanges() };
      const open = new Map((await counters.openWrites()).filter((write) => write.from < drawn).map(({ id, from }) => [id, from]));
      const later = format({ upTo: drawn, reloads, open });
      if (read === undefined) return { cursor: later, ...noChanges() };
      // A cursor from the future belongs to a database that was restored or replaced.
      if (!(read.upTo <= drawn) || read.reloads !== reloads) return { cursor: later, ...reloadAll() };
      const ended = [...read.open].filter(([id]) => !open.has(id)).map(([, begin]) => begin);
      const from = Math.min(read.upTo, ...ended);
      if (from === drawn) return { cursor: later, ...noChanges() };
      const above = { v: { $gt: from } };
      const people = await mongo.people.find(above, { projection: NUMBERS }).toArray();
      const days = await mongo.days
        .find(above)
        .limit(MAX_DAYS + 1)
        .toArray();
      if (days.length > MAX_DAYS) return { cursor: later, ...reloadAll() };
      const places: PlaceKind[] = [];
      for (const kind of PLACE_KINDS) if ((await counters.current(placesCounter(kind))) > from) places.push(kind);
      return { cursor: later, reload: false, places, ...changedPeople(people, from), personDays: await visible(days) };
    },
  };
}
