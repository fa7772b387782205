import { stat } from 'node:fs/promises';
import { AppError } from '../../errors.ts';
import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import { CsvRecordReader } from './csv-records.ts';
import { readExportRecord } from './export-record.ts';
import { FileFault, NoExport, partsOf } from './file-parts.ts';
import { SHAPES } from './form-advice.ts';
import { type JsonRecord, JsonRecordSplitter } from './json-records.ts';
import { linesOf } from './lines.ts';
import type { DateOrder } from './local-dates.ts';
import { type ExportPart, lookAtPart } from './look-at-part.ts';
import { textOf } from './part-text.ts';

export interface ExportFile {
  path: string;
  bytes: number;
  /** What is read of it, one after the other. */
  parts: readonly ExportPart[];
  /** Names of files within a ZIP that are no exports, and lie beside some that are. */
  leftOut: readonly string[];
}

/**
 * Looks at a file before it is read: what is in it, CSV or JSON, and in which order its local dates are written. A file of
 * nothing has no records. What is no export and lies in a ZIP beside exports is left out, and named.
 * @param options.dates how dates like `4/5/2026` are read; it outweighs what the file shows; `now` is the machine's
 * @throws AppError IMPORT_UNREADABLE when the file cannot be opened, is of no known form, or does not show the order of its dates.
 */
export async function openExport(path: string, options: { dates?: DateOrder; now: number }): Promise<ExportFile> {
  return orUnreadable(path, async () => {
    const { size: bytes } = await stat(path);
    const parts: ExportPart[] = [];
    const found = await partsOf(path);
    if (found.length === 0) throw new FileFault('The ZIP is empty.');
    const others: { name: string; fault: AppError }[] = [];
    for (const part of found) {
      const place = found.length === 1 ? path : `${path}, ${part.name}`;
      try {
        parts.push(await lookAtPart(part, options));
      } catch (error) {
        const fault = readableError(place, error);
        if (!(error instanceof NoExport)) throw fault;
        others.push({ name: part.name, fault });
      }
    }
    const [other] = others;
    if (parts.length === 0 && other) throw other.fault;
    return { path, bytes, parts, leftOut: others.map(({ name }) => name) };
  });
}

/**
 * Every record of the file, in its order. Broken records come as malformed and never end the reading. `onBytes` tells how
 * far it is.
 * @throws AppError IMPORT_UNREADABLE for a file that is damaged, and at the end of JSON in which something stands, but not one object,
 * if that is all there is.
 */
export async function* readExport(file: ExportFile, onBytes?: (bytes: number) => void): AsyncGenerator<SignIn | Malformed> {
  for (const part of file.parts) {
    const { dates, interactive } = part;
    const records = part.format === 'json' ? jsonRecords(file, part, onBytes) : csvRecords(part, onBytes);
    try {
      for await (const record of records) yield 'record' in record ? readExportRecord(record.record, { dates, interactive }) : record;
    } catch (error) {
      throw readableError(file.path, error);
    }
  }
}

async function* jsonRecords(file: ExportFile, part: ExportPart, onBytes?: (bytes: number) => void) {
  const splitter = new JsonRecordSplitter();
  let [objects, others] = [0, 0];
  const count = (record: JsonRecord) => {
    if ('record' in record) objects++;
    else others++;
    return record;
  };
  for await (const chunk of textOf(await part.open(), part.encoding, onBytes))
    for (const record of splitter.push(chunk)) yield count(record);
  for (const record of splitter.end()) yield count(record);
  // In a ZIP it may lie beside exports.
  if (objects === 0 && others > 0 && file.parts.length === 1)
    throw unreadable(file.path, `It is no export of sign-ins: nothing in it is a JSON object (${others} tried). ${SHAPES}`);
}

async function* csvRecords(part: ExportPart, onBytes?: (bytes: number) => void) {
  const reader = new CsvRecordReader(part.delimiter);
  for await (const line of linesOf(textOf(await part.open(), part.encoding, onBytes))) yield* reader.line(line);
  yield* reader.end();
}

async function orUnreadable<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw readableError(place, error);
  }
}

/** A damaged packed file causes an error of the library, with or without a code. */
function readableError(place: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof FileFault) return unreadable(place, error.message);
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : { code: undefined, message: '' };
  if (code === 'ENOENT') return unreadable(place, 'There is no such file.', error);
  if (code?.startsWith('E') && !code.startsWith('ERR_')) return unreadable(place, 'The file cannot be read.', error);
  return unreadable(place, `It is damaged or cut off (${message}). Export or copy it again.`, error);
}

function unreadable(place: string, reason: string, cause?: unknown): AppError {
  return new AppError('IMPORT_UNREADABLE', { detail: `${place}: ${reason}`, cause });
}
