import assert from 'node:assert/strict';
import { carriedOut } from './carried-out.ts';
import { commonWords } from './words-of-languages.ts';

/** Messages around a word, and the words with which they are carried out. */
const CARRIED_OUT: Readonly<Record<string, readonly string[]>> = {
  // Words that the bot suggests, and words that are only about the last change.
  WORD: ['deshacer', 'défaire', 'rückgängig', 'undo'],
  "I'm WORD": ['here', 'hidden', 'home', 'ill', 'in', 'invisible', 'ooo', 'remote', 'sick'],
  'estoy WORD': [
    ...['aca', 'acá', 'aqui', 'aquí', 'enferma', 'enfermo', 'enfermos', 'ho', 'mala', 'malo', 'permiso', 'remoto', 'resfriado'],
    ...['vacaciones', 'vacas'],
  ],
  'je suis WORD': [
    ...['arrive', 'arriver', 'arrivé', 'arrivée', 'congé', 'cp', 'ho', 'ici', 'invisible', "l'arrivée", 'la', 'malade', 'malades', 'off'],
    ...['present', 'presente', 'présent', 'présente', 'présenté', 'remote', 'repos', 'tt', 'vacances'],
  ],
};

/** Tests of so many words stay far from their time limit, also on a busy machine. */
const PARTS = 4;

/** Every common word of four languages. `npm test` tries one in fifty. */
describe('messages with any word', () => {
  it('has all words in one of the parts, and the expected ones among them', () => {
    const all = commonWords();
    assert.ok(all.size > 30_000, String(all.size));
    for (const expected of Object.values(CARRIED_OUT))
      assert.deepEqual(
        expected.filter((word) => !all.has(word)),
        [],
      );
    assert.equal(
      Array.from({ length: PARTS }, (_, part) => wordsOf(part).length).reduce((sum, count) => sum + count),
      all.size,
    );
  });

  for (const [message, expected] of Object.entries(CARRIED_OUT))
    for (let part = 0; part < PARTS; part += 1)
      it(`When “${message}” is said with any word, part ${part + 1} of ${PARTS}, then only statements and suggested words change something`, function () {
        this.timeout(300_000);
        const words = wordsOf(part);
        const changing = words.filter((word) => carriedOut(message.replace('WORD', word)) !== undefined);
        const there = new Set(words);
        assert.deepEqual(
          changing.sort(),
          expected.filter((word) => there.has(word)),
        );
      });
});

function wordsOf(part: number): string[] {
  return [...commonWords()].filter((_, at) => at % PARTS === part);
}
