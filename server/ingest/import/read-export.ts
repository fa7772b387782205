import { stat } from 'node:fs/promises';
import { AppError } from '../../errors.ts';
import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import { CsvRecordReader } from './csv-records.ts';
import { readExportRecord } from './export-record.ts';
import { FileFault, NotAnExport, partsOf } from './file-parts.ts';
import { SHAPES } from './form-advice.ts';
import { type ExportPart, inspectPart } from './inspect-part.ts';
import { type JsonRecord, JsonRecordSplitter } from './json-records.ts';
import { linesOf } from './lines.ts';
import type { DateOrder } from './local-dates.ts';
import { textOf } from './part-text.ts';

export interface ExportFile {
  path: string;
  bytes: number;
  /** The parts to read, in order. */
  parts: readonly ExportPart[];
  /** Names of files in a ZIP that were skipped since they are not exports. */
  leftOut: readonly string[];
}

/**
 * Inspects a file before it is read: its parts, CSV or JSON, and the order of its local dates. An empty file has no records.
 * Files in a ZIP that are not exports are skipped and named, if others are.
 * @param options.dates the order of dates like `4/5/2026`; it has precedence over the file; `now` is the machine's
 * @throws AppError IMPORT_UNREADABLE if the file cannot be opened, has no known format, or does not show the order of its dates.
 */
export async function openExport(path: string, options: { dates?: DateOrder; now: number }): Promise<ExportFile> {
  return orUnreadable(path, async () => {
    const { size: bytes } = await stat(path);
    const parts: ExportPart[] = [];
    const { parts: found, zip } = await partsOf(path);
    const others: { name: string; fault: NotAnExport }[] = [];
    for (const part of found) {
      const place = found.length === 1 ? path : `${path}, ${part.name}`;
      try {
        parts.push(await inspectPart(part, options));
      } catch (error) {
        if (!(error instanceof NotAnExport)) throw readableError(place, error);
        others.push({ name: part.name, fault: error });
      }
    }
    if (parts.length === 0) throw zip ? new FileFault(noExportIn(others)) : others[0]?.fault;
    return { path, bytes, parts, leftOut: others.map(({ name }) => name) };
  });
}

/** The number of files of a ZIP for which the reason is stated. */
const MAX_REASONS = 3;

/** Why a ZIP is not read: it holds nothing, or only files that are no exports, each with the reason. */
function noExportIn(others: readonly { name: string; fault: NotAnExport }[]): string {
  if (others.length === 0) return `The ZIP holds no file. ${SHAPES}`;
  const reasons = others.slice(0, MAX_REASONS).map(({ name, fault }) => `${name}: ${fault.message.replace(` ${SHAPES}`, '')}`);
  const more = others.length > MAX_REASONS ? [`Other files that are none either: ${others.length - MAX_REASONS}.`] : [];
  return ['The ZIP holds no file that is an export of sign-ins.', ...reasons, ...more, SHAPES].join(' ');
}

/**
 * All records of the file, in its order. A broken record is yielded as malformed and does not end the reading. `onBytes` reports the progress.
 * @throws AppError IMPORT_UNREADABLE for a damaged file, and at the end if the only part is JSON with text but without an object.
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
  // A ZIP may contain such a file beside exports.
  if (objects === 0 && others > 0 && file.parts.length === 1)
    throw unreadable(file.path, `It is not an export of sign-ins: nothing in it is a JSON object (${others} tried). ${SHAPES}`);
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

/** A damaged compressed file causes an error of the library, with or without a code. */
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
