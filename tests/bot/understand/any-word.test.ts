import assert from 'node:assert/strict';
import { carriedOut } from './carried-out.ts';
import { commonWords } from './words-of-languages.ts';

describe('messages with one in fifty words', () => {
  it('When a word of English, German, French or Spanish is alone, then nothing is stored', function () {
    this.timeout(90_000);
    const words = [...commonWords()].filter((_, at) => at % 50 === 0);
    assert.ok(words.length > 600, String(words.length));
    const tellsToSay = ['deshacer', 'rückgängig', 'undo'];
    assert.deepEqual(
      words.filter((word) => carriedOut(word) !== undefined && !tellsToSay.includes(word)),
      [],
    );
  });
});
