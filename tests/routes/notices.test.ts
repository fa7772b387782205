import assert from 'node:assert/strict';
import { LANGUAGES } from '../../server/texts/languages.ts';
import { CLIENT_ID, TENANT_ID } from '../support/identity.ts';
import { ADMIN, type Harness, startHarness } from './harness.ts';

describe('The pages /privacy and /terms', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const get = (url: string, headers = {}) => on.call(undefined, 'GET', url, undefined, headers);
  const configured = async (contact: { organisation?: string; privacyContact?: string }) => {
    await on.close();
    const config = { tenantId: TENANT_ID, clientId: CLIENT_ID, authorityHost: 'http://127.0.0.1:9', adminRole: 'Admin' } as const;
    on = await startHarness({ config: { ...config, logLevel: 'silent', credentialWarningDays: 90, ...contact } });
  };

  for (const url of ['/privacy', '/terms'])
    it(`When ${url} is read without a token, then it is a page in each language, whole and without scripts`, async () => {
      for (const language of LANGUAGES) {
        const { status, headers, text } = await get(`${url}?language=${language}`);
        assert.deepEqual([status, headers['content-type'], headers['content-language']], [200, 'text/html; charset=utf-8', language]);
        assert.ok(text.startsWith(`<!doctype html>\n<html lang="${language}">`));
        assert.doesNotMatch(text, /<script|undefined|\{\w+\}|notice\.\w/);
        for (const other of LANGUAGES) if (other !== language) assert.ok(text.includes(`${url}?language=${other}`));
      }
      assert.equal((await get(url, { 'accept-language': 'fr-CH, en;q=0.5' })).headers['content-language'], 'fr');
      assert.equal((await get(`${url}?language=xx`)).headers['content-language'], 'en');
    });

  it('When settings change, then the privacy notice says so at once', async () => {
    const before = (await get('/privacy?language=en')).text;
    assert.match(before, /statements: 30 days;/);
    await on.call(ADMIN, 'PUT', '/api/settings', { retentionDays: 14, accessLogging: false, selfServiceModes: false, defaultMode: 'off' });
    const off = (await get('/privacy?language=en')).text;
    for (const sentence of [
      /statements: 14 days;/,
      /IP addresses themselves are not kept/,
      /Modes are changed by administrators/,
      /begin with “Off”/,
    ])
      assert.match(off, sentence);
    await on.call(ADMIN, 'PUT', '/api/settings', { accessLogging: true, selfServiceModes: true });
    const logged = (await get('/privacy?language=en')).text;
    for (const sentence of [/also the IP address and the day/, /change your mode yourself/]) assert.match(logged, sentence);
  });

  it('When nobody says who runs the server, then the pages say whom to ask', async () => {
    assert.match((await get('/privacy?language=en')).text, /The organisation that you work for runs this server/);
    assert.match((await get('/privacy?language=en')).text, /data protection officer or its IT department/);
  });

  it('When it is configured who runs the server and whom to ask, then both pages say so, escaped and as a link', async () => {
    await configured({ organisation: 'A & B "GmbH"', privacyContact: 'privacy@example.com' });
    const [privacy, terms] = [(await get('/privacy')).text, (await get('/terms')).text];
    for (const page of [privacy, terms]) assert.match(page, /A &#38; B &#34;GmbH&#34;/);
    assert.match(privacy, /<a href="mailto:privacy@example.com">privacy@example.com<\/a>/);
    await configured({ privacyContact: 'https://example.com/dpo?a=1&b=2' });
    assert.match((await get('/privacy')).text, /<a href="https:\/\/example.com\/dpo\?a=1&#38;b=2">/);
    await configured({ privacyContact: 'Room 3, ask for the DPO' });
    assert.match((await get('/privacy')).text, /: Room 3, ask for the DPO<\/p>/);
  });
});
