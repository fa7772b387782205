import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { runTrimmed } from '../support/run-script.ts';

const doctor = (args: string[], env: Record<string, string>) => runTrimmed('server/cli/doctor.ts', args, env);

interface Check {
  id: string;
  state: string;
  message: string;
  remedy: string;
}
const checksOf = (out: string) => (JSON.parse(out) as { checks: Check[] }).checks;

describe('npm run doctor', () => {
  let tenant: SimulatedTenant;
  const dataDir = mkdtempSync(join(tmpdir(), 'indoors-doctor-'));
  const organisation = createOrganisation({ seed: 'doctor', people: 40 });
  const env = () => ({
    TENANT_ID: organisation.tenantId,
    CLIENT_ID: organisation.clientId,
    CLIENT_SECRET: organisation.clientSecret,
    AUTHORITY_HOST: tenant.url,
    GRAPH_BASE_URL: tenant.url,
    BOT_OPENID_METADATA_URL: `${tenant.url}/${organisation.tenantId}/v2.0/.well-known/openid-configuration`,
    DATA_DIR: dataDir,
  });
  before(async () => {
    tenant = await startSimulatedTenant({ organisation, clock: { now: () => Date.now() } });
  });
  after(async () => {
    await tenant.close();
    rmSync(dataDir, { recursive: true });
  });

  it('When everything works, then it prints Connected! and succeeds', async () => {
    const { code, out, err } = await doctor([], env());
    assert.match(out, /✓ sign-ins +Read\./);
    assert.match(out, /\nConnected!$/);
    assert.deepEqual([code, err], [0, '']);
  });

  it('When JSON is requested, then it is one object with every step, and nothing else', async () => {
    const { code, out } = await doctor(['--json'], { ...env(), CLIENT_SECRET: 'wrong', BOT_SECRET: organisation.clientSecret });
    const checks = checksOf(out);
    assert.equal(code, 1);
    const { connected, version, time, ...rest } = JSON.parse(out);
    assert.deepEqual([connected, Object.keys(rest)], [false, ['checks']]);
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.ok(Math.abs(Date.parse(time) - Date.now()) < 60_000 && time.endsWith('Z'));
    for (const check of checks) {
      assert.deepEqual(Object.keys(check), ['id', 'state', 'message', 'remedy']);
      assert.ok(['ok', 'warn', 'fail', 'skipped'].includes(check.state));
    }
    assert.deepEqual(
      checks.filter(({ state }) => state === 'fail').map(({ id }) => id),
      ['token'],
    );
  });

  it('When the configuration has errors, then all of them are one failed step and the rest is skipped', async () => {
    const { code, out } = await doctor(['--json'], { PORT: 'http', DATA_DIR: dataDir });
    const [first, ...rest] = checksOf(out);
    assert.deepEqual([code, first?.id, first?.state], [1, 'configuration', 'fail']);
    for (const variable of ['TENANT_ID', 'CLIENT_ID', 'CLIENT_SECRET', 'PORT']) assert.ok(first?.message.includes(variable), variable);
    assert.ok(rest.length > 10 && rest.every(({ state }) => state === 'skipped'));
  });

  it('When the steps of a wrong and a right configuration are compared, then they are the same', async () => {
    const [good, bad] = await Promise.all([doctor(['--json'], env()), doctor(['--json'], {})]);
    assert.deepEqual(
      checksOf(good.out).map(({ id }) => id),
      checksOf(bad.out).map(({ id }) => id),
    );
  });

  it('When a step fails, then the terminal shows how many, and what to do', async () => {
    const { code, out, err } = await doctor([], { ...env(), CLIENT_SECRET: 'wrong', BOT_SECRET: organisation.clientSecret });
    assert.match(out, /✗ token +Entra refuses the client secret/);
    assert.match(out, /Credentials\/appId/);
    assert.match(out, /\nNot connected: 1 step failed\.$/);
    assert.deepEqual([code, err], [1, '']);
  });

  it('When Graph throttles every step, then the result is unknown, and the exit code is 2', async () => {
    Object.assign(tenant.faults, { throttled: 1, retryAfter: 600 });
    const { code, out } = await doctor([], { ...env(), DATA_DIR: join(dataDir, 'throttled') });
    Object.assign(tenant.faults, { throttled: 0 });
    assert.deepEqual([code, /✗/.test(out)], [2, false], out);
  });

  it('When it runs several times at once, then the runs share the budget of Graph, and none throttles another', async () => {
    tenant.faults.limited = true;
    const shared = { ...env(), DATA_DIR: join(dataDir, 'shared') };
    const runs = await Promise.all([1, 2, 3].map(() => doctor(['--json'], shared)));
    tenant.faults.limited = false;
    for (const { code, out } of runs) {
      assert.equal(code, 0, out);
      for (const { id, message } of checksOf(out)) assert.doesNotMatch(message, /throttl/i, id);
    }
  });

  it('When there is no bot by configuration, then its step is skipped, without a remedy', async () => {
    const { code, out } = await doctor(['--json'], { ...env(), BOT_ENABLED: 'false', DATA_DIR: join(dataDir, 'no-bot') });
    const bot = checksOf(out).find(({ id }) => id === 'bot');
    assert.deepEqual([code, bot?.state, bot?.remedy], [0, 'skipped', '']);
  });

  it('When the arguments are wrong, then it prints its usage, and the exit code is 2', async () => {
    const { code, err } = await doctor(['--loud'], env());
    assert.equal(code, 2);
    assert.match(err, /--loud[\s\S]*npm run doctor/);
  });
});
