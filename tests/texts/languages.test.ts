import assert from 'node:assert/strict';
import { chooseLanguage, wantedLanguages } from '../../server/texts/languages.ts';

describe('the language of an answer', () => {
  it('When a header has languages, then the most preferred comes first, and excluded ones are left out', () => {
    assert.deepEqual(wantedLanguages('fr;q=0.5, de-AT, en;q=0.8, es;q=0'), ['de-AT', 'en', 'fr']);
    assert.deepEqual(wantedLanguages('en-GB,en;q=0.9'), ['en-GB', 'en']);
    assert.deepEqual(wantedLanguages(undefined), []);
    assert.deepEqual(wantedLanguages('*, ;q=1, de;q=2, x_y'), []);
  });

  it('When the catalogue has none of them, then the fallback is used', () => {
    assert.equal(chooseLanguage(['xx-YY', 'EN-us'], 'en'), 'en');
    assert.equal(chooseLanguage([], 'en'), 'en');
  });
});
