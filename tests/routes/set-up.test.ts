import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';
import { en } from '../../server/texts/en/index.ts';
import { ADA, ADMIN, type Harness, NOW, startHarness, userOf } from './harness.ts';

describe('Setting up through the API alone', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness({ fresh: true });
  });
  afterEach(() => on.close());
  const admin = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown, headers?: Record<string, string>) =>
    on.call(ADMIN, method, url, body, headers);
  const office = async (name = 'Berlin') =>
    (await admin('POST', '/api/offices', { name, timeZone: 'Europe/Berlin', floors: [{ name: 'Ground', level: 0, capacity: 5 }] })).body;
  const range = (cidrs: string[], target: unknown, name = 'Berlin LAN') => admin('POST', '/api/ranges', { name, cidrs, target });

  it('From nothing to a person on a floor, before the directory was ever read', async () => {
    const settings = await admin('PUT', '/api/settings', {
      timeZone: 'europe/berlin',
      leftOfficeAfter: 60,
      defaultMode: 'display',
      version: 1,
    });
    assert.deepEqual(
      [settings.status, settings.body.timeZone, settings.body.leftOfficeAfter, settings.body.version],
      [200, 'Europe/Berlin', 60, 2],
    );
    const berlin = await office();
    const made = await range(['203.0.113.9/24', '2001:db8::1 - 2001:db8::2'], {
      kind: 'office',
      officeId: berlin.id,
      floorId: berlin.floors[0].id,
    });
    assert.equal(made.status, 201);
    assert.ok(made.body.cidrs.includes('203.0.113.0/24'));
    assert.equal(on.swept.count, 1);
    await on.store.saveDirectory([userOf(ADA)], (await on.store.settings()).defaultMode);
    await on.seen(ADA, made.body.id, NOW);
    const { body } = await on.call(ADA, 'GET', `/api/presence?office=${berlin.id}`);
    assert.deepEqual(
      body.people.map((p: { id: string; presence: { floorName: string } }) => [p.id, p.presence.floorName]),
      [[ADA, 'Ground']],
    );
    assert.equal((await admin('POST', '/api/collect')).body.state, 'ok');
    assert.deepEqual((await admin('POST', '/api/integration/check')).body, {
      at: new Date(NOW).toISOString(),
      connected: false,
      checks: [{ id: 'token', state: 'fail', message: en['failure.TOKEN_REFUSED'], remedy: en['remedy.TOKEN_REFUSED'] }],
    });
    assert.equal((await admin('GET', '/api/integration')).body.last.discarded.failed, 1);
    const actions = (await on.store.auditEntries({ limit: 10 })).map(({ action, actor }) => [action, actor]);
    assert.deepEqual(actions.sort(), [
      ['collection.start', ADMIN],
      ['office.create', ADMIN],
      ['range.create', ADMIN],
      ['settings.update', ADMIN],
    ]);
  });

  it('When an administrator wants warnings in Teams, then the bot accepts commands for a while, and they can end all warnings', async () => {
    const { body } = await admin('POST', '/api/integration/warnings');
    assert.deepEqual(body, { conversations: 0, trustedUntil: new Date(NOW + 15 * 60_000).toISOString() });
    assert.equal(await on.store.administratorTrustedUntil(ADMIN), NOW + 15 * 60_000);
    const conversation = { kind: 'personal' as const, tenantId: '', channelId: 'msteams', serviceUrl: 'https://x.example', botId: 'b' };
    await on.store.saveWarningConversation({ ...conversation, id: 'chat' });
    assert.deepEqual((await admin('GET', '/api/integration')).body.warnings, { conversations: 1 });
    assert.deepEqual((await admin('DELETE', '/api/integration/warnings')).body, { conversations: 0 });
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.actor, entry?.subject], ['warnings.stop', ADMIN, 'chat']);
  });

  it('When the credential expires soon, then the integration page says when, and what to do', async () => {
    await on.store.saveCredentialStatus('app', { of: 'app', kind: 'secret', expiresAt: NOW + 20 * 86_400_000, checkedAt: NOW });
    const [credential] = (await admin('GET', '/api/integration')).body.credentials;
    assert.deepEqual(
      [credential.of, credential.state, credential.daysLeft, credential.expiresAt],
      ['app', 'ending', 20, '2026-12-10T09:00:00.000Z'],
    );
    assert.match(credential.remedy, /Certificates & secrets/);
  });

  it('When the bot’s credential has ended, then administrators read it on every page, others nothing, and the server is still ready', async () => {
    await on.store.saveDirectory([userOf(ADA), userOf(ADMIN)], 'display');
    await on.board.refresh();
    await on.store.saveCredentialStatus('app', { of: 'app', kind: 'certificate', expiresAt: NOW + 300 * 86_400_000, checkedAt: NOW });
    await on.store.saveCredentialStatus('bot', { of: 'bot', kind: 'secret', expiresAt: NOW - 1, checkedAt: NOW });
    assert.deepEqual((await admin('GET', '/api/me')).body.endingCredentials, [
      {
        of: 'bot',
        state: 'ended',
        message: 'The bot’s client secret has expired (2026-11-20).',
        remedy: en['credential.bot-secret.remedy'],
      },
    ]);
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.endingCredentials, undefined);
    const ready = await on.call(undefined, 'GET', '/readyz');
    const warning = { code: 'CREDENTIAL_ENDS', of: 'bot', kind: 'secret', state: 'ended', daysLeft: 0 };
    assert.deepEqual(
      [ready.status, ready.body],
      [200, { status: 'ready', warnings: [{ ...warning, message: 'The bot’s client secret has expired (2026-11-20).' }] }],
    );
    await on.store.saveCredentialStatus('bot', undefined);
    assert.deepEqual((await on.call(undefined, 'GET', '/readyz')).body, { status: 'ready' });
    assert.equal((await admin('GET', '/api/me')).body.endingCredentials, undefined);
  });

  it('New settings are the defaults; invalid values are refused', async () => {
    assert.equal((await admin('GET', '/api/settings')).body.defaultMode, DEFAULT_SETTINGS.defaultMode);
    const code = async (body: unknown) => (await admin('PUT', '/api/settings', body)).body.code;
    assert.equal(await code({ timeZone: 'Berlin' }), 'TIME_ZONE_UNKNOWN');
    for (const body of [
      { retentionDays: 3 },
      { retentionDays: 91 },
      { smallNumber: 1 },
      { unmatched: 'guess' },
      { colour: 'red' },
      { leftOfficeAfter: '60' },
    ]) {
      assert.equal(await code(body), 'BAD_REQUEST', JSON.stringify(body));
    }
    assert.equal(await code({ version: 7 }), 'VERSION_CONFLICT');
  });

  it('When settings or an office were changed since they were read, then the answer has the changes, and the current state', async () => {
    const settings = (body: object, headers = {}) => admin('PUT', '/api/settings', body, headers);
    const first = (await settings({ smallNumber: 5 })).body.version;
    await settings({ version: first, smallNumber: 7, retentionDays: 20 });
    const { status, body } = await settings({ smallNumber: 8 }, { 'if-match': `"${first}"` });
    assert.deepEqual(
      [status, body.code, body.changed, body.current.smallNumber],
      [412, 'VERSION_CONFLICT', ['retentionDays', 'smallNumber'], 7],
    );
    assert.equal((await admin('POST', '/api/settings/preview', { version: first })).status, 409);

    const made = (await admin('POST', '/api/offices', { name: 'Oslo', timeZone: 'Europe/Oslo' })).body;
    const change = (more: object, headers = {}) =>
      admin('PUT', `/api/offices/${made.id}`, { name: 'Oslo', timeZone: 'Europe/Oslo', ...more }, headers);
    assert.equal((await change({ capacity: 9, version: 1 })).body.version, 2);
    assert.equal((await change({ capacity: 10 })).status, 200);
    const stale = await change({ version: 2 });
    assert.deepEqual([stale.status, stale.body.changed, stale.body.current.capacity], [409, ['capacity'], 10]);
    assert.match(stale.body.detail, /^“Oslo” has been changed since you read it\. Changed since then: the capacity\./);
    assert.equal((await change({}, { 'if-match': 'two' })).body.code, 'BAD_REQUEST');
    assert.equal((await admin('DELETE', `/api/offices/${made.id}`, undefined, { 'if-match': '"1"' })).status, 412);
    assert.equal((await admin('DELETE', `/api/offices/${made.id}`, undefined, { 'if-match': '"3"' })).status, 200);
    await settings({ smallNumber: 5, retentionDays: DEFAULT_SETTINGS.retentionDays });
  });

  it('When discovery is switched on, then the last week is read again, once', async () => {
    for (const body of [{ unmatched: 'remote' }, { unmatched: 'discover' }, { unmatched: 'discover', smallNumber: 6 }])
      assert.equal((await admin('PUT', '/api/settings', body)).status, 200);
    assert.equal(on.swept.weeks, 1);
  });

  it('When an office changes, then floors keep their ids and names stay unique', async () => {
    const berlin = await office();
    const [ground] = berlin.floors;
    const change = (floors: unknown[], more = {}) =>
      admin('PUT', `/api/offices/${berlin.id}`, { name: 'Berlin', timeZone: 'Europe/Berlin', floors, ...more });
    const changed = await change([
      { ...ground, archived: undefined, name: 'Lobby' },
      { name: 'Roof', level: 9 },
    ]);
    assert.deepEqual(
      changed.body.floors.map((f: { name: string }) => f.name),
      ['Roof', 'Lobby'],
    );
    assert.equal(changed.body.floors[1].id, ground.id);
    assert.equal(
      (
        await change([
          { name: 'A', level: 1 },
          { name: 'a', level: 2 },
        ])
      ).body.code,
      'NAME_TAKEN',
    );
    assert.equal((await change([{ id: 'x', name: 'A', level: 1 }])).body.errors[0].at, '/floors/0/id');
    assert.equal((await change([], { version: 1 })).body.code, 'VERSION_CONFLICT');
    assert.equal((await admin('POST', '/api/offices', { name: ' berlin ', timeZone: 'UTC' })).body.code, 'NAME_TAKEN');
    assert.equal((await admin('PUT', '/api/offices/nowhere', { name: 'X', timeZone: 'UTC' })).body.code, 'NOT_FOUND');
    assert.equal((await admin('POST', '/api/offices', { name: 'X', timeZone: 'Mars/Phobos' })).body.code, 'TIME_ZONE_UNKNOWN');
  });

  it('When a range in force places people there, then an office or floor stays; after that it is archived', async () => {
    const berlin = await office();
    const floorId = berlin.floors[0].id;
    const made = (await range(['203.0.113.0/24'], { kind: 'office', officeId: berlin.id, floorId })).body;
    assert.equal((await admin('DELETE', `/api/offices/${berlin.id}`)).body.code, 'OFFICE_IN_USE');
    assert.equal(
      (await admin('PUT', `/api/offices/${berlin.id}`, { name: 'Berlin', timeZone: 'UTC', floors: [] })).body.code,
      'OFFICE_IN_USE',
    );
    await on.store.saveDirectory([userOf(ADA)], 'display');
    await on.seen(ADA, made.id, NOW);
    on.clock.set(NOW + 1000);
    assert.equal((await admin('DELETE', `/api/ranges/${made.id}`)).body.outcome, 'closed');
    assert.ok((await admin('GET', `/api/ranges/${made.id}`)).body.closedAt);
    assert.equal((await admin('DELETE', `/api/offices/${berlin.id}`)).body.outcome, 'archived');
    assert.equal((await range(['203.0.113.0/24'], { kind: 'office', officeId: berlin.id })).body.code, 'TARGET_UNKNOWN');
  });

  it('When an office or a floor is removed, then it is archived, and nothing reveals whether somebody was there or said so', async () => {
    await on.store.saveDirectory([userOf(ADA)], 'track');
    const answers = [];
    for (const said of [false, true]) {
      const { id, floors } = await office(said ? 'Rome' : 'Paris');
      const statement = { kind: 'office' as const, officeId: id, floorId: floors[0].id };
      const span = { setAt: NOW, from: NOW, end: NOW + 1000 };
      if (said) await on.store.addOverride({ id: 'o', personId: ADA, statement, setBy: ADA, ...span });
      on.clock.set(NOW + 1);
      const emptied = await admin('PUT', `/api/offices/${id}`, { name: said ? 'Rome' : 'Paris', timeZone: 'UTC', floors: [] });
      const gone = await admin('DELETE', `/api/offices/${id}`);
      const left = (await admin('GET', `/api/offices/${id}`)).body;
      const archived = emptied.body.floors.map(({ archived: is }: { archived: boolean }) => is);
      answers.push([gone.status, gone.body, left.archived, archived, left.version]);
    }
    assert.deepEqual(answers[0], answers[1]);
    assert.deepEqual(answers[0]?.slice(0, 4), [200, { outcome: 'archived' }, true, [true]]);
  });

  it('When a range is refused, then the error names the entry or the other range', async () => {
    const wrong = await range(['203.0.113.0/24', 'nonsense', '10.0.0.0/8'], { kind: 'remote' });
    assert.deepEqual(
      [wrong.status, wrong.body.code, wrong.body.errors.map((e: { at: string }) => e.at)],
      [400, 'CIDR_INVALID', ['/cidrs/1', '/cidrs/2']],
    );
    assert.equal((await range(['203.0.113.0/24'], { kind: 'remote' }, 'First')).status, 201);
    const overlap = await range(['203.0.113.77/24'], { kind: 'remote' }, 'Second');
    assert.deepEqual([overlap.status, overlap.body.code], [409, 'RANGE_OVERLAPS']);
    assert.match(overlap.body.detail, /First/);
    assert.equal((await range(['203.0.113.0/25'], { kind: 'ignore' }, 'Longer prefix')).status, 201);
    assert.equal((await range(['198.51.100.0/24'], { kind: 'moon' })).body.errors[0].at, '/target');
  });

  it('When a target is corrected, then the past is corrected, too', async () => {
    const [berlin, paris] = [await office('Berlin'), await office('Paris')];
    const made = (await range(['203.0.113.0/24'], { kind: 'office', officeId: berlin.id })).body;
    await on.store.saveDirectory([userOf(ADA)], 'display');
    await on.seen(ADA, made.id, NOW);
    on.clock.set(NOW + 1000);
    const { body } = await admin('PUT', `/api/ranges/${made.id}`, {
      name: 'LAN',
      cidrs: made.cidrs,
      target: { kind: 'office', officeId: paris.id },
      version: 1,
    });
    assert.equal(body.version, 2);
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.presence.officeName, 'Paris');
    assert.equal((await admin('DELETE', '/api/ranges/nothing')).body.code, 'NOT_FOUND');
  });

  it('When an administrator sets modes, then the list shows them and unknown people are refused', async () => {
    await on.store.saveDirectory([userOf(ADA), userOf('ben')], 'track');
    assert.equal((await admin('PUT', '/api/people/ADA/mode', { mode: 'display' })).body.mode, 'display');
    assert.equal((await admin('GET', '/api/people?mode=track')).body.total, 1);
    assert.equal((await admin('PUT', '/api/people/nobody/mode', { mode: 'off' })).body.code, 'PERSON_NOT_FOUND');
    assert.equal(
      (await admin('PUT', '/api/people/ada/mode', { mode: 'loud' })).body.errors[0].message,
      'must be one of off, track, display.',
    );
  });
});
