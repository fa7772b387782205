import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface DemoProcess {
  url: string;
  /** An answer of the API to somebody of the demo. */
  ask(upn: string, method: string, path: string, body?: unknown): Promise<unknown>;
  people(): Promise<{ upn: string; name: string; administrator: boolean }[]>;
  stop(): Promise<void>;
}

/** The whole demo in a process of its own: the real server, store and feed over the simulated tenant. */
export async function startDemo(port: number, speed = 60): Promise<DemoProcess> {
  const child = spawn(process.execPath, ['server/demo.ts', '--port', String(port), '--people', '120', '--speed', String(speed)], {
    cwd: ROOT,
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/localhost:\d+(?=\/tab\/)/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.once('exit', () => reject(new Error(`The demo ended early: ${said}`)));
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

  return {
    url,
    async ask(upn, method, path, body) {
      const { token } = (await json('/demo/token', send('POST', { upn }))) as { token: string };
      return json(path, send(method, body, { authorization: `Bearer ${token}` }));
    },
    async people() {
      const { people } = (await json('/demo/people', { method: 'GET' })) as {
        people: { upn: string; name: string; administrator: boolean }[];
      };
      return people;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
