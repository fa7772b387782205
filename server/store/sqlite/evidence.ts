import { AppError } from '../../errors.ts';
import type { AccessEvent, PersonDay } from '../../presence/evidence.ts';
import { memo } from '../../presence/memo.ts';
import type { DayEventsQuery, DaysQuery, EvidenceStore } from '../port/evidence.ts';
import type { ChangeLog } from './change-log.ts';
import type { Database } from './database.ts';
import { dayNumber, dayText } from './days.ts';
import type { Synchronous } from './parts.ts';

// A page has a thousand rows and two or three days.
const numberOf = memo(dayNumber);
const textOf = memo(dayText);

export function createEvidence({ db, log }: { db: Database; log: ChangeLog }): Synchronous<EvidenceStore> {
  const refs = createRefs(db);
  // The condition avoids a write for a repeated record: a sweep reads mostly known data.
  const mergeDay = db.prepare(`INSERT INTO person_days (day, person, range, first, last) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last)
    WHERE excluded.first < first OR excluded.last > last RETURNING first, last`);
  mergeDay.setReturnArrays(true);
  const addEvent = db.prepare('INSERT INTO access_events (day, person, ip) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const inRange = db.prepare('SELECT person FROM person_days WHERE day = ? AND range = (SELECT ref FROM range_refs WHERE id = ?)');
  inRange.setReturnArrays(true);

  function mergeDays(days: readonly PersonDay[], people: ReadonlyMap<string, number>): PersonDay[] {
    const changed: PersonDay[] = [];
    for (const { personId, rangeId, day, first, last } of days) {
      const person = people.get(personId);
      if (person === undefined) continue;
      const row = mergeDay.get(numberOf(day), person, refs.range(rangeId), first, last) as unknown as [number, number] | undefined;
      if (row) changed.push({ personId, rangeId, day, first: row[0], last: row[1] });
    }
    return changed;
  }

  return {
    mergeEvidence: ({ peopleRevision, personDays, accessEvents }) =>
      db.write(() => {
        const people = refs.people(peopleRevision);
        const changed = mergeDays(personDays, people);
        for (const { personId, day, ip } of accessEvents) {
          const person = people.get(personId);
          if (person !== undefined) addEvent.run(numberOf(day), person, ip);
        }
        if (changed.length > 0) log.days(changed);
      }),
    personDays: createReader(
      db,
      'person_days JOIN range_refs ON range_refs.ref = person_days.range',
      'range_refs.id, first, last',
      (row) => {
        const [personId, day, rangeId, first, last] = row as [string, number, string, number, number];
        return { personId, rangeId, day: textOf(day), first, last } satisfies PersonDay;
      },
    ),
    accessEvents: createReader(db, 'access_events', 'ip', (row) => {
      const [personId, day, ip] = row as [string, number, string];
      return { personId, ip, day: textOf(day) } satisfies AccessEvent;
    }),
    accessEventsOfDay: createDayReader(db, refs),
    peopleInRange: (rangeId, day) =>
      (inRange.all(numberOf(day), rangeId) as unknown as [number][]).map(([person]) => refs.personId(person)),
  };
}

/** In the order of the key of one day; for given people, one look-up each. */
function createDayReader(db: Database, refs: Refs): (query: DayEventsQuery) => AccessEvent[] {
  const ref = db.prepare('SELECT ref FROM people WHERE id = ?');
  const [ofAll, ofSome] = ['', 'AND person IN (SELECT ref FROM people WHERE id IN (SELECT value FROM json_each(:ids)))'].map((some) => {
    const statement = db.prepare(`SELECT person, ip FROM access_events
      WHERE day = :day AND (person, ip) > (:person, :after) ${some} AND (:ip IS NULL OR ip = :ip) ORDER BY person, ip LIMIT :limit`);
    statement.setReturnArrays(true);
    return statement;
  });
  return ({ day, personIds, ip, after, limit }) => {
    // A deleted person no longer has a number: the day is read from its beginning.
    const person = after && ref.get(after.personId)?.ref;
    const start = { person: Number(person ?? 0), after: person === undefined ? '' : (after?.ip ?? '') };
    const query = { day: numberOf(day), ...start, ip: ip ?? null, limit };
    const rows = personIds ? ofSome?.all({ ...query, ids: JSON.stringify(personIds) }) : ofAll?.all(query);
    return ((rows ?? []) as unknown as [number, string][]).map(([who, address]) => ({ personId: refs.personId(who), ip: address, day }));
  };
}

/** For all people: one scan of the key. For given people: a look-up for each of their days. */
function createReader<T>(db: Database, from: string, columns: string, build: (row: unknown[]) => T): (query: DaysQuery) => T[] {
  const select = `SELECT people.id, day, ${columns} FROM`;
  const ofAll = db.prepare(`${select} ${from} JOIN people ON people.ref = person WHERE day BETWEEN ? AND ?`);
  const ofSome = db.prepare(`${select} json_each(?) wanted CROSS JOIN people ON people.id = wanted.value
    CROSS JOIN json_each(?) days CROSS JOIN ${from} WHERE day = days.value AND person = people.ref`);
  const table = from.split(' ')[0];
  // Two look-ups at the ends of the key; both in one select would scan all of it.
  const bounds = db.prepare(`SELECT (SELECT min(day) FROM ${table}), (SELECT max(day) FROM ${table})`);
  for (const statement of [ofAll, ofSome, bounds]) statement.setReturnArrays(true);
  return ({ fromDay, toDay, personIds }) => {
    if (!personIds) return (ofAll.all(numberOf(fromDay), numberOf(toDay)) as unknown as unknown[][]).map(build);
    const [earliest, latest] = bounds.get() as unknown as [number | null, number | null];
    const first = Math.max(numberOf(fromDay), earliest ?? 0);
    const days = Array.from({ length: Math.max(0, Math.min(numberOf(toDay), latest ?? -1) - first + 1) }, (_, i) => first + i);
    const rows = ofSome.all(JSON.stringify([...new Set(personIds)]), JSON.stringify(days));
    return (rows as unknown as unknown[][]).map(build);
  };
}

type Refs = ReturnType<typeof createRefs>;

/** Ids as the short integers of the file. Those of people are read again after each change of the people's revision. */
function createRefs(db: Database) {
  const revision = db.prepare('SELECT people FROM revisions');
  const allPeople = db.prepare("SELECT id, ref FROM people WHERE gone_at IS NULL AND mode <> 'off'");
  const findRange = db.prepare('SELECT ref FROM range_refs WHERE id = ?');
  const addRange = db.prepare('INSERT INTO range_refs (id) VALUES (?) RETURNING ref');
  const findPerson = db.prepare('SELECT id FROM people WHERE ref = ?');
  const ranges = new Map<string, number>();
  const ids: string[] = [];
  let people = new Map<string, number>();
  let readUnder: number | undefined;
  return {
    /** People about whom data may be stored. Throws STALE_PEOPLE if `placedUnder` is not the current revision. */
    people(placedUnder: number): ReadonlyMap<string, number> {
      const current = Number(revision.get()?.people);
      if (placedUnder !== current) throw new AppError('STALE_PEOPLE');
      if (readUnder !== current) {
        people = new Map(allPeople.all().map((row) => [String(row.id), Number(row.ref)]));
        readUnder = current;
      }
      return people;
    },
    /** A number is never reused, so it is looked up once: a month has a hundred times more rows than people. */
    personId(ref: number): string {
      let id = ids[ref];
      if (id === undefined) {
        id = String(findPerson.get(ref)?.id);
        ids[ref] = id;
      }
      return id;
    },
    range(id: string): number {
      const known = ranges.get(id);
      if (known !== undefined) return known;
      const found = findRange.get(id);
      const ref = Number((found ?? addRange.get(id))?.ref);
      // Cached only once it is certainly in the file.
      if (found) ranges.set(id, ref);
      else db.afterCommit(() => void ranges.set(id, ref));
      return ref;
    },
  };
}
