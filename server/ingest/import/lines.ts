/** Lines of a text that comes in pieces, without their ends; `\n`, `\r\n` and `\r` end one. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    // A `\r` at the end may be the first half of an end.
    const whole = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, whole).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + text.slice(whole);
    yield* lines;
  }
  if (rest !== '') yield* rest.split('\r', 1);
}
