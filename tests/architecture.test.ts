import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { codeOf, type Source, sources } from './support/sources.ts';

/** The part of the code that a file belongs to: `server/presence/x.ts` → `presence`, `bot/x.ts` → `bot`, `server/app.ts` → `app`. */
function partOf(path: string): string {
  const [top, second = ''] = path.split('/');
  return top === 'server' ? second.replace(/\.ts$/, '') : (top ?? '');
}

/** Files and folders that wire the others together: they may import everything but tests. */
const COMPOSITION_ROOTS: ReadonlySet<string> = new Set([
  'app',
  'cli',
  'connection',
  'demo',
  'main',
  'metrics-app',
  'small-app',
  'starting-app',
  'wire',
]);

/** Who may import whom (docs/ARCHITECTURE.md). */
const ALLOWED: Record<string, readonly string[]> = {
  texts: [],
  errors: ['texts/message'],
  'token-errors': ['errors', 'texts/message'],
  'signing-keys': ['presence'],
  presence: ['errors', 'texts/message'],
  concurrency: [],
  graph: ['presence', 'errors', 'texts/message', 'concurrency'],
  store: ['presence', 'errors', 'texts/message', 'concurrency'],
  board: ['presence', 'errors', 'texts/message', 'concurrency', 'store/port'],
  actions: ['presence', 'board', 'store/port', 'errors', 'texts/message', 'concurrency'],
  ingest: ['graph', 'store', 'board', 'actions', 'presence', 'errors', 'texts/message', 'concurrency'],
  routes: ['actions', 'presence', 'board', 'store/port', 'errors', 'concurrency', 'plugins', 'texts'],
  plugins: ['actions', 'presence', 'board', 'store/port', 'errors', 'concurrency', 'token-errors', 'signing-keys', 'routes', 'texts'],
  bot: ['actions', 'presence', 'board', 'store/port', 'errors', 'concurrency', 'token-errors', 'signing-keys', 'texts'],
  tab: ['routes/schemas', 'texts', 'presence/search-key'],
  appPackage: ['cli/command-line', 'texts'],
  config: ['presence', 'errors', 'texts/message', 'store/mongo/uri', 'store/private-directory'],
  outgoing: ['config'],
  'schema-compilers': [],
};

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

const importsOfTree = (): Import[] => [...sources()].flatMap(importsOf);

/** What a file imports: by name, for its effect alone, in a type, or while it runs, also with `require`. */
function importsOf({ file, text }: Source): Import[] {
  const importOf = (specifier: string, typeOnly = false): Import => ({ file, target: join(dirname(file), specifier), typeOnly });
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const named = [
    ...staticImports.map(({ start, moduleRequest }) => ({ start, moduleRequest })),
    ...staticExports.flatMap(({ start, entries }) => entries.slice(0, 1).map(({ moduleRequest }) => ({ start, moduleRequest }))),
  ];
  const dynamic = dynamicImports.flatMap(({ moduleRequest: { start, end } }) => specifiersIn(text.slice(start, end)));
  const required = [...text.matchAll(LOADED)].flatMap(([, loaded = '']) => specifiersIn(loaded));
  return [
    ...named.flatMap(({ start, moduleRequest }) =>
      moduleRequest?.value.startsWith('.') ? [importOf(moduleRequest.value, /^\w+\s+type\b/.test(text.slice(start, start + 20)))] : [],
    ),
    ...[...new Set([...dynamic, ...required])].map((specifier) => importOf(specifier)),
  ];
}

/** What `require`, `createRequire` and an import in a type load. */
const LOADED = /\b(?:import|require|createRequire\([^()]*\))(\(\s*(?:\/\*[\s\S]*?\*\/\s*)?['"`][^'"`]+['"`])/g;

/** The relative paths that an expression names: a text, a template, or the address made of one. */
const specifiersIn = (expression: string) => [...expression.matchAll(/['"`](\.[^'"`]+)['"`]/g)].map(([, specifier = '']) => specifier);

/** Files that load a module with `createRequire`, each with its reason. */
const LOADED_WITH_REQUIRE: Record<string, string> = {
  'server/cli/doctor.ts': 'the version in package.json',
  'server/store/mongo/uri.ts':
    'the driver, only if there is a URI, since loading takes long, and without a promise, since the configuration is read at once',
};

/**
 * Whether the file reads the environment: by its name, by an index, or through another name of `process`. `process.env` in quotes is replaced by the
 * bundler in the browser's libraries.
 */
const readsEnvironment = (text: string) =>
  /(?<!')\bprocess\??\.env\b|\bprocess\s*(?:\?\.)?\[|[=(,:?]\s*process\s*(?:[;,)}]|$)|['"](?:node:)?process['"]|\bloadEnvFile\b/m.test(
    codeOf(text),
  );

/** Names are folded in the tab as on the server, so that a search finds the same people. */
const SEARCH_KEY = 'server/presence/search-key.ts';

function isAllowed({ file, target, typeOnly }: Import): boolean {
  const from = partOf(file);
  const to = partOf(target);
  if (to === 'tests') return false;
  if (file.startsWith('server/demo/') || file === 'server/demo.ts') return true;
  if (target.startsWith('server/demo')) return false;
  if (from === to) return true;
  const allowed = ALLOWED[from];
  if (allowed === undefined) return COMPOSITION_ROOTS.has(from);
  if (from === 'tab' && !typeOnly && to !== 'texts' && target !== SEARCH_KEY) return false;
  return allowed.some((part) => part === to || target === `server/${part}.ts` || target.startsWith(`server/${part}/`));
}

/** The table of docs/ARCHITECTURE.md: what each folder may import. */
function documentedImports(): Map<string, string[]> {
  const rows = readFileSync('docs/ARCHITECTURE.md', 'utf8').matchAll(/^\| `(?:server\/)?(\w+)\/` \|.*\|([^|]+)\|$/gm);
  return new Map(
    [...rows].map(([, part = '', allowed = '']) => [part, [...allowed.matchAll(/`([\w/-]+)`/g)].map(([, name = '']) => name)]),
  );
}

/** The part of the tab that a file belongs to: `app`, `shared`, or one feature (`features/today`). */
function tabPartOf(path: string): string | undefined {
  const [top, folder = '', feature = ''] = path.split('/');
  if (top !== 'tab') return undefined;
  return folder === 'features' ? `features/${feature}` : folder;
}

/** In the tab, only `app` and the entry (`main.tsx`) import features and `app`; all parts import `shared`. */
function isAllowedInTab({ file, target }: Import): boolean {
  const [from, to] = [tabPartOf(file), tabPartOf(target)];
  if (from === undefined || to === undefined || from === to || from === 'app' || from === 'main.tsx') return true;
  return !(to === 'app' || to.startsWith('features/'));
}

/** The groups of files that import each other in a cycle, types included (Tarjan's strongly connected components). */
function circlesOf(imports: readonly { file: string; target: string }[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports) targets.set(file, [...(targets.get(file) ?? []), target]);
  const order = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    let low = index;
    stack.push(file);
    for (const target of targets.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (stack.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === index) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return circles;
}

describe('architecture: who imports whom', () => {
  const imports = importsOfTree();

  it('finds the imports that it checks', () => assert.ok(imports.length > 50));

  it('When a part imports another, then only as docs/ARCHITECTURE.md allows', () => {
    const against = imports.filter((each) => !isAllowed(each)).map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(against, []);
  });

  it('When a folder may import a part, then the table of docs/ARCHITECTURE.md names it, and no other', () => {
    const documented = documentedImports();
    // Reached from its own entry only, so nothing is allowed or forbidden by name.
    documented.delete('demo');
    const folders = Object.entries(ALLOWED).filter(([part]) => !existsSync(`server/${part}.ts`));
    // The table has no line for it in each row, since every folder may import it.
    const named = (parts: readonly string[]) => parts.filter((part) => part !== 'texts/message').sort();
    assert.deepEqual(
      Object.fromEntries([...documented].sort().map(([part, allowed]) => [part, named(allowed)])),
      Object.fromEntries(folders.sort().map(([part, allowed]) => [part, named(allowed)])),
    );
  });

  for (const [what, text] of [
    ['a name', "import { x } from '../errors.ts';"],
    ['a name that is exported again', "export { x } from '../errors.ts';"],
    ['everything', "import * as errors from '../errors.ts';"],
    ['only the effect', "import '../errors.ts';"],
    ['something while it runs', "const errors = await import('../errors.ts');"],
    ['something with require', "const errors = require('../errors.ts');"],
    ['something with createRequire', "const errors = createRequire(import.meta.url)('../errors.ts');"],
    ['something in a type', "let error: import('../errors.ts').AppError;"],
    ['something beside a comment', "const errors = await import(/* late */ '../errors.ts');"],
    ['a name beside a comment with an apostrophe', "import {\n  // It's a type;\n  type AppError } from '../errors.ts';"],
    ['an address', "const errors = await import(new URL('../errors.ts', import.meta.url).href);"],
  ] as const)
    it(`When a file imports ${what}, then it is found`, () =>
      assert.deepEqual(importsOf({ file: 'server/board/x.ts', text }), [
        { file: 'server/board/x.ts', target: 'server/errors.ts', typeOnly: false },
      ]));

  it('When a file imports only types, then the import does not exist while it runs', () =>
    assert.deepEqual(importsOf({ file: 'server/board/x.ts', text: "import type { x } from '../errors.ts';" }), [
      { file: 'server/board/x.ts', target: 'server/errors.ts', typeOnly: true },
    ]));

  it('When a file is in no known part, then its imports are found', () => {
    assert.equal(isAllowed({ file: 'server/new-part/x.ts', target: 'server/errors.ts', typeOnly: true }), false);
    assert.equal(isAllowed({ file: 'server/config/x.ts', target: 'server/board/board.ts', typeOnly: true }), false);
    assert.equal(isAllowed({ file: 'appPackage/x.ts', target: 'server/presence/time.ts', typeOnly: true }), false);
  });

  it('When the Bot Framework is imported, then only by the channel of the bot', () => {
    const importing = [...sources()].filter(({ text }) => /from 'bot(?:builder|framework)/.test(text)).map(({ file }) => dirname(file));
    assert.deepEqual([...new Set(importing)], ['bot/channel']);
  });

  it('When a part of the tab imports another, then only app imports features', () => {
    const against = imports.filter((each) => !isAllowedInTab(each)).map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(against, []);
  });

  it('When a feature, a screen or shared would import a feature, then it is found', () => {
    const allowed = (file: string, target: string) => isAllowedInTab({ file, target, typeOnly: true });
    assert.equal(allowed('tab/features/today/x.ts', 'tab/features/my-data/y.ts'), false);
    assert.equal(allowed('tab/features/today/x.ts', 'tab/app/shell.tsx'), false);
    assert.equal(allowed('tab/shared/lib/x.ts', 'tab/features/my-data/y.ts'), false);
    assert.equal(allowed('tab/shared/lib/x.ts', 'tab/app/shell.tsx'), false);
    assert.equal(allowed('tab/screen/screen.tsx', 'tab/features/today/x.ts'), false);
    assert.equal(allowed('tab/app/shell.tsx', 'tab/features/today/x.ts'), true);
    assert.equal(allowed('tab/features/today/x.ts', 'tab/shared/lib/http.ts'), true);
  });

  it('When files import each other, then never in a cycle', () => assert.deepEqual(circlesOf(imports), []));

  it('When three files import each other in a cycle, then it is found', () => {
    const circle = [
      { file: 'a', target: 'b' },
      { file: 'b', target: 'c' },
      { file: 'c', target: 'a' },
      { file: 'c', target: 'd' },
    ];
    assert.deepEqual(circlesOf(circle), [['a', 'b', 'c']]);
    assert.deepEqual(circlesOf(circle.slice(0, 2)), []);
  });

  it('When presence would import the store, then it is found', () => {
    assert.equal(isAllowed({ file: 'server/presence/x.ts', target: 'server/store/port/store.ts', typeOnly: true }), false);
    assert.equal(isAllowed({ file: 'server/main.ts', target: 'server/demo/simulated-tenant.ts', typeOnly: false }), false);
    assert.equal(isAllowed({ file: 'tab/x.ts', target: 'server/routes/schemas/me.ts', typeOnly: false }), false);
    assert.equal(isAllowed({ file: 'tab/x.ts', target: 'server/routes/schemas/me.ts', typeOnly: true }), true);
  });

  it('When the environment is read, then only by config, and by npm run package', () => {
    const readers = [...sources()].filter(({ text }) => readsEnvironment(text)).map(({ file }) => file);
    assert.deepEqual(readers, ['server/config/config.ts', 'appPackage/package.ts']);
  });

  for (const text of [
    'const { PORT } = process.env;',
    'const port = process?.env.PORT;',
    "const port = process['env'].PORT;",
    "const port = process?.['env'].PORT;",
    'const { env } = process;',
    'const { env: given, argv } = process;',
    'const own = process',
    "const port = Reflect.get(process, 'env').PORT;",
    "const { env } = globalThis['process'];",
    "import { env } from 'node:process';",
    "import own from 'process';",
    "process.loadEnvFile('.env');",
  ])
    it(`When the environment is read by “${text}”, then it is found`, () => assert.equal(readsEnvironment(text), true));

  for (const text of ['process.exitCode = 1;', 'const args = process.argv;', '// Not process.env', '"This process has it."'])
    it(`When “${text}” does not read the environment, then it is not found`, () => assert.equal(readsEnvironment(text), false));

  it('When a module is loaded with createRequire, then only where an import cannot', () => {
    const loading = [...sources()].filter(({ text }) => /\bcreateRequire\b/.test(codeOf(text))).map(({ file }) => file);
    assert.deepEqual(loading.sort(), Object.keys(LOADED_WITH_REQUIRE).sort());
  });
});
