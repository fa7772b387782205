import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Harness, startHarness } from './harness.ts';

const INDEX = '<!doctype html><title>Indoors</title>';
const FIRST_VIEW = { texts: { en: ['assets/tab-En.js'], de: ['assets/tab-De.js'] }, teams: ['assets/teams-Ab.js'] };

describe('The tab', () => {
  let folder: string;
  let on: Harness;
  let base: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-tab-'));
    const built = join(folder, 'dist');
    await mkdir(join(built, 'assets'), { recursive: true });
    await writeFile(join(built, 'index.html'), INDEX);
    await writeFile(join(built, 'assets', 'index-Ab12.js'), 'export {};');
    await writeFile(join(built, 'icon.svg'), '<svg/>');
    await writeFile(join(built, 'assets', 'index-Ab12.js.br'), brotliCompressSync('export {};'));
    await writeFile(join(built, 'first-view.json'), JSON.stringify(FIRST_VIEW));
    await writeFile(join(folder, 'secret.txt'), 'not yours');
    on = await startHarness({ tabDir: built });
    base = await on.app.listen({ host: '127.0.0.1', port: 0 });
  });
  after(async () => {
    await on.close();
    await rm(folder, { recursive: true });
  });
  const get = (url: string, headers = {}) => on.call(undefined, 'GET', url, undefined, headers);

  it('When a built asset is fetched, then it may be cached for ever, since its name has its hash', async () => {
    const { status, headers, text } = await get('/tab/assets/index-Ab12.js');
    assert.deepEqual([status, headers['cache-control'], text], [200, 'public, max-age=31536000, immutable', 'export {};']);
    assert.match(String(headers['content-type']), /javascript/);
  });

  it('When a client accepts brotli, then it gets the file as the build compressed it; another gets it uncompressed', async () => {
    const packed = await get('/tab/assets/index-Ab12.js', { 'accept-encoding': 'gzip, deflate, br' });
    assert.deepEqual([packed.status, packed.headers['content-encoding']], [200, 'br']);
    assert.match(String(packed.headers['content-type']), /javascript/);
    assert.match(String(packed.headers.vary), /accept-encoding/i);
    const plain = await get('/tab/assets/index-Ab12.js');
    assert.deepEqual([plain.headers['content-encoding'], plain.text], [undefined, 'export {};']);
  });

  it('When the page is fetched, then its headers name the files for the first script: the sentences of the reader, and in a frame the code for Teams', async () => {
    const link = async (headers: Record<string, string>) => (await get('/tab/', headers)).headers.link;
    assert.equal(await link({ 'accept-language': 'de-AT, en' }), '</tab/assets/tab-De.js>; rel=modulepreload');
    assert.equal(
      await link({ 'sec-fetch-dest': 'iframe' }),
      '</tab/assets/tab-En.js>; rel=modulepreload, </tab/assets/teams-Ab.js>; rel=modulepreload',
    );
  });

  it('When the page or an unhashed file is fetched, then it is revalidated each time, and 304 while it is unchanged', async () => {
    for (const path of ['/tab/', '/tab/index.html', '/tab/icon.svg']) {
      const first = await get(path);
      assert.deepEqual([first.status, first.headers['cache-control']], [200, 'no-cache'], path);
      const again = await get(path, { 'if-none-match': String(first.headers.etag) });
      assert.deepEqual([again.status, again.text], [304, ''], path);
    }
  });

  it('When an address is one of the app’s own pages, then the answer is the app', async () => {
    for (const path of ['/tab/today', '/tab/offices/berlin/floors/1', '/tab/people?q=ada', '/tab/assets']) {
      const { status, text, headers } = await get(path);
      assert.deepEqual([status, text, headers['cache-control']], [200, INDEX, 'no-cache'], path);
    }
  });

  it('When a missing file is requested, then 404, which is not cached', async () => {
    // After an update, an old page requests removed assets: the app in their place would be confusing.
    for (const path of ['/tab/assets/index-old.js', '/tab/favicon.ico']) {
      const { status, body, headers } = await get(path);
      assert.deepEqual([status, body.code, headers['cache-control']], [404, 'NOT_FOUND', 'no-store'], path);
    }
  });

  it('When the root or /tab is requested, then it redirects to /tab/', async () => {
    for (const path of ['/', '/tab']) {
      const { status, headers } = await get(path);
      assert.deepEqual([status, headers.location], [302, '/tab/'], path);
    }
  });

  it('No address leads out of the folder', async () => {
    /** Sent as it is, without the normalisation of `fetch`. */
    const raw = (path: string) =>
      new Promise<{ status: number; text: string }>((resolve, reject) => {
        request(base, { path }, (response) => {
          let text = '';
          response.on('data', (data: Buffer) => {
            text += data.toString();
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        })
          .on('error', reject)
          .end();
      });
    for (const way of ['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', 'assets/../../secret.txt', '%2fetc/passwd', '/etc/passwd'])
      assert.deepEqual((await raw(`/tab/${way}`)).text.match(/not yours|root:/), null, way);
    for (const way of [
      '..%5csecret.txt',
      'assets%2f..%2f..%2fsecret.txt',
      'index.html%00.txt',
      '....//secret.txt',
      '%252e%252e/secret.txt',
    ]) {
      const { status, text } = await raw(`/tab/${way}`);
      assert.ok(status < 500 && !text.includes('not yours'), `${way}: ${status}`);
    }
  });

  it('When it is not built, then the page says how to build it, and the API works', async () => {
    const empty = await startHarness({ tabDir: join(folder, 'nothing') });
    const { status, text, headers } = await empty.call(undefined, 'GET', '/tab/');
    assert.deepEqual([status, headers['content-type']], [503, 'text/html; charset=utf-8']);
    assert.match(text, /npm run build/);
    assert.equal((await empty.call('ada', 'GET', '/api/me')).status, 200);
    await empty.close();
  });

  it('Every answer has the headers that restrict browsers', async () => {
    for (const path of ['/tab/', '/tab/assets/index-Ab12.js', '/api/client', '/nothing']) {
      const { headers } = await get(path);
      const policy = String(headers['content-security-policy']);
      for (const rule of ["default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"])
        assert.ok(policy.split(';').includes(rule), `${path}: ${rule}`);
      assert.doesNotMatch(policy, /script-src[^;]*unsafe/, path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['referrer-policy'], 'no-referrer', path);
      assert.match(String(headers['strict-transport-security']), /max-age=\d{7,}/, path);
      assert.equal(headers['x-powered-by'] ?? headers.server, undefined, path);
    }
  });

  it('When the page is fetched, then only Teams, Outlook and Microsoft 365 may frame it, and it may connect only to what sign-in needs', async () => {
    const rules = new Map(
      String((await get('/tab/')).headers['content-security-policy'])
        .split(';')
        .map((rule): [string, string[]] => {
          const [name = '', ...values] = rule.split(' ');
          return [name, values];
        }),
    );
    const hosts = (name: string) => (rules.get(name) ?? []).filter((value) => value.startsWith('http')).map((value) => value.split('/')[2]);
    const microsoft =
      /(^|\.)(microsoft\.(com|us)|cloud\.microsoft|office\.com|office365\.(com|us)|microsoft365\.com|skype\.com|webmail\.apps\.mil)$/;
    assert.ok(hosts('frame-ancestors').length > 5 && hosts('frame-ancestors').every((host) => microsoft.test(host ?? '')));
    const government = ['teams.microsoft.us', '*.teams.microsoft.us', 'www.office365.us', 'portal.office365.us', 'outlook.office365.us'];
    const dod = ['outlook-dod.office365.us', 'webmail.apps.mil'];
    for (const host of [...government, ...dod]) assert.ok(hosts('frame-ancestors').includes(host), host);
    const authority = new URL(on.identity.authorityHost).host;
    assert.deepEqual(hosts('connect-src').sort(), [authority, 'login.microsoftonline.com', 'res.cdn.office.net'].sort());
  });
});
