import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Run by developers only. */
const DEVELOPMENT = /^server\/cli\/(docs|message-values)\.ts$/;

/** What npm scripts run on; nothing imports it. */
const NOT_IMPORTED = ['node'];

/** Names of the packages that the text loads when it runs; types are gone by then. */
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

  it('What the server, the bot or npm run package loads comes with a production install', () =>
    assert.deepEqual(
      [...ofServer].filter((name) => !(name in dependencies)),
      [],
    ));

  it('A production install brings nothing else: what only the tab needs is built before', () =>
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !ofServer.has(name) && !NOT_IMPORTED.includes(name)),
      [],
    ));

  it('What the tab loads is installed for developers', () => {
    const ofTab = [...packagesOf('tab')];
    assert.ok(ofTab.length > 5);
    assert.deepEqual(
      ofTab.filter((name) => !(name in devDependencies || name in dependencies)),
      [],
    );
  });

  it('Types are not loaded; what is loaded lazily or for its effect is', () =>
    assert.deepEqual(
      packagesIn(
        "import type { A } from 'a';\nimport b from '@b/b/c';\nimport 'd/e';\nconst f = await import('f');\nimport g from './g.ts';",
      ),
      ['@b/b', 'd', 'f'],
    ));
});
