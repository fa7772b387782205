import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

describe('SIGTERM to npm', function () {
  this.timeout(60_000);
  let silent: Server;
  let url: string;
  let folder: string;
  let group: number | undefined;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-npm-'));
    silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  });
  after(async () => {
    silent.closeAllConnections();
    silent.close();
    await rm(folder, { recursive: true });
  });

  afterEach(() => {
    try {
      if (group !== undefined) process.kill(-group, 'SIGKILL');
    } catch {
      // All processes have ended.
    }
  });

  /** Runs a script of package.json, and resolves after SIGTERM when it and all its child processes have closed their output. */
  async function endWhen(
    args: readonly string[],
    reached: (child: ReturnType<typeof spawn>) => Promise<unknown>,
    given: Record<string, string> = {},
  ): Promise<string> {
    const env = { ...process.env, npm_config_ignore_scripts: 'true', INDOORS_TOKEN: 'token', DATA_DIR: folder, ...given };
    const child = spawn('npm', ['run', ...args], { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    group = child.pid;
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const closed = once(child, 'close');
    await reached(child);
    child.kill('SIGTERM');
    await closed;
    return said;
  }

  const says = (line: RegExp) =>
    async function heard({ stdout }: ReturnType<typeof spawn>): Promise<void> {
      for await (const [chunk] of on(stdout as NodeJS.EventEmitter, 'data')) if (line.test(String(chunk))) return;
    };

  it('When the demo runs, then it stops like a direct child', async () => {
    const said = await endWhen(['demo', '--', '--people', '10'], says(/http:\/\/localhost/));
    assert.match(said, /Stopping\./);
  });

  it('When the server runs, then it ends', async () => {
    const identity = {
      TENANT_ID: '11111111-2222-3333-4444-555555555555',
      CLIENT_ID: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      CLIENT_SECRET: 'secret',
    };
    const addresses = { AUTHORITY_HOST: url, GRAPH_BASE_URL: url, HOST: '127.0.0.1', PORT: '0' };
    const said = await endWhen(['start'], says(/Server listening at/), { ...identity, ...addresses });
    assert.match(said, /Stopp/);
  });

  for (const [script, ...args] of [['ask', 'who is in?'], ['backfill']]) {
    it(`When “npm run ${script}” waits for an answer, then it ends`, async () => {
      await endWhen([script as string, '--', ...args, '--url', url], () => once(silent, 'request'));
    });
  }
});
