import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { NumberStore } from '../port/numbers.ts';
import type { Database } from './database.ts';
import { dayNumber, dayText } from './days.ts';
import type { Synchronous } from './parts.ts';

export function createNumbers({ db }: { db: Database }): Synchronous<NumberStore> {
  const add = db.prepare('INSERT INTO day_numbers (day, office_id, doc) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET doc = excluded.doc');
  const between = db.prepare(`SELECT doc FROM day_numbers WHERE day BETWEEN :from AND :to AND (:office IS NULL OR office_id = :office)
    ORDER BY day, office_id`);
  const remove = db.prepare('DELETE FROM day_numbers WHERE day <= ?');
  const noteImport = db.prepare(
    'INSERT INTO imported_days (day, file_id) VALUES (?, ?) ON CONFLICT DO UPDATE SET file_id = excluded.file_id',
  );
  const imported = db.prepare('SELECT day, file_id FROM imported_days WHERE day BETWEEN ? AND ?');
  const forgetImports = db.prepare('DELETE FROM imported_days WHERE day <= ?');
  return {
    saveDayNumbers: (numbers) =>
      db.write(() => {
        for (const one of numbers) add.run(dayNumber(one.day), one.officeId, JSON.stringify(one));
      }),
    dayNumbers({ fromDay, toDay, officeId }) {
      const rows = between.all({ from: dayNumber(fromDay), to: dayNumber(toDay), office: officeId ?? null });
      return rows.map(({ doc }) => JSON.parse(String(doc)) as DayNumbers);
    },
    deleteDayNumbers: (lastDay) =>
      db.write(() => {
        forgetImports.run(dayNumber(lastDay));
        return Number(remove.run(dayNumber(lastDay)).changes);
      }),
    noteImport: (fileId, days) =>
      db.write(() => {
        for (const day of days) noteImport.run(dayNumber(day), fileId);
      }),
    importedDays({ fromDay, toDay }) {
      const rows = imported.all(dayNumber(fromDay), dayNumber(toDay));
      return new Map(rows.map(({ day, file_id }) => [dayText(Number(day)), String(file_id)]));
    },
  };
}
