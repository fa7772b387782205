import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../support/free-ports.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('npm run dev', function () {
  this.timeout(120_000);

  it('When it runs, then the tab is served from its sources, the API from the demo, and SIGTERM ends both', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['tab/dev.ts', '--port', String(port), '--people', '10'], { cwd: ROOT, stdio: 'ignore' });
    const ended = once(child, 'close');
    const get = (path: string) => fetch(`http://localhost:${port + 1}${path}`).catch(() => undefined);
    try {
      while (!(await get('/api/client'))?.ok) await delay(200);
      assert.match((await (await get('/tab/'))?.text()) ?? '', /\/@vite\/client/);
      const module = (await (await get('/tab/app/pages.ts'))?.text()) ?? '';
      assert.match(module, /pageOf/);
    } finally {
      child.kill('SIGTERM');
    }
    await ended;
    assert.equal(await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined), undefined);
  });
});
