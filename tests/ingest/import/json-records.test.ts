import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JsonRecordSplitter } from '../../../server/ingest/import/json-records.ts';

/** The result of a text in pieces of this size: the records, and `!` for each malformed one. */
function split(text: string, size = text.length): unknown[] {
  const splitter = new JsonRecordSplitter();
  const found: unknown[] = [];
  const take = (each: object) => found.push('record' in each ? each.record : '!');
  for (let i = 0; i < text.length; i += size) for (const each of splitter.push(text.slice(i, i + size))) take(each);
  for (const each of splitter.end()) take(each);
  return found;
}

describe('cutting JSON into records', () => {
  const shapes: [string, string, unknown[]][] = [
    ['an array', '\uFEFF[{"a":1},\n{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['one object a line', '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['a page of Graph', '{"@odata.context":"x","value":[{"a":1},{"a":2}],"@odata.nextLink":"y"}', [{ a: 1 }, { a: 2 }]],
    ['envelopes of an Event Hub', '[{"records":[{"a":1}]},{"records" : [{"a":2},{"a":3}]}]', [{ a: 1 }, { a: 2 }, { a: 3 }]],
    ['nothing', '', []],
    ['a record with its own deeper arrays', '[{"p":{"value":[{"b":1}]},"q":[{}]}]', [{ p: { value: [{ b: 1 }] }, q: [{}] }]],
  ];
  for (const [title, text, expected] of shapes)
    it(`When the file is ${title}, then every record is found`, () => assert.deepEqual(split(text), expected));

  it('When records are broken, then each is reported and the next one is read', () => {
    assert.deepEqual(split('{"records":[{"a":1},{"b": }, {"c":"x\n"},3,"s"],"next":"u"}\n{"value":[{"d":1}]}\n{"e":\n{"f":1}'), [
      { a: 1 },
      '!',
      '!',
      '!',
      '!',
      { d: 1 },
      '!',
      { f: 1 },
    ]);
  });

  const signIns = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      id: `${i}`,
      createdDateTime: 'x',
      status: { errorCode: 0 },
      policies: [{ id: 'p', displayName: 'q' }],
    }));
  for (const [what, damage] of [
    ['its end is missing', (text: string) => text.slice(0, -1)],
    ['a quote is missing', (text: string) => text.replace('x"', 'x')],
    ['a quote is too many', (text: string) => text.replace('x"', 'x""')],
    ['its second half is missing', (text: string) => text.slice(0, 40)],
    ['a bracket is missing', (text: string) => text.replace(']', '')],
  ] as const) {
    for (const [list, open, separator, close] of [
      ['a list', '[', ',', ']'],
      ['a list over lines', '[\n', ',\n', '\n]'],
      ['an envelope', '{"value":[', ',', '],"@odata.nextLink":"y"}'],
      ['a list of envelopes', '[{"records":[', ',', ']},{"records":[]}]'],
    ] as const)
      it(`When of a record in ${list} ${what}, then that one is reported, and no other is lost`, () => {
        const texts = signIns(500).map((each) => JSON.stringify(each));
        texts[7] = damage(texts[7] ?? '');
        const found = split(open + texts.join(separator) + close, 1000);
        const expected: unknown[] = signIns(500);
        expected[7] = '!';
        // The end of the list may have been removed with the record.
        assert.deepEqual(found.slice(0, 500), expected);
        assert.ok(found.length <= 501, JSON.stringify(found.slice(500)));
      });
  }

  it('When every record is broken, then each is reported, in linear time', () => {
    const texts = signIns(20_000).map((each) => JSON.stringify(each).slice(0, -1));
    const found = split(`[${texts.join(',')}]`, 65_536);
    // The bracket of the list ends the last record, so the list has no end.
    assert.deepEqual([found.length, new Set(found)], [20_001, new Set(['!'])]);
  }).timeout(5000);

  for (const [what, piece] of [
    ['blanks', ' '.repeat(65_536)],
    ['empty lines', '\r\n'.repeat(32_768)],
    ['commas', ','.repeat(65_536)],
    ['letters', 'x'.repeat(65_536)],
  ] as const)
    it(`When 64 MB of it are only ${what}, then they are skipped at once, and the rest is read`, () => {
      const splitter = new JsonRecordSplitter();
      const found: object[] = [];
      for (let i = 0; i < 1000; i++) found.push(...splitter.push(piece));
      found.push(...splitter.push('\n{"a":1}'), ...splitter.end());
      assert.deepEqual(found.slice(-1), [{ record: { a: 1 } }]);
    }).timeout(5000);

  it('When an object has very many lists, then it takes linear time', () => {
    const text = `{${Array.from({ length: 40_000 }, (_, i) => `"a${i}":[1]`).join(',')}}`;
    assert.equal(split(text, 65_536).length, 1);
  }).timeout(5000);

  it('When it is a raw answer of Elastic, then each hit is a record', () => {
    const hits = [{ fields: { a: [1] } }, { fields: { a: [2] } }];
    const shards = { total: 1, successful: 1, skipped: 0, failed: 0 };
    const answer = { took: 5, timed_out: false, _shards: shards, hits: { total: { value: 2, relation: 'eq' }, max_score: 1, hits } };
    assert.deepEqual(split(JSON.stringify(answer)), hits);
    assert.deepEqual(split(JSON.stringify(answer, null, 2), 7), hits);
  });

  it('When the file ends in the middle of a record, then that one is malformed', () =>
    assert.deepEqual(split('[{"a":1},{"b":'), [{ a: 1 }, '!']));

  it('When elements are not objects, then each of them is reported, also an empty list', () => {
    assert.deepEqual(split('[1,"a",null,[],{}]'), ['!', '!', '!', '!', {}]);
    assert.deepEqual(split('[[{"a":1}],[[]]]'), [{ a: 1 }, '!']);
    assert.deepEqual(split('[]'), []);
    assert.deepEqual(split('{"records":[]}'), []);
  });

  it('When the file ends before its list does, then that is reported once', () => {
    assert.deepEqual(split('[{"a":1}'), [{ a: 1 }, '!']);
    assert.deepEqual(split('{"value":[{"a":1}]'), [{ a: 1 }, '!']);
    assert.deepEqual(split('['.repeat(200_000)), ['!']);
  });

  it('finds the same records however the text is cut into pieces', () => {
    const record = fc.dictionary(
      fc.constantFrom('value', 'records', 'a', 'b'),
      fc.oneof(fc.string(), fc.integer(), fc.constant({ value: [1] })),
    );
    fc.assert(
      fc.property(fc.array(record), fc.integer({ min: 1, max: 9 }), fc.boolean(), (records, size, lines) => {
        const text = lines ? records.map((each) => JSON.stringify(each)).join('\n') : JSON.stringify({ value: records }, null, 1);
        assert.deepEqual(
          split(text, size),
          records.map((each) => ({ ...each })),
        );
      }),
    );
  });
});
