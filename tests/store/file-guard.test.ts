import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAppError } from '../../server/errors.ts';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { englishOf } from '../support/error-text.ts';

const isGone = (word: RegExp) => (error: unknown) => isAppError(error, 'STORE_UNAVAILABLE') && word.test(englishOf(error));

describe('The file of SQLite under a running server', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-gone-'));
    store = await openSqliteStore({ file: join(folder, 'data', 'indoors.sqlite') });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('When its directory is deleted, then reads and writes fail, and the error says why', async () => {
    await rm(join(folder, 'data'), { recursive: true });
    for (const work of [store.ping(), store.saveSettings(DEFAULT_SETTINGS), store.settings()])
      await assert.rejects(work, isGone(/deleted/));
  });

  it('When another file replaces it, then the other file is not used', async () => {
    await rm(join(folder, 'data', 'indoors.sqlite'));
    await writeFile(join(folder, 'data', 'indoors.sqlite'), '');
    await assert.rejects(store.ping(), isGone(/replaced/));
  });

  it('When it is restored, then the server continues', async () => {
    await rename(join(folder, 'data'), join(folder, 'away'));
    await assert.rejects(store.ping(), isGone(/deleted/));
    await rename(join(folder, 'away'), join(folder, 'data'));
    await store.ping();
  });

  it('When its directory is deleted, then the first read notices, and until it is restored it is not certain that nothing changed', async () => {
    const { cursor } = await store.changes();
    await rename(join(folder, 'data'), join(folder, 'away'));
    assert.equal(store.isUnchangedSince?.(cursor), true, 'the files are not looked at for each request');
    await assert.rejects(store.changes(cursor), isGone(/deleted/));
    assert.equal(store.isUnchangedSince?.(cursor), false);
    await rename(join(folder, 'away'), join(folder, 'data'));
    await store.changes(cursor);
    assert.equal(store.isUnchangedSince?.(cursor), true);
  });

  for (const part of ['-wal', '-shm']) {
    const file = () => join(folder, 'data', `indoors.sqlite${part}`);

    it(`When its ${part} file is deleted, then reads and writes fail until it is restored`, async () => {
      await store.saveSettings({ ...DEFAULT_SETTINGS, version: 2 });
      await rename(file(), join(folder, 'away'));
      for (const work of [store.ping(), store.checkWritable(), store.saveSettings({ ...DEFAULT_SETTINGS, version: 3 }), store.settings()])
        await assert.rejects(work, isGone(/deleted/));
      await writeFile(file(), '');
      await assert.rejects(store.ping(), isGone(/replaced/));
      await rename(join(folder, 'away'), file());
      assert.equal((await store.settings()).version, 2);
    });

    it(`When its ${part} file was deleted and the server is restarted, then everything written before is there`, async () => {
      await store.saveSettings({ ...DEFAULT_SETTINGS, version: 2 });
      await rm(file());
      await assert.rejects(store.saveSettings({ ...DEFAULT_SETTINGS, version: 3 }), isGone(/deleted/));
      await store.close();
      store = await openSqliteStore({ file: join(folder, 'data', 'indoors.sqlite') });
      assert.equal((await store.settings()).version, 2);
      await store.saveSettings({ ...DEFAULT_SETTINGS, version: 3 });
    });
  }
});
