import assert from 'node:assert/strict';
import { takeLanguageChange } from '../../tab/shared/lib/language-change.ts';
import { chosenLanguage, keepLanguage, wantedLanguages } from '../../tab/shared/lib/language-choice.ts';
import { languageName } from '../../tab/shared/lib/language-name.ts';
import { createMemory } from '../../tab/shared/lib/memory.ts';

function memoryOf(stored: Record<string, string> = {}) {
  const values = new Map(Object.entries(stored));
  return createMemory(() => ({
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }));
}

describe('tab: the choice of a language', () => {
  it('When nothing is chosen, then the languages of Teams and of the browser are wanted', () => {
    assert.deepEqual(wantedLanguages(['de-AT', 'en'], memoryOf()), ['de-AT', 'en']);
    assert.deepEqual(wantedLanguages([undefined, 'en'], memoryOf()), ['en']);
  });

  it('When a language is chosen, then it comes first until the choice is removed', () => {
    const memory = memoryOf();
    assert.equal(keepLanguage('fr', memory), true);
    assert.deepEqual(wantedLanguages(['de-AT'], memory), ['fr', 'de-AT']);
    keepLanguage(undefined, memory);
    assert.equal(chosenLanguage(memory), undefined);
  });

  it('When the browser refuses storage, then the choice is reported as not kept', () => {
    const refusing = createMemory(() => {
      throw new Error('SecurityError');
    });
    assert.equal(keepLanguage('fr', refusing), false);
    assert.deepEqual(wantedLanguages(['en'], refusing), ['en'], 'answers of the server stay in the language of the page');
  });

  it('When what is stored is no language of Indoors, then it is ignored', () => {
    assert.equal(chosenLanguage(memoryOf({ 'indoors.language': 'tlh' })), undefined);
  });

  it('When a language was chosen, then the place of the choice takes the focus once, and no other place does', () => {
    const memory = memoryOf({ 'indoors.language-chosen-at': 'menu' });
    assert.deepEqual([takeLanguageChange('my-data', memory), takeLanguageChange('menu', memory)], [false, true]);
    assert.equal(takeLanguageChange('menu', memory), false);
  });

  it('Each language is called as its readers call it', () => {
    assert.deepEqual(
      (['en', 'de', 'fr', 'es'] as const).map((each) => languageName(each)),
      ['English', 'Deutsch', 'Français', 'Español'],
    );
  });
});
