import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Combobox, FluentProvider, SearchBox, webLightTheme } from '@fluentui/react-components';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { clearButton, openButton } from '../../tab/shared/lib/fluent-names.ts';
import { switchLanguage, texts } from '../../tab/shared/lib/texts.ts';

const TAB = resolve(import.meta.dirname, '../../tab');
/** Fluent's components with a button that has an English name, and the file that names it. `SpinButton` is named where it is used. */
const NAMED_IN: Readonly<Record<string, string>> = {
  SearchBox: 'shared/components/find-box.tsx',
  Combobox: 'shared/components/choice-box.tsx',
};
const WITH_ENGLISH_NAMES = /<(SearchBox|Combobox|Dropdown|TagPicker|InfoLabel|InfoButton|AvatarGroupPopover|TeachingPopover\w*)\b/g;

const sources = readdirSync(TAB, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx') && !name.startsWith('dist'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(TAB, file), 'utf8') }));

const markupOf = (element: ReactElement) => renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, element));

describe('tab: the names of buttons that Fluent adds', () => {
  afterEach(() => switchLanguage(['en']));

  it('When a component of Fluent has a name in English, then only the file that names it uses it', () => {
    const found = sources.flatMap(({ file, text }) => [...text.matchAll(WITH_ENGLISH_NAMES)].map(([, name = '']) => ({ file, name })));
    assert.deepEqual(
      found.filter(({ file, name }) => NAMED_IN[name] !== file),
      [],
    );
    const counters = sources.filter(({ text }) => text.includes('<SpinButton'));
    for (const { file, text } of counters) assert.match(text, /incrementButton=.*aria-label[\s\S]*decrementButton=.*aria-label/, file);
  });

  for (const language of ['en', 'de', 'fr', 'es'])
    it(`When the reader's language is ${language}, then the button that clears a search has a name in it`, async () => {
      await switchLanguage([language]);
      const markup = markupOf(createElement(SearchBox, { 'aria-label': 'x', value: 'y', dismiss: clearButton() }));
      assert.match(markup, new RegExp(`role="button" aria-label="${texts.text('tab.my-status.clear-confirm')}"`));
    });

  it('When a list of choices has a label, or a name of its own, then its button has the same name', () => {
    const boxOf = (named: Parameters<typeof openButton>[0], labelId?: string) =>
      markupOf(createElement(Combobox, { ...named, expandIcon: openButton(named, labelId) }));
    const buttonOf = (markup: string) => /<span[^>]*role="button"[^>]*>/.exec(markup)?.[0] ?? '';
    assert.match(buttonOf(boxOf({}, 'label-1')), /aria-labelledby="label-1"/);
    assert.match(buttonOf(boxOf({ 'aria-label': 'Zone' }, 'label-1')), /aria-label="Zone"/);
    assert.doesNotMatch(boxOf({}, 'label-1') + boxOf({ 'aria-label': 'Zone' }), /Open/);
  });
});
