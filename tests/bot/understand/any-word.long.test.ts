import assert from 'node:assert/strict';
import { carriedOut } from './carried-out.ts';
import { commonWords } from './words-of-languages.ts';

/** Every common word of four languages. `npm test` tries one in fifty. */
describe('messages with any word', () => {
  it('When a word of English, German, French or Spanish is alone, then nothing is stored', function () {
    this.timeout(600_000);
    const words = commonWords();
    assert.ok(words.size > 30_000, String(words.size));
    const changing = [...words].filter((word) => carriedOut(word) !== undefined);
    // Words that the bot suggests, and words that are only about the last change.
    assert.deepEqual(changing.sort(), ['deshacer', 'défaire', 'rückgängig', 'undo']);
  });

  it('When somebody says “I am …” with any word, then only statements are stored', function () {
    this.timeout(600_000);
    const changing = [...commonWords()].filter((word) => carriedOut(`I'm ${word}`) !== undefined);
    assert.deepEqual(changing.sort(), ['here', 'hidden', 'home', 'ill', 'in', 'invisible', 'ooo', 'remote', 'sick']);
  });

  it('When somebody says “estoy …” with any word, then only statements are stored', function () {
    this.timeout(600_000);
    const changing = [...commonWords()].filter((word) => carriedOut(`estoy ${word}`) !== undefined);
    assert.deepEqual(changing.sort(), [
      ...['aca', 'acá', 'aqui', 'aquí', 'enferma', 'enfermo', 'enfermos', 'ho', 'mala', 'malo', 'permiso', 'remoto', 'resfriado'],
      ...['vacaciones', 'vacas'],
    ]);
  });

  it('When somebody says “je suis …” with any word, then only statements are stored', function () {
    this.timeout(600_000);
    const changing = [...commonWords()].filter((word) => carriedOut(`je suis ${word}`) !== undefined);
    assert.deepEqual(changing.sort(), [
      ...['arrive', 'arriver', 'arrivé', 'arrivée', 'congé', 'cp', 'ho', 'ici', 'invisible', "l'arrivée", 'la', 'malade', 'malades', 'off'],
      ...['present', 'presente', 'présent', 'présente', 'présenté', 'remote', 'repos', 'tt', 'vacances'],
    ]);
  });
});
