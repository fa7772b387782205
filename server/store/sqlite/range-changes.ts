import { AppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import type { RangeChangeStore } from '../port/places.ts';
import { MAX_KEPT_CHANGES, type RangesChangeNote } from '../port/places.ts';
import type { Store } from '../port/store.ts';
import type { WriteAlongside } from './alongside.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './parts.ts';

type Others = Synchronous<Pick<Store, 'saveRange' | 'deleteRange' | 'placesRevision'>> & { alongside: WriteAlongside };

export function createRangeChanges(
  db: Database,
  { saveRange, deleteRange, placesRevision, alongside: writeAlongside }: Others,
): Synchronous<RangeChangeStore> {
  const one = db.prepare('SELECT doc FROM ranges WHERE id = ?');
  const remember = db.prepare('INSERT INTO range_changes (id, note, before) VALUES (?, ?, ?)');
  const forget = db.prepare(`DELETE FROM range_changes WHERE seq NOT IN (SELECT seq FROM (
    SELECT seq, row_number() OVER (PARTITION BY json_extract(note, '$.undoes') IS NULL ORDER BY seq DESC) AS place FROM range_changes)
    WHERE place <= ?)`);
  const notes = db.prepare('SELECT note FROM range_changes ORDER BY seq DESC');
  const before = db.prepare('SELECT before FROM range_changes WHERE id = ?');

  function current(id: string): string | undefined {
    const row = one.get(id);
    return row && String(row.doc);
  }

  return {
    changeRanges: ({ id, at, action, undoes, revision, save, remove, ...alongside }) =>
      db.write(() => {
        if (revision !== undefined && revision !== placesRevision()) throw new AppError('STALE_PLACES');
        // Kept as text, since an import has thousands.
        const there = [...save, ...remove].map((range) => current(range.id)).filter((doc) => doc !== undefined);
        for (const range of remove) {
          const doc = current(range.id);
          const found = doc === undefined ? undefined : (JSON.parse(doc) as Range);
          if (found?.version !== range.version) throw new AppError('VERSION_CONFLICT', { extra: { current: found } });
          deleteRange(range.id);
        }
        for (const range of save) saveRange(range);
        writeAlongside(alongside);
        const ranges = [...save.map(saved), ...remove.map(removed)];
        const note: RangesChangeNote = { id, at, action, ...(undoes !== undefined && { undoes }), ranges };
        remember.run(id, JSON.stringify(note), `[${there.join()}]`);
        forget.run(MAX_KEPT_CHANGES);
      }),
    rangeChanges: () => notes.all().map((row) => JSON.parse(String(row.note)) as RangesChangeNote),
    rangesBefore(changeId) {
      const row = before.get(changeId);
      return row && (JSON.parse(String(row.before)) as Range[]);
    },
  };
}

const saved = ({ id, name, version }: Range) => ({ id, name, version });
const removed = ({ id, name }: Pick<Range, 'id' | 'name'>) => ({ id, name });
