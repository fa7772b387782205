import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults } from '../../server/demo/faults.ts';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import type { Check, CheckState } from '../../server/graph/check/check.ts';
import type { GraphCredential } from '../../server/graph/credential.ts';
import { checkConnection } from '../../server/ingest/check-connection.ts';
import type { StreamSettings } from '../../server/ingest/stream/connect-hub.ts';
import { DAY, MINUTE } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { type Message, message } from '../../server/texts/message.ts';
import { makeClient, testClock } from '../graph/make-client.ts';
import { closeAfterTest } from '../support/close-after-test.ts';
import { english } from '../support/error-text.ts';
import { selfSigned } from '../support/self-signed.ts';
import { startEventHubPeer } from './stream/event-hub-peer.ts';

const organisation = createOrganisation({ seed: 'check', people: 60 });
const RIGHT = { kind: 'secret', secret: organisation.clientSecret } as const;

describe('The connection check', () => {
  let tenant: SimulatedTenant;
  let store: Store;
  const clock = testClock(Date.parse('2026-11-18T12:00:00Z'));
  beforeEach(async () => {
    clock.set(Date.parse('2026-11-18T12:00:00Z'));
    tenant = await startSimulatedTenant({ organisation, clock });
    store = await openSqliteStore({ file: ':memory:' });
  });
  afterEach(async () => {
    await tenant.close();
    await store.close();
  });

  interface Given {
    credential?: GraphCredential;
    tenantId?: string;
    clientId?: string;
    authorityHost?: string;
    graphBaseUrl?: string;
    machineAhead?: number;
    graphBehind?: number;
    events?: 'all' | 'interactive';
    publicUrl?: string;
    /** Default: that of the app. */
    botCredential?: GraphCredential;
    botOff?: { message: Message; remedy: Message };
    readsLog?: boolean;
    eventHub?: StreamSettings;
    store?: () => Promise<Store>;
    sleep?: () => Promise<void>;
    timeouts?: { answer: number; step: number };
  }
  /** Nothing times out, however busy the machine is, except in a test about timeouts. */
  const LONG_TIMEOUTS = { answer: 10_000, step: 15_000 };
  const SHORT_TIMEOUTS = { answer: 300, step: 600 };

  async function check(given: Given = {}) {
    const { credential = RIGHT, tenantId = organisation.tenantId, clientId = organisation.clientId, events = 'all' } = given;
    const { authorityHost = tenant.url, graphBaseUrl = tenant.url } = given;
    const { client: graph } = makeClient(graphBaseUrl, {
      ...{ credential, tenantId, clientId, authorityHost },
      clock: testClock(clock.now() + (given.graphBehind ?? 0)),
    });
    const report = await checkConnection({
      ...{ graph, credential, tenantId, clientId, authorityHost, graphBaseUrl, events, clock },
      machineClock: { now: () => Date.now() + (given.machineAhead ?? 0) },
      readsLog: given.readsLog,
      eventHub: given.eventHub,
      sleep: given.sleep ?? (async () => {}),
      timeouts: given.timeouts ?? LONG_TIMEOUTS,
      store: given.store ?? (async () => store),
      warningDays: 90,
      bot: {
        appId: clientId,
        credential: given.botCredential ?? credential,
        off: given.botOff,
        publicUrl: given.publicUrl,
        tenantId,
        authorityHost,
        channel: 'https://bot.example',
        openIdMetadataUrl: `${authorityHost}/${tenantId}/v2.0/.well-known/openid-configuration`,
      },
    });
    const checks = report.checks.map(({ message: found, remedy, ...step }) => ({
      ...step,
      message: english(found),
      remedy: english(remedy),
    }));
    return { ...report, checks, of: (id: string) => checks.find((each) => each.id === id) as (typeof checks)[number] };
  }

  const faulty = (faults: Partial<Faults>) => (): Given => {
    Object.assign(tenant.faults, faults);
    return {};
  };

  /** The steps that failed. */
  const red = (checks: readonly Pick<Check, 'id' | 'state'>[]) => checks.filter(({ state }) => state === 'fail').map(({ id }) => id);

  it('When people have written to the bot, blocked it or never opened it, then the counts are right, and include no others', async () => {
    const [ada, ben, cem, off, guest] = organisation.people
      .slice(0, 5)
      .map(({ id, upn, name }) => ({ id, upn, name, enabled: true, guest: false }));
    if (!ada || !ben || !cem || !off || !guest) return assert.fail();
    await store.saveDirectory([ada, ben, cem, { ...guest, guest: true }], 'display');
    await store.saveDirectory([off], 'off');
    const conversation = { id: 'a', kind: 'personal', tenantId: 't', channelId: 'msteams', serviceUrl: 'https://s', botId: 'b' } as const;
    await store.saveChat({ personId: ada.id, conversation: { ...conversation, personId: ada.id } });
    await store.saveChat({ personId: ben.id, refusedAt: 1 });
    const { of } = await check();
    assert.equal(of('chats').message, 'The bot can reach 1 person, who wrote to it. 1 blocked or removed it, and 1 never opened it.');
    assert.equal(of('chats').remedy, '');
    await store.removePeople([ada.id, ben.id], clock.now());
    assert.match((await check()).of('chats').remedy, /setup policy/);
  });

  it('When everything works, then it is connected, and every required step is green', async () => {
    const { connected, checks, of } = await check();
    assert.equal(connected, true, JSON.stringify(checks, null, 1));
    assert.deepEqual(
      checks.map(({ id, state }) => `${id} ${state}`),
      [
        'configuration ok',
        'identity-provider ok',
        'cloud skipped',
        'clock ok',
        'token ok',
        'permission:AuditLog.Read.All ok',
        'permission:Directory.Read.All ok',
        'permission:Policy.Read.All ok',
        'permission:Application.Read.All ok',
        'permission:GroupMember.Read.All ok',
        'permission:MailboxSettings.Read ok',
        'permission:ProfilePhoto.Read.All ok',
        'permission:Place.Read.All skipped',
        'licence ok',
        'sign-ins ok',
        'background-sign-ins ok',
        'users ok',
        'credential-expiry ok',
        'store ok',
        'event-hub skipped',
        'bot warn',
        'chats ok',
      ],
    );
    assert.match(of('store').message, /^The embedded database answers, /);
    assert.match(of('permission:GroupMember.Read.All').message, /by Directory\.Read\.All/);
    for (const each of checks) assert.ok(each.message !== '' && typeof each.remedy === 'string');
  });

  it('When no message of Teams has come yet, then the check says so and names the endpoint that Teams needs; when one has, it is green', async () => {
    const { connected, of } = await check({ publicUrl: 'https://indoors.example.com' });
    const { state, message, remedy } = of('bot');
    assert.deepEqual([connected, state], [true, 'warn']);
    assert.match(message, /No message of Teams has been seen yet\.$/);
    assert.match(
      remedy,
      /^Enter https:\/\/indoors\.example\.com\/api\/messages as the messaging endpoint of the Azure Bot, .* → https:\/\/portal\.azure/,
    );
    assert.match((await check()).of('bot').remedy, /^Enter https:\/\/PUBLIC_HOST\/api\/messages .*set PUBLIC_URL/);
    const seen = { ...store, messageSeenAt: async () => clock.now() };
    assert.equal((await check({ store: async () => seen })).of('bot').state, 'ok');
    const mute = { ...store, messageSeenAt: () => Promise.reject(new Error('away')) };
    const unknown = (await check({ store: async () => mute })).of('bot');
    assert.equal(unknown.state, 'warn');
    assert.match(unknown.message, /is not known, since the database cannot be read\.$/);
  });

  it('When the address of the tenant does not exist, then the error names both settings for it', async () => {
    const elsewhere = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
    closeAfterTest(() => elsewhere.close());
    await once(elsewhere, 'listening');
    const { of } = await check({ authorityHost: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}` });
    const { state, message, remedy } = of('identity-provider');
    assert.deepEqual([state, message], ['fail', 'The identity provider knows nothing at the address of this tenant. (HTTP 404)']);
    assert.match(remedy, /TENANT_ID .*AUTHORITY_HOST/);
  });

  const CASES: [when: string, fault: () => Given, id: string, said: RegExp, remedy: RegExp, others?: string[]][] = [
    ['the tenant has no licence', faulty({ noLicence: true }), 'licence', /no Entra ID P1 or P2 licence/, /licence\. .*LicensesMenuBlade/],
    [
      'one permission is missing',
      faulty({ missingPermissions: ['AuditLog.Read.All'] }),
      'permission:AuditLog.Read.All',
      /AuditLog\.Read\.All is not granted/,
      /admin consent.*CallAnAPI\/appId\//,
    ],
    [
      'the permission for people is missing',
      faulty({ missingPermissions: ['Directory.Read.All'] }),
      'permission:Directory.Read.All',
      /Directory\.Read\.All is not granted/,
      /Add the application permission Directory\.Read\.All .*CallAnAPI/,
    ],
    [
      'the secret is wrong',
      () => ({ credential: { kind: 'secret', secret: 'wrong' } }),
      'token',
      /refuses the client secret/,
      /value \(not its id\).*Credentials\/appId/,
    ],
    ['the secret has expired', faulty({ secretExpired: true }), 'token', /has expired/, /new secret.*Credentials\/appId/],
    [
      'the app is unknown',
      () => ({ clientId: '33333333-3333-4333-8333-333333333333' }),
      'token',
      /no app of this id/,
      /CLIENT_ID.*ApplicationsListBlade/,
    ],
    [
      'the tenant is unknown',
      () => ({ tenantId: '33333333-3333-4333-8333-333333333333' }),
      'identity-provider',
      /no tenant of this id/,
      /TENANT_ID.*TenantOverview/,
    ],
    ['the identity provider is down', faulty({ identityDown: true }), 'identity-provider', /answers, but .*\(HTTP 503\)/, /health page/],
    [
      'the identity provider is nowhere',
      () => ({ authorityHost: 'http://127.0.0.1:9' }),
      'identity-provider',
      /cannot be reached/,
      /AUTHORITY_HOST/,
    ],
    [
      'Graph is down',
      faulty({ failing: 1 }),
      'sign-ins',
      /an error of its own|did not answer in time|does not know/,
      /./,
      ['sign-ins', 'users'],
    ],
    ['Graph cuts every connection', faulty({ reset: 1 }), 'sign-ins', /cannot be reached/, /GRAPH_BASE_URL/, ['sign-ins', 'users']],
    [
      'Graph never answers',
      () => ({ ...faulty({ silent: 1 })(), timeouts: SHORT_TIMEOUTS }),
      'sign-ins',
      /did not answer in time/,
      /^Run the check again\./,
      ['sign-ins', 'users'],
    ],
    ['answers are cut off', faulty({ truncated: 1 }), 'sign-ins', /cut off/, /^Run the check again\. .*proxy/, ['sign-ins', 'users']],
    ['our clock is ten minutes ahead', () => ({ machineAhead: 10 * MINUTE }), 'clock', /60\d s ahead|599 s ahead/, /NTP/],
    ['our clock is ten minutes behind', () => ({ machineAhead: -10 * MINUTE }), 'clock', /s behind/, /NTP/],
    [
      'Graph’s clock alone is two hours behind',
      () => ({ graphBehind: 120 * MINUTE }),
      'clock',
      /ahead of Microsoft Graph/,
      /GRAPH_BASE_URL/,
    ],
    ['Graph’s clock alone is two hours ahead', () => ({ graphBehind: -120 * MINUTE }), 'clock', /behind Microsoft Graph/, /proxy/],
    [
      'the bot’s secret is wrong',
      () => ({ botCredential: { kind: 'secret', secret: 'wrong' } }),
      'bot',
      /no token to answer with/,
      /BOT_SECRET/,
    ],
    ['the database is away', () => ({ store: () => openSqliteStore({ file: '/dev/null/x' }) }), 'store', /./, /DATA_DIR/],
  ];
  for (const [when, fault, id, said, remedy, others] of CASES) {
    it(`When ${when}, then ${id} is red with a remedy, and it is not connected`, async () => {
      const { connected, checks, of } = await check(fault());
      assert.equal(connected, false);
      assert.deepEqual(red(checks), others ?? [id], JSON.stringify(checks, null, 1));
      assert.match(of(id).message, said);
      assert.match(of(id).remedy, remedy);
    });
  }

  it('When Graph throttles, then no step is red, but it is not connected', async () => {
    Object.assign(tenant.faults, { throttled: 1, retryAfter: 120 });
    const { connected, checks, of } = await check();
    assert.deepEqual([connected, red(checks), of('sign-ins').state], [false, [], 'warn']);
    assert.match(of('sign-ins').message, /throttles us/);
  });

  const WARNED: [when: string, fault: () => Given, id: string, state: CheckState, said: RegExp][] = [
    ['our clock is two minutes ahead', () => ({ machineAhead: 2 * MINUTE }), 'clock', 'warn', /ahead/],
    [
      'named locations may not be read',
      faulty({ missingPermissions: ['Policy.Read.All'] }),
      'permission:Policy.Read.All',
      'skipped',
      /optional.*named locations/,
    ],
    ['background sign-ins are not wanted', () => ({ events: 'interactive' }), 'background-sign-ins', 'skipped', /SIGN_IN_EVENTS/],
    [
      'the bot is off',
      () => ({ botOff: { message: message('bot-off.no-credential'), remedy: message('bot-off.no-credential.remedy') } }),
      'bot',
      'skipped',
      /^The bot is off: it has no secret/,
    ],
    ['Graph takes requests without a token', () => ({ credential: { kind: 'none' } }), 'token', 'skipped', /Not needed/],
  ];
  for (const [when, fault, id, state, said] of WARNED) {
    it(`When ${when}, then ${id} is ${state}, and it is still connected`, async () => {
      if (when.includes('without a token')) {
        await tenant.close();
        tenant = await startSimulatedTenant({ organisation, clock, credentials: 'optional' });
      }
      const { connected, checks, of } = await check(fault());
      assert.equal(connected, true, JSON.stringify(checks, null, 1));
      assert.equal(of(id).state, state);
      assert.match(of(id).message, said);
    });
  }

  it('When the bot signs in with the app’s certificate, then it is checked with that, and one error is red once', async () => {
    const pair = selfSigned('Indoors', new Date(Date.now() - DAY), new Date(Date.now() + DAY));
    const credential = { kind: 'certificate', read: () => pair } as const;
    const refused = await check({ credential });
    assert.deepEqual([red(refused.checks), refused.of('bot').state], [['token'], 'skipped']);
    tenant.trusted.certificates.push(pair.certificate);
    assert.equal((await check({ credential })).of('bot').state, 'warn');
    assert.equal((await check({ botCredential: credential })).of('bot').state, 'warn', 'one of its own');
  });

  it('When sign-ins come from an event hub, then it is required, and neither licence nor permission for the log is', async () => {
    const hub = await startEventHubPeer();
    try {
      Object.assign(tenant.faults, { noLicence: true, missingPermissions: ['AuditLog.Read.All'] });
      const eventHub = { connectionString: hub.connectionString, consumerGroup: '$Default' };
      const { connected, of } = await check({ readsLog: false, eventHub });
      assert.deepEqual([connected, of('event-hub').state], [true, 'ok']);
      for (const id of ['permission:AuditLog.Read.All', 'licence', 'sign-ins', 'background-sign-ins'])
        assert.equal(of(id).state, 'skipped');
      tenant.faults.missingPermissions = ['Directory.Read.All'];
      assert.equal((await check({ readsLog: false, eventHub })).connected, false);
      tenant.faults.missingPermissions = [];
      hub.refuseTokens(true);
      const refused = await check({ readsLog: false, eventHub });
      assert.deepEqual([refused.connected, refused.of('event-hub').state], [false, 'fail']);
      assert.match(refused.of('event-hub').remedy, /Listen/);
      const nowhere = { ...eventHub, connectionString: eventHub.connectionString.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:9') };
      assert.match((await check({ eventHub: nowhere })).of('event-hub').message, /cannot be reached/);
      // The client's error contains the connection string with its key.
      const contradicting = await check({ eventHub: { ...eventHub, eventHub: 'another' } });
      assert.equal(contradicting.of('event-hub').state, 'fail');
      assert.doesNotMatch(JSON.stringify(contradicting.checks), /SharedAccessKey/);
    } finally {
      await hub.close();
    }
  });

  it('When the token does not list permissions, then they are derived from what can be read', async () => {
    await tenant.close();
    tenant = await startSimulatedTenant({ organisation, clock, credentials: 'optional' });
    tenant.faults.missingPermissions = ['AuditLog.Read.All'];
    const { of } = await check({ credential: { kind: 'none' } });
    assert.equal(of('permission:AuditLog.Read.All').state, 'fail');
    assert.equal(of('permission:Directory.Read.All').state, 'ok');
    assert.equal(of('permission:GroupMember.Read.All').state, 'skipped');
  });

  it('When a proxy answers instead of the identity provider, then the tenant is not reported as wrong', async () => {
    const proxy = createServer((_, response) => response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Blocked</h1>'));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    closeAfterTest(() => proxy.close());
    const { port } = proxy.address() as AddressInfo;
    const { of } = await check({ authorityHost: `http://127.0.0.1:${port}` });
    const { state, message, remedy } = of('identity-provider');
    assert.equal(state, 'fail');
    assert.match(`${message} ${remedy}`, /answers, but .*\(HTTP 403\).*look for a proxy/);
  });

  it('When Graph denies a licence once, as it sometimes does, then the request is repeated', async () => {
    tenant.faults.noLicence = true;
    const sleep = async () => {
      tenant.faults.noLicence = false;
    };
    assert.equal((await check({ sleep })).connected, true);
  });

  it('When sign-ins were read before, then a denied licence is reported as uncertain', async () => {
    await store.saveCollectionStatus({
      lastSuccessAt: clock.now(),
      totals: { read: 0, used: 0, discarded: {}, requests: 0, throttled: 0, late: 0 },
      events: 'all',
      directory: { people: 0 },
    });
    tenant.faults.noLicence = true;
    const { of, checks } = await check();
    assert.deepEqual([of('licence').state, red(checks)], ['warn', []]);
  });

  it('When the secret expires within the warning period, then the check says when and what to do', async () => {
    clock.advance(100 * DAY);
    const { connected, of } = await check();
    assert.equal(of('credential-expiry').state, 'warn');
    assert.match(of('credential-expiry').message, /expires in 80 days, on 2027-05-17/);
    assert.match(of('credential-expiry').remedy, /Credentials\/appId/);
    assert.equal(connected, true);
  });

  it('When Entra refuses one of two secrets, of the app or of the bot, then the check says which line, and all works', async () => {
    const two = (...secret: string[]) => ({ kind: 'secret', secret }) as const;
    const { connected, of } = await check({ credential: two(RIGHT.secret, 'mistyped'), botCredential: two('old', RIGHT.secret) });
    assert.deepEqual([connected, of('token').state, of('bot').state === 'fail'], [true, 'ok', false]);
    assert.equal(of('credential-expiry').state, 'warn');
    assert.match(of('credential-expiry').message, /the one in line 2/);
    assert.match(of('bot-credential-expiry').message, /the one in line 1/);
    assert.match(of('credential-expiry').remedy, /the secret’s value, not its id.*Credentials\/appId/);
    const [registered] = tenant.secrets;
    assert.ok(registered);
    tenant.secrets.push({ ...registered, value: 'another' });
    assert.equal((await check({ credential: two(RIGHT.secret, 'another') })).of('credential-expiry').state, 'ok');
  });

  it('No step names a person, an address or a secret', async () => {
    const text = JSON.stringify(await check());
    for (const { name, upn, id } of organisation.people) assert.ok(!text.includes(name) && !text.includes(upn) && !text.includes(id));
    assert.ok(!text.includes(organisation.clientSecret) && !/\b\d+\.\d+\.\d+\.\d+\b(?!:)/.test(text.replaceAll('127.0.0.1', '')));
  });
});
