import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_FROM, builtFrom, hashOfSources } from '../../tab/built-from.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A checkout with the sources of the build, in a folder without packages, as after `npm ci --omit=dev`. */
async function withoutVite(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'indoors-build-'));
  await mkdir(join(root, 'server/texts'), { recursive: true });
  for (const file of ['tab/build.ts', 'tab/built-from.ts', 'tab/first-view.ts', 'package.json'])
    await cp(join(ROOT, file), join(root, file));
  await writeFile(join(root, 'package-lock.json'), '{}');
  await writeFile(join(root, 'server/texts/en.ts'), "export const greeting = 'Hello';");
  return root;
}

async function writeTab(root: string, hash?: string): Promise<void> {
  await mkdir(join(root, 'tab/dist'), { recursive: true });
  await writeFile(join(root, 'tab/dist/index.html'), '<!doctype html>');
  if (hash !== undefined) await writeFile(join(root, 'tab/dist', BUILT_FROM), hash);
}

function build(root: string, ...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'tab/build.ts'), ...args], (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: `${out}${err}` }),
    );
  });
}

describe('Building the tab without Vite', () => {
  let root: string;
  beforeEach(async () => {
    root = await withoutVite();
  });
  afterEach(() => rm(root, { recursive: true }));

  it('When there is no built tab, then it fails and says to build it or to use a release', async () => {
    for (const args of [[], ['--if-needed']]) {
      const { code, said } = await build(root, ...args);
      assert.equal(code, 1);
      assert.match(said, /^The tab is not built, .*`npm run build`, or take a release/);
    }
  });

  it('When the tab was built from these sources, then nothing is needed, regardless of file times', async () => {
    await writeTab(root, hashOfSources(root));
    const later = new Date(Date.now() + 60_000);
    await utimes(join(root, 'server/texts/en.ts'), later, later);
    assert.deepEqual(await build(root, '--if-needed'), { code: 0, said: '' });
  });

  it('When the tab was built from other sources, then it is used, with a warning', async () => {
    await writeTab(root, hashOfSources(root));
    await writeFile(join(root, 'server/texts/en.ts'), "export const greeting = 'Hi';");
    const { code, said } = await build(root, '--if-needed');
    assert.equal(code, 0);
    assert.match(said, /was built from other sources/);
  });
});

describe('The sources of a built tab', () => {
  it('When a file changes its text or its name, or the lock file changes, then the hash changes; the built tab does not affect it', async () => {
    const root = await withoutVite();
    const hashes = [hashOfSources(root)];
    await writeTab(root);
    assert.deepEqual([builtFrom(join(root, 'tab/dist')), hashOfSources(root)], ['unknown', hashes[0]]);
    await writeFile(join(root, 'server/texts/en.ts'), '');
    hashes.push(hashOfSources(root));
    await writeFile(join(root, 'server/texts/de.ts'), '');
    hashes.push(hashOfSources(root));
    await writeFile(join(root, 'package-lock.json'), '{ }');
    hashes.push(hashOfSources(root));
    assert.equal(new Set(hashes).size, hashes.length);
    await rm(root, { recursive: true });
  });
});
