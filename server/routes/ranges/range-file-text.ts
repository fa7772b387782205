import type { Office, Range } from '../../presence/place.ts';
import { contentOfRange } from '../../presence/ranges/range-edit.ts';
import { apostropheKept, csvLine } from '../csv.ts';
import type { RangeFileEntry } from '../schemas/range-import.ts';

export const COLUMNS = ['name', 'cidrs', 'target', 'office', 'floor', 'presence', 'accessLogging', 'id', 'version'] as const;
export type Column = (typeof COLUMNS)[number];

/** A range in the format of files, with the names of office and floor. */
export function fileEntry(range: Range, offices: ReadonlyMap<string, Office>): RangeFileEntry {
  const { name, cidrs, target, presence, accessLogging } = contentOfRange(range);
  const entry: RangeFileEntry = {
    id: range.id,
    version: range.version,
    name,
    cidrs: [...cidrs],
    target: target.kind,
    presence,
    accessLogging,
  };
  if (target.kind !== 'office') return entry;
  const office = offices.get(target.officeId);
  const floor = office?.floors.find(({ id }) => id === target.floorId);
  return { ...entry, office: office?.name ?? '', ...(floor ? { floor: floor.name } : {}) };
}

/** With a byte order mark, by which spreadsheets detect UTF-8. An import removes the apostrophes before text that spreadsheets would execute. */
export function writeCsv(entries: readonly RangeFileEntry[]): string {
  const rows = entries.map((entry) => csvLine(COLUMNS.map((column) => cellOf(entry[column]))));
  return `\ufeff${csvLine(COLUMNS)}${rows.join('')}`;
}

function cellOf(value: RangeFileEntry[Column]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return apostropheKept(Array.isArray(value) ? value.join(' ') : String(value ?? ''));
}
