import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The documents that a file names, each with the heading or the quoted words after it. */
function named(source: string): { document: string; heading?: string }[] {
  return [...source.matchAll(/\b(?:docs\/)?([A-Z]{3,}\.md)\b(?:, "([^"]+)")?/g)].map(([, document = '', heading]) => ({
    document,
    ...(heading === undefined ? {} : { heading }),
  }));
}

function faultOf({ document, heading }: { document: string; heading?: string }): string | undefined {
  const path = [`docs/${document}`, document].find((each) => existsSync(join(ROOT, each)));
  if (path === undefined) return `There is no ${document}.`;
  return heading === undefined || text(path).includes(`# ${heading}\n`) ? undefined : `${path} has no heading “${heading}”.`;
}

describe('Documents', () => {
  it('When the code refers to a document, then it is in the repository, and so is the heading', () => {
    const files = globSync('{server,bot,tab,tests,appPackage}/**/*.{ts,tsx}', {
      cwd: ROOT,
      exclude: (path) => /tab\/dist|\/dist$/.test(path),
    });
    const all = files
      .filter((file) => file !== 'tests/documents.test.ts')
      .flatMap((file) => named(text(file)).map((each) => ({ file, each })));
    assert.ok(all.some(({ each }) => each.document === 'RULES.md' && each.heading !== undefined));
    const faults = all.flatMap(({ file, each }) => {
      const fault = faultOf(each);
      return fault === undefined ? [] : [`${file}: ${fault}`];
    });
    assert.deepEqual(faults, []);
  });

  it('When a document or heading does not exist, then it is found', () => {
    const faults = named(`// (docs/RULES.md, "Who may see ${'nobody'}"; ${'NOWHERE'}.md)`).map(faultOf);
    assert.deepEqual(faults, ['docs/RULES.md has no heading “Who may see nobody”.', 'There is no NOWHERE.md.']);
  });

  it('When a document names a file of the code or of the tests, then it is in the repository', () => {
    const written = ['CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: ROOT })].flatMap((file) =>
      [...text(file).matchAll(/`((?:server|bot|tests|tab|appPackage)\/[\w./-]+\.tsx?)`/g)].map(([, named = '']) => ({ file, named })),
    );
    assert.ok(written.length > 20);
    assert.deepEqual(
      // The reader of a walk makes the files of the example.
      written.filter(({ named }) => !existsSync(join(ROOT, named)) && !/\/example[./]/.test(named)),
      [],
    );
  });

  it('When a merge had conflicts, then no file has its marks', () => {
    const found = spawnSync('git', ['grep', '-nE', '^(<<<<<<<|>>>>>>>) '], { cwd: ROOT, encoding: 'utf8' });
    assert.deepEqual([found.status, found.stdout], [1, '']);
  });
});
