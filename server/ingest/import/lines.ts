import { FileFault } from './file-parts.ts';

/** Characters of a line; records have some thousand. */
export const LONGEST_LINE = 1_000_000;

/**
 * Lines of a text that comes in pieces, without their ends; `\n`, `\r\n` and `\r` end one.
 * @throws FileFault for a line that is longer than any record
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
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
