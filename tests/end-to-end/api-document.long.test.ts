import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoProcess, startDemo } from '../tab/demo-process.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/API.md'), 'utf8');

/** What bash runs of a page: its blocks of `sh`, one after the other. Blocks that need a tenant are `console`. */
function commandsIn(page: string): string {
  return [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join('\n');
}

/** The status beside each `curl`, in order. */
function statusesIn(commands: string): number[] {
  return [...commands.matchAll(/# (\d{3})$/gm)].map(([, status]) => Number(status));
}

/** Each `curl` as it is, which notes its status; the program of that name does the work. */
const NOTE_STATUS = `
curl() {
  local status
  exec 3>&1
  status=$(command curl "$@" -w '%{stderr}%{http_code}\\n' 2>&1 >&3 | tail -n 1)
  echo "$status" >>"$STATUSES"
}
`;

describe('docs/API.md', function () {
  this.timeout(120_000);
  let demo: DemoProcess;
  const folder = mkdtempSync(join(tmpdir(), 'indoors-api-'));
  before(async () => {
    demo = await startDemo();
  });
  after(async () => {
    await demo.stop();
    rmSync(folder, { recursive: true });
  });

  async function run(commands: string): Promise<{ code: number | null; statuses: number[]; out: string; error: string }> {
    const statuses = join(folder, 'statuses');
    writeFileSync(statuses, '');
    const script = `set -euo pipefail\n${NOTE_STATUS}\n${commands.replace('http://localhost:3978', demo.url)}`;
    const child = spawn('bash', ['-c', script], { env: { ...process.env, STATUSES: statuses } });
    let [out, error] = ['', ''];
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      error += data;
    });
    const [code] = await once(child, 'close');
    return { code, statuses: readFileSync(statuses, 'utf8').trim().split('\n').map(Number), out, error };
  }

  it('Every command has the documented result, from a token to the live stream', async () => {
    const commands = commandsIn(DOCUMENT);
    const expected = statusesIn(commands);
    assert.equal(expected.length, commands.match(/\bcurl /g)?.length, 'each curl has its status');
    assert.ok(expected.length > 40);
    const { code, statuses, out, error } = await run(commands);
    assert.deepEqual([code, statuses], [0, expected], `${error}\n${out}`);
    for (const said of ['"administrator": true', '"Oslo Wi-Fi"', 'VERSION_CONFLICT', 'SERVICE_ACCOUNT_REFUSED', 'event: live'])
      assert.ok(out.includes(said), `${said} is missing in: ${out}`);
  });

  it('When a command gets another status, then that is found', async () => {
    const { statuses } = await run(`curl -sS "http://localhost:3978/api/me"   # 200`);
    assert.deepEqual(statuses, [401]);
  });
});
