import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/store/open-store.ts';
import { readableFilesWarning } from '../../server/store/readable-files.ts';

describe('The rights of the embedded database', () => {
  let above: string;
  let dataDir: string;
  beforeEach(async () => {
    above = await mkdtemp(join(tmpdir(), 'indoors-rights-'));
    dataDir = join(above, 'data');
    const store = await openStore({ dataDir });
    await store.close();
  });
  afterEach(() => rm(above, { recursive: true }));

  const rights = (file: number, directory: number, upper: number) =>
    Promise.all([chmod(join(dataDir, 'indoors.sqlite'), file), chmod(dataDir, directory), chmod(above, upper)]);

  it('When every user can read a file, then the warning names the file and the remedy', async () => {
    await rights(0o644, 0o755, 0o755);
    const warning = readableFilesWarning(dataDir) ?? '';
    assert.match(warning, /indoors\.sqlite in DATA_DIR.*chmod/);
    assert.ok(warning.includes(dataDir));
  });

  for (const [what, file, directory, upper] of [
    ['the file is ours alone', 0o600, 0o755, 0o755],
    ['the directory lets nobody in', 0o644, 0o700, 0o755],
    ['a directory above it lets nobody in', 0o644, 0o755, 0o700],
    ['a group was given it', 0o640, 0o750, 0o755],
  ] as const)
    it(`When ${what}, then there is no warning`, async () => {
      await rights(file, directory, upper);
      assert.equal(readableFilesWarning(dataDir), undefined);
    });
});
