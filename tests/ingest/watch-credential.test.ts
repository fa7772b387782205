import assert from 'node:assert/strict';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { chooseOurs } from '../../server/graph/credential-expiry.ts';
import { createDelivery } from '../../server/ingest/messages/deliver-messages.ts';
import { BOT, createWarningSender } from '../../server/ingest/warnings.ts';
import { type CredentialWatchDeps, createCredentialWatch } from '../../server/ingest/watch-credential.ts';
import type { WarningConversation } from '../../server/presence/credential.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { makeClient, memoryLog, testClock } from '../graph/make-client.ts';
import { boundedPause } from '../support/bounded-pause.ts';
import { english } from '../support/error-text.ts';

const organisation = createOrganisation({ seed: 'watch', people: 10 });
const credential = { kind: 'secret', secret: organisation.clientSecret } as const;
const CHAT: WarningConversation = {
  id: 'a:chat',
  kind: 'personal',
  tenantId: organisation.tenantId,
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/',
  botId: '28:bot',
};

describe('Watching the credential', () => {
  let tenant: SimulatedTenant;
  let store: Store;
  let told: string[];
  let isChannelAway: boolean;
  let databaseTime = 0;
  let log: ReturnType<typeof memoryLog>;
  const clock = testClock();
  beforeEach(async () => {
    clock.set(Date.parse('2026-11-18T12:00:00Z'));
    told = [];
    isChannelAway = false;
    log = memoryLog();
    tenant = await startSimulatedTenant({ organisation, clock });
    store = await openSqliteStore({ file: ':memory:', monotonic: () => databaseTime });
  });
  afterEach(async () => {
    await tenant.close();
    await store.close();
  });

  const endsIn = (milliseconds: number) => {
    const [first] = tenant.secrets;
    if (first) first.endDateTime = new Date(clock.now() + milliseconds).toISOString();
  };
  function watchAlone(more: Partial<CredentialWatchDeps> = {}) {
    const { tenantId, clientId } = organisation;
    const { client: graph } = makeClient(tenant.url, { credential, tenantId, clientId, clock });
    return createCredentialWatch({
      ...{ store, graph, clock, log, warningDays: 30, warns: true },
      credentials: [{ of: 'app', credential, clientId }],
      ...more,
    });
  }
  /** Checks, and delivers the found warnings. */
  function watch(more: Partial<CredentialWatchDeps> = {}) {
    const send = createWarningSender({
      ...{ store, clock, freshness: { look: async () => undefined }, warningDays: 30, page: 'https://portal.example/' },
      async tell({ id }, warning) {
        if (isChannelAway) throw Object.assign(new Error('the channel is away'), { code: 'ECONNREFUSED' });
        told.push(`${id}: ${english(warning)}`);
      },
    });
    const delivery = createDelivery({
      store,
      clock,
      log,
      consumer: BOT,
      send,
      pause: boundedPause(),
      ...(more.holder && { holder: more.holder }),
    });
    const run = async () => {
      await watchAlone(more).run();
      await delivery.run();
    };
    return { run };
  }

  it('When the expiry is far, then it is known, and no warning is sent', async () => {
    await store.saveWarningConversation(CHAT);
    await watch().run();
    assert.deepEqual(await store.credentialStatuses(), [
      { of: 'app', kind: 'secret', expiresAt: clock.now() + 180 * DAY, checkedAt: clock.now() },
    ]);
    assert.deepEqual([told, log.lines], [[], []]);
  });

  it('When the account of the chat is disabled or deleted, then nothing is sent there', async () => {
    endsIn(30 * DAY);
    const person = (id: string, enabled: boolean) => ({ id, upn: `${id}@example.com`, name: id, enabled, guest: false });
    await store.saveDirectory([person('ada', true), person('bob', false)], 'display');
    for (const personId of ['ada', 'bob', 'gone']) await store.saveWarningConversation({ ...CHAT, id: personId, personId });
    await watch().run();
    assert.deepEqual(
      told.map((text) => text.split(':')[0]),
      ['ada'],
    );
  });

  it('When it is near, then the log and every conversation get a warning with the remedy', async () => {
    endsIn(30 * DAY);
    await store.saveWarningConversation(CHAT);
    await store.saveWarningConversation({ ...CHAT, id: '19:team', kind: 'channel' });
    await watch().run();
    assert.deepEqual(
      told.map((text) => text.split(':')[0]),
      ['19', 'a'],
    );
    assert.match(told[0] ?? '', /client secret expires in 30 days.*Certificates & secrets.*https:\/\/portal\.example\//);
    assert.match(log.lines[0] ?? '', /^The credential expires soon.*"daysLeft":30/);
  });

  it('When the server restarts again and again, then each number of days is said once, and the end', async () => {
    endsIn(31 * DAY);
    await store.saveWarningConversation(CHAT);
    for (let hours = 0; hours < 40 * 24; hours += 7) {
      await watch().run();
      clock.advance(7 * HOUR);
    }
    assert.deepEqual(
      told.map((text) => /in (\d+) days?|in less than a day|has expired/.exec(text)?.[0]),
      ['in 29 days', 'in 13 days', 'in 6 days', 'in less than a day', 'has expired'],
    );
    assert.equal(log.lines.filter((line) => line.startsWith('The credential expires')).length, 5);
  });

  it('When the bot has a registration of its own, then the end of its secret is warned of as well, and apart', async () => {
    endsIn(3 * DAY);
    await store.saveWarningConversation(CHAT);
    const [ofApp] = tenant.secrets;
    assert.ok(ofApp);
    const clientId = 'cccccccc-bbbb-4ccc-8ddd-eeeeeeeeeeee';
    const end = clock.now() + 10 * DAY;
    tenant.secrets.push({ ...ofApp, appId: clientId, value: 'bot-secret', hint: 'bot', endDateTime: new Date(end).toISOString() });
    const ofBot = { of: 'bot' as const, credential: { kind: 'secret' as const, secret: 'bot-secret' }, clientId };
    const credentials = [{ of: 'app' as const, credential, clientId: organisation.clientId }, ofBot];
    for (let times = 0; times < 2; times += 1) await watch({ credentials }).run();
    assert.deepEqual(
      told.map((text) => /The .*? in \d+ days/.exec(text)?.[0]),
      ['The client secret expires in 3 days', 'The bot’s client secret expires in 10 days'],
    );
    assert.deepEqual(
      (await store.credentialStatuses()).map(({ of, expiresAt }) => [of, expiresAt]),
      [
        ['app', clock.now() + 3 * DAY],
        ['bot', end],
      ],
    );
    await watch().run();
    assert.deepEqual(
      (await store.credentialStatuses()).map(({ of }) => of),
      ['app'],
      'a credential that is no longer configured is forgotten',
    );
  });

  it('When the file has the old secret and the new one, then the one that ends last counts', async () => {
    endsIn(3 * DAY);
    const [old] = tenant.secrets;
    assert.ok(old);
    tenant.secrets.push({ ...old, value: 'new-secret', hint: 'new', endDateTime: new Date(clock.now() + 200 * DAY).toISOString() });
    const both = { kind: 'secret' as const, secret: () => [organisation.clientSecret, 'new-secret'] };
    await watch({ credentials: [{ of: 'app', credential: both, clientId: organisation.clientId }] }).run();
    assert.equal((await store.credentialStatuses())[0]?.expiresAt, clock.now() + 200 * DAY);
    assert.deepEqual(log.lines, []);
  });

  it('When several instances check at once, then one of them warns', async () => {
    endsIn(3 * DAY);
    await store.saveWarningConversation(CHAT);
    await Promise.all(['a', 'b', 'c', 'd'].map((holder) => watch({ holder }).run()));
    assert.equal(told.length, 1);
  });

  it('When the channel is unavailable, then the warning is delivered when it is back', async () => {
    endsIn(3 * DAY);
    await store.saveWarningConversation(CHAT);
    isChannelAway = true;
    await watch().run();
    assert.ok(!log.lines.join('').includes('a:chat'));
    isChannelAway = false;
    databaseTime += MINUTE;
    await watch().run();
    assert.equal(told.length, 1);
  });

  it('When there is no bot, then only the log warns', async () => {
    endsIn(3 * DAY);
    await store.saveWarningConversation(CHAT);
    await watch({ warns: false }).run();
    assert.deepEqual([told, log.lines.length, await store.outboxCounts()], [[], 1, []]);
  });

  it('When the secret is replaced, then the warning ends', async () => {
    endsIn(3 * DAY);
    await watch().run();
    tenant.secrets.push({
      ...(tenant.secrets[0] as (typeof tenant.secrets)[0]),
      endDateTime: new Date(clock.now() + 400 * DAY).toISOString(),
    });
    clock.advance(DAY);
    await watch().run();
    assert.equal((await store.credentialStatuses())[0]?.expiresAt, clock.now() - DAY + 400 * DAY);
    assert.equal(log.lines.length, 1);
  });

  it('When the registration may not be read, then the expiry is not known; when Graph is unavailable, then it stays as it was', async () => {
    await watch().run();
    const known = await store.credentialStatuses();
    tenant.faults.failing = 1;
    clock.advance(HOUR);
    await watch().run();
    assert.deepEqual(await store.credentialStatuses(), known);
    Object.assign(tenant.faults, { failing: 0, missingPermissions: ['Application.Read.All', 'Directory.Read.All'] });
    await watch().run();
    assert.deepEqual(await store.credentialStatuses(), []);
  });

  it('When a managed identity is used, then nothing expires', async () => {
    await watch({ credentials: [{ of: 'app', credential: { kind: 'managed-identity' }, clientId: '' }] }).run();
    assert.deepEqual(await store.credentialStatuses(), []);
  });

  it('When it is started, then it checks every hour until it is stopped', async () => {
    const waiting: { delay: number; run: () => void }[] = [];
    const scheduler = {
      after(delay: number, run: () => void) {
        const entry = { delay, run };
        waiting.push(entry);
        return () => void waiting.splice(waiting.indexOf(entry), 1);
      },
    };
    const one = watchAlone({ scheduler });
    one.start();
    waiting.shift()?.run();
    while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(waiting[0]?.delay, HOUR);
    await one.stop();
    assert.equal(waiting.length, 0);
  });
});

describe('Choosing our secret among several', () => {
  const now = Date.parse('2026-11-18T12:00:00Z');
  const secret = (hint: string, inDays: number) => ({ hint, endsAt: now + inDays * DAY });
  const chosen = (...all: ReturnType<typeof secret>[]) => {
    const ours = chooseOurs(all, ['abc'], now);
    return ours && Math.round((ours.endsAt - now) / DAY);
  };

  it('When one has our first characters, then it is chosen, even if others expire later', () =>
    assert.equal(chosen(secret('xyz', 500), secret('abc', 10)), 10));
  it('When several have them, then the one that expires last is chosen', () =>
    assert.equal(chosen(secret('abc', 10), secret('abc', 90), secret('abc', -5)), 90));
  it('When none has them, then the valid one that expires last is chosen', () =>
    assert.equal(chosen(secret('', 10), secret('xyz', 90), secret('', -5)), 90));
  it('When all have expired, then the one that expired last is chosen', () =>
    assert.equal(chosen(secret('abc', -9), secret('abc', -MINUTE / DAY)), -0));
  it('When there is none, then none is chosen', () => assert.equal(chosen(), undefined));
});
