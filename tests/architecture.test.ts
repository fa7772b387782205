import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Room of a file, from its path: `server/presence/x.ts` → `presence`, `bot/x.ts` → `bot`, `server/app.ts` → `app`. */
function roomOf(path: string): string {
  const [top, second = ''] = path.split('/');
  return top === 'server' ? second.replace(/\.ts$/, '') : (top ?? '');
}

/** Who may import whom (DESIGN.md §4). Composition roots (app, main, demo.ts, cli, config) may import everything but tests. */
const ALLOWED: Record<string, readonly string[]> = {
  errors: [],
  'token-errors': ['errors'],
  presence: ['errors'],
  graph: ['presence', 'errors'],
  store: ['presence', 'errors'],
  board: ['presence', 'errors', 'store/port'],
  actions: ['presence', 'board', 'store/port', 'errors'],
  ingest: ['graph', 'store', 'board', 'presence', 'errors'],
  routes: ['actions', 'presence', 'board', 'store/port', 'errors', 'plugins'],
  plugins: ['actions', 'presence', 'board', 'store/port', 'errors', 'token-errors', 'routes'],
  bot: ['actions', 'presence', 'board', 'store/port', 'errors', 'token-errors'],
  tab: ['routes/schemas'],
};

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

/** Every source file of the house: its path from the top, and its text. */
function* sources(): Generator<{ file: string; text: string }> {
  for (const top of ['server', 'bot', 'tab']) {
    for (const name of readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name) || name.startsWith('dist')) continue;
      const file = join(top, name);
      yield { file, text: readFileSync(join(ROOT, file), 'utf8') };
    }
  }
}

function importsOfTree(): Import[] {
  const found: Import[] = [];
  for (const { file, text } of sources()) {
    for (const [, , type, specifier] of text.matchAll(/(import|export)\s+(type\s+)?[^;'"]*?from\s+'(\.[^']+)'/g)) {
      found.push({ file, target: relative(ROOT, resolve(ROOT, dirname(file), specifier ?? '')), typeOnly: type !== undefined });
    }
    for (const [, specifier] of text.matchAll(/import\(\s*'(\.[^']+)'/g)) {
      found.push({ file, target: relative(ROOT, resolve(ROOT, dirname(file), specifier ?? '')), typeOnly: false });
    }
  }
  return found;
}

/** Whether the environment is read there. The name in quotes is what the bundler replaces in the browser's libraries. */
const readsEnvironment = (text: string) => /(?<!')process\.env\b|\benv\b[^;]*from 'node:process'/.test(text);

function isAllowed({ file, target, typeOnly }: Import): boolean {
  const from = roomOf(file);
  const to = roomOf(target);
  if (to === 'tests') return false;
  if (file.startsWith('server/demo/') || file === 'server/demo.ts') return true;
  if (target.startsWith('server/demo')) return false;
  if (from === to) return true;
  const allowed = ALLOWED[from];
  if (allowed === undefined) return true;
  if (from === 'tab' && !typeOnly) return false;
  return allowed.some((room) => room === to || target === `server/${room}.ts` || target.startsWith(`server/${room}/`));
}

describe('the arrows of the house', () => {
  const imports = importsOfTree();

  it('finds the imports it is to judge', () => assert.ok(imports.length > 50));

  it('When a room imports another, then only along the arrows', () => {
    const against = imports.filter((each) => !isAllowed(each)).map(({ file, target }) => `${file} → ${target}`);
    assert.deepEqual(against, []);
  });

  it('When presence would import the store, then it is found', () => {
    assert.equal(isAllowed({ file: 'server/presence/x.ts', target: 'server/store/port.ts', typeOnly: true }), false);
    assert.equal(isAllowed({ file: 'server/main.ts', target: 'server/demo/simulated-tenant.ts', typeOnly: false }), false);
    assert.equal(isAllowed({ file: 'tab/x.ts', target: 'server/routes/schemas/me.ts', typeOnly: false }), false);
    assert.equal(isAllowed({ file: 'tab/x.ts', target: 'server/routes/schemas/me.ts', typeOnly: true }), true);
  });

  it('When the environment is read, then by config.ts alone', () => {
    const readers = [...sources()].filter(({ text }) => readsEnvironment(text)).map(({ file }) => file);
    assert.deepEqual(readers, ['server/config.ts']);
  });
});
