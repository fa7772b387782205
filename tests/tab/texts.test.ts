import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { valuesOf } from '../../server/cli/message-values.ts';
import { admin } from '../../server/texts/en/admin/index.ts';
import { channel } from '../../server/texts/en/channel/index.ts';
import { days } from '../../server/texts/en/days/index.ts';
import type { TabMessageId } from '../../server/texts/en/index.ts';
import { insights } from '../../server/texts/en/insights/index.ts';
import { mydata } from '../../server/texts/en/mydata/index.ts';
import { tab } from '../../server/texts/en/tab/index.ts';
import { createTexts } from '../../server/texts/texts.ts';
import { parseMessages } from '../../tab/precompile-texts.ts';
import { richText } from '../../tab/shared/lib/rich-text.ts';
import { texts } from '../../tab/shared/lib/texts.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function sourcesOfTab(): { file: string; text: string }[] {
  return readdirSync(join(ROOT, 'tab'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('dist'))
    .map((file) => ({ file, text: readFileSync(join(ROOT, 'tab', file), 'utf8') }));
}

describe('tab: sentences', () => {
  it('When a page is for everybody, then it uses no sentence that is loaded for administrators only', () => {
    const against = sourcesOfTab().filter(({ file, text }) => !file.startsWith('features/admin/') && /['`]admin\./.test(text));
    assert.deepEqual(
      against.map(({ file }) => file),
      [],
    );
  });

  it('When the tab imports the catalogue, then only its types: one language is fetched, after it is known which', () => {
    const against = sourcesOfTab().filter(({ text }) => /^import (?!type ).*server\/texts\/en\//m.test(text));
    assert.deepEqual(
      against.map(({ file }) => file),
      [],
    );
  });

  it('When a value is an element, then it is in the sentence unchanged', () => {
    const said = richText('tab.time.date-and-time', { date: createElement('b', null, 'Mon'), time: '09:12' });
    assert.equal(renderToStaticMarkup(createElement('p', null, said)), '<p><b>Mon</b>, 09:12</p>');
  });

  it('When a sentence is not loaded, then that is an error and not an empty text', () => {
    assert.equal(texts.text('admin.audit.title'), 'Audit');
    assert.throws(() => createTexts('en', {}).text('admin.audit.title'), /admin\.audit\.title/);
  });

  it('When messages are parsed during the build, then their texts are the same', () => {
    const messages = { ...tab, ...channel, ...days, ...mydata, ...insights, ...admin };
    const parsed = createTexts('en', parseMessages(messages));
    for (const id of Object.keys(messages) as TabMessageId[]) {
      const names = [...valuesOf(messages[id])];
      const values = Object.fromEntries(names.map(([name, type]) => [name, type === 'number' ? 2 : 'X']));
      assert.equal(parsed.say({ id, values }), texts.say({ id, values }));
    }
  });
});
