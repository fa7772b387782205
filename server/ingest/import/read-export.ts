import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { AppError } from '../../errors.ts';
import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import { readExportRecord } from './export-record.ts';
import { JsonRecordSplitter } from './json-records.ts';
import { type DateOrder, provenOrder } from './local-dates.ts';

const BROKEN_ROW: Malformed = { malformed: 'The row is not valid CSV.' };

export interface ExportFile {
  path: string;
  format: 'csv' | 'json';
  bytes: number;
  /** How dates like `4/5/2026` are read, and whether a date of the file proves it. */
  dates: DateOrder;
  datesProven: boolean;
}

/**
 * Looks at a file before it is read: CSV or JSON, and in which order its local dates are written (a date with a number
 * above 12 proves it; `assumed` otherwise).
 * @throws AppError IMPORT_UNREADABLE when the file cannot be opened or is neither.
 */
export async function openExport(path: string, assumed: DateOrder = 'mdy'): Promise<ExportFile> {
  try {
    const file = await open(path);
    try {
      const { size: bytes } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
      const head = buffer.toString('utf8', 0, bytesRead);
      if (/\0/.test(head))
        throw new AppError('IMPORT_UNREADABLE', { detail: 'The file is binary or UTF-16. Save it as UTF-8 CSV or JSON.' });
      const format = /^[\uFEFF\s]*[[{]/.test(head) ? 'json' : 'csv';
      const proven = format === 'csv' || head.includes('[UTC]') ? await findDateOrder(path) : undefined;
      return { path, format, bytes, dates: proven ?? assumed, datesProven: proven !== undefined };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no such file.' : 'The file cannot be read.';
    throw new AppError('IMPORT_UNREADABLE', { detail: `${path}: ${reason}`, cause: error });
  }
}

/** Every record of the file, in its order. Broken records come as malformed and never end the reading. `onBytes` tells how far it is. */
export async function* readExport(file: ExportFile, onBytes?: (bytes: number) => void): AsyncGenerator<SignIn | Malformed> {
  for await (const record of file.format === 'json' ? jsonRecords(file, onBytes) : csvRecords(file, onBytes)) {
    yield 'malformed' in record ? (record as Malformed) : readExportRecord(record.record, file.dates);
  }
}

async function* jsonRecords(file: ExportFile, onBytes?: (bytes: number) => void) {
  const splitter = new JsonRecordSplitter();
  const stream = createReadStream(file.path, { encoding: 'utf8' });
  for await (const chunk of stream) {
    onBytes?.(stream.bytesRead);
    yield* splitter.push(chunk as string);
  }
  yield* splitter.end();
}

/** Rows shorter than the header are broken: a cell that decides may be missing. Longer ones too. */
async function* csvRecords(file: ExportFile, onBytes?: (bytes: number) => void) {
  let broken = 0;
  const stream = createReadStream(file.path);
  const rows = stream.pipe(
    parse({
      bom: true,
      columns: true,
      delimiter: await delimiterOf(file.path),
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: () => {
        broken++;
      },
    }),
  );
  stream.on('error', (error) => rows.destroy(error));
  for await (const row of rows) {
    onBytes?.(stream.bytesRead);
    for (; broken > 0; broken--) yield BROKEN_ROW;
    yield { record: row as Record<string, unknown> };
  }
  for (; broken > 0; broken--) yield BROKEN_ROW;
}

/** Spreadsheets of some countries save "CSV" with semicolons or tabs. */
async function delimiterOf(path: string): Promise<string> {
  const stream = createReadStream(path, { encoding: 'utf8', end: 65_535 });
  let head = '';
  for await (const chunk of stream) head += chunk;
  const line = head.split(/\r?\n/, 1)[0] ?? '';
  return [',', ';', '\t'].reduce((best, each) => (line.split(each).length > line.split(best).length ? each : best), ',');
}

async function findDateOrder(path: string): Promise<DateOrder | undefined> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    for (const [date] of (rest + chunk).matchAll(/(?<=^|[",;\t\n])\d{1,2}[/-]\d{1,2}[/-]\d{4}(?=[ ,])/g)) {
      const order = provenOrder(date);
      if (order !== undefined) return order;
    }
    rest = (chunk as string).slice(-20);
  }
  return undefined;
}
