import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { messageValuesSource, valuesOf } from '../../server/cli/message-values.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { en, type MessageId } from '../../server/texts/en/index.ts';
import { LANGUAGES } from '../../server/texts/languages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ids = Object.keys(en) as MessageId[];

/**
 * The forms of ids that the code composes: `problem.${code}` is any id with that beginning, `admin.${page}.title` one with that ending, too. The
 * compiler checks that each exists.
 */
function composedIn(source: string): RegExp[] {
  return [...source.matchAll(/`([a-z][a-z.-]*\.)\$\{([^`]*)`/g)].map(([, start = '', rest = '']) => {
    const end = /\}([\w.-]+)$/.exec(rest)?.[1];
    const literal = (text: string) => text.replaceAll('.', '\\.');
    return new RegExp(`^${literal(start)}${end === undefined ? '.+' : `[\\w-]+${literal(end)}`}$`);
  });
}

function sourceText(): string {
  const texts: string[] = [];
  for (const top of ['server', 'bot', 'tab', 'appPackage'])
    for (const name of readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' }))
      if (/\.tsx?$/.test(name) && !/^(?:texts[/\\](?:[a-z]{2}[/\\]|message-values)|dist)/.test(name))
        texts.push(readFileSync(join(ROOT, top, name), 'utf8'));
  return texts.join('\n');
}

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
    const source = sourceText();
    const composed = composedIn(source);
    const quoted = new Set([...source.matchAll(/'([\w.-]+)'/g)].map(([, text]) => text));
    const unused = ids.filter((id) => !quoted.has(id) && !composed.some((form) => form.test(id)));
    assert.deepEqual(unused, []);
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
