import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { AppError } from '../../errors.ts';
import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import { CsvRecordReader } from './csv-records.ts';
import { hasTimeColumn, readExportRecord } from './export-record.ts';
import { type JsonRecord, JsonRecordSplitter } from './json-records.ts';
import { type DateOrder, provenOrder } from './local-dates.ts';

export interface ExportFile {
  path: string;
  format: 'csv' | 'json';
  bytes: number;
  /** Of the CSV. */
  delimiter: string;
  /** How dates like `4/5/2026` are read. */
  dates: DateOrder;
  /** There are such dates, and none proves how they are read. */
  datesAssumed: boolean;
}

/**
 * Looks at a file before it is read: CSV or JSON, and in which order its local dates are written (a date with a number
 * above 12 proves it; `assumed` otherwise). A file of nothing has no records.
 * @throws AppError IMPORT_UNREADABLE when the file cannot be opened or is neither.
 */
export async function openExport(path: string, assumed: DateOrder = 'mdy'): Promise<ExportFile> {
  try {
    const { head, bytes } = await readHead(path);
    if (/\0/.test(head)) throw unreadable(path, 'It is binary or UTF-16. Save it as UTF-8 CSV or JSON.');
    const format = /^[\uFEFF\s]*(?:[[{]|$)/.test(head) ? 'json' : 'csv';
    const delimiter = delimiterOf(head);
    if (format === 'csv' && !hasTimeColumn(headerOf(head).split(delimiter)))
      throw unreadable(path, 'It is no JSON, and as CSV its first line names no time (createdDateTime, TimeGenerated or Date).');
    const order = format === 'csv' || head.includes('[UTC]') ? await findDateOrder(path) : undefined;
    const dates = order === undefined || order === 'unproven' ? assumed : order;
    return { path, format, bytes, delimiter, dates, datesAssumed: order === 'unproven' };
  } catch (error) {
    if (error instanceof AppError) throw error;
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no such file.' : 'The file cannot be read.';
    throw unreadable(path, reason, error);
  }
}

async function readHead(path: string): Promise<{ head: string; bytes: number }> {
  const file = await open(path);
  try {
    const { size: bytes } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return { head: buffer.toString('utf8', 0, bytesRead), bytes };
  } finally {
    await file.close();
  }
}

function unreadable(path: string, reason: string, cause?: unknown): AppError {
  return new AppError('IMPORT_UNREADABLE', { detail: `${path}: ${reason}`, cause });
}

/**
 * Every record of the file, in its order. Broken records come as malformed and never end the reading. `onBytes` tells how
 * far it is.
 * @throws AppError IMPORT_UNREADABLE at the end of a JSON file in which something stands, but not one object.
 */
export async function* readExport(file: ExportFile, onBytes?: (bytes: number) => void): AsyncGenerator<SignIn | Malformed> {
  for await (const record of file.format === 'json' ? jsonRecords(file, onBytes) : csvRecords(file, onBytes)) {
    yield 'malformed' in record ? (record as Malformed) : readExportRecord(record.record, file.dates);
  }
}

async function* jsonRecords(file: ExportFile, onBytes?: (bytes: number) => void) {
  const splitter = new JsonRecordSplitter();
  let [objects, others] = [0, 0];
  const stream = createReadStream(file.path, { encoding: 'utf8' });
  const count = (record: JsonRecord) => {
    if ('record' in record) objects++;
    else others++;
    return record;
  };
  for await (const chunk of stream) {
    onBytes?.(stream.bytesRead);
    for (const record of splitter.push(chunk as string)) yield count(record);
  }
  for (const record of splitter.end()) yield count(record);
  if (objects === 0 && others > 0)
    throw unreadable(file.path, `It is no export of sign-ins: nothing in it is a JSON object (${others} tried).`);
}

async function* csvRecords(file: ExportFile, onBytes?: (bytes: number) => void) {
  const reader = new CsvRecordReader(file.delimiter);
  const stream = createReadStream(file.path, { encoding: 'utf8' });
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    onBytes?.(stream.bytesRead);
    yield* reader.line(line);
  }
  yield* reader.end();
}

/** Spreadsheets of some countries save "CSV" with semicolons or tabs. */
function delimiterOf(head: string): string {
  const line = headerOf(head);
  return [',', ';', '\t'].reduce((best, each) => (line.split(each).length > line.split(best).length ? each : best), ',');
}

function headerOf(head: string): string {
  return /[^\r\n]+/.exec(head)?.[0] ?? '';
}

/** The order that a date of the file proves; `unproven` where all can be read either way, undefined where it has none. */
async function findDateOrder(path: string): Promise<DateOrder | 'unproven' | undefined> {
  let found: 'unproven' | undefined;
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    for (const [date] of (rest + chunk).matchAll(/(?<=^|[",;\t\n])\d{1,2}[/-]\d{1,2}[/-]\d{4}(?=[ ,])/g)) {
      const order = provenOrder(date);
      if (order !== undefined) return order;
      found = 'unproven';
    }
    rest = (chunk as string).slice(-20);
  }
  return found;
}
