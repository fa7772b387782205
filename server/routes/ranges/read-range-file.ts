import { Readable } from 'node:stream';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { fieldFault } from '../../actions/field-fault.ts';
import { AppError } from '../../errors.ts';
import type { LineFault, RangeEntry } from '../../presence/ranges/range-entry.ts';
import { type Message, message } from '../../texts/message.ts';
import { withoutApostrophe } from '../csv.ts';
import { COLUMNS, type Column } from './range-file-text.ts';

/**
 * Parses a CSV file in time slices. Cells are separated by the separator of the header. Lines that do not fit the header carry their faults.
 * @throws AppError BAD_REQUEST for text that is not a CSV with a header, with line and column
 */
export async function readCsv(text: string): Promise<RangeEntry[]> {
  refuseBinary(text);
  let head: Column[] | undefined;
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
  };
  const entries: RangeEntry[] = [];
  const rows = Readable.from(slicesOf(text), { objectMode: false }).pipe(parse(options));
  try {
    for await (const row of rows) {
      const { record, info } = row as { record: string[]; info: { lines: number } };
      if (head) entries.push(entryOf(record, head, info.lines));
      else head = headOf(record, info.lines);
    }
  } catch (error) {
    if (!(error instanceof Error) || error instanceof AppError) throw error;
    throw unreadable(message('file.no-csv', { fault: error.message }));
  }
  if (!head) throw unreadable(message('file.no-head', { columns: COLUMNS }));
  return entries;
}

const DELIMITERS = [',', ';', '\t'];

/** The separator with which the header has most columns. Names and lists of addresses may contain the other separators. */
function delimiterOf(text: string): string {
  const line = /[^\r\n\ufeff]+/.exec(text)?.[0] ?? '';
  const columns = (delimiter: string) => line.split(delimiter).filter((name) => columnOf(name) !== undefined).length;
  return DELIMITERS.reduce((best, delimiter) => (columns(delimiter) > columns(best) ? delimiter : best));
}

/** @throws AppError BAD_REQUEST for columns that are unknown, repeated, without a name, or missing. */
function headOf(cells: readonly string[], line: number): Column[] {
  const head: Column[] = [];
  for (const [i, name] of withoutEmptyEnd(cells).entries()) {
    const where = { line, number: i + 1 };
    const column = columnOf(name);
    if (name === '') throw unreadable(message('file.column-unnamed', where));
    if (!column) throw unreadable(message('file.column-unknown', { ...where, name: name.slice(0, 60), columns: COLUMNS }));
    if (head.includes(column)) throw unreadable(message('file.column-twice', { ...where, column }));
    head.push(column);
  }
  for (const column of ['name', 'cidrs'] as const)
    if (!head.includes(column)) throw unreadable(message('file.column-missing', { line, column, columns: COLUMNS }));
  return head;
}

/** `Access logging`, `access_logging` and `accessLogging` are the same column. */
function columnOf(name: string): Column | undefined {
  const plain = name.replace(/[^a-z]/gi, '').toLowerCase();
  return COLUMNS.find((column) => column.toLowerCase() === plain);
}

function entryOf(record: readonly string[], head: readonly Column[], line: number): RangeEntry {
  const entry: RangeEntry = { line };
  for (const [i, column] of head.entries()) {
    const cell = record[i];
    if (cell !== undefined) entry[column] = withoutApostrophe(cell);
  }
  if (record.length >= head.length && withoutEmptyEnd(record).length <= head.length) return entry;
  const fault =
    record.length < head.length
      ? message('import.cells-missing', { column: head[record.length] ?? '', cells: record.length, columns: head.length })
      : message('import.cells-over', { cells: record.length, columns: head.length });
  return { ...entry, faults: [{ field: 'columns', message: fault }] };
}

/** Removes empty cells at the end: spreadsheets write cells beyond the used columns. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** Bytes that are parsed in about a millisecond. */
const SLICE = 32_768;

async function* slicesOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += SLICE) {
    yield bytes.subarray(at, at + SLICE);
    await yieldToEventLoop();
  }
}

/** Workbooks and archives, which are chosen by mistake, begin with bytes that no text has. @throws AppError BAD_REQUEST */
function refuseBinary(text: string): void {
  if (text.slice(0, HEAD).includes('\0')) throw unreadable(message('file.no-text'));
}
/** Characters in which such a byte is sought. */
const HEAD = 1000;

/** Parses a JSON export, or only its list. An entry of another form carries its faults. @throws AppError BAD_REQUEST for other text */
export function readJson(text: string): RangeEntry[] {
  refuseBinary(text);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw unreadable(message('file.no-json'));
  }
  const list = typeof file === 'object' && file !== null && 'ranges' in file ? file.ranges : file;
  if (!Array.isArray(list)) throw unreadable(message('file.no-list'));
  return list.map((item: unknown, i) => jsonEntry(item, i + 1));
}

function jsonEntry(item: unknown, line: number): RangeEntry {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return { line, faults: [{ field: 'entry', message: message('import.no-object') }] };
  const entry: RangeEntry = { line };
  const faults: LineFault[] = [];
  for (const [member, value] of Object.entries(item)) {
    const column = COLUMNS.find((known) => known === member);
    if (!column) faults.push({ field: member.slice(0, 60), message: message('import.no-member', { columns: COLUMNS }) });
    else if (value !== null) {
      const plain = textOf(value);
      if (plain === undefined || (Array.isArray(value) && column !== 'cidrs'))
        faults.push({
          field: column,
          message: message(column === 'cidrs' ? 'import.texts' : 'import.plain'),
        });
      else entry[column] = plain;
    }
  }
  return faults.length > 0 ? { ...entry, faults } : entry;
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join('\n') : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function unreadable(detail: Message): AppError {
  return fieldFault('BAD_REQUEST', '/text', detail);
}
