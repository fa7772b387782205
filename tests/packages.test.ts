import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Only developers run these. */
const DEVELOPMENT = /^server\/cli\/(docs|message-values)\.ts$/;

/** Npm scripts need these; nothing imports them. */
const NOT_IMPORTED = ['node'];

/** The names of the packages that the text loads at run time, without types. */
function packagesIn(text: string): string[] {
  const imports = text.matchAll(/(?:^|\n)(?:import|export)\s+(?!type\b)(?:[^;'"]*?from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g);
  return [...imports]
    .map(([, specifier, loaded]) => specifier ?? loaded ?? '')
    .filter((specifier) => !/^(\.|node:)/.test(specifier))
    .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'));
}

function packagesOf(...folders: string[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`.replaceAll('\\', '/')),
  );
  const sources = files.filter((file) => /\.(tsx?|mjs)$/.test(file) && !DEVELOPMENT.test(file) && !file.startsWith('tab/dist'));
  return new Set(sources.flatMap((file) => packagesIn(readFileSync(join(ROOT, file), 'utf8'))));
}

describe('Packages', () => {
  const ofServer = packagesOf('server', 'bot', 'appPackage');

  it('A production install has everything that the server, the bot or npm run package loads', () =>
    assert.deepEqual(
      [...ofServer].filter((name) => !(name in dependencies)),
      [],
    ));

  it('A production install has nothing else: the tab is built before', () =>
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !ofServer.has(name) && !NOT_IMPORTED.includes(name)),
      [],
    ));

  it('Everything that the tab loads is installed for developers', () => {
    const ofTab = [...packagesOf('tab')];
    assert.ok(ofTab.length > 5);
    assert.deepEqual(
      ofTab.filter((name) => !(name in devDependencies || name in dependencies)),
      [],
    );
  });

  it('Types are not loaded; lazy and side-effect imports are', () =>
    assert.deepEqual(
      packagesIn(
        "import type { A } from 'a';\nimport b from '@b/b/c';\nimport 'd/e';\nconst f = await import('f');\nimport g from './g.ts';",
      ),
      ['@b/b', 'd', 'f'],
    ));
});
