import assert from 'node:assert/strict';
import { MAX_MESSAGE_LENGTH, readMessage } from '../../../bot/understand/message.ts';
import { keysOf, wordsOf } from '../../../bot/understand/words.ts';

const TEXTS: readonly [written: string, text: string][] = [
  ['<at>Indoors</at>&nbsp;who’s in', "who's in"],
  ['who&#39;s in &amp; out', "who's in & out"],
  ['who&#x27;s in', "who's in"],
  ['who is i\u00adn Ber\u200blin', 'who is in Berlin'],
  ['ｗｈｏ is in', 'who is in'],
  ['<blockquote>who is in</blockquote>where is Anna', 'where is Anna'],
  ['> who is in\nwhere is Anna', 'where is Anna'],
  ['~~who is in~~ where is Anna', 'where is Anna'],
  ['<p>who is <b>in</b></p>', 'who is in'],
];

describe('reading a message', () => {
  for (const [written, text] of TEXTS) it(`“${written}” is “${text}”`, () => assert.equal(readMessage(written).text, text));

  it('When somebody is mentioned, then the text has their name, with the object id and its position', () => {
    const message = readMessage('<at>Indoors</at> is <at>The  Boss</at> in &amp; <at>Ben</at>?', [{ name: 'The  Boss', personId: 'anna' }]);
    assert.equal(message.text, 'is The  Boss in & Ben ?');
    assert.deepEqual(
      message.mentions.map(({ start, end, personId }) => [message.text.slice(start, end), personId]),
      [['The  Boss', 'anna']],
    );
  });

  it('When something is a question, quoted or too long, then the message says so', () => {
    assert.deepEqual([readMessage('remote?').asked, readMessage('¿remote').asked, readMessage('remote').asked], [true, true, false]);
    assert.deepEqual([readMessage('"I am remote"').quoted, readMessage('in "Berlin"').quoted], [true, false]);
    const long = readMessage('a '.repeat(MAX_MESSAGE_LENGTH));
    assert.equal(long.cut, true);
    assert.ok(long.text.length <= MAX_MESSAGE_LENGTH);
  });
});

describe('the words of a message', () => {
  it('When words are written in any way, then they are compared without case, accents and apostrophes', () => {
    assert.deepEqual(keysOf('WHO’S à l’étage, Zoë?'.replace('’', "'")), ['who', 's', 'a', 'l', 'etage', 'zoe']);
    assert.deepEqual(keysOf('24.12. 3pm 15:00 2026-12-01 floor -1 Mon-Wed anna@contoso.example'), [
      ...['24.12.', '3pm', '15:00', '2026-12-01', 'floor', '-1', 'mon', 'wed', 'anna@contoso.example'],
    ]);
  });

  it('When a contraction is written out, then its words are at its position', () => {
    const text = "I'm in Berlin";
    const words = wordsOf(text, new Map([['i m', ['i', 'am']]]));
    assert.deepEqual(
      words.map(({ key, start, end }) => [key, text.slice(start, end)]),
      [
        ['i', "I'm"],
        ['am', "I'm"],
        ['in', 'in'],
        ['berlin', 'Berlin'],
      ],
    );
  });

  it('When a comma, a dash or the end of a sentence is before a word, then the word has it', () => {
    const words = wordsOf('Anna, Ben – Clara. Dora');
    assert.deepEqual(
      words.map(({ comma, dash, stop }) => [comma, dash, stop]),
      [
        [undefined, undefined, undefined],
        [true, undefined, undefined],
        [undefined, true, undefined],
        [undefined, undefined, true],
      ],
    );
  });
});
