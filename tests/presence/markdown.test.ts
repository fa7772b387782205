import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, plainOf } from '../../server/presence/markdown.ts';

describe('names in Markdown', () => {
  for (const [written, markdown] of [
    ['Room_A', 'Room\\_A'],
    ['*Bold* _it_', '\\*Bold\\* \\_it\\_'],
    ['`Code` ~x~ A|B', '\\`Code\\` \\~x\\~ A\\|B'],
    ['[x](javascript:alert(1))', '\\[x\\]\\(javascript:alert(1))'],
    ['<b>Loft</b> R&amp;D', '\\<b\\>Loft\\</b\\> R\\&amp;D'],
    ['# Deck', '\\# Deck'],
    ['Deck #2', 'Deck #2'],
    ['- Deck', '\\- Deck'],
    ['-1', '-1'],
    ['Sales (EU), R&D!', 'Sales (EU), R&D!'],
    ['C:\\temp\\new', 'C:\\temp\\new'],
    ['HQ \\ 2', 'HQ \\ 2'],
    ['\\\\server', '\\\\\\server'],
    ['Berlin\\', 'Berlin\\\\'],
    ['A\\*B*', 'A\\\\\\*B\\*'],
    ['a\n# b \u202Ec', 'a # b c'],
  ] as const)
    it(`When the name is ${JSON.stringify(written)}, then it is ${markdown} in Markdown`, () =>
      assert.equal(escapeMarkdown(written), markdown));

  const name = fc.string({ unit: fc.constantFrom(...'ab é9 *_~`[]()<>|#\\&;-+=!.') });

  it('When Markdown is converted to plain text, then each name is as it was written, without our bold', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [first, second] = [one, other].map((each) => each.replaceAll(/\s+/g, ' ').trim());
        assert.equal(plainOf(`**${escapeMarkdown(one)}**: ${escapeMarkdown(other)}`), `${first}: ${second}`);
      }),
    );
  });

  it('When a name is escaped, then it has no emphasis, code, link, tag or table', () => {
    fc.assert(
      fc.property(name, (written) => assert.doesNotMatch(escapeMarkdown(written).replaceAll(/\\[!-/:-@[-`{-~]/g, '.'), /[*_~`[\]<>|]|^#/)),
    );
  });
});
