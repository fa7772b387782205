import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createOrganisation, type DemoPerson } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { changeMode } from '../../server/presence/modes.ts';
import { DAY, MINUTE } from '../../server/presence/time.ts';
import type { Integration } from '../../server/routes/schemas/integration.ts';
import type { Me } from '../../server/routes/schemas/me.ts';
import type { PresenceList } from '../../server/routes/schemas/presence.ts';
import { openStore } from '../../server/store/open-store.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** Wednesday, 15:40 in Berlin. */
const T = Date.parse('2026-11-18T14:40:00Z');

describe('Several processes over one database', function () {
  this.timeout(120_000);
  const organisation = createOrganisation({ seed: 'two servers', people: 60 });
  const [administrator] = organisation.people as [DemoPerson];
  const ahead = T - Date.now();
  const started: ServerProcess[] = [];
  let published = T - 60 * MINUTE;
  let tenant: SimulatedTenant;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-two-'));
    published = T - 60 * MINUTE;
    tenant = await startSimulatedTenant({
      organisation,
      clock: { now: () => published },
      faults: { missingPermissions: ['AuditLog.Read.All', 'Directory.Read.All'] },
      tokenClock: { now: () => Date.now() + ahead },
    });
  });
  afterEach(async () => {
    for (const each of started.splice(0)) {
      each.kill('SIGKILL');
      await each.ended;
    }
    await tenant.close();
    await rm(folder, { recursive: true });
  });

  /** @param wrong milliseconds by which its clock is ahead of the tenant's */
  function start(database: Record<string, string>, wrong = 0): ServerProcess {
    const { tenantId, clientId, clientSecret } = organisation;
    const identity = { TENANT_ID: tenantId, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret };
    const addresses = { AUTHORITY_HOST: tenant.url, GRAPH_BASE_URL: tenant.url };
    const server = startServer({ ...identity, ...addresses, POLL_SECONDS: '1', ...database }, ahead + wrong, 'MONGODB_URI' in database);
    started.push(server);
    return server;
  }

  async function call<T>(server: ServerProcess, method: string, path: string, body?: unknown, person = administrator): Promise<T> {
    const token = await tenant.userToken(person.upn, person === administrator ? { roles: ['Admin'] } : {});
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return (await fetch(`${await server.url}${path}`, init)).json() as T;
  }
  /** Nobody, while the server's directory does not have the person who asks. */
  const people = async (server: ServerProcess) =>
    (await call<Partial<PresenceList>>(server, 'GET', '/api/presence?limit=2000')).people ?? [];
  const remote = async (server: ServerProcess) => (await people(server)).filter(({ presence }) => presence.status === 'remote');
  const collect = (server: ServerProcess) => call<Integration>(server, 'POST', '/api/collect');
  /** Nothing is read before the settings are made: known people keep their mode. */
  async function setUp(server: ServerProcess): Promise<void> {
    await call(server, 'PUT', '/api/settings', { unmatched: 'remote', defaultMode: 'display' });
    tenant.faults.missingPermissions = [];
    for (const until = Date.now() + 20_000; (await remote(server)).length === 0 && Date.now() < until; ) await collect(server);
  }
  /** The number of requests for the log, and for the directory. */
  const reads = () => tenant.requests.filter(({ url }) => /auditLogs|delta/.test(url)).length;

  /** A statement through one server counts at once in the answers of the other. */
  async function holdTogether(a: ServerProcess, b: ServerProcess, person: DemoPerson): Promise<void> {
    const named = async (server: ServerProcess) => (await people(server)).some(({ id }) => id === person.id);
    const asked = (server: ServerProcess) => call<{ text: string }>(server, 'POST', '/api/ask', { text: `where is ${person.name}?` });
    assert.ok((await asked(a)).text.includes(`${person.name} has been`));
    for (let i = 0; i < 5; i += 1) {
      const [one, other] = i % 2 === 0 ? [a, b] : [b, a];
      await call(one, 'PUT', `/api/people/${person.id}/mode`, { mode: 'track' });
      assert.equal(await named(other), false, 'tracked');
      await call(other, 'PUT', `/api/people/${person.id}/mode`, { mode: 'display' });
      assert.equal(await named(one), true, 'displayed');
      await call(one, 'PUT', `/api/people/${person.id}/mode`, { mode: 'off' });
      assert.ok(!(await asked(other)).text.includes(`${person.name} has been`), 'off');
      await call(one, 'PUT', `/api/people/${person.id}/mode`, { mode: 'display' });
      await call(other, 'PUT', '/api/me/override', { status: 'hidden' }, person);
      const seen = await call<{ presence: { status: string } }>(one, 'GET', `/api/people/${person.id}/presence`);
      assert.equal(seen.presence.status, 'none', 'hidden');
      await call(one, 'DELETE', '/api/me/override', undefined, person);
    }
  }

  itOnMongo('When two servers share MongoDB, then one polls, both know, and one takes over when the other dies', async (fresh) => {
    const database = { MONGODB_URI: fresh() };
    const [a, b] = [start(database), start(database)];
    await setUp(a);
    const before = await remote(a);
    assert.deepEqual([before.length > 10, await remote(b)], [true, before]);

    // One polls: two polling servers would read twice as often.
    const runs = () => [a, b].map(({ said }) => said.out.split('Collected sign-ins').length - 1);
    const [first, begun] = [runs(), Date.now()];
    const since = () => runs().reduce((sum, count, i) => sum + count - (first[i] ?? 0), 0);
    await delay(4000);
    // Graph's budget may have been used up just before.
    while (since() === 0 && Date.now() < begun + 20_000) await delay(50);
    const made = since();
    assert.ok(made >= 1 && made <= (Date.now() - begun) / 900 + 1, `${made} runs`);

    // Both show within a second what one has read.
    published = T;
    const until = Date.now() + 20_000;
    while ((await remote(a)).length === before.length && Date.now() < until) await delay(50);
    const after = await remote(a);
    assert.ok(after.length > before.length, 'the afternoon went on');
    await delay(1000);
    assert.deepEqual(await remote(b), await remote(a));
    const [, person] = organisation.people.filter(({ id }) => after.some((each) => each.id === id));
    await holdTogether(a, b, person ?? assert.fail());
    const kept = await remote(a);

    // One is killed during a poll: the other waits for its lease to expire, and continues.
    b.kill('SIGTERM');
    assert.equal((await b.ended).code, 0);
    tenant.faults.silent = 1;
    const asked = reads();
    while (reads() === asked) await delay(20);
    const c = start(database);
    await collect(c);
    a.kill('SIGKILL');
    await a.ended;
    tenant.faults.silent = 0;
    const quiet = reads();
    const { lastSuccessAt } = await collect(c);
    assert.equal(reads(), quiet, 'the lease of the dead is not over');
    c.kill('SIGUSR2');
    await delay(50);
    const taken = await collect(c);
    assert.ok(reads() > quiet && taken.state === 'ok');
    assert.ok(Date.parse(taken.lastSuccessAt ?? '') > Date.parse(lastSuccessAt ?? ''));
    assert.deepEqual(await remote(c), kept);
  });

  it('When the clock of a server is a day ahead, then people are admitted, and their statements have the right time', async () => {
    const server = start({ DATA_DIR: folder }, DAY);
    const right = () => Date.now() + ahead;
    // Once Graph's time is known, tokens are checked by it.
    for (const until = Date.now() + 30_000; Date.now() < until; await delay(200))
      if ((await call<{ code?: string }>(server, 'GET', '/api/settings')).code === undefined) break;
    await setUp(server);
    await call(server, 'PUT', '/api/me/override', { status: 'hidden' });
    const me = await call<Me>(server, 'GET', '/api/me');
    assert.ok(Math.abs(Date.parse(me.now) - right()) < 5 * MINUTE, me.now);
    const [hidden] = me.overrides;
    assert.ok(Math.abs(Date.parse(hidden?.setAt ?? '') - right()) < 5 * MINUTE, hidden?.setAt);
  });

  it('When another process writes to the SQLite file of a server, then the server’s answers have it at once', async () => {
    const a = start({ DATA_DIR: folder });
    await setUp(a);
    const [, someone] = await remote(a);
    const store = await openStore({ dataDir: folder });
    try {
      for (const mode of ['track', 'display', 'off', 'display'] as const) {
        const person = (await store.person(someone?.id ?? '')) ?? assert.fail();
        await store.saveModes([{ personId: person.id, before: person, after: changeMode(person, mode, Date.now() + ahead) }], {
          at: Date.now() + ahead,
          by: administrator.id,
        });
        assert.equal(
          (await people(a)).some(({ id }) => id === person.id),
          mode === 'display',
        );
      }
    } finally {
      await store.close();
    }
  });
});
