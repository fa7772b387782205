/** A cell that a spreadsheet would take for a formula (OWASP, "CSV injection"), full-width signs included. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;
const CHUNK = 64 * 1024;

/**
 * One line of a CSV file (RFC 4180), for spreadsheets: what they would run as a formula begins with an apostrophe instead.
 * Absent values are empty cells.
 */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** A cell as it was before an apostrophe was put in front, here or by a spreadsheet; `apostropheKept` ones, too. */
export function withoutApostrophe(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && (rest.startsWith("'") || FORMULA.test(rest)) ? rest : cell;
}

/** For files that are imported again: a cell’s own apostrophe gets a second one, which `withoutApostrophe` removes. */
export function apostropheKept(cell: string): string {
  return cell.startsWith("'") ? `'${cell}` : cell;
}

function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines in pieces of some kilobytes, beginning with the mark by which spreadsheets know UTF-8. */
export async function* csvChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '\uFEFF';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** Whether a request asks for CSV: by `format`, otherwise by its `Accept` header. */
export function wantsCsv(format: string | undefined, accept: string | undefined): boolean {
  return format === 'csv' || (format === undefined && /\btext\/csv\b/i.test(accept ?? ''));
}
