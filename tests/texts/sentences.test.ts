import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findSentences } from './find-sentences.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folders in which every sentence comes from the catalogue (`server/texts`). */
const FOLDERS = [
  'server/routes',
  'server/plugins',
  'server/actions',
  'server/presence',
  'server/ingest',
  'server/graph',
  'server/board',
  'bot',
  'tab',
  'appPackage',
];

/** Files and folders with their own sentences, and their readers. */
const EXCEPT: Readonly<Record<string, string>> = {
  'appPackage/package.ts': 'printed by npm run package',
  'appPackage/render.ts': 'printed by npm run package',
  'bot/channel/adapter.ts': 'an error at the start, and refusals of the channel',
  'bot/language': 'sentences that the bot understands',
  'server/graph/sign-ins.ts': 'why a record is malformed: counted by reason, and printed by npm run import',
  'server/ingest/import': 'printed by npm run import',
  'server/ingest/stream/event-records.ts': 'why a record is malformed: counted by reason',
  'server/plugins/collection-metrics.ts': 'what a metric is, for operators',
  'server/plugins/open-api': 'the description of the API',
  'server/routes/docs.ts': 'the description of the API',
  'server/routes/presence/live.ts': 'the description of the API',
  'tab/build.ts': 'printed by npm run build',
  'tab/first-view.ts': 'printed by npm run build',
};

const isExcept = (file: string) => Object.keys(EXCEPT).some((path) => file === path || file.startsWith(`${path}/`));

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^(?:dist|node_modules)\b/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

/** Sentences that are joined have no word of their own. */
const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll(/\{value\}|\\n/g, ''));

const foundIn = (file: string) =>
  findSentences(file, readFileSync(join(ROOT, file), 'utf8'))
    .filter(({ text }) => hasWords(text))
    .map(({ line, text }) => `${file}:${line}: ${text}`);

describe('sentences outside the catalogue', () => {
  for (const folder of FOLDERS)
    it(`Every sentence that users read in ${folder} is from the catalogue`, () => {
      const files = sourcesIn(folder);
      assert.ok(files.length > 0);
      assert.deepEqual(files.filter((file) => !isExcept(file)).flatMap(foundIn), []);
    });

  it('Every exception is still needed', () => {
    const needed = FOLDERS.flatMap(sourcesIn).filter((file) => isExcept(file) && foundIn(file).length > 0);
    const idle = Object.keys(EXCEPT).filter((path) => !needed.some((file) => file === path || file.startsWith(`${path}/`)));
    assert.deepEqual(idle, []);
  });

  for (const [what, source] of [
    ['a sentence', "const why = 'The office is closed.';"],
    ['a template', 'const why = `{name} is no office.`;'.replace('{', '$' + '{')],
    ['two words that are shown', "throw new AppError('NOT_FOUND', { detail: 'no office' });"],
    ['a choice of what is shown', "const view = { text: full ? 'quite full' : 'rather empty' };"],
    ['text in JSX', 'const page = <p>Nobody is here</p>;'],
    ['a label in JSX', 'const page = <Button aria-label="Close it" />;'],
  ] as const)
    it(`When there is ${what}, then it is found`, () => assert.notDeepEqual(findSentences('page.tsx', source), []));

  for (const [what, source] of [
    ['the log', "deps.log.warn({}, 'The office is closed.');"],
    ['a fault of our own', "throw new Error('The office has no version.');"],
    ['the description of the API', "const schema = { summary: 'Close the office now.' };"],
    ['a path or a query', "const path = '/v1.0/users/delta?$select=id'; const kind = 'from-now';"],
    ['a message of the catalogue', "texts.text('office.in-use', { range });"],
  ] as const)
    it(`When it is ${what}, then it is ignored`, () => assert.deepEqual(findSentences('page.ts', source), []));
});
