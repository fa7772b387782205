import assert from 'node:assert/strict';
import type { CandidateDay } from '../../../server/presence/discovery/candidate.ts';
import { DEFAULT_SETTINGS } from '../../../server/presence/settings.ts';
import type { CandidateView } from '../../../server/routes/schemas/candidates.ts';
import { ADMIN, type Harness, startHarness } from '../harness.ts';

const ANNEX = '2001:db8:40::/64';
const EXIT = '2001:db8:50::/64';
const row = (prefix: string, fields: Partial<CandidateDay> = {}): CandidateDay => ({
  day: '2026-11-19',
  prefix,
  people: 12,
  hours: 60,
  workingHours: 57,
  mixedHours: 0,
  offices: [{ officeId: 'berlin', said: 4, usual: 8 }],
  ...fields,
});

describe('Candidates in the API', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const admin = (method: 'GET' | 'POST', url: string, body?: unknown) => on.call(ADMIN, method, url, body);
  const ids = (list: CandidateView[]) => list.map(({ id }) => id);

  it('When nothing was ever counted, then the answer says so', async () => {
    const { body } = await admin('GET', '/api/candidates');
    assert.deepEqual(body, { discovering: false, many: 5, window: 30, candidates: [], dismissed: [] });
    await on.store.saveSettings({ ...DEFAULT_SETTINGS, unmatched: 'discover', version: 2 });
    await on.store.saveCandidateDays('2026-11-19', []);
    const counted = (await admin('GET', '/api/candidates')).body;
    assert.deepEqual([counted.discovering, counted.countedDay], [true, '2026-11-19']);
  });

  it('One click creates a range, and then it is no longer listed', async () => {
    await on.store.saveCandidateDays('2026-11-19', [row(ANNEX)]);
    const [candidate] = (await admin('GET', '/api/candidates')).body.candidates;
    assert.deepEqual(
      [candidate.id, candidate.usual.text, candidate.usual.count, candidate.workingShare, candidate.advice.kind],
      ['2001:db8:40::-64', '10–14', undefined, 1, 'office'],
    );
    assert.deepEqual(candidate.suggestion, { officeId: 'berlin', officeName: 'Berlin', confidence: 0.8, because: 'said' });
    const made = await admin('POST', '/api/ranges', candidate.range);
    assert.deepEqual([made.status, made.body.source, made.body.target], [201, 'discovered', { kind: 'office', officeId: 'berlin' }]);
    assert.deepEqual((await admin('GET', '/api/candidates')).body.candidates, []);
    assert.equal((await on.store.candidateDays({ fromDay: '2026-01-01', toDay: '2026-12-31' })).length, 1, 'its numbers stay');
  });

  it('When a range is created from it, then its name has its addresses, not the network around them', async () => {
    await on.store.saveCandidateDays('2026-11-19', [row('9.9.9.0/24'), row('9.9.9.4/32'), row('9.9.9.9/32')]);
    const [{ group, cidrs, range }] = (await admin('GET', '/api/candidates')).body.candidates;
    assert.deepEqual([group, cidrs.length, range.name], ['9.9.9.0/24', 2, 'Berlin, 9.9.9.4 and 1 more']);
  });

  it('When there is little evidence for an office, then the administrator decides, and no target is set', async () => {
    await on.store.saveCandidateDays('2026-11-19', [row(ANNEX, { offices: [{ officeId: 'berlin', said: 0, usual: 3 }] })]);
    const [{ suggestion, advice, range }] = (await admin('GET', '/api/candidates')).body.candidates;
    assert.deepEqual([suggestion.confidence, advice.kind, range.target], [0.4, 'decide', undefined]);
    assert.equal((await admin('POST', '/api/ranges', range)).body.code, 'BAD_REQUEST');
  });

  it('When it is a shared exit, then the advice and the offered range are to ignore it', async () => {
    await on.store.saveCandidateDays('2026-11-19', [row(EXIT, { mixedHours: 3 })]);
    const [{ advice, range, sharedExit }] = (await admin('GET', '/api/candidates')).body.candidates;
    assert.deepEqual([sharedExit, advice.kind, range.target], [true, 'ignore', { kind: 'ignore' }]);
    assert.equal((await admin('POST', '/api/ranges', range)).status, 201);
  });

  it('“Not an office” is stored until it is undone; both are audited', async () => {
    await on.store.saveCandidateDays('2026-11-19', [row(ANNEX), row(EXIT, { mixedHours: 1 })]);
    const id = '2001:db8:40::-64';
    const dismissed = (await admin('POST', '/api/candidates/dismiss', { id })).body;
    assert.deepEqual([ids(dismissed.candidates), ids(dismissed.dismissed)], [['2001:db8:50::-64'], [id]]);
    assert.equal((await admin('POST', '/api/candidates/dismiss', { id })).body.code, 'NOT_FOUND');
    await on.store.saveCandidateDays('2026-11-20', [row(ANNEX, { day: '2026-11-20' })]);
    assert.deepEqual(ids((await admin('GET', '/api/candidates')).body.dismissed), [id]);
    const restored = (await admin('POST', '/api/candidates/restore', { id })).body;
    assert.deepEqual([restored.candidates.length, restored.dismissed], [2, []]);
    assert.equal((await admin('POST', '/api/candidates/restore', { id: 'nothing' })).status, 404);
    const actions = (await on.store.auditEntries({ limit: 9 })).map(({ action, actor, subject }) => [action, actor, subject]);
    assert.deepEqual(actions, [
      ['candidate.restore', ADMIN, id],
      ['candidate.dismiss', ADMIN, id],
    ]);
  });

  it('Days of more than a month ago are no longer listed', async () => {
    await on.store.saveCandidateDays('2026-10-20', [row(ANNEX, { day: '2026-10-20' })]);
    assert.deepEqual((await admin('GET', '/api/candidates')).body.candidates, []);
  });
});

describe('“I am in the office now”', () => {
  const opened: Harness[] = [];
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
  });
  const ask = async (from: { remoteAddress: string; forwarded?: string; trustProxy?: string[] }) => {
    const on = await startHarness({ trustProxy: from.trustProxy });
    opened.push(on);
    const headers = {
      authorization: `Bearer ${await on.identity.token(ADMIN, { roles: ['Admin'] })}`,
      ...(from.forwarded ? { 'x-forwarded-for': from.forwarded } : {}),
    };
    const response = await on.app.inject({ method: 'GET', url: '/api/my-address', remoteAddress: from.remoteAddress, headers });
    const lines = on.lines.join('');
    assert.equal(response.statusCode, 200);
    return { ...response.json(), lines };
  };

  it('When the address is public and no range holds it, then a range for it is offered', async () => {
    const v4 = await ask({ remoteAddress: '203.0.114.7' });
    assert.deepEqual([v4.address, v4.usable, v4.range.cidrs], ['203.0.114.7', true, ['203.0.114.7/32']]);
    const v6 = await ask({ remoteAddress: '2001:db8:1:2:3::4' });
    assert.deepEqual([v6.usable, v6.range.cidrs], [true, ['2001:db8:1:2::/64']]);
    assert.ok(!v4.lines.includes('203.0.114.7'), 'not logged');
  });

  it('When a range holds it already, then the answer names that', async () => {
    const { usable, heldBy, range } = await ask({ remoteAddress: '::ffff:203.0.113.7' });
    assert.deepEqual([usable, heldBy.rangeId, range], [true, 'r1', undefined]);
  });

  it('When it is private, then the answer says why it is of no use, and what to do', async () => {
    const { usable, range, text } = await ask({ remoteAddress: '10.1.2.3' });
    assert.deepEqual([usable, range], [false, undefined]);
    assert.match(text, /10\.1\.2\.3, which is not a public address \(private\).*TRUST_PROXY/);
  });

  it('When a proxy is not trusted, then its header is ignored, and its own address is not used for the person', async () => {
    const proxied = await ask({ remoteAddress: '203.0.114.7', forwarded: '198.51.101.9' });
    assert.deepEqual([proxied.address, proxied.usable, proxied.range], ['203.0.114.7', false, undefined]);
    assert.match(proxied.text, /TRUST_PROXY/);
  });

  it('When proxies write ports, then the client is still found', async () => {
    const on = await startHarness({ trustProxy: ['127.0.0.0/8', '10.0.0.0/8', 'fc00::/7'] });
    opened.push(on);
    const authorization = `Bearer ${await on.identity.token(ADMIN, { roles: ['Admin'] })}`;
    const clients = [
      ['203.0.114.7:51234', '203.0.114.7'],
      ['[2a00:9b15:b47:200::9]:51234', '2a00:9b15:b47:200::9'],
      ['203.0.114.7, 10.0.0.4:33333', '203.0.114.7'],
      ['203.0.114.7:51234, 10.0.0.4:33333', '203.0.114.7'],
      ['1.2.3.4, 203.0.114.7:51234,[::ffff:10.0.0.4]:33333', '203.0.114.7'],
      ['1.2.3.4, 203.0.114.7:51234, [fd00::4]', '203.0.114.7'],
      ['192.168.2.3:51234', '192.168.2.3'],
    ] as const;
    const found: unknown[] = [];
    for (const [forwarded] of clients) {
      const headers = { authorization, 'x-forwarded-for': forwarded };
      const response = await on.app.inject({ method: 'GET', url: '/api/my-address', remoteAddress: '127.0.0.1', headers });
      found.push([forwarded, response.json().address]);
    }
    assert.deepEqual(found, clients);
  });

  it('When the proxy is trusted, then the address before it counts; no other one is trusted', async () => {
    const trustProxy = ['10.0.0.0/8'];
    const good = await ask({ remoteAddress: '10.0.0.1', forwarded: '198.51.101.9', trustProxy });
    assert.deepEqual([good.address, good.usable], ['198.51.101.9', true]);
    const port = await ask({ remoteAddress: '10.0.0.1', forwarded: '198.51.101.9:4711', trustProxy });
    assert.equal(port.address, '198.51.101.9');
    const spoofed = await ask({ remoteAddress: '10.0.0.1', forwarded: '1.2.3.4, 198.51.101.9', trustProxy });
    assert.equal(spoofed.address, '198.51.101.9');
    const stranger = await ask({ remoteAddress: '203.0.114.7', forwarded: '198.51.101.9', trustProxy });
    assert.equal(stranger.address, '203.0.114.7');
  });
});
