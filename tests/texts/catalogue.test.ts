import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { messageValuesSource, valuesOf } from '../../server/cli/message-values.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { en, type MessageId } from '../../server/texts/en/index.ts';
import { LANGUAGES } from '../../server/texts/languages.ts';
import { type Source, sources } from '../support/sources.ts';
import { createUsedIds } from './used-ids.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ids = Object.keys(en) as MessageId[];

/** One value for each parameter of a message; for a choice its first option. */
function someValues(id: MessageId): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, type] of valuesOf(en[id])) values[name] = type === 'number' ? 2 : (/^'([^']*)'/.exec(type)?.[1] ?? 'X');
  return values;
}

describe('the catalogue of sentences', () => {
  it('has the types of its values from the English messages', () => {
    const source = readFileSync(join(ROOT, 'server/texts/message-values.ts'), 'utf8');
    assert.equal(source, messageValuesSource(en), 'run `npm run docs`');
  });

  for (const language of LANGUAGES)
    it(`When a message is formatted in ${language}, then it is a sentence without placeholders`, () => {
      for (const id of ids) {
        const said = textsIn(language).say({ id, values: someValues(id) });
        assert.ok(said.trim() !== '' && said !== id && !/[{}]|undefined/.test(said), `${id}: ${said}`);
      }
    });

  it('When a message is in the catalogue, then code uses it', () => {
    const isCode = ({ file }: Source) => !/^server\/texts\/(?:[a-z]{2}\/|message-values)/.test(file);
    const isUsed = createUsedIds(new Map([...sources()].filter(isCode).map(({ file, text }) => [file, text])));
    assert.deepEqual(
      ids.filter((id) => !isUsed(id)),
      [],
    );
  });

  it('When a part of an id is declared nowhere near the code that composes it, then the id is not used', () => {
    const isUsed = createUsedIds(
      new Map([
        [
          'bot/say.ts',
          `import { KINDS } from './kinds.ts';\nsay(\`bot.say.\${kind}\`);\nsay(\`bot.end.\${kind}.title\`);\nsay('bot.named');`,
        ],
        [
          'bot/kinds.ts',
          `const KINDS = ['office', 'remote'];\nconst SHORT = { leave: 1 };\nconst of = (mode) => \`mode-\${mode}\`; of('off');`,
        ],
        ['tab/page.ts', `const other = 'elsewhere';`],
      ]),
    );
    const used = ['bot.named', 'bot.say.office', 'bot.say.leave', 'bot.say.mode-off', 'bot.end.remote.title'];
    const unused = ['bot.say.elsewhere', 'bot.say.gone', 'bot.end.office', 'bot.end.gone.title', 'bot.other'];
    assert.deepEqual([...used, ...unused].filter(isUsed), used);
  });

  it('When values are numbers, then plurals and digits are those of the language', () => {
    assert.deepEqual(
      [...valuesOf('{count, plural, one {# person} other {# people}} in {place}')],
      [
        ['count', 'number'],
        ['place', 'Value'],
      ],
    );
    assert.deepEqual([...valuesOf('{who, select, self {You} other {They}}')], [['who', "'self' | 'other'"]]);
    assert.throws(() => valuesOf('since {at, time, short}'), SyntaxError);
    assert.throws(() => valuesOf('{count, plural, one {# person}'), SyntaxError);
  });
});
