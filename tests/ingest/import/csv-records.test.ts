import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CsvRecordReader } from '../../../server/ingest/import/csv-records.ts';

/** The result of a text: the cells of each row, and `!` for each malformed one. */
function read(text: string, delimiter = ','): unknown[] {
  const reader = new CsvRecordReader(delimiter);
  const found = text.split(/\r?\n/).flatMap((line) => [...reader.line(line)]);
  return [...found, ...reader.end()].map((each) => ('record' in each ? Object.values(each.record) : '!'));
}

const rows = (n: number) => Array.from({ length: n }, (_, i) => [`${i}`, `row ${i}`]);
const textOf = (cells: readonly (readonly string[])[]) => cells.map((row) => row.join(',')).join('\n');

describe('reading a CSV', () => {
  it('When there are no errors, then every row is read by the header’s names, without empty lines', () => {
    const reader = new CsvRecordReader(';');
    const records = ['\uFEFFa;b', '1;2', '', '"x;y";"say ""hi"""'].flatMap((line) => [...reader.line(line)]);
    assert.deepEqual([...records, ...reader.end()], [{ record: { a: '1', b: '2' } }, { record: { a: 'x;y', b: 'say "hi"' } }]);
  });

  it('When a cell has several lines, then it is one row', () => {
    assert.deepEqual(read('a,b\n1,"two\nlines, and\n"\n3,4'), [
      ['1', 'two\nlines, and\n'],
      ['3', '4'],
    ]);
  });

  for (const broken of ['9,"never closed', '9,"a"b', '9,5" disk', '9', '9,9,9', '"', '9,"x""'])
    it(`When a row is broken (${broken}), then that one is reported, and no other is lost`, () => {
      const [before, after] = [rows(10), rows(1000)];
      assert.deepEqual(read(`a,b\n${textOf(before)}\n${broken}\n${textOf(after)}`), [...before, '!', ...after]);
      assert.deepEqual(read(`a,b\n${textOf(before)}\n${broken}`), [...before, '!']);
      const twice = `${broken}\n${textOf(rows(3))}\n${broken}`;
      assert.deepEqual(read(`a,b\n${twice}\n${textOf(after)}`), ['!', ...rows(3), '!', ...after]);
    });

  it('When rows have quotes as the format requires, then their values are unchanged', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (cells) => {
        assert.deepEqual(read(`a,b\n${cells.map((row) => row.map(quoted).join(',')).join('\n')}`), cells);
      }),
    );
  });

  it('When a quote is not closed for longer than any record, then that row is reported, and the next ones are read', () => {
    const reader = new CsvRecordReader(',');
    const lines = ['a,b', '9,"open', ...Array.from({ length: 4 }, () => 'x'.repeat(400_000))];
    // Before the end is known: a file of gigabytes is not buffered.
    const told = lines.flatMap((line) => [...reader.line(line)]);
    assert.deepEqual(told, [{ malformed: 'The row is not valid CSV.' }]);
    const rest = [...reader.line('1,2'), ...reader.end()];
    assert.deepEqual(rest.at(-1), { record: { a: '1', b: '2' } });
  });
});
