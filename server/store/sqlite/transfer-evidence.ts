import type { RecordParts } from '../port/transfer.ts';
import type { Database } from './database.ts';
import { dayNumber, dayText } from './days.ts';

/** In these rows people and ranges are numbers. */
export function personDays(db: Database): RecordParts['person-days'] {
  const addRange = db.prepare('INSERT INTO range_refs (id) VALUES (?) ON CONFLICT DO NOTHING');
  const insert = db.prepare(`INSERT INTO person_days (day, person, range, first, last)
    VALUES (?, (SELECT ref FROM people WHERE id = ?), (SELECT ref FROM range_refs WHERE id = ?), ?, ?)`);
  return {
    *read() {
      const rows = db.prepare(`SELECT people.id AS person, day, range_refs.id AS range, first, last FROM person_days
        JOIN people ON people.ref = person JOIN range_refs ON range_refs.ref = range`);
      for (const { person, day, range, first, last } of rows.iterate())
        yield { personId: String(person), rangeId: String(range), day: dayText(Number(day)), first: Number(first), last: Number(last) };
    },
    add: (days) =>
      db.write(() => {
        for (const rangeId of new Set(days.map((one) => one.rangeId))) addRange.run(rangeId);
        for (const { personId, rangeId, day, first, last } of days) insert.run(dayNumber(day), personId, rangeId, first, last);
      }),
  };
}

export function accessEvents(db: Database): RecordParts['access events'] {
  const insert = db.prepare('INSERT INTO access_events (day, person, ip) VALUES (?, (SELECT ref FROM people WHERE id = ?), ?)');
  return {
    *read() {
      const rows = db.prepare('SELECT people.id AS person, day, ip FROM access_events JOIN people ON people.ref = person');
      for (const { person, day, ip } of rows.iterate()) yield { personId: String(person), ip: String(ip), day: dayText(Number(day)) };
    },
    add: (events) =>
      db.write(() => {
        for (const { personId, day, ip } of events) insert.run(dayNumber(day), personId, ip);
      }),
  };
}
