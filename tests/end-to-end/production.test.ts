import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { createOrganisation, type DemoPerson } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { VPN_EGRESS } from '../../server/demo/sites.ts';
import { MINUTE } from '../../server/presence/time.ts';
import type { Integration } from '../../server/routes/schemas/integration.ts';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import type { OfficeView } from '../../server/routes/schemas/offices.ts';
import type { PresenceList } from '../../server/routes/schemas/presence.ts';
import { type Channel, openChannel } from '../bot/channel/channel.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { type Whereabouts, whereaboutsOf } from './whereabouts.ts';

/** Wednesday, 15:40 in Berlin, 09:40 in New York, 22:40 in Singapore. */
const T = Date.parse('2026-11-18T14:40:00Z');
/** The log is published until then: later records are within the overlap that every poll reads again. */
const EARLIER = T - 100 * MINUTE;
const ZONE = 'Europe/Berlin';

describe('npm start, set up through the API alone', function () {
  this.timeout(120_000);
  const organisation = createOrganisation({ seed: 'production', people: 150 });
  const [administrator, colleague] = organisation.people as [DemoPerson, DemoPerson];
  const ahead = T - Date.now();
  let published = EARLIER;
  let tenant: SimulatedTenant;
  let server: ServerProcess;
  const started: ServerProcess[] = [];
  let channel: Channel;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-production-'));
    channel = await openChannel();
    published = EARLIER;
    tenant = await startSimulatedTenant({
      organisation,
      clock: { now: () => published },
      tokenClock: { now: () => Date.now() + ahead },
    });
  });
  afterEach(async () => {
    // None was started because the database of the test does not answer.
    for (const each of started.splice(0)) {
      each.kill('SIGKILL');
      await each.ended;
    }
    await Promise.all([tenant.close(), channel.close()]);
    await rm(folder, { recursive: true });
  });

  const secretFile = () => join(folder, 'client-secret');
  function start(database: Record<string, string>): ServerProcess {
    const { tenantId, clientId } = organisation;
    const identity = { TENANT_ID: tenantId, CLIENT_ID: clientId, CLIENT_SECRET_FILE: secretFile() };
    const addresses = { AUTHORITY_HOST: tenant.url, GRAPH_BASE_URL: tenant.url, BOT_OPENID_METADATA_URL: channel.metadataUrl };
    const process = startServer({ ...identity, ...addresses, POLL_SECONDS: '10', ...database }, ahead, 'MONGODB_URI' in database);
    started.push(process);
    return process;
  }

  async function call<T>(person: DemoPerson, method: string, path: string, body?: unknown): Promise<T> {
    const token = await tenant.userToken(person.upn, person === administrator ? { roles: ['Admin'] } : {});
    const headers = { authorization: `Bearer ${token}` };
    const init =
      body === undefined
        ? { method, headers }
        : { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await fetch(`${await server.url}${path}`, init)).json() as T;
  }
  const admin = <T>(method: string, path: string, body?: unknown) => call<T>(administrator, method, path, body);

  /** The error of collecting, as the integration page shows it. */
  async function failure(): Promise<string | undefined> {
    assert.equal((await admin<{ code: string }>('POST', '/api/collect')).code, 'GRAPH_FAILED');
    const { state, problem } = await admin<Integration>('GET', '/api/integration');
    assert.ok(state === 'failing' && problem?.message && problem.remedy);
    return problem.code;
  }

  /** The answer to a colleague in Teams. */
  async function sendToBot(text: string): Promise<void> {
    const { tenantId, clientId } = organisation;
    const where = { conversation: { id: 'a:1', conversationType: 'personal', tenantId }, channelData: { tenant: { id: tenantId } } };
    const body = channel.message(text, { ...where, from: { id: '29:1', aadObjectId: colleague.id } });
    const headers = { authorization: await channel.token({ aud: clientId }), 'content-type': 'application/json' };
    await fetch(`${await server.url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async function setUp(): Promise<void> {
    await admin('PUT', '/api/settings', { timeZone: ZONE, unmatched: 'remote', defaultMode: 'display' });
    const range = (name: string, cidrs: string[], target: unknown) => admin<{ id: string }>('POST', '/api/ranges', { name, cidrs, target });
    for (const { name, timeZone, floors, wireless } of organisation.sites) {
      const levels = floors.map((floor) => ({ name: floor.name, level: floor.level, capacity: 50 }));
      const office = await admin<OfficeView>('POST', '/api/offices', { name, timeZone, floors: levels });
      for (const { name: floorName, cidr4, cidr6 } of floors) {
        const floorId = office.floors.find((floor) => floor.name === floorName)?.id;
        await range(`${name} ${floorName}`, [cidr4, cidr6], { kind: 'office', officeId: office.id, floorId });
      }
      await range(`${name} wireless`, [wireless], { kind: 'office', officeId: office.id });
    }
    await range('VPN', [VPN_EGRESS], { kind: 'ignore' });
  }

  /** The API's data about everybody who may be named, and about every office and floor, compared with the organisation. */
  async function compare(counted: readonly DemoPerson[] = []): Promise<Map<string, Whereabouts>> {
    const list = await call<PresenceList>(colleague, 'GET', '/api/presence?limit=2000');
    const truth = await whereaboutsOf(organisation, published, Date.parse(list.at), ZONE);
    const named = new Map([...truth].filter(([id]) => !counted.some((person) => person.id === id)));
    const shown = list.people.map(({ id, presence: { status, officeName, floorName } }) => [
      id,
      { status, ...(officeName ? { office: officeName } : {}), ...(floorName ? { floor: floorName } : {}) },
    ]) as [string, Whereabouts][];
    assert.deepEqual(Object.fromEntries(shown), Object.fromEntries(named));
    const numbers = await call<Occupancy>(colleague, 'GET', '/api/occupancy');
    const present = (office: string, floor?: string) =>
      [...truth.values()].filter((one) => one.office === office && (floor === undefined || one.floor === floor)).length;
    assert.deepEqual(
      numbers.offices.map(({ name, present: { count }, floors }) => [name, count, floors.map((one) => [one.name, one.present.count])]),
      numbers.offices.map(({ name, floors }) => [name, present(name), floors.map((one) => [one.name, present(name, one.name)])]),
    );
    assert.equal(numbers.offices.length, organisation.sites.length);
    return truth;
  }
  /**
   * A requested run is shared with one that is already running, which may have read too early. By the server's clock, which skips waiting.
   */
  async function collectAgain(): Promise<void> {
    const asked = Date.parse((await admin<Integration>('GET', '/api/integration')).now);
    for (let begun = 0; begun < asked; ) begun = Date.parse((await admin<Integration>('POST', '/api/collect')).lastStartedAt ?? '');
  }
  const countOf = (truth: Map<string, Whereabouts>, office: string) => [...truth.values()].filter((one) => one.office === office).length;

  async function story(database: Record<string, string>): Promise<void> {
    // The first day: somebody has copied the id of the secret, and nobody has consented yet.
    await writeFile(secretFile(), 'the id of the secret');
    tenant.faults.missingPermissions = ['AuditLog.Read.All', 'Directory.Read.All'];
    server = start(database);
    assert.equal(await failure(), 'SECRET_WRONG');
    await sendToBot('hello');
    assert.equal(channel.replies.length, 0, 'the bot cannot sign its answers');
    await writeFile(secretFile(), `${organisation.clientSecret}\n`);
    assert.equal(await failure(), 'DIRECTORY_PERMISSION_MISSING');
    await setUp();

    tenant.faults.missingPermissions = [];
    assert.equal((await admin<Integration>('POST', '/api/collect')).state, 'ok');
    const before = await compare();
    assert.ok(countOf(before, 'Berlin') > 20 && countOf(before, 'Singapore') > 5, 'a lively afternoon');

    published = T;
    await collectAgain();
    const after = await compare();
    assert.ok(countOf(after, 'New York') > countOf(before, 'New York') + 10, 'the morning has begun in New York');

    const [id = '', place] = [...after].find(([each, { floor }]) => floor && each !== colleague.id) ?? [];
    const person = organisation.people.find((each) => each.id === id) ?? assert.fail();
    const asked = () => call<{ text: string }>(colleague, 'POST', '/api/ask', { text: `where is ${person.name}?` });
    assert.match((await asked()).text, new RegExp(`${person.name}.*${place?.office}`));
    await sendToBot(`where is ${person.name}?`);
    assert.match(JSON.stringify(channel.replies), new RegExp(`${person.name}.*${place?.office}`));
    assert.equal(decodeJwt(channel.replies.at(-1)?.authorization?.slice(7) ?? '').aud, 'https://api.botframework.com');
    await admin('PUT', `/api/people/${id}/mode`, { mode: 'track' });
    await compare([person]);
    assert.doesNotMatch((await asked()).text, new RegExp(place?.office ?? ''));

    server.kill('SIGTERM');
    assert.deepEqual(await server.ended, { code: 0, signal: null });
    assert.equal(server.said.err, '');

    // The collected data is available at once, whether or not Graph is.
    tenant.faults.failing = 1;
    server = start(database);
    await compare([person]);
    server.kill('SIGHUP');
    assert.equal((await server.ended).code, 0);
    const said = server.said.out + server.said.err;
    assert.ok(
      organisation.people.every(({ id, upn, name }) => ![id, upn, name].some((text) => said.includes(text))),
      'the log names nobody',
    );
  }

  it('When sign-ins of a day come in, then presence and occupancy are those of the organisation, on SQLite', async () => {
    await story({ DATA_DIR: folder });
  });

  itOnMongo('When sign-ins of a day come in, then presence and occupancy are those of the organisation, on MongoDB', (fresh) =>
    story({ MONGODB_URI: fresh() }),
  );
});
