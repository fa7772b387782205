import assert from 'node:assert/strict';
import { fr } from '../../server/texts/fr/index.ts';

/** French sentences with that text, each with its id. `::` begins the format of a number and is not punctuation. */
const sentencesWith = (fault: RegExp) => Object.entries(fr).filter(([, sentence]) => fault.test(sentence.replaceAll(' ::', '::')));

describe('the sentences in French', () => {
  it('When a mark has a space before it, then it is one that never breaks (U+202F): before : ; ! ? % and within « »', () => {
    assert.deepEqual(sentencesWith(/[ \u00a0][:;!?%»]|«[ \u00a0]/), []);
  });

  it('When a letter is left out, then the apostrophe is ’, since ICU quotes with the straight one', () => {
    assert.deepEqual(sentencesWith(/'/), []);
  });

  it('When a sentence is about a person, then no ending depends on their gender', () => {
    assert.deepEqual(sentencesWith(/[a-zé](?:·e|\(e\))/i), []);
  });
});
