import assert from 'node:assert/strict';
import { compiledLanguage } from '../../../bot/language/languages.ts';
import { readOnce, TimeWords } from '../../../bot/time/parse/time-words.ts';
import { wordsOf } from '../../../bot/understand/words.ts';
import '../../support/prepared-languages.ts';

describe('reading times of a message once', () => {
  const { times } = compiledLanguage('en');
  const words = (text: string) => new TimeWords(wordsOf(text), times);

  it('When several readers ask for one position, then it is read once, also if nothing begins there', () => {
    const read: number[] = [];
    const hoursAt = readOnce((message: TimeWords, at: number) => {
      read.push(at);
      return message.ends(at, 'now').map((end) => ({ value: 'now', end }));
    });
    const message = words('in now');
    for (const at of [0, 1, 0, 1, 1]) assert.deepEqual(hoursAt(message, at), at === 1 ? [{ value: 'now', end: 2 }] : []);
    assert.deepEqual(read, [0, 1]);
  });

  it('When another message is read, then its own words count', () => {
    const nowAt = readOnce((message: TimeWords, at: number) => message.ends(at, 'now').map((end) => ({ value: at, end })));
    assert.equal(nowAt(words('now in'), 0).length, 1);
    assert.equal(nowAt(words('in now'), 0).length, 0);
  });
});
