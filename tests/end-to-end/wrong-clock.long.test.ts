import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOrganisation, type DemoPerson } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import type { AuditPage } from '../../server/routes/schemas/audit.ts';
import type { Integration } from '../../server/routes/schemas/integration.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** The machine has a wrong clock, Graph and the identity provider have the right one. */
describe('npm start, with a wrong clock', function () {
  this.timeout(60_000);
  const organisation = createOrganisation({ seed: 'wrong-clock', people: 10 });
  const [administrator] = organisation.people as [DemoPerson];
  let tenant: SimulatedTenant;
  let folder: string;
  let server: ServerProcess;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-wrong-clock-'));
    tenant = await startSimulatedTenant({ organisation, clock: { now: () => Date.now() } });
  });
  afterEach(async () => {
    server.kill('SIGKILL');
    await server.ended;
    await tenant.close();
    await rm(folder, { recursive: true });
  });

  async function admin<T>(method: string, path: string): Promise<T> {
    const token = await tenant.userToken(administrator.upn, { roles: ['Admin'] });
    const response = await fetch(`${await server.url}${path}`, { method, headers: { authorization: `Bearer ${token}` } });
    return (await response.json()) as T;
  }

  /** Those of the page, by their distance from the right time in milliseconds. */
  const agesOf = (page: Integration) =>
    Object.entries({
      now: page.now,
      lastStartedAt: page.lastStartedAt,
      lastFinishedAt: page.lastFinishedAt,
      lastSuccessAt: page.lastSuccessAt,
      watermark: page.watermark,
      since: page.problem?.since,
      lastSyncAt: page.directory.lastSyncAt,
    }).map(([name, at]) => [name, Date.now() - Date.parse(at ?? '')] as const);

  for (const ahead of [26 * HOUR, -26 * HOUR]) {
    it(`When it is off by ${ahead / HOUR} h, then every instant of the integration page and of the audit is right`, async () => {
      const { tenantId, clientId, clientSecret } = organisation;
      const identity = { TENANT_ID: tenantId, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret };
      const addresses = { AUTHORITY_HOST: tenant.url, GRAPH_BASE_URL: tenant.url };
      server = startServer({ ...identity, ...addresses, DATA_DIR: folder, BOT_ENABLED: 'false' }, ahead);
      await server.says(/Collected sign-ins/);
      const page = await admin<Integration>('POST', '/api/collect');
      assert.deepEqual([page.state, page.problem?.code], ['failing', 'CLOCK_OFF']);
      for (const [name, age] of agesOf(page)) {
        const allowed = name === 'watermark' ? DAY / 2 : 2 * MINUTE;
        assert.ok(age > -MINUTE && age < allowed, `${name}: ${age / MINUTE} min`);
      }
      const { entries } = await admin<AuditPage>('GET', '/api/audit');
      assert.equal(entries[0]?.action, 'collection.start');
      for (const { at } of entries) assert.ok(Math.abs(Date.now() - Date.parse(at)) < 2 * MINUTE, at);
    });
  }
});
