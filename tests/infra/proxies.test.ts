import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { HOUR } from '../../server/presence/time.ts';
import { ADA, ADMIN, DORA, type Harness, NOW, startHarness } from '../routes/harness.ts';
import { freePort } from '../support/free-ports.ts';
import { selfSigned } from '../support/self-signed.ts';

const INFRA = join(import.meta.dirname, '../../infra');

interface Proxy {
  name: string;
  /** Debian has a package with that name. */
  program: string;
  /** Writes the program's configuration, from the example in infra/, and returns how to run it. */
  prepare(given: {
    folder: string;
    server: string;
    port: number;
    plainPort: number;
    example(file: string): Promise<string>;
  }): Promise<string[]>;
}

const PROXIES: readonly Proxy[] = [
  {
    name: 'nginx',
    program: 'nginx',
    async prepare({ folder, server, port, plainPort, example }) {
      const site = (await example('nginx/indoors.conf'))
        .replace('server 127.0.0.1:3978;', `server ${server};`)
        .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
        .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
        .replaceAll('indoors.example.com', 'localhost')
        .replaceAll('/etc/ssl/indoors/', `${folder}/`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join(' ');
      const log = `error_log ${folder}/error.log;`;
      const types = 'types { text/html html; text/javascript js; image/svg+xml svg; }';
      const main = `pid ${folder}/pid; ${log} daemon off; events {} http { ${types} access_log off; ${temporary} ${site} }`;
      await writeFile(join(folder, 'nginx.conf'), main);
      return ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    async prepare({ folder, server, port, example }) {
      const site = (await example('caddy/Caddyfile'))
        .replace('{$INDOORS_HOST}', `https://localhost:${port}`)
        .replace('{$INDOORS_SERVERS:127.0.0.1:3978}', server)
        .replace('\t@internal', `\ttls ${folder}/fullchain.pem ${folder}/privkey.pem\n\t@internal`);
      await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${site}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
];

const isInstalled = (program: string) => spawnSync(program, ['version'], { stdio: 'ignore' }).error === undefined;

for (const proxy of PROXIES) {
  const suite = isInstalled(proxy.program) ? describe : describe.skip;
  suite(`infra/: ${proxy.name} in front of the server (skipped where it is not installed)`, function () {
    this.timeout(30_000);
    let folder: string;
    let on: Harness;
    let child: ChildProcess;
    let port: number;
    let plainPort: number;
    let certificate: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'indoors-proxy-'));
      // If root starts nginx, its workers are not root.
      await chmod(folder, 0o711);
      on = await startHarness({ trustProxy: ['127.0.0.0/8'] });
      const server = new URL(await on.app.listen({ host: '127.0.0.1', port: 0 })).host;
      [port, plainPort] = [await freePort(), await freePort()];
      const pair = selfSigned('localhost', new Date(Date.now() - HOUR), new Date(Date.now() + HOUR));
      certificate = pair.certificate;
      await writeFile(join(folder, 'fullchain.pem'), pair.certificate);
      await writeFile(join(folder, 'privkey.pem'), pair.privateKey);
      const example = (file: string) => readFile(join(INFRA, file), 'utf8');
      const args = await proxy.prepare({ folder, server, port, plainPort, example });
      const env = { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      child = spawn(proxy.program, args, { env, stdio: 'ignore' });
      while ((await ask('/healthz').catch(() => undefined))?.status !== 200) await delay(50);
    });
    after(async () => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      await ended;
      await on.close();
      await rm(folder, { recursive: true });
    });

    function open(
      path: string,
      { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: Buffer } = {},
    ) {
      return new Promise<IncomingMessage>((resolve, reject) => {
        const options = {
          host: '127.0.0.1',
          port,
          path,
          method,
          headers: { host: 'localhost', ...headers },
          ca: certificate,
          servername: 'localhost',
        };
        tlsRequest(options, resolve).on('error', reject).end(body);
      });
    }
    async function ask(
      path: string,
      options?: Parameters<typeof open>[1],
    ): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
      const answer = await open(path, options);
      return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
    }
    const bearer = async (who: string) => ({
      authorization: `Bearer ${await on.identity.token(who, who === ADMIN ? { roles: ['Admin'] } : {})}`,
    });

    it('When an outside client requests metrics or readiness, then the answer is 404', async () => {
      for (const path of ['/metrics', '/readyz', '/metrics?x', '//metrics', '/%6detrics'])
        assert.equal((await ask(path)).status, 404, path);
    });

    it('When a list is requested, then it is compressed, and 304 while it is unchanged', async () => {
      const headers = { ...(await bearer(ADA)), 'accept-encoding': 'gzip' };
      const first = await ask('/api/openapi.json', { headers });
      assert.deepEqual([first.status, first.headers['content-encoding']], [200, 'gzip']);
      assert.ok(JSON.parse(gunzipSync(first.body).toString()));
      const plan = '/api/offices/berlin/floors/b1/floor-plan';
      for (const path of ['/api/presence', plan]) {
        const { status, headers: given } = await ask(path, { headers });
        assert.equal(status, 200, path);
        const again = await ask(path, { headers: { ...headers, 'if-none-match': given.etag ?? '' } });
        assert.equal(again.status, 304, `${path}: ${given.etag}`);
      }
      assert.equal((await ask(plan, { headers })).headers['content-encoding'], 'gzip');
    });

    it('When somebody comes in, then the event arrives at once', async () => {
      const live = await open('/api/live', { headers: { ...(await bearer(DORA)), 'accept-encoding': 'gzip' } });
      assert.equal(live.headers['content-encoding'], undefined);
      let heard = '';
      const change = new Promise<void>((resolve) => {
        live.on('data', (chunk) => {
          heard += chunk;
          if (heard.includes('event: change')) resolve();
        });
      });
      await on.seen(ADA, 'r1', NOW - HOUR);
      await change;
      live.destroy();
    });

    it('When an administrator asks for their own address, then it is their real address, not a claimed one', async () => {
      const claimed = { ...(await bearer(ADMIN)), 'x-forwarded-for': '198.51.100.7' };
      const { body } = await ask('/api/my-address', { headers: claimed });
      assert.ok(!body.toString().includes('198.51.100.7'));
    });

    it('When a large file is sent, then the server receives all of it', async () => {
      const body = Buffer.from(JSON.stringify({ text: ' '.repeat(12_000_000) }));
      const headers = { ...(await bearer(ADMIN)), 'content-type': 'application/json' };
      const { status } = await ask('/api/ranges', { method: 'POST', headers, body });
      assert.equal(status, 400);
    });

    if (proxy.program === 'nginx')
      it('When a request comes without TLS, then nginx redirects to TLS', async () => {
        const answer = await new Promise<IncomingMessage>((resolve, reject) => {
          plainRequest({ host: '127.0.0.1', port: plainPort, path: '/tab/', headers: { host: 'localhost' } }, resolve)
            .on('error', reject)
            .end();
        });
        assert.deepEqual([answer.statusCode, answer.headers.location], [308, 'https://localhost/tab/']);
      });
  });
}
