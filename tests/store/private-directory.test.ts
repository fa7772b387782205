import assert from 'node:assert/strict';
import { chownSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePrivateFile } from '../../server/store/private-directory.ts';

const [NOBODY, isRoot] = [65_534, process.geteuid?.() === 0];

describe('Files and directories with data about people', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'indoors-private-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const owner = (path: string) => {
    const { uid, gid, mode } = statSync(path);
    return { uid, gid, mode: mode & 0o777 };
  };

  it('When they are made, then only their owner can read them', () => {
    const file = join(folder, 'data', 'indoors.sqlite');
    makePrivateFile(file);
    assert.deepEqual([owner(join(folder, 'data')).mode, owner(file).mode], [0o700, 0o600]);
  });

  (isRoot ? it : it.skip)('When root makes them for a service, then they belong to the owner of the directory', () => {
    chownSync(folder, NOBODY, NOBODY);
    const file = join(folder, 'data', 'indoors.sqlite');
    makePrivateFile(file);
    for (const [path, mode] of [
      [join(folder, 'data'), 0o700],
      [file, 0o600],
    ] as const)
      assert.deepEqual(owner(path), { uid: NOBODY, gid: NOBODY, mode });
  });
});
