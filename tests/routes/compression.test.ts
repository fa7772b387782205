import assert from 'node:assert/strict';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ADA, type Harness, startHarness } from './harness.ts';

describe('Compressed answers', () => {
  let on: Harness;
  before(async () => {
    on = await startHarness();
  });
  after(() => on.close());

  async function ask(url: string, encoding: string | undefined, headers: Record<string, string> = {}) {
    const authorization = `Bearer ${await on.identity.token(ADA)}`;
    const wanted = encoding === undefined ? {} : { 'accept-encoding': encoding };
    return on.app.inject({ url, headers: { authorization, ...wanted, ...headers } });
  }

  it('When a long JSON answer is requested, then it has an encoding that the client accepts, and the same content', async () => {
    const plain = await ask('/api/openapi.json', undefined);
    const brotli = await ask('/api/openapi.json', 'gzip, deflate, br');
    const gzip = await ask('/api/openapi.json', 'gzip');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.deepEqual([brotli.headers['content-encoding'], gzip.headers['content-encoding']], ['br', 'gzip']);
    assert.match(String(brotli.headers.vary), /accept-encoding/i);
    assert.equal(brotliDecompressSync(brotli.rawPayload).toString(), plain.body);
    assert.equal(gunzipSync(gzip.rawPayload).toString(), plain.body);
  });

  it('When the board is requested, then its ETag does not depend on the encoding, and a client with it gets 304', async () => {
    const plain = await ask('/api/occupancy', undefined);
    const brotli = await ask('/api/occupancy', 'br');
    assert.equal(brotli.headers.etag, plain.headers.etag);
    const again = await ask('/api/occupancy', 'br', { 'if-none-match': String(plain.headers.etag) });
    assert.deepEqual([again.statusCode, again.body, again.headers['content-encoding']], [304, '', undefined]);
    for (const part of ['Authorization', 'Accept-Language']) assert.ok(String(brotli.headers.vary).includes(part), part);
  });

  it('When a client follows the live stream, then events are not compressed, and each arrives at once', async () => {
    const base = await on.app.listen({ host: '127.0.0.1', port: 0 });
    const stop = new AbortController();
    const headers = { authorization: `Bearer ${await on.identity.token(ADA)}`, 'accept-encoding': 'gzip, br' };
    const response = await fetch(`${base}/api/live`, { headers, signal: stop.signal });
    assert.equal(response.headers.get('content-encoding'), null);
    const first = await response.body?.getReader().read();
    assert.match(new TextDecoder().decode(first?.value), /^event: live/);
    stop.abort();
  });
});
