import { FileFault } from './file-parts.ts';

/** Maximum length of a line, in characters; a record has a few thousand. */
export const MAX_LINE_LENGTH = 1_000_000;

/** A row with more lines lacks a closing quote. */
export const MAX_LINES = 100;

/** More consecutive blank lines than a row may have. */
const BLANK_LINES = new RegExp(String.raw`(?<=[\r\n])(?:[ \t]{0,20}(?:\r\n|\n|\r)){${MAX_LINES + 1},}`, 'g');

/**
 * The lines of a text that arrives in chunks, without line ends (`\n`, `\r\n` or `\r`). Long runs of blank lines are shortened, so that a file of
 * blank lines takes linear time.
 * @throws FileFault for a line that is longer than any record
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = (rest + piece).replace(BLANK_LINES, '\n'.repeat(MAX_LINES + 1));
    // A `\r` at the end may be the first half of `\r\n`.
    const whole = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, whole).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + text.slice(whole);
    yield* lines;
    if (rest.length > MAX_LINE_LENGTH)
      throw new FileFault(
        `A line of it is longer than ${MAX_LINE_LENGTH} characters, so it is not a row of an export: the line ends are lost, or the file is damaged. Export it again.`,
      );
  }
  if (rest !== '') yield* rest.split('\r', 1);
}
