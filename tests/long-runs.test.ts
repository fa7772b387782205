import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, matchesGlob, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const text = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

describe('npm run test:long', () => {
  it('When a file runs only a part of its cases in npm test, then all of them run here', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<'test:long', string> };
    const run = scripts['test:long'].split(' ').map((part) => part.replaceAll('"', ''));
    const files = globSync('tests/**/*.ts', { cwd: ROOT });
    const importers = (name: string) => files.filter((file) => text(file).includes(`/${name}'`));
    // What describes rows for other files is run by those.
    const testsOf = (name: string): string[] =>
      importers(name).flatMap((file) => (file.endsWith('.test.ts') ? [file] : testsOf(basename(file))));
    const partial = testsOf('support/runs.ts');
    assert.ok(partial.length > 5);
    assert.deepEqual(
      partial.filter((file) => !run.some((pattern) => matchesGlob(file.replaceAll('\\', '/'), pattern))),
      [],
    );
  });
});

describe('npm run test:mongo', () => {
  it('When it leaves out files of its folders, then none of them has a test on MongoDB', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<'test:mongo', string> };
    const ignored = [...scripts['test:mongo'].matchAll(/--ignore "([^"]+)"/g)].flatMap(([, pattern = '']) =>
      globSync(pattern, { cwd: ROOT }),
    );
    assert.ok(ignored.length > 10);
    assert.deepEqual(
      ignored.filter((file) => /mongo/i.test(text(file))),
      [],
    );
  });
});

describe('npm run test:one', () => {
  it('When it is given files, then it runs no others: neither the script nor the configuration of mocha names any', () => {
    const { scripts, mocha } = JSON.parse(text('package.json')) as { scripts: Record<'test:one', string>; mocha?: unknown };
    const configurations = globSync('.mocharc.*', { cwd: ROOT });
    assert.deepEqual([scripts['test:one'], mocha, configurations], ['mocha', undefined, ['.mocharc.json']]);
    const configured = Object.keys(JSON.parse(text('.mocharc.json')));
    assert.deepEqual(
      configured.filter((option) => ['spec', 'file', '_'].includes(option)),
      [],
    );
  });
});
