import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type FoundSentence, findSentences, findSentencesInHtml } from './find-sentences.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folders and files in which every sentence comes from the catalogue (`server/texts`). */
const SOURCES = [
  'server/routes',
  'server/plugins',
  'server/actions',
  'server/presence',
  'server/ingest',
  'server/graph',
  'server/board',
  'server/store',
  'server/errors.ts',
  'server/app.ts',
  'server/connection.ts',
  'server/metrics-app.ts',
  'server/outgoing.ts',
  'server/signing-keys.ts',
  'server/token-errors.ts',
  'server/small-app.ts',
  'server/starting-app.ts',
  'server/cli/ask.ts',
  'server/cli/server-client.ts',
  'server/cli/terminal.ts',
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
  'server/store/mongo/drop-all.ts': 'printed by npm run restore and npm run migrate-store',
  'server/store/mongo/transfer.ts': 'why a collection is not moved, for developers',
  'server/store/mongo/uri.ts': 'an error of the configuration, printed at the start',
  'server/store/move-store.ts': 'printed by npm run migrate-store',
  'server/store/readable-files.ts': 'a warning at the start',
  'server/store/sqlite/back-up.ts': 'printed by npm run backup and npm run restore',
  'server/store/sqlite/server-lock.ts': 'an error at the start',
  'server/store/sqlite/transfer.ts': 'why a table is not moved, for developers',
  'tab/build.ts': 'printed by npm run build',
  'tab/dev.ts': 'printed by npm run dev',
  'tab/first-view.ts': 'printed by npm run build',
  'tab/index.html': 'shown before any script, or without one, so without the catalogue',
};

/** Single texts with their own reason, in any file. */
const EXCEPT_TEXTS: readonly (readonly [text: RegExp, reason: string, folder?: string])[] = [
  [/^\p{Lu}\p{Ll}+$/u, 'a name of a type in the description of the API', 'server/routes/schemas'],
  [/^UTC$/, 'the name of a time zone'],
  [/^name,cidrs,target,/, 'an example of a file, whose language is the same for every reader'],
  [/^hatch-\{value\}$/, 'the id of a pattern'],
  [/^Indoors$/, 'the name of the product'],
  [/^<!doctype html>/, 'a page whose sentences are values', 'server/routes/tab.ts'],
  [/^PNG$/, 'the name of a format'],
  [/^Anna Berg$/, 'a name in an example'],
  [/^DarkRed Cranberry /, 'names of colours in Fluent'],
  [/^Entra refuses (?:both client secrets|the client secret)$/, 'for the log'],
  [/^The backfill failed; will retry$/, 'for the log'],
  [/^The database has schema version /, 'an error at the start'],
  [/^MONGODB_URI \{value\}$/, 'an error at the start'],
];

const isExcept = (file: string) => Object.keys(EXCEPT).some((path) => file === path || file.startsWith(`${path}/`));

function sourcesIn(folder: string): string[] {
  if (/\.\w+$/.test(folder)) return [folder];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name) && !/^(?:dist|node_modules)\b/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

const found = new Map<string, FoundSentence[]>();

function readSentences(file: string): FoundSentence[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return file.endsWith('.html') ? findSentencesInHtml(source) : findSentences(file, source);
}

function foundIn(file: string): FoundSentence[] {
  const known = found.get(file) ?? readSentences(file);
  found.set(file, known);
  return known;
}

const isExceptText = (file: string, text: string) =>
  EXCEPT_TEXTS.some(([pattern, , folder = '']) => file.startsWith(folder) && pattern.test(text));
const faultsIn = (file: string) =>
  foundIn(file).flatMap(({ line, text }) => (isExceptText(file, text) ? [] : [`${file}:${line}: ${text}`]));

describe('sentences outside the catalogue', () => {
  for (const source of SOURCES)
    it(`Every sentence that users read in ${source} is from the catalogue`, () => {
      const files = sourcesIn(source);
      assert.ok(files.length > 0);
      assert.deepEqual(files.filter((file) => !isExcept(file)).flatMap(faultsIn), []);
    });

  it('Every exception is still needed', () => {
    const sources = SOURCES.flatMap(sourcesIn);
    const needed = sources.filter((file) => isExcept(file) && foundIn(file).length > 0);
    const idle = Object.keys(EXCEPT).filter((path) => !needed.some((file) => file === path || file.startsWith(`${path}/`)));
    assert.deepEqual(idle, []);
    const texts = sources.filter((file) => !isExcept(file)).flatMap((file) => foundIn(file).map(({ text }) => ({ file, text })));
    const idleTexts = EXCEPT_TEXTS.filter(
      ([pattern, , folder = '']) => !texts.some(({ file, text }) => file.startsWith(folder) && pattern.test(text)),
    );
    assert.deepEqual(idleTexts, []);
  });

  for (const [what, source] of [
    ['a sentence', "const why = 'The office is closed.';"],
    ['a template', 'const why = `{name} is no office.`;'.replace('{', '$' + '{')],
    ['two words that are shown', "throw new AppError('NOT_FOUND', { detail: 'no office' });"],
    ['a choice of what is shown', "const view = { text: full ? 'quite full' : 'rather empty' };"],
    ['text in JSX', 'const page = <p>Nobody is here</p>;'],
    ['a label in JSX', 'const page = <Button aria-label="Close it" />;'],
    ['a word in JSX', 'const page = <Button>Save</Button>;'],
    ['a word beside a value in JSX', 'const page = <p>{count} people</p>;'],
    ['a text in braces in JSX', "const page = <p>{'Save'}</p>;"],
    ['punctuation between values', 'const picture = { title: `$${place}: $${title}` };'.replaceAll('$$', '$')],
    ['a template in JSX', 'const page = <p>{`$${count} people`}</p>;'.replace('$$', '$')],
    ['a choice of texts in JSX', "const page = <p>{full ? 'Full' : count}</p>;"],
    ['a text in JSX that depends on a condition', "const page = <>{full && 'Full'}</>;"],
    ['a default text in JSX', "const page = <p>{name ?? 'somebody'}</p>;"],
    ['an info', 'const page = <Field info="Optional" />;'],
    ['a validation message', "const page = <Field validationMessage={empty ? 'Required' : undefined} />;"],
    ['a heading', 'const page = <Card heading="Ranges" />;'],
    ['an attribute of any name', "const page = <Card lead={'Ranges'} />;"],
    ['a list of labels', "const LABELS = ['Save', 'Close'];"],
    ['a list of texts of several words', "const steps = ['Save the range', save];"],
    ['a list of texts in a member', "const view = { labels: ['not now', 'save it'] };"],
    ['a text without a full stop', "const label = 'Close the office';"],
    ['a message', "const toast = { message: 'saved it' };"],
    ['a subtitle', "const card = { subtitle: 'all offices' };"],
    ['a heading of a card', "const card = { heading: 'all offices' };"],
    ['one word that is shown', "const card = { title: 'Saved' };"],
    ['a concatenation', "const view = { text: 'no office for ' + name };"],
    ['a concatenation of several parts', "const view = { detail: name + ' is ' + 'away' };"],
    ['a concatenation that is a sentence only as a whole', "const why = 'The ' + kind + ' is closed.';"],
    ['a concatenation in JSX', "const page = <p>{count + ' people'}</p>;"],
    ['a constant that is shown', "const WHY = 'no office'; const view = { text: WHY };"],
    ['a constant with one word that is shown', "const LABEL = 'Saved'; const card = { label: LABEL };"],
    ['a constant in JSX', "const LABEL = 'save'; const page = <Button>{LABEL}</Button>;"],
    ['a variable that is chosen and shown', "function f() { const why = full ? 'quite full' : other; return { detail: why }; }"],
    ['a constant through another', "const A = 'no office'; const B = A; const view = { text: B };"],
    ['a table that is shown', "const WORDS = { full: 'quite full', empty: 'empty' } as const; const view = { text: WORDS[fill] };"],
    ['a list of which one is shown', "const WORDS = ['quite full']; const page = <p>{WORDS[0]}</p>;"],
    ['a constant in an attribute', "const NAME = 'seats'; const page = <Card lead={NAME} />;"],
    ['a text that is said', "say('saved it');"],
    ['a constant that is said', "const DONE = 'saved it'; context.say(DONE);"],
    ['a word that is sent', "await context.sendActivity('Hello');"],
    ['an answer without a member', "reply.send('Not found');"],
    ['an error of a command', "throw new CliError('no token');"],
    ['a summary in JSX', "const page = <Card summary='all offices' />;"],
    ['a result of a function', "function why() { return full ? 'quite full' : ''; } const view = { text: why() };"],
    ['a result of an arrow function', "const why = () => 'no office'; const page = <p>{why()}</p>;"],
    ['a variable that is set later', "let why = ''; if (full) why = 'quite full'; const view = { detail: why };"],
    ['a default of a parameter', "const view = (text = 'no office') => ({ text });"],
    ['a problem that is shown', "throw new SeenProblem('no answer');"],
    ['a text in place of a picture', "const card = { altText: 'a plan' };"],
    ['a description in JSX', "const page = <Card description='offices' />;"],
  ] as const)
    it(`When there is ${what}, then it is found`, () => assert.equal(findSentences('page.tsx', source).length > 0, true));

  for (const [what, source] of [
    ['the log', "deps.log.warn({}, 'The office is closed.');"],
    ['a fault of our own', "throw new Error('The office has no version.');"],
    ['the description of the API', "const schema = { summary: 'Close the office now.' };"],
    ['a path or a query', "const path = '/v1.0/users/delta?$select=id'; const kind = 'from-now';"],
    ['a message of the catalogue', "texts.text('office.in-use', { range });"],
    ['a message of the catalogue in JSX', "const page = <p>{texts.text('office.in-use', { range })}</p>;"],
    ['a style or a choice of a component', 'const page = <Button className="wide" appearance="primary" data-part="save" />;'],
    ['a comparison in JSX', "const page = <p>{kind === 'office' && office}</p>;"],
    ['punctuation in JSX', 'const page = <p>{day} · {hour}&ensp;</p>;'],
    ['a list of codes', "const kinds = ['office', 'remote'];"],
    ['a code of an error', "throw new AppError('NOT_FOUND', { detail });"],
    ['a path that is requested', "http.send('PUT', '/api/me/override', FORM, body);"],
    ['a constant that is not a text for users', "const KIND = 'from-now'; const view = { label: texts.text(KIND) };"],
    ['a member with the name of a variable', "const text = 'person one'; const view = { text: texts.text(id) };"],
    ['a concatenation of codes', "const key = 'person.' + id; const view = { id: 'tab-' + id };"],
    ['a statement of SQL', "const sql = 'SELECT * FROM people WHERE id = ?';"],
    ['a result of a function within another', "const codes = () => kinds.map((kind) => 'from now'); const view = { text: codes() };"],
    ['a header of HTTP', "reply.header('vary', 'Accept-Language, Cookie'); const line = 'Content-Type: application/json';"],
  ] as const)
    it(`When it is ${what}, then it is ignored`, () => assert.deepEqual(findSentences('page.tsx', source), []));

  it('When there is text in a page of HTML, then it is found, in elements and attributes, and scripts and styles are ignored', () => {
    const html =
      '<style>a { color: red }</style>\n<p title="Offices">Try <a>again</a></p><!-- a note -->\n<script>go(now)</script><img alt="" />';
    assert.deepEqual(findSentencesInHtml(html), [
      { line: 2, text: 'Offices' },
      { line: 2, text: 'Try' },
      { line: 2, text: 'again' },
    ]);
  });
});
