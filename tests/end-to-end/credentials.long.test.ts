import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import { createOrganisation, type DemoPerson } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { DAY } from '../../server/presence/time.ts';
import type { ConnectionReport } from '../../server/routes/schemas/connection.ts';
import type { Integration } from '../../server/routes/schemas/integration.ts';
import { type Channel, openChannel } from '../bot/channel/channel.ts';
import { selfSigned } from '../support/self-signed.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** The server and its bot sign in with the files, which change while the server runs. */
describe('npm start, with credentials in files', function () {
  this.timeout(60_000);
  const organisation = createOrganisation({ seed: 'credentials', people: 10 });
  const { tenantId, clientId } = organisation;
  const [administrator] = organisation.people as [DemoPerson];
  let tenant: SimulatedTenant;
  let channel: Channel;
  let folder: string;
  let server: ServerProcess | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-credentials-'));
    channel = await openChannel();
    tenant = await startSimulatedTenant({ organisation, clock: { now: () => Date.now() } });
  });
  afterEach(async () => {
    server?.kill('SIGKILL');
    await server?.ended;
    await Promise.all([tenant.close(), channel.close()]);
    await rm(folder, { recursive: true });
  });

  function start(credential: Record<string, string>): ServerProcess {
    const addresses = { AUTHORITY_HOST: tenant.url, GRAPH_BASE_URL: tenant.url, BOT_OPENID_METADATA_URL: channel.metadataUrl };
    server = startServer({ TENANT_ID: tenantId, CLIENT_ID: clientId, DATA_DIR: folder, ...addresses, ...credential });
    return server;
  }

  async function admin<T>(method: string, path: string): Promise<T> {
    const authorization = `Bearer ${await tenant.userToken(administrator.upn, { roles: ['Admin'] })}`;
    return (await fetch(`${await server?.url}${path}`, { method, headers: { authorization } })).json() as T;
  }

  /** The error of a sign-in. */
  async function failure(): Promise<string | undefined> {
    await admin('POST', '/api/collect');
    return (await admin<Integration>('GET', '/api/integration')).problem?.code;
  }

  async function ask(botId = clientId) {
    const where = { conversation: { id: 'a:1', conversationType: 'personal', tenantId }, channelData: { tenant: { id: tenantId } } };
    const body = channel.message('help', { ...where, from: { id: '29:1', aadObjectId: administrator.id } });
    const headers = { authorization: await channel.token({ aud: botId }), 'content-type': 'application/json' };
    return (await fetch(`${await server?.url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  }

  async function works(botId = clientId): Promise<void> {
    const collected = await admin<Integration>('POST', '/api/collect');
    assert.equal(collected.state, 'ok', JSON.stringify(collected));
    assert.equal(await ask(botId), 200, server?.said.out);
    const last = channel.replies.at(-1);
    assert.equal(last?.activity.type, 'message');
    const token = decodeJwt(last?.authorization?.slice(7) ?? '');
    assert.deepEqual([token.aud, token.oid], ['https://api.botframework.com', botId]);
    const { checks } = await admin<ConnectionReport>('POST', '/api/integration/check');
    const bot = checks.find(({ id }) => id === 'bot');
    assert.equal(bot?.state, 'ok', `The bot's check says: ${JSON.stringify(bot)}. The server said: ${server?.said.out}`);
    assert.doesNotMatch(server?.said.out ?? '', /bot is off/);
  }

  it('When a certificate has expired and a new one replaces it, then collecting and the bot continue without a restart', async () => {
    const files = { CLIENT_CERTIFICATE_FILE: join(folder, 'client.pem'), CLIENT_CERTIFICATE_KEY_FILE: join(folder, 'client.key') };
    async function put(from: number, until: number): Promise<void> {
      const pair = selfSigned('Indoors', new Date(Date.now() + from), new Date(Date.now() + until));
      tenant.trusted.certificates.push(pair.certificate);
      await writeFile(files.CLIENT_CERTIFICATE_FILE, pair.certificate);
      await writeFile(files.CLIENT_CERTIFICATE_KEY_FILE, pair.privateKey);
    }
    await put(-30 * DAY, -DAY);
    start(files);
    assert.equal(await failure(), 'CERTIFICATE_REFUSED');
    await put(-DAY, 30 * DAY);
    await works();
  });

  it('When a federated identity identifies the app, then collecting and the bot use the current token in its file', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const [issuer, subject] = ['https://cluster.example', 'system:serviceaccount:indoors:indoors'];
    const file = join(folder, 'token');
    async function put(until: string): Promise<void> {
      const claims = { iss: issuer, sub: subject, aud: 'api://AzureADTokenExchange' };
      await writeFile(file, await new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).setExpirationTime(until).sign(privateKey));
    }
    tenant.trusted.federated.push({ issuer, subject, key: publicKey });
    await put('-1h');
    start({ AZURE_FEDERATED_TOKEN_FILE: file });
    assert.equal(await failure(), 'FEDERATED_TOKEN_EXPIRED');
    await put('1h');
    await works();
  });

  it('When the secrets in the files are refused, then each is said once, and a second line heals the server and its bot without a restart', async () => {
    const [botId, botSecret] = ['cccccccc-bbbb-4ccc-8ddd-eeeeeeeeeeee', 'the bot’s secret'];
    const [ofApp] = tenant.secrets;
    assert.ok(ofApp);
    const soon = new Date(Date.now() + 3 * DAY).toISOString();
    tenant.secrets.push({ ...ofApp, appId: botId, value: botSecret, hint: botSecret.slice(0, 3), endDateTime: soon });
    const files = { CLIENT_SECRET_FILE: join(folder, 'secret'), BOT_SECRET_FILE: join(folder, 'bot-secret') };
    for (const file of Object.values(files)) await writeFile(file, 'mistyped\n');
    start({ ...files, BOT_ID: botId });
    for (let times = 0; times < 3; times += 1) {
      assert.equal(await failure(), 'SECRET_WRONG');
      await ask(botId);
    }
    const refusals = () => server?.said.out.match(/"resource":"[^"]*".*Entra (refuses|accepts)[^";]*/g)?.length;
    assert.equal(refusals(), 2, 'one of the app and one of the bot');
    await writeFile(files.CLIENT_SECRET_FILE, `mistyped\n${organisation.clientSecret}\n`);
    await writeFile(files.BOT_SECRET_FILE, `mistyped\n${botSecret}\n`);
    await works(botId);
    assert.equal(refusals(), 4, 'that the other one is used is said once for each');
    const saidOfBot = async () => {
      const { checks } = await admin<ConnectionReport>('POST', '/api/integration/check');
      return checks.find(({ id }) => id === 'bot-credential-expiry')?.message ?? '';
    };
    assert.match(await saidOfBot(), /refuses one of the two secrets: the one in line 1/);
    await writeFile(files.BOT_SECRET_FILE, `${botSecret}\n`);
    assert.match(await saidOfBot(), /The bot’s client secret expires in 2 days/);
  });

  it('When the bot has its own registration and no secret for it, then the log says that it is off, and why', async () => {
    const file = join(folder, 'token');
    await writeFile(file, 'no assertion');
    start({ AZURE_FEDERATED_TOKEN_FILE: file, BOT_ID: 'cccccccc-bbbb-cccc-dddd-eeeeeeeeeeee' });
    assert.match(String(await server?.says(/bot is off.*/)), /BOT_SECRET to a credential of that registration/);
  });
});
