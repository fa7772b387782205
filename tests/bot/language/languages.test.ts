import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../../server/texts/languages.ts';

const FOLDER = path.join(import.meta.dirname, '../../../bot/language');
const INTENTS_FOLDER = path.join(import.meta.dirname, '../../../bot/intents');
const [model, ...others] = LANGUAGES;

function filesOf(language: string): string[] {
  return globSync('**/*.ts', { cwd: path.join(FOLDER, language) }).sort();
}

function intentsIn(language: string, file: string): Promise<string[]> {
  return intentsOf(path.join(FOLDER, language, file));
}

async function intentsOf(file: string): Promise<string[]> {
  const tables = Object.values(await import(file));
  return tables.flatMap((table) => Object.keys(table as object)).sort();
}

describe('the folders of languages', () => {
  it('The files of intents have the same subjects and intents as the phrases', async () => {
    const subjects = globSync('*.ts', { cwd: INTENTS_FOLDER }).filter((file) => !['intent.ts', 'intents.ts'].includes(file));
    assert.deepEqual(
      subjects.sort(),
      filesOf(model).flatMap((file) => (/^phrases\/(?!index)/.test(file) ? file.slice('phrases/'.length) : [])),
    );
    for (const file of subjects)
      assert.deepEqual(await intentsOf(path.join(INTENTS_FOLDER, file)), await intentsIn(model, `phrases/${file}`), file);
  });

  for (const language of others) {
    it(`${language} has the files of ${model}, and in each the same intents`, async () => {
      assert.deepEqual(filesOf(language), filesOf(model));
      for (const file of filesOf(language).filter((each) => each.startsWith('phrases/')))
        assert.deepEqual(await intentsIn(language, file), await intentsIn(model, file), file);
    });
  }

  for (const language of LANGUAGES) {
    it(`${language} has sentences only of the intents of the file of the same name`, async () => {
      for (const file of filesOf(language).filter((each) => each.startsWith('sentences/'))) {
        const known = new Set(['nothing', ...(await intentsIn(language, file.replace('sentences/', 'phrases/')))]);
        assert.deepEqual(
          (await intentsIn(language, file)).filter((intent) => !known.has(intent)),
          [],
          file,
        );
      }
    });
  }
});
