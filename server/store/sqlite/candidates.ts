import type { CandidateDay, CandidateOffice } from '../../presence/discovery/candidate.ts';
import type { DiscoveryStore } from '../port/discovery.ts';
import type { WriteAlongside } from './alongside.ts';
import type { Database } from './database.ts';
import { dayNumber, dayText } from './days.ts';
import type { Synchronous } from './parts.ts';

export function createCandidates({
  db,
  alongside: writeAlongside,
}: {
  db: Database;
  alongside: WriteAlongside;
}): Synchronous<DiscoveryStore> {
  const merge = db.prepare(`INSERT INTO candidate_days (day, prefix, people, hours, working_hours, mixed_hours) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET people = max(people, excluded.people), hours = max(hours, excluded.hours),
      working_hours = max(working_hours, excluded.working_hours), mixed_hours = max(mixed_hours, excluded.mixed_hours)`);
  const mergeOffice = db.prepare(`INSERT INTO candidate_offices (day, prefix, office_id, said, usual) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET said = max(said, excluded.said), usual = max(usual, excluded.usual)`);
  const count = db.prepare(`INSERT INTO counted_candidates VALUES (1, ?) ON CONFLICT DO UPDATE SET day = max(day, excluded.day)`);
  const counted = db.prepare('SELECT day FROM counted_candidates');
  const between = db.prepare('SELECT * FROM candidate_days WHERE day BETWEEN ? AND ?');
  const officesBetween = db.prepare('SELECT * FROM candidate_offices WHERE day BETWEEN ? AND ? ORDER BY office_id');
  const remove = db.prepare('DELETE FROM candidate_days WHERE day <= ?');
  const removeOffices = db.prepare('DELETE FROM candidate_offices WHERE day <= ?');
  const dismiss = db.prepare('INSERT INTO dismissed_candidates VALUES (?, ?) ON CONFLICT DO NOTHING');
  const restore = db.prepare('DELETE FROM dismissed_candidates WHERE prefix = ?');
  const dismissed = db.prepare('SELECT prefix, at FROM dismissed_candidates ORDER BY prefix');

  function officesOf(from: number, to: number): Map<string, CandidateOffice[]> {
    const byRow = new Map<string, CandidateOffice[]>();
    for (const row of officesBetween.all(from, to)) {
      const key = `${row.day} ${row.prefix}`;
      const office = { officeId: String(row.office_id), said: Number(row.said), usual: Number(row.usual) };
      byRow.set(key, [...(byRow.get(key) ?? []), office]);
    }
    return byRow;
  }

  return {
    saveCandidateDays: (day, days) =>
      db.write(() => {
        for (const one of days) {
          const number = dayNumber(one.day);
          merge.run(number, one.prefix, one.people, one.hours, one.workingHours, one.mixedHours);
          for (const { officeId, said, usual } of one.offices) mergeOffice.run(number, one.prefix, officeId, said, usual);
        }
        count.run(dayNumber(day));
      }),
    candidateDays({ fromDay, toDay }) {
      const [from, to] = [dayNumber(fromDay), dayNumber(toDay)];
      const offices = officesOf(from, to);
      return between.all(from, to).map(
        (row): CandidateDay => ({
          day: dayText(Number(row.day)),
          prefix: String(row.prefix),
          people: Number(row.people),
          hours: Number(row.hours),
          workingHours: Number(row.working_hours),
          mixedHours: Number(row.mixed_hours),
          offices: offices.get(`${row.day} ${row.prefix}`) ?? [],
        }),
      );
    },
    lastCandidateDay() {
      const row = counted.get();
      return row && dayText(Number(row.day));
    },
    deleteCandidateDays: (lastDay) =>
      db.write(() => {
        removeOffices.run(dayNumber(lastDay));
        return Number(remove.run(dayNumber(lastDay)).changes);
      }),
    dismissCandidates: (prefixes, at, alongside) =>
      db.write(() => {
        for (const prefix of prefixes) dismiss.run(prefix, at);
        writeAlongside(alongside);
      }),
    restoreCandidates: (prefixes, alongside) =>
      db.write(() => {
        for (const prefix of prefixes) restore.run(prefix);
        writeAlongside(alongside);
      }),
    dismissedCandidates: () => dismissed.all().map((row) => ({ prefix: String(row.prefix), at: Number(row.at) })),
  };
}
