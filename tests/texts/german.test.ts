import assert from 'node:assert/strict';
import { de } from '../../server/texts/de/index.ts';

/** German sentences with that text, each with its id. */
const sentencesWith = (fault: RegExp) => Object.entries(de).filter(([, sentence]) => fault.test(sentence));

describe('the sentences in German', () => {
  it('When something is quoted, then „like this“', () => {
    assert.deepEqual(sentencesWith(/”|^[^„“]*“|„[^“]*(?:„|$)|“[^„]*“/), []);
  });

  it('When the reader is addressed, then as “Sie”, never “du”', () => {
    assert.deepEqual(sentencesWith(/\b(?:du|dich|dir|dein\w*)\b/i), []);
  });

  it('When a sentence is about a person, then no word depends on their gender', () => {
    assert.deepEqual(
      sentencesWith(/\b(?:Administrator|Benutzer|Mitarbeiter|Nutzer|Kollege)(?:in|innen|en|n|s)?\b|[a-zäöü](?:[*:_]in(?:nen)?\b|Innen\b)/),
      [],
    );
  });
});
