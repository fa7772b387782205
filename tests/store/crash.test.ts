import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergePersonDays } from '../../server/presence/person-days.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { allDays, sorted, user } from './contract/case.ts';
import { PAGES, PEOPLE, pageOf, watermarkAfter } from './pages.ts';

/** Starts a writer and kills it without warning after this many pages; true if it had already ended. */
async function writeAndKill(file: string, afterPages: number): Promise<boolean> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer-process.ts'), file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let written = 0;
  writer.stdout.on('data', (dots: Buffer) => {
    written += dots.length;
    if (written >= afterPages) writer.kill('SIGKILL');
  });
  const [code] = await once(writer, 'close');
  return code === 0;
}

describe('When the process is killed while it writes to a SQLite file', () => {
  it('then everything before the watermark is stored, nothing is stored in part, and continuing gives the result of an undisturbed run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'indoors-crash-'));
    const file = join(folder, 'indoors.sqlite');
    const first = await openSqliteStore({ file });
    await first.saveDirectory(
      PEOPLE.map((id) => user(id)),
      'track',
    );
    await first.close();
    for (let kill = 0; kill < 6; kill++) {
      const ended = await writeAndKill(file, 1 + Math.floor(Math.random() * 60));
      assert.equal(ended, false, 'the writer was to be killed');
      const store = await openSqliteStore({ file });
      const { watermark = watermarkAfter(-1) } = await store.collection();
      const done = watermark - watermarkAfter(-1);
      const upTo = (pages: number) => sorted(mergePersonDays(Array.from({ length: pages }, (_, page) => pageOf(page)).flat()));
      const stored = JSON.stringify(await allDays(store));
      // The page after the watermark may be there, as a whole: its watermark is written after it.
      assert.ok(stored === JSON.stringify(upTo(done)) || stored === JSON.stringify(upTo(done + 1)), `wrong after ${done} pages`);
      await store.close();
    }
    assert.equal(await writeAndKill(file, Number.POSITIVE_INFINITY), true);
    const store = await openSqliteStore({ file });
    const everything = Array.from({ length: PAGES }, (_, page) => pageOf(page)).flat();
    assert.deepEqual(await allDays(store), sorted(mergePersonDays(everything)));
    await store.close();
    await rm(folder, { recursive: true });
  }).timeout(60_000);
});
