import assert from 'node:assert/strict';
import { inlined } from '../../tab/inline-tokens.ts';

describe('tab: the tokens of Fluent in the built tab', () => {
  const importing = (from: string) => `import { makeStyles, tokens } from '${from}';\n`;

  for (const from of ['@fluentui/react-components', '@fluentui/react-theme', '@fluentui/tokens'])
    it(`When a module imports them from ${from}, then each is its custom property, and the object with all of them is not used`, () => {
      const code = `${importing(from)}const style = { color: tokens.colorBrandStroke1, margin: \`0 \${tokens.spacingVerticalS}\` };`;
      assert.equal(
        inlined(code),
        `${importing(from)}const style = { color: 'var(--colorBrandStroke1)', margin: \`0 \${'var(--spacingVerticalS)'}\` };`,
      );
    });

  it('When a word after “tokens.” is no token, or the module has other tokens, then it stays', () => {
    const comment = `${importing('@fluentui/react-theme')}// see tokens.js and tokens.constructor`;
    assert.equal(inlined(comment), comment);
    const other = 'const tokens = readTokens();\nuse(tokens.colorBrandStroke1);';
    assert.equal(inlined(other), other);
  });
});
