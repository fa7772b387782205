import { FileFault } from './file-parts.ts';

/** Characters of a line; records have some thousand. */
export const LONGEST_LINE = 1_000_000;

/** A row that has not ended after so many lines lacks a closing quote. */
export const MAX_LINES = 100;

/** More blank lines one after the other than a row may have. */
const BLANK_LINES = new RegExp(String.raw`(?<=[\r\n])(?:[ \t]{0,20}(?:\r\n|\n|\r)){${MAX_LINES + 1},}`, 'g');

/**
 * Lines of a text that comes in pieces, without their ends; `\n`, `\r\n` and `\r` end one. Blank lines by the
 * hundred are passed over: a file of little else takes no longer than its length.
 * @throws FileFault for a line that is longer than any record
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = (rest + piece).replace(BLANK_LINES, '\n'.repeat(MAX_LINES + 1));
    // A `\r` at the end may be the first half of an end.
    const whole = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, whole).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + text.slice(whole);
    yield* lines;
    if (rest.length > LONGEST_LINE)
      throw new FileFault(
        `A line of it is longer than ${LONGEST_LINE} characters, so it is no row of an export: its line ends are lost, or it is damaged. Export it again.`,
      );
  }
  if (rest !== '') yield* rest.split('\r', 1);
}
