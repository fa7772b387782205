import assert from 'node:assert/strict';
import { CsvRecordReader } from '../../../server/ingest/import/csv-records.ts';
import { linesOf } from '../../../server/ingest/import/lines.ts';

async function* inPieces(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

async function linesIn(...pieces: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inPieces(pieces))) lines.push(line);
  return lines;
}

describe('lines of a text', () => {
  it('When a line end is split over two pieces, then it is one end', async () => {
    assert.deepEqual(await linesIn('a\r', '\nb\n', '\rc\r'), ['a', 'b', '', 'c']);
  });

  for (const [what, blank] of [
    ['empty', '\n'],
    ['empty as Windows writes them', '\r\n'],
    ['blank', ' \t\n'],
  ] as const) {
    it(`When 64 MB of them are ${what}, then they are skipped at once, and no other is lost`, async () => {
      const piece = blank.repeat(65_536 / blank.length);
      const lines = await linesIn('a\n', ...Array<string>(1000).fill(piece), 'b\n', piece, 'c');
      assert.deepEqual(
        lines.map((line) => line.trim()).filter((line) => line !== ''),
        ['a', 'b', 'c'],
      );
    }).timeout(8000);

    it(`When hundreds of them are ${what} after an open quote, then only that row is broken`, async () => {
      const reader = new CsvRecordReader(',');
      const text = `a,b\n9,"open\n${blank.repeat(1000)}1,2\n`;
      const found = (await linesIn(text)).flatMap((line) => [...reader.line(line)]);
      assert.deepEqual([...found, ...reader.end()], [{ malformed: 'The row is not valid CSV.' }, { record: { a: '1', b: '2' } }]);
    });
  }
});
