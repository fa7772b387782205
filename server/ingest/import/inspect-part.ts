import { PREAMBLE } from './csv-records.ts';
import { missingColumn } from './export-record.ts';
import { FileFault, type FilePart, NotAnExport } from './file-parts.ts';
import { columnFault, SHAPES } from './form-advice.ts';
import { type DateOrder, DateOrderFinder } from './local-dates.ts';
import { type Encoding, encodingOf, textOf } from './part-text.ts';

/** A file, or one inside a ZIP, and how to read it. */
export interface ExportPart extends FilePart {
  format: 'csv' | 'json';
  encoding: Encoding;
  /** The delimiter of a CSV. */
  delimiter: string;
  /** The names of the columns of a CSV. */
  header?: readonly string[];
  /** The order of dates like `4/5/2026`; absent if there are none. */
  dates?: DateOrder;
  /** Whether its sign-ins are interactive; absent if the file name does not show it. */
  interactive?: boolean;
}

const HEAD_LENGTH = 65_536;

/** @throws FileFault */
export async function inspectPart(part: FilePart, { dates, now }: { dates?: DateOrder; now: number }): Promise<ExportPart> {
  const encoding = await findEncoding(part);
  const head = encoding === 'avro' ? '{' : await firstText(part, encoding);
  const named = /^(Non)?InteractiveSignIns/i.exec(part.name);
  const shared = { ...part, encoding, ...(named ? { interactive: named[1] === undefined } : {}) };
  if (/^[\uFEFF\s]*(?:[[{]|$)/.test(head)) {
    const local = head.toLowerCase().includes('[utc]') ? (dates ?? (await findDateOrder(shared, now))) : undefined;
    return { ...shared, format: 'json', delimiter: ',', ...(local ? { dates: local } : {}) };
  }
  const { header, separator } = headerOf(head);
  const delimiter = separator ?? delimiterOf(header);
  const names = header.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ''));
  const missing = missingColumn(names);
  if (missing === 'local time') throw new FileFault(columnFault(missing, names));
  if (missing !== undefined) throw new NotAnExport(columnFault(missing, names));
  return { ...shared, format: 'csv', delimiter, header: names, dates: dates ?? (await findDateOrder(shared, now)) };
}

async function findEncoding(part: FilePart): Promise<Encoding> {
  const { stream } = await part.open();
  for await (const bytes of stream as AsyncIterable<Buffer>) {
    // Leaving the loop closes the stream.
    const encoding = encodingOf(bytes.subarray(0, HEAD_LENGTH));
    if (encoding === undefined) throw new NotAnExport(`It is binary, or UTF-16 without a mark. ${SHAPES}`);
    return encoding;
  }
  return 'utf-8';
}

async function firstText(part: FilePart, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const piece of textOf(await part.open(), encoding)) {
    head += piece;
    if (head.length >= HEAD_LENGTH) break;
  }
  return head;
}

function headerOf(head: string): { header: string; separator?: string } {
  let separator: string | undefined;
  for (const line of head.split(/[\r\n]+/)) {
    const preamble = PREAMBLE.exec(line);
    if (preamble) separator ??= preamble[1];
    else if (line.trim() !== '') return { header: line, ...(separator ? { separator } : {}) };
  }
  return { header: '' };
}

/** In some countries, spreadsheets save "CSV" with semicolons or tabs. */
function delimiterOf(header: string): string {
  return [',', ';', '\t'].reduce((best, each) => (header.split(each).length > header.split(best).length ? each : best), ',');
}

/** The order of the dates in the whole file. @throws FileFault if they do not show it, or contradict each other. */
async function findDateOrder(part: FilePart & { encoding: Encoding }, now: number): Promise<DateOrder> {
  const finder = new DateOrderFinder(now);
  for await (const piece of textOf(await part.open(), part.encoding)) finder.push(piece);
  const { possible, ambiguous, contradiction } = finder.end();
  if (contradiction !== undefined)
    throw new FileFault(
      `Its dates contradict each other: ${contradiction}. It may consist of several exports: import each by itself, or export dates as 2026-11-28T14:08:45Z.`,
    );
  const [order] = possible;
  if (order !== undefined && (possible.length === 1 || ambiguous === undefined)) return order;
  throw new FileFault(
    `Dates like ${ambiguous} can be read in ${possible.length} ways (${possible.join(', ')}), and no date of the file shows which. State it with --dates, or export dates as 2026-11-28T14:08:45Z.`,
  );
}
