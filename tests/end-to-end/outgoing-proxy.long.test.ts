import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createOrganisation, type DemoPerson } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import type { Integration } from '../../server/routes/schemas/integration.ts';
import { type Channel, openChannel } from '../bot/channel/channel.ts';
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.ts';
import { childEnv, runScript } from '../support/run-script.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const MICROSOFT = 'microsoft.indoors.test';
const BOT = 'bot.indoors.test';
const PASSWORD = 'user:pass';

describe('Behind a proxy that only knows CONNECT, and that inspects TLS', function () {
  this.timeout(60_000);
  const organisation = createOrganisation({ seed: 'proxy', people: 20 });
  const [administrator] = organisation.people as [DemoPerson];
  let folder: string;
  let tenant: SimulatedTenant;
  let channel: Channel;
  let proxy: ConnectProxy;
  let server: ServerProcess | undefined;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-proxy-'));
    tenant = await startSimulatedTenant({ organisation, clock: { now: () => Date.now() }, seenAs: `https://${MICROSOFT}` });
    channel = await openChannel();
    proxy = await startConnectProxy({ [MICROSOFT]: tenant.url, [BOT]: channel.address }, PASSWORD);
    await writeFile(join(folder, 'proxy-ca.pem'), proxy.certificates);
  });
  afterEach(async () => {
    proxy.asked.length = 0;
    server?.kill('SIGKILL');
    await server?.ended;
    server = undefined;
  });
  after(async () => {
    await Promise.all([proxy.close(), tenant.close(), channel.close()]);
    await rm(folder, { recursive: true });
  });

  const environment = () => ({
    TENANT_ID: organisation.tenantId,
    CLIENT_ID: organisation.clientId,
    CLIENT_SECRET: organisation.clientSecret,
    AUTHORITY_HOST: `https://${MICROSOFT}`,
    GRAPH_BASE_URL: `https://${MICROSOFT}`,
    BOT_OPENID_METADATA_URL: `https://${BOT}/openid`,
    DATA_DIR: join(folder, 'data'),
    HTTPS_PROXY: proxy.url,
    NODE_EXTRA_CA_CERTS: join(folder, 'proxy-ca.pem'),
  });

  it('When the server runs, then Entra, Graph and the Bot Framework are reached through it', async () => {
    server = startServer(environment());
    const url = await server.url;
    const token = await tenant.userToken(administrator.upn, { roles: ['Admin'] });
    const headers = { authorization: `Bearer ${token}` };
    assert.equal((await fetch(`${url}/api/collect`, { method: 'POST', headers })).status, 200);
    const { state } = (await (await fetch(`${url}/api/integration`, { headers })).json()) as Integration;
    assert.equal(state, 'ok');

    const claims = { serviceurl: `https://${BOT}`, aud: organisation.clientId };
    const activity = {
      ...channel.message('help', { serviceUrl: `https://${BOT}`, from: { id: '29:somebody', aadObjectId: administrator.id } }),
      conversation: { id: 'a:conversation', conversationType: 'personal', tenantId: organisation.tenantId },
      channelData: { tenant: { id: organisation.tenantId } },
    };
    const answered = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { authorization: await channel.token(claims), 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    assert.equal(answered.status, 200);
    assert.ok(channel.replies.some(({ activity: { type } }) => type === 'message'));
    assert.deepEqual(new Set(proxy.asked), new Set([`CONNECT ${MICROSOFT}:443`, `CONNECT ${BOT}:443`]));
    assert.ok(!server.said.out.includes('pass'), 'its password is not logged');
  });

  it('When npm run doctor reads all settings from a file, then it connects through the proxy', async () => {
    const file = join(folder, 'indoors.env');
    const lines = Object.entries({ ...environment(), BOT_ENABLED: 'false' }).map(([name, value]) => `${name}=${value}`);
    await writeFile(file, lines.join('\n'));
    const doctor = join(import.meta.dirname, '../../server/cli/doctor.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [`--env-file=${file}`, doctor], { env: childEnv() });
    assert.match(stdout, /Connected!/);
    assert.ok(proxy.asked.includes(`CONNECT ${MICROSOFT}:443`));
  });

  it('When NO_PROXY names the host, then the proxy is not used for it', async () => {
    const { out } = await runScript('server/cli/doctor.ts', [], { ...environment(), NO_PROXY: '.indoors.test' });
    assert.doesNotMatch(out, /Connected!/);
    assert.deepEqual(proxy.asked, []);
  });

  it('When the certificate of the proxy is not trusted, then nothing is sent to it', async () => {
    const { NODE_EXTRA_CA_CERTS: _, ...rest } = environment();
    const { out } = await runScript('server/cli/doctor.ts', [], rest);
    assert.doesNotMatch(out, /Connected!/);
  });
});
