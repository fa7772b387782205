import assert from 'node:assert/strict';
import { compiledLanguage } from '../../../bot/language/languages.ts';
import { searchKey } from '../../../server/presence/search-key.ts';
import { codeOf, type Source, sources } from '../../support/sources.ts';
import '../../support/prepared-languages.ts';

/** Files with words that no language has for itself. */
const EXCEPT: Readonly<Record<string, string>> = {
  'bot/understand/exonyms.ts': 'the letters with an umlaut',
  'bot/understand/laughter.ts': 'laughter is spelled alike in all languages',
  'bot/understand/words.ts': 'a text is split into words before its language is known',
};

/** Words of code in texts: an entity of HTML, the code of a language, a property of Unicode. */
const OF_CODE: readonly string[] = ['lt', 'es', 'modifier'];

/** Texts in quotes, in a regular expression or in a template. */
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`([^`]*)`|(?<=[(=,:[?]\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*/g;
const IMPORTS = /^(?:import|export) [^;]*?from '[^']*';$/gm;

/** The words that a file has in its literals, of German, French or Spanish and not of English or of the code itself. */
function foreignWords(text: string, ofCode: ReadonlySet<string>): string[] {
  const english = compiledLanguage('en');
  const others = (['de', 'fr', 'es'] as const).map(compiledLanguage);
  const isEnglish = (key: string) => english.vocabulary.has(key) || english.guesser.words.has(key);
  const isForeign = (key: string) => others.some(({ vocabulary, guesser }) => vocabulary.has(key) || guesser.words.has(key));
  const literals = [...codeOf(text).replace(IMPORTS, '').matchAll(LITERAL)].map(([, ...found]) => found.find((each) => each !== undefined));
  return literals
    .flatMap((literal = '') => literal.replace(/\$\{[^}]*\}/g, ' ').match(/\p{L}{2,}/gu) ?? [])
    .filter((word) => /[^\p{ASCII}]/u.test(word) || isForeign(searchKey(word)))
    .filter((word) => !isEnglish(searchKey(word)) && !ofCode.has(searchKey(word)));
}

/** The words that names in the code consist of. */
function wordsOfCode(all: readonly Source[]): ReadonlySet<string> {
  const names = all.flatMap(
    ({ text }) =>
      codeOf(text)
        .replace(LITERAL, '')
        .match(/[A-Za-z]+/g) ?? [],
  );
  const words = names.flatMap((name) => name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).map((word) => word.toLowerCase());
  return new Set([...OF_CODE, ...words]);
}

describe('words of the languages of the bot', () => {
  const files = [...sources()].filter(({ file }) => file.startsWith('bot/') && !file.startsWith('bot/language/'));
  const ofCode = wordsOfCode(files);

  it('When code of the bot needs words of a language, then they are in the folder of the language', () => {
    const found = files.filter(({ file }) => !(file in EXCEPT)).map(({ file, text }) => [file, foreignWords(text, ofCode)] as const);
    assert.deepEqual(
      found.filter(([, words]) => words.length > 0),
      [],
    );
  });

  it('When a list or a regular expression in code has words of a language, then they are found', () => {
    assert.deepEqual(foreignWords("const KINDS = ['building', 'gebaude', 'haus', 'batiment', 'edificio'];", ofCode).length > 2, true);
    assert.deepEqual(foreignWords("const isNot = word !== 'où';", ofCode), ['où']);
    assert.deepEqual(foreignWords('const GROUP = /(abteilung|team)$/;', ofCode), ['abteilung']);
    assert.deepEqual(foreignWords("// 'où'\nconst KINDS = ['office', 'remote'];", ofCode), []);
  });

  it('Every exception is still needed', () => {
    const needed = files.filter(({ file, text }) => file in EXCEPT && foreignWords(text, ofCode).length > 0);
    assert.deepEqual(needed.map(({ file }) => file).sort(), Object.keys(EXCEPT));
  });
});
