import { parse } from 'csv-parse/sync';
import type { Malformed } from '../../presence/sign-in.ts';
import { MAX_LINE_LENGTH, MAX_LINES } from './lines.ts';

/** A row of the file, by the names of the header; or the fault of a row that cannot be read. */
export type CsvRecord = { record: Record<string, string> } | Malformed;

/** Lines before the header: Excel's delimiter (`sep=;`) and Windows PowerShell's type (`#TYPE …`). */
export const PREAMBLE = /^\uFEFF?"?(?:sep=(.)|#TYPE\b.*)"?$/i;
const BROKEN: Malformed = { malformed: 'The row is not valid CSV.' };
/** Rows that are parsed together. */
const BATCH = 500;

/**
 * Reads the lines of a CSV as rows by its header. A quoted cell may contain line ends. A broken row, with a quote too many or another number of
 * cells than the header, is reported as malformed, and reading continues with the next line: a bad row never affects others. Holds at most
 * `BATCH` rows.
 */
export class CsvRecordReader {
  readonly #delimiter: string;
  #header: string[] | undefined;
  /** No line of the table has been read yet. */
  #isFirst = true;
  /** Rows of one line each, not parsed yet. */
  #rows: string[] = [];
  /** Lines of a row with an open quote. */
  #openRow: string[] = [];
  #openLength = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes the next line, without its line end. Yields rows that are complete, in order; they may belong to earlier lines. */
  *line(text: string): Generator<CsvRecord> {
    for (let lines = [text]; lines.length > 0; ) {
      const [line = '', ...rest] = lines;
      lines = rest;
      if (this.#openRow.length > 0) {
        this.#openRow.push(line);
        this.#openLength += line.length;
        if (hasOpenQuote(line) || this.#openRow.length > MAX_LINES || this.#openLength > MAX_LINE_LENGTH)
          lines = [...(yield* this.#closeRow()), ...lines];
      } else if (hasOpenQuote(line)) {
        this.#openRow = [line];
        this.#openLength = line.length;
      } else if (line.trim() !== '' && !(this.#isFirst && PREAMBLE.test(line))) {
        this.#isFirst = false;
        this.#rows.push(line);
        if (this.#rows.length >= BATCH) yield* this.#parseRows();
      }
    }
  }

  /** Yields the rows that are left after the last line. An open quote at the end makes its row malformed. */
  *end(): Generator<CsvRecord> {
    while (this.#openRow.length > 0) for (const line of yield* this.#closeRow()) yield* this.line(line);
    yield* this.#parseRows();
  }

  /** Ends the row that is open; returns the lines to read again as separate rows. */
  *#closeRow(): Generator<CsvRecord, string[]> {
    yield* this.#parseRows();
    const lines = this.#openRow;
    this.#openRow = [];
    const cells = this.#header === undefined ? undefined : this.#cellsOf(lines.join('\n'));
    const record = cells && this.#recordOf(cells);
    yield record && 'record' in record ? record : BROKEN;
    return record && 'record' in record ? [] : lines.slice(1);
  }

  *#parseRows(): Generator<CsvRecord> {
    const rows = this.#rows;
    this.#rows = [];
    const all = this.#parse(rows.join('\n'));
    for (const [index, row] of rows.entries()) {
      const cells = all?.length === rows.length ? all[index] : this.#cellsOf(row);
      if (cells && this.#header === undefined) this.#header = cells;
      else yield cells ? this.#recordOf(cells) : BROKEN;
    }
  }

  #recordOf(cells: readonly string[]): CsvRecord {
    const header = this.#header ?? [];
    if (cells.length !== header.length) return BROKEN;
    return { record: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])) };
  }

  /** The cells of one row; undefined if the text has no row or several. */
  #cellsOf(text: string): string[] | undefined {
    const rows = this.#parse(text);
    return rows?.length === 1 ? rows[0] : undefined;
  }

  #parse(text: string): string[][] | undefined {
    try {
      return parse(text, { bom: true, delimiter: this.#delimiter, relax_column_count: true });
    } catch {
      return undefined;
    }
  }
}

/** A quote inside a cell is doubled, so quotes come in pairs. */
function hasOpenQuote(line: string): boolean {
  let open = false;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) open = !open;
  return open;
}
