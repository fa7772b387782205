import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../support/free-ports.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The number of kept lines of its output. */
const LATEST = 20;

export interface DemoProcess {
  url: string;
  /** A token of the demo's identity provider for a person. */
  tokenOf(upn: string): Promise<string>;
  /** An answer of the API to a person of the demo. */
  ask(upn: string, method: string, path: string, body?: unknown): Promise<unknown>;
  people(): Promise<{ upn: string; name: string; administrator: boolean }[]>;
  /** The last lines of its output. */
  said(): string;
  stop(): Promise<void>;
}

/**
 * The whole demo in a separate process: the real server, store and feed over the simulated tenant, and the current tab.
 * @param speed simulated seconds per second
 * @param empty whether nothing is set up yet
 */
export async function startDemo({ speed = 60, empty = false }: { speed?: number; empty?: boolean } = {}): Promise<DemoProcess> {
  execFileSync(process.execPath, ['tab/build.ts', '--if-needed'], { cwd: ROOT });
  const options = { people: 120, speed, port: await freePort() };
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  if (empty) given.push('--empty');
  const child = spawn(process.execPath, ['server/demo.ts', ...given], { cwd: ROOT });
  let said = '';
  const ended = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/localhost:\d+(?=\/tab\/)/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    void ended.then(() => reject(new Error(`The demo ended early: ${said}`)));
  });

  async function json(path: string, init: RequestInit): Promise<unknown> {
    const response = await fetch(url + path, init);
    if (!response.ok) throw new Error(`${init.method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
  const send = (method: string, body: unknown, headers = {}): RequestInit =>
    body === undefined
      ? { method, headers }
      : { method, body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } };

  const tokenOf = async (upn: string) => ((await json('/demo/token', send('POST', { upn }))) as { token: string }).token;

  return {
    url,
    tokenOf,
    async ask(upn, method, path, body) {
      return json(path, send(method, body, { authorization: `Bearer ${await tokenOf(upn)}` }));
    },
    async people() {
      const { people } = (await json('/demo/people', { method: 'GET' })) as {
        people: { upn: string; name: string; administrator: boolean }[];
      };
      return people;
    },
    said: () => said.trimEnd().split('\n').slice(-LATEST).join('\n'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
