import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { piecesOf } from '../../../server/presence/addresses/cidr-text.ts';

const entries = (text: string) => [...piecesOf(text)].map(({ entry }) => entry);

describe('piecesOf', () => {
  for (const [what, text, expected] of [
    ['commas, semicolons, bars, blanks and tabs', 'a,b;c|d e\tf', 'abcdef'.split('')],
    ['lines of every kind', 'a\nb\r\nc\rd\u2028e', 'abcde'.split('')],
    ['comments', '# all\na # rest, b\n// all\nb // rest\nc#x\n', ['a', 'b', 'c']],
    [
      'quotes and brackets of JSON, code and mails',
      '["a", \'b\'], <c> `d` “e” „f“ [2001:db8::1]',
      ['a', 'b', 'c', 'd', 'e', 'f', '2001:db8::1'],
    ],
    ['bullets and numbers of lists', '- a\n* b\n • c\n1. d\n2) e\n– f', 'abcdef'.split('')],
    ['blanks that are not seen', '\ufeffa\u00a0b\u200bc', ['a', 'b', 'c']],
    ['spans', 'a-b, a - b; a – b | a to b\na..b a ... b a…b a → b a TO b a -> b', Array.from({ length: 10 }, () => 'a-b')],
    ['a span among others', '1.1.1.1 - 1.1.1.9 2.2.2.2', ['1.1.1.1-1.1.1.9', '2.2.2.2']],
    ['a span without an end', 'a -, b\nc to', ['a-', 'b', 'c-']],
    ['a span of three', 'a - b - c', ['a-b-c']],
    ['nothing', ' \n,;\n#', []],
  ] as const) {
    it(`reads ${what}`, () => assert.deepEqual(entries(text), expected));
  }

  it('returns where each begins in the original text', () => {
    assert.deepEqual(
      [...piecesOf('# head\n  - "a",  b\n\n\tc - d')],
      [
        { entry: 'a', line: 2, column: 6, length: 1 },
        { entry: 'b', line: 2, column: 11, length: 1 },
        { entry: 'c-d', line: 4, column: 2, length: 5 },
      ],
    );
  });

  it('finds every entry at its position, with anything between them', () => {
    const glue = fc.constantFrom(' ', ', ', ';', '\n', '\r\n', '\t', ' | ', ' # remark\n', '", "', '\n- ', '\n// remark\n');
    const entry = fc.constantFrom('203.0.113.7', '203.0.113.0/24', '2001:db8::1', '2001:db8::/32', 'nonsense');
    fc.assert(
      fc.property(fc.array(fc.tuple(glue, entry), { minLength: 1, maxLength: 20 }), (parts) => {
        const text = parts.map(([before, one]) => before + one).join('');
        const found = [...piecesOf(text)];
        assert.deepEqual(
          found.map((piece) => piece.entry),
          parts.map(([, one]) => one),
        );
        const lines = text.split(/\r\n|\n/);
        for (const { entry: one, line, column } of found) assert.ok(lines[line - 1]?.slice(column - 1).startsWith(one));
      }),
    );
  });

  it('reads a line of a hundred thousand dashes quickly', () => {
    assert.equal(entries(`a${'-'.repeat(100_000)} b`).length, 2);
  });
});
