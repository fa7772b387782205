import assert from 'node:assert/strict';
import fc from 'fast-check';
import { folded, MAX_NAME_LENGTH, NAME_PATTERN, nameFault, readableName, trimName } from '../../server/presence/names.ts';
import { english } from '../support/error-text.ts';

const pattern = new RegExp(NAME_PATTERN, 'u');
/** Any text, with many of the relevant characters. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...' \t\n\u0000\u00a0\u00ad\u061c\u200b\u200d\u200e\u2028\u202e\u2066\u2800\u3164\ufe0f\ufeff\ud800aÄ漢☀'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 130,
});

describe('names', () => {
  for (const name of ['Berlin', 'Zürich – 2. OG', '東京', '☀️', '👩‍👩‍👧 Haus', 'برج‌ها', '2', '“A/B” (old)'])
    it(`${name} is valid, and unchanged`, () => {
      assert.deepEqual([nameFault(name), trimName(name), pattern.test(name), readableName(name)], [undefined, name, true, name]);
    });

  for (const [what, name, fault] of [
    ['nothing', '', /missing/],
    ['blanks', ' \u00a0\u3000', /missing/],
    ['zero-width characters', '\u200b\u2060\ufeff', /missing/],
    ['a variation selector alone', '\ufe0f', /can be seen/],
    ['a control character', 'A\u0007B', /U\+0007/],
    ['a line break', 'A\nB', /U\+000A/],
    ['an end of line of Unicode’s own', 'A\u2028B', /U\+2028/],
    ['an override of the direction', 'HQ \u202egnp', /U\+202E/],
    ['fillers that are seen by nobody', '\u3164\u2800', /U\+3164/],
    ['a zero-width space inside', 'Ber\u200blin', /U\+200B/],
    ['a soft hyphen inside', 'Ber\u00adlin', /U\+00AD/],
    ['a word joiner inside', 'Ber\u2060lin', /U\+2060/],
    ['a byte order mark inside', 'Ber\ufefflin', /U\+FEFF/],
    ['a filler inside', 'Ber\u3164lin', /U\+3164/],
    ['a tag inside', 'Ber\u{e0041}lin', /U\+E0041/],
    ['a joiner after a Latin letter', 'Ber\u200dlin', /U\+200D/],
    ['a variation selector after a Latin letter', 'Ber\ufe0flin', /U\+FE0F/],
    ['an isolate', '\u2066HQ\u2069', /U\+2066/],
    ['half a character', 'A\ud83d', /U\+D83D/],
    ['more than a hundred characters', '😀'.repeat(MAX_NAME_LENGTH + 1), /more than 100/],
  ] as const)
    it(`When a name is or has ${what}, then it is rejected, with the reason`, () => {
      assert.match(english(nameFault(name)), fault);
    });

  it('When the API accepts a name, then so does a file, and the other way round', () => {
    fc.assert(
      fc.property(text, (name) => {
        const byApi = pattern.test(name) && [...name].length <= MAX_NAME_LENGTH;
        // The file ignores blanks around a name.
        if (trimName(name) === name) assert.equal(nameFault(name) === undefined, byApi);
      }),
    );
  });

  it('When a valid name is tidied, then it is still valid', () => {
    fc.assert(
      fc.property(text, (name) => {
        if (pattern.test(name)) assert.ok(pattern.test(trimName(name)));
      }),
    );
  });

  it('When the name comes from another system, then its cleaned form is valid', () => {
    fc.assert(
      fc.property(text, (name) => {
        const kept = readableName(name);
        assert.equal(kept === undefined ? undefined : nameFault(kept), undefined);
        if (nameFault(name) === undefined) assert.equal(kept, trimName(name));
      }),
    );
    assert.deepEqual(
      [readableName('A\u0007B\u202e'), readableName('\u202e\u200b'), readableName('x'.repeat(300))?.length],
      ['A B', undefined, 100],
    );
  });

  it('When names differ only in case, surrounding blanks or invisible characters, then they are the same', () => {
    for (const other of ['berlin', ' BERLIN ', 'Ber\u200blin', '\ufeffBerlin']) assert.equal(folded(other), folded('Berlin'));
    assert.equal(folded('Zu\u0308rich'), folded('Zürich'));
    assert.notEqual(folded('Berlin 1'), folded('Berlin 2'));
  });
});
