import type { Office, Range } from '../../presence/place.ts';
import { contentOfRange } from '../../presence/range-edit.ts';
import type { RangeFileEntry } from '../schemas/range-import.ts';

export const COLUMNS = ['name', 'cidrs', 'target', 'office', 'floor', 'presence', 'accessLogging', 'id', 'version'] as const;
export type Column = (typeof COLUMNS)[number];

/** A spreadsheet runs a cell that begins so. On export such a cell gets an apostrophe in front, which import takes away again. */
const FORMULA = /^[=+\-@\t\r']/;

/** A range as files have it, with names of office and floor. */
export function fileEntry(range: Range, offices: readonly Office[]): RangeFileEntry {
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
  const office = offices.find(({ id }) => id === target.officeId);
  const floor = office?.floors.find(({ id }) => id === target.floorId);
  return { ...entry, office: office?.name ?? '', ...(floor ? { floor: floor.name } : {}) };
}

/** With a byte order mark, by which spreadsheets know UTF-8. */
export function writeCsv(entries: readonly RangeFileEntry[]): string {
  const rows = entries.map((entry) =>
    COLUMNS.map((column) => {
      const value = entry[column];
      if (typeof value === 'boolean') return value ? 'yes' : 'no';
      return cell(Array.isArray(value) ? value.join(' ') : String(value ?? ''));
    }).join(','),
  );
  return `\ufeff${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
