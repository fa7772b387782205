import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { AppError } from '../../errors.ts';
import type { Office, Range } from '../../presence/place.ts';
import { contentOfRange } from '../../presence/range-edit.ts';
import type { RangeEntry } from '../../presence/range-file.ts';
import type { RangeFileEntry } from '../schemas/range-import.ts';

const COLUMNS = ['name', 'cidrs', 'target', 'office', 'floor', 'presence', 'accessLogging', 'id', 'version'] as const;
type Column = (typeof COLUMNS)[number];

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

/** Read in slices, between which others get their turn. @throws AppError BAD_REQUEST for what is no CSV with a head line, with the line at fault. */
export async function readCsv(text: string): Promise<RangeEntry[]> {
  let head: string[] = [];
  const options = {
    bom: true,
    delimiter: [',', ';', '\t'],
    columns: (names: string[]) => {
      head = names.map((name) => columnOf(name));
      return head;
    },
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  };
  const entries: RangeEntry[] = [];
  try {
    const rows = Readable.from(slicesOf(text), { objectMode: false }).pipe(parse(options));
    for await (const row of rows) {
      const { record, info } = row as { record: Partial<Record<Column, string>>; info: { lines: number } };
      entries.push(entryOf(record, info.lines));
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw unreadable(`This is no CSV that can be read: ${error.message}.`);
  }
  if (!head.includes('name') || !head.includes('cidrs'))
    throw unreadable('The first line must name the columns: name, cidrs, target, office, floor, presence, accessLogging.');
  return entries;
}

/** Bytes that take about a millisecond to read. */
const SLICE = 32_768;

async function* slicesOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += SLICE) {
    yield bytes.subarray(at, at + SLICE);
    await nextTurn();
  }
}

/** `Access logging`, `access_logging` and `accessLogging` are one column. */
function columnOf(name: string): string {
  const plain = name.replace(/[^a-z]/gi, '').toLowerCase();
  return COLUMNS.find((column) => column.toLowerCase() === plain) ?? `other ${name}`;
}

function entryOf(record: Partial<Record<Column, string>>, line: number): RangeEntry {
  const entry: RangeEntry = {
    line,
    id: '',
    version: '',
    name: '',
    cidrs: '',
    target: '',
    office: '',
    floor: '',
    presence: '',
    accessLogging: '',
  };
  for (const column of COLUMNS) entry[column] = (record[column] ?? '').replace(/^'(?=[=+\-@\t\r'])/, '');
  return entry;
}

/** An export, or its list alone. @throws AppError BAD_REQUEST for what is neither. */
export function readJson(text: string): RangeEntry[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw unreadable('This is no well-formed JSON.');
  }
  const list = typeof file === 'object' && file !== null && 'ranges' in file ? file.ranges : file;
  if (!Array.isArray(list)) throw unreadable('The JSON must be a list of ranges, or an object with `ranges`.');
  return list.map((item: unknown, i) => {
    const record: Partial<Record<Column, string>> = {};
    const fields: Record<string, unknown> = typeof item === 'object' && item !== null ? { ...item } : {};
    for (const column of COLUMNS) record[column] = textOf(fields[column]);
    return { ...entryOf({}, i + 1), ...record };
  });
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function unreadable(detail: string): AppError {
  return new AppError('BAD_REQUEST', { detail, extra: { errors: [{ at: '/text', message: detail }] } });
}
