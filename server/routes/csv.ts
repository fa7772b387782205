/** A cell that a spreadsheet would interpret as a formula (OWASP, "CSV injection"), including full-width signs. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;
const CHUNK = 64 * 1024;

/** One line of a CSV file (RFC 4180). Cells that a spreadsheet would execute as a formula get a leading apostrophe. Absent values are empty cells. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** A cell without the leading apostrophe that `csvLine`, `apostropheKept` or a spreadsheet added. */
export function withoutApostrophe(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && (rest.startsWith("'") || FORMULA.test(rest)) ? rest : cell;
}

/** For files that are imported again: a cell’s own leading apostrophe gets a second one, which `withoutApostrophe` removes. */
export function apostropheKept(cell: string): string {
  return cell.startsWith("'") ? `'${cell}` : cell;
}

function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines in chunks of some kilobytes. Begins with a byte order mark, by which spreadsheets detect UTF-8. */
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
