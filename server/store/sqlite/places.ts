import { AppError } from '../../errors.ts';
import type { Office, Range } from '../../presence/place.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../presence/settings.ts';
import type { PlaceStore } from '../port/places.ts';
import type { WriteAlongside } from './alongside.ts';
import type { ChangeLog } from './change-log.ts';
import type { Database } from './database.ts';
import type { Documents } from './documents.ts';
import type { Synchronous } from './parts.ts';

interface PlacesDeps {
  db: Database;
  log: ChangeLog;
  documents: Documents;
  alongside: WriteAlongside;
}

export function createPlaces({ db, log, documents, alongside: writeAlongside }: PlacesDeps): Synchronous<PlaceStore> {
  const offices = versioned<Office>(db, log, 'offices');
  const ranges = versioned<Range>(db, log, 'ranges');

  const revision = db.prepare('SELECT places FROM revisions');
  const placesRevision = () => Number(revision.get()?.places);

  const stored = () => documents.get<Settings>('settings');
  const settings = (): Settings => ({ ...DEFAULT_SETTINGS, ...stored() });
  return {
    offices: offices.all,
    saveOffice: (office, { revision: checked, ...alongside } = {}) =>
      db.write(() => {
        if (checked !== undefined && checked !== placesRevision()) throw new AppError('STALE_PLACES');
        offices.save(office);
        writeAlongside(alongside);
      }),
    ranges: ranges.all,
    saveRange: ranges.save,
    deleteRange: ranges.delete,
    placesRevision,
    clampPlaces: (places) =>
      db.write(() => {
        for (const office of places.offices) offices.replace(office);
        for (const range of places.ranges) ranges.replace(range);
      }),
    settings,
    saveSettings: (next, alongside) =>
      db.write(() => {
        const current = settings();
        const fits = next.version === current.version + 1 || (next.version === 1 && !stored());
        if (!fits) throw new AppError('VERSION_CONFLICT', { extra: { current } });
        documents.set('settings', next);
        log.places('settings');
        writeAlongside(alongside);
      }),
  };
}

function versioned<T extends { id: string; version: number }>(db: Database, log: ChangeLog, table: 'offices' | 'ranges') {
  const all = db.prepare(`SELECT doc FROM ${table} ORDER BY rowid`);
  const one = db.prepare(`SELECT doc FROM ${table} WHERE id = ?`);
  const versionOf = db.prepare(`SELECT version FROM ${table} WHERE id = ?`);
  const put = db.prepare(`INSERT INTO ${table} (id, version, doc) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, doc = excluded.doc`);
  const replace = db.prepare(`UPDATE ${table} SET doc = ? WHERE id = ? AND version = ?`);
  const remove = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
  const raise = db.prepare('UPDATE revisions SET places = places + 1');
  const touch = (): void => {
    raise.run();
    log.places(table);
  };
  const parse = (row: unknown): T => JSON.parse((row as { doc: string }).doc) as T;
  return {
    all: (): T[] => all.all().map(parse),
    save: (item: T): void =>
      db.write(() => {
        // An import saves thousands, and their documents are long: they are read only to report the existing ones.
        if (item.version !== Number(versionOf.get(item.id)?.version ?? 0) + 1) {
          const row = one.get(item.id);
          throw new AppError('VERSION_CONFLICT', { extra: { current: row && parse(row) } });
        }
        put.run(item.id, item.version, JSON.stringify(item));
        touch();
      }),
    /** Within a write. */
    replace: (item: T): void => {
      if (Number(replace.run(JSON.stringify(item), item.id, item.version).changes) > 0) touch();
    },
    delete: (id: string): boolean =>
      db.write(() => {
        const found = Number(remove.run(id).changes) > 0;
        if (found) touch();
        return found;
      }),
  };
}
