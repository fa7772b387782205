import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server-process.ts';

describe('npm start with errors', function () {
  this.timeout(30_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-start-'));
  });
  after(() => rm(folder, { recursive: true }));

  const good = () => ({
    TENANT_ID: '11111111-2222-3333-4444-555555555555',
    CLIENT_ID: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
    GRAPH_BASE_URL: 'http://127.0.0.1:9',
    AUTHORITY_HOST: 'http://127.0.0.1:9',
    DATA_DIR: folder,
  });

  it('When several variables are wrong, then it ends with code 1 and names all of them, and no secret', async () => {
    const server = startServer({
      TENANT_ID: 'contoso',
      CLIENT_SECRET: 'topsecret',
      MONGODB_URI: 'postgres://u:topsecret@db',
      PORT: 'http',
    });
    assert.deepEqual(await server.ended, { code: 1, signal: null });
    const [first, ...lines] = server.said.err.trim().split('\n');
    assert.equal(first, 'Indoors cannot start, because of its configuration:');
    assert.deepEqual(
      lines.slice(0, -1).map((line) => line.trim().split(' ')[0]),
      ['TENANT_ID', 'CLIENT_ID', 'MONGODB_URI', 'PORT'],
    );
    assert.match(lines.at(-1) ?? '', /docs\/CONFIGURATION\.md/);
    assert.ok(!`${server.said.out}${server.said.err}`.includes('topsecret'));
    assert.equal(server.said.out, '');
  });

  it('When the port is in use, then it ends with code 1 and says what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const server = startServer({ ...good(), DATA_DIR: join(folder, 'new', 'data'), PORT: String(port) });
    assert.deepEqual(await server.ended, { code: 1, signal: null });
    assert.equal(server.said.err, `Port ${port} is in use already. Set PORT to another one, or end what uses it.\n`);
    assert.deepEqual(await readdir(folder), []);
    other.close();
  });

  it('When HOST is not an address of this machine, then it ends with code 1, says so and leaves no directory', async () => {
    const server = startServer({ ...good(), DATA_DIR: join(folder, 'new', 'data'), HOST: '192.0.2.1' });
    assert.deepEqual(await server.ended, { code: 1, signal: null });
    assert.equal(server.said.err, 'HOST 192.0.2.1 is no address of this machine.\n');
    assert.deepEqual(await readdir(folder), []);
  });

  it('When the database is unavailable, then it is live, not ready and says so, and SIGTERM ends the waiting with code 0', async () => {
    const server = startServer({ ...good(), MONGODB_URI: 'mongodb://127.0.0.1:9/indoors?serverSelectionTimeoutMS=200' });
    const [, url] = await server.says(/healthz is answered at (http:[^"]+)/);
    for (const waited of [false, true]) {
      if (waited) await server.says(/STORE_UNAVAILABLE/);
      assert.equal((await fetch(`${url}/healthz`)).status, 200);
      for (const path of ['/readyz', '/api/me', '/tab/', '/metrics']) {
        const answer = await fetch(url + path);
        assert.deepEqual([answer.status, ((await answer.json()) as { code: string }).code], [503, 'STORE_UNAVAILABLE']);
      }
    }
    server.kill('SIGTERM');
    assert.deepEqual(await server.ended, { code: 0, signal: null });
    assert.match(server.said.out, /MongoDB cannot be reached.*Trying again in 5 s/);
  });

  it('When Entra and Graph accept requests and never answer, then SIGTERM ends it within ten seconds with code 0', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const server = startServer({ ...good(), GRAPH_BASE_URL: url, AUTHORITY_HOST: url, CLIENT_SECRET: 'secret' });
    await Promise.all([once(silent, 'request'), server.url]);
    const asked = performance.now();
    server.kill('SIGTERM');
    assert.deepEqual(await server.ended, { code: 0, signal: null });
    assert.ok(performance.now() - asked < 10_000, `${Math.round(performance.now() - asked)} ms`);
    silent.closeAllConnections();
    silent.close();
  });

  it('When Graph is unavailable, then it still serves, prints no warning of the runtime or a library, and is the only instance', async () => {
    const file = join(folder, 'indoors.sqlite');
    await Promise.all([writeFile(file, ''), chmod(folder, 0o755)]);
    await chmod(file, 0o644);
    const server = startServer({ ...good(), CLIENT_SECRET: 'secret' });
    assert.equal((await fetch(`${await server.url}/readyz`)).status, 200);
    const second = startServer({ ...good(), CLIENT_SECRET: 'secret' });
    assert.deepEqual(await second.ended, { code: 1, signal: null });
    assert.match(second.said.err, /^Another Indoors server uses the database in .*MONGODB_URI.*\n$/);
    server.kill('SIGTERM');
    assert.deepEqual(await server.ended, { code: 0, signal: null });
    assert.equal(server.said.err, '');
    assert.doesNotMatch(server.said.out, /deprecat|FSTDEP/i);
    assert.match(server.said.out, /"level":"?(40|warn)"?.*Every user of this machine can read indoors\.sqlite/);
  });
});
