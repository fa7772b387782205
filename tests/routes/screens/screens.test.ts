import assert from 'node:assert/strict';
import { AppError } from '../../../server/errors.ts';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness } from '../harness.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('The screen on a wall', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    for (const id of [ADA, BEN, CEM]) await on.seen(id, 'r1', NOW - HOUR);
    await on.seen(DORA, 'r2', NOW - HOUR);
  });
  afterEach(() => on.close());

  async function make(officeId = 'berlin', name = 'Lobby'): Promise<{ id: string; key: string }> {
    const { body } = await on.call(ADMIN, 'POST', '/api/screens', { officeId, name });
    return { id: body.screen.id, key: body.key };
  }
  const look = (url: string, key?: string, headers: Record<string, string> = {}) =>
    on.call(undefined, 'GET', url, undefined, { ...(key && { authorization: `Bearer ${key}` }), ...headers });
  const numbers = (key?: string, office = 'berlin') => look(`/screen/${office}/numbers`, key);
  const type = (url: string, key: string) => on.call(undefined, 'POST', url, `key=${encodeURIComponent(key)}`, FORM);
  const cookieOf = ({ headers }: { headers: Record<string, unknown> }) => String(headers['set-cookie']).split(';', 1)[0] ?? '';

  it('When a key is made, then it is in that answer alone, and only its hash is stored', async () => {
    const { id, key } = await make();
    assert.match(key, /^(?:[0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/);
    const { body, text } = await on.call(ADMIN, 'GET', '/api/screens');
    assert.deepEqual(body.screens, [
      { id, name: 'Lobby', officeId: 'berlin', officeName: 'Berlin', createdAt: new Date(NOW).toISOString() },
    ]);
    const stored = JSON.stringify([await on.store.screenKeys(), await on.store.auditEntries({ limit: 9 }), text]);
    for (const form of [key, key.replaceAll('-', '')]) assert.ok(!stored.includes(form));
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.subject, entry?.after], ['screen.create', id, { name: 'Lobby', officeId: 'berlin' }]);
  });

  it('When the office does not exist or is archived, then no key is made', async () => {
    for (const officeId of ['nowhere', 'berlin']) {
      if (officeId === 'berlin') await archive();
      const { status, body } = await on.call(ADMIN, 'POST', '/api/screens', { officeId, name: 'Lobby' });
      assert.deepEqual([status, body.code, body.errors[0].at], [400, 'TARGET_UNKNOWN', '/officeId']);
    }
    assert.deepEqual(await on.store.screenKeys(), []);
  });

  async function archive(): Promise<void> {
    const [office] = await on.store.offices();
    assert.ok(office);
    await on.store.saveOffice({ ...office, archivedAt: NOW, version: office.version + 1 });
    await on.board.refresh();
  }

  it('When the key is right, then there are the numbers of the office and its floors, and no name', async () => {
    const { key } = await make();
    const { status, text, headers } = await numbers(key);
    assert.equal(status, 200);
    assert.match(text, /<h1 class="office"><bdi>Berlin<\/bdi>/);
    assert.match(text, /<p class="number">3<\/p>/);
    assert.match(text, /· 40 places/);
    assert.ok(text.indexOf('Second floor') < text.indexOf('First floor'));
    assert.match(text, /First floor<\/bdi><\/span> <span class="count">2 of 20/);
    assert.match(text, /Updated Fri 20 Nov,? 10:00/);
    for (const name of ['Ada', 'Ben', 'Cem', 'Dora', 'ada']) assert.ok(!text.includes(name), name);
    assert.deepEqual([headers['cache-control'], headers.etag], ['no-store', undefined]);
  });

  it('When the key is typed in capitals, without hyphens and with letters for digits, then it is the same key', async () => {
    const { key } = await make();
    const typed = key.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l');
    assert.equal((await type('/screen/berlin/key', typed)).status, 204);
  });

  it('When a key is missing, wrong, revoked or of another office, then 401 in the same words, whether there is such an office or not', async () => {
    await on.store.saveOffice({ id: 'paris', name: 'Paris', timeZone: 'Europe/Paris', floors: [], createdAt: 0, version: 1 });
    const { id, key } = await make();
    const revoked = (await make('berlin', 'Hall')).id;
    const other = await make('paris', 'Accueil');
    assert.equal((await on.call(ADMIN, 'DELETE', `/api/screens/${revoked}`)).status, 200);
    const answers = [
      await numbers(),
      await numbers('0000-0000'),
      await numbers(other.key),
      await numbers(key, 'paris'),
      await numbers(key, 'nowhere'),
      await numbers('wrong', 'nowhere'),
    ];
    for (const { status, text } of answers) assert.deepEqual([status, text], [401, answers[0]?.text]);
    assert.equal(answers[0]?.body.code, 'SCREEN_KEY_INVALID');
    assert.equal((await numbers(key)).status, 200);
    assert.ok(id);
  });

  it('When another instance has revoked the key, then the next request is refused', async () => {
    const { id, key } = await make();
    assert.equal((await numbers(key)).status, 200);
    await on.store.removeScreenKey(id);
    assert.equal((await numbers(key)).status, 401);
  });

  it('When a key is revoked, then that is audited; a second time it is not there', async () => {
    const { id } = await make();
    assert.equal((await on.call(ADMIN, 'DELETE', `/api/screens/${id}`)).body.outcome, 'revoked');
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.before], ['screen.revoke', { name: 'Lobby', officeId: 'berlin' }]);
    assert.equal((await on.call(ADMIN, 'DELETE', `/api/screens/${id}`)).status, 404);
    assert.equal((await on.store.auditEntries({ limit: 9 })).length, 2);
  });

  it('When the office was archived, then 404, and the still page says so and does not ask again', async () => {
    const { key } = await make();
    await archive();
    assert.deepEqual([(await numbers(key)).status, (await numbers(key)).body.code], [404, 'NOT_FOUND']);
    const still = await look('/screen/berlin/still', key);
    assert.equal(still.status, 404);
    assert.match(still.text, /This office is no longer shown/);
    assert.doesNotMatch(still.text, /http-equiv/);
  });

  it('When the key was used, then the list has the day, in the office’s zone', async () => {
    const { key } = await make();
    await numbers(key);
    on.clock.set(Date.parse('2026-11-20T23:30:00Z'));
    await numbers(key);
    const { body } = await on.call(ADMIN, 'GET', '/api/screens');
    assert.equal(body.screens[0].seenOn, '2026-11-21');
  });

  it('When the key is given once, then a cookie has it, for the pages of this office and for no script', async () => {
    const { key } = await make();
    const given = await type('/screen/berlin/key', key);
    assert.match(String(given.headers['set-cookie']), /^screen=[\w-]+; Path=\/screen\/berlin; Max-Age=\d+; HttpOnly; SameSite=Strict$/);
    assert.equal((await look('/screen/berlin/numbers', undefined, { cookie: `a=b; ${cookieOf(given)}` })).status, 200);
    const wrong = await type('/screen/berlin/key', 'wrong');
    assert.deepEqual([wrong.status, wrong.headers['set-cookie']], [401, undefined]);
  });

  it('When the page is reached by HTTPS, then the cookie is for HTTPS alone', async () => {
    const proxied = await startHarness({ trustProxy: ['127.0.0.1'] });
    try {
      const { body } = await proxied.call(ADMIN, 'POST', '/api/screens', { officeId: 'berlin', name: 'Lobby' });
      const headers = { ...FORM, 'x-forwarded-proto': 'https' };
      const given = await proxied.call(undefined, 'POST', '/screen/berlin/key', `key=${body.key}`, headers);
      assert.match(String(given.headers['set-cookie']), /; Secure$/);
    } finally {
      await proxied.close();
    }
  });

  it('When a key is used elsewhere, then every endpoint of the API refuses it', async () => {
    const { key } = await make();
    const cookie = cookieOf(await type('/screen/berlin/key', key));
    for (const [path, item] of Object.entries(on.app.swagger().paths ?? {})) {
      if (path === '/api/client') continue;
      for (const method of Object.keys(item ?? {})) {
        const url = path.replaceAll(/\{\w+\}/g, 'berlin');
        const headers = { authorization: `Bearer ${key}`, cookie };
        const { status, body } = await on.call(undefined, method.toUpperCase() as 'GET', url, undefined, headers);
        assert.ok((status === 401 && body.code === 'TOKEN_INVALID') || body.code === 'TOO_MANY_REFUSED', `${method} ${url}: ${status}`);
      }
    }
  });

  it('When a token of a person comes in place of a key, then it is refused', async () => {
    await make();
    assert.equal((await on.call(ADMIN, 'GET', '/screen/berlin/numbers')).status, 401);
  });

  it('The page is the same for every office, needs no key and does not name the office', async () => {
    await make();
    const pages = await Promise.all(['berlin', 'nowhere'].map((office) => look(`/screen/${office}`)));
    assert.deepEqual([pages[0]?.status, pages[0]?.text], [200, pages[1]?.text]);
    assert.ok(!pages[0]?.text.includes('Berlin'));
    assert.equal(pages[0]?.headers['referrer-policy'], 'no-referrer');
  });

  it('When wrong keys come from one address, then they are counted; the right key is still accepted', async () => {
    const few = await startHarness({ rateLimits: { refusedPerAddress: 3 } });
    try {
      const { body } = await few.call(ADMIN, 'POST', '/api/screens', { officeId: 'berlin', name: 'Lobby' });
      const statuses = [];
      for (let i = 0; i < 5; i++) statuses.push((await few.call(undefined, 'GET', '/screen/berlin/numbers')).status);
      assert.deepEqual(statuses, [401, 401, 401, 429, 429]);
      const typed = await few.call(undefined, 'POST', '/screen/berlin/still', 'key=wrong', FORM);
      assert.equal(typed.status, 429);
      assert.ok(Number(typed.headers['retry-after']) > 0);
      const right = await few.call(undefined, 'GET', '/screen/berlin/numbers', undefined, { authorization: `Bearer ${body.key}` });
      assert.equal(right.status, 200);
    } finally {
      await few.close();
    }
  });

  it('When one key asks too often, then it is asked to wait', async () => {
    const few = await startHarness({ rateLimits: { perPerson: 2 } });
    try {
      const { body } = await few.call(ADMIN, 'POST', '/api/screens', { officeId: 'berlin', name: 'Lobby' });
      const headers = { authorization: `Bearer ${body.key}` };
      const statuses = [];
      for (let i = 0; i < 3; i++) statuses.push((await few.call(undefined, 'GET', '/screen/berlin/numbers', undefined, headers)).status);
      assert.deepEqual(statuses, [200, 200, 429]);
    } finally {
      await few.close();
    }
  });

  it('Neither key nor office stands in the log', async () => {
    const { key } = await make();
    await type('/screen/berlin/still', key);
    await type('/screen/berlin/still', 'my-wrong-key');
    await numbers(key);
    const log = on.lines.join('');
    for (const secret of [key, 'my-wrong-key', 'berlin']) assert.ok(!log.includes(secret), secret);
  });

  it('When names hold markup, then it is text', async () => {
    const [office] = await on.store.offices();
    assert.ok(office);
    const name = `<script>"&'`;
    const floors = office.floors.map((floor) => ({ ...floor, name }));
    await on.store.saveOffice({ ...office, name, floors, version: office.version + 1 });
    await on.board.refresh();
    const { key } = await make();
    const { text } = await numbers(key);
    assert.equal(text.split('&lt;script&gt;&quot;&amp;&#39;').length, 4);
    assert.ok(!text.includes('<script'));
  });

  it('When a floor is nearly full or full, then a word says so', async () => {
    const [office] = await on.store.offices();
    assert.ok(office);
    const floors = office.floors.map((floor) => ({ ...floor, capacity: floor.id === 'b1' ? 2 : 10 }));
    await on.store.saveOffice({ ...office, capacity: 3, floors, version: office.version + 1 });
    await on.board.refresh();
    const { key } = await make();
    const { text } = await numbers(key);
    assert.equal(text.split('<em class="level full">full</em>').length, 3);
  });

  describe('without script', () => {
    it('When there is no key, then a form asks for it, and nothing is loaded again; the right key leads to the numbers', async () => {
      const { key } = await make();
      const asked = await look('/screen/berlin/still?language=en');
      assert.equal(asked.status, 401);
      assert.match(asked.text, /<form method="post" action="\/screen\/berlin\/still\?language=en">/);
      assert.doesNotMatch(asked.text, /http-equiv|<script/);
      const refused = await type('/screen/berlin/still?language=en', 'wrong');
      assert.match(refused.text, /role="alert">This key is not accepted/);
      const given = await type('/screen/berlin/still?language=en', key);
      assert.deepEqual([given.status, given.headers.location], [303, '/screen/berlin/still?language=en']);
      const page = await look('/screen/berlin/still?language=en', undefined, { cookie: cookieOf(given) });
      assert.match(page.text, /<meta http-equiv="refresh" content="300">/);
      assert.match(page.text, /<p class="number">3<\/p>/);
      assert.doesNotMatch(page.text, /<script/);
    });

    it('When minutes are asked for, then the page loads itself again after as many; other parameters are let through', async () => {
      const { key } = await make();
      assert.match((await look('/screen/berlin/still?minutes=30&player=7', key)).text, /content="1800"/);
      assert.equal((await look('/screen/berlin/still?minutes=0', key)).status, 400);
    });

    it('When the database is away, then the page says so in words, and loads itself again', async () => {
      const { key } = await make();
      on.store.screenKeys = async () => Promise.reject(new AppError('STORE_UNAVAILABLE'));
      const { status, text } = await look('/screen/berlin/still', key);
      assert.equal(status, 503);
      assert.match(text, /The numbers cannot be shown now.*The database cannot be reached/s);
      assert.match(text, /http-equiv="refresh"/);
    });
  });

  it('When a language is asked for, then it is that one; else the screen’s own; else the organisation’s', async () => {
    const { key } = await make();
    const german = await look('/screen/berlin/still?language=de', key, { 'accept-language': 'fr' });
    assert.match(german.text, /<html lang="de".*40 Plätze/s);
    assert.match((await look('/screen/berlin/still', key, { 'accept-language': 'fr' })).text, /<html lang="fr".*40 places/s);
    await on.store.saveSettings({ ...(await on.store.settings()), language: 'es', version: 2 });
    await on.board.refresh();
    assert.match((await look('/screen/berlin/still', key)).text, /<html lang="es".*40 plazas/s);
  });

  it('When sign-ins have not been read for long, then the screen says since when, and not why', async () => {
    const why = { id: 'problem.verbatim', values: { detail: 'AADSTS7000222' } } as const;
    const stale = { asOf: NOW - 40 * MINUTE, why };
    const late = await startHarness({ freshness: { look: async () => stale, known: () => stale } });
    try {
      const { body } = await late.call(ADMIN, 'POST', '/api/screens', { officeId: 'berlin', name: 'Lobby' });
      const { text } = await late.call(undefined, 'GET', '/screen/berlin/numbers', undefined, { authorization: `Bearer ${body.key}` });
      assert.match(text, /Not current: sign-ins were last read Fri 20 Nov,? 09:20/);
      assert.ok(!text.includes('AADSTS'));
    } finally {
      await late.close();
    }
  });
});
