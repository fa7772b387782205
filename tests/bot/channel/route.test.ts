import assert from 'node:assert/strict';
import fastify, { type FastifyInstance } from 'fastify';
import type { BotOptions } from '../../../bot/channel/adapter.ts';
import { createBot } from '../../../bot/channel/route.ts';
import { isAppError } from '../../../server/errors.ts';
import { CLOUDS } from '../../../server/graph/clouds.ts';
import { loggerOptions } from '../../../server/plugins/logging.ts';
import { problems } from '../../../server/plugins/problems.ts';
import { type Fixture, openFixture } from '../fixture.ts';
import { APP_ID, type Channel, openChannel, TENANT } from './channel.ts';

/** Issuer of the tokens of Microsoft's emulator, which the SDK also accepts. */
const EMULATOR = 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0';

describe('POST /api/messages', () => {
  let fixture: Fixture;
  let channel: Channel;
  let app: FastifyInstance;
  const logged: string[] = [];

  before(async () => {
    fixture = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
      { id: 'zola', name: 'Zola Zone', timeZone: undefined },
    ]);
    channel = await openChannel();
    app = await appWith({});
  });
  beforeEach(() => {
    channel.replies.length = 0;
    logged.length = 0;
  });
  after(async () => {
    await app.close();
    await channel.close();
    await fixture.close();
  });

  async function appWith(options: Partial<BotOptions>, deps: Parameters<typeof createBot>[0] = fixture) {
    const made = fastify({
      logger: loggerOptions('warn', { write: (line: string) => void logged.push(line) }),
      ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
    });
    await made.register(problems);
    await made.register(
      createBot(deps, {
        appId: APP_ID,
        tenantId: TENANT,
        openIdMetadataUrl: channel.metadataUrl,
        replyToken: async () => 'reply-token',
        ...options,
      }).route,
    );
    return made;
  }

  async function post(payload: unknown, authorization?: string, to = app) {
    return to.inject({ method: 'POST', url: '/api/messages', payload: payload as object, headers: authorization ? { authorization } : {} });
  }

  function assertProblem(response: Awaited<ReturnType<typeof post>>, status: number, code: string): void {
    assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
    assert.deepEqual([response.statusCode, response.json<{ code: string }>().code], [status, code], response.body);
  }

  const answers = () => channel.replies.filter(({ activity }) => activity.type === 'message').map(({ activity }) => activity);

  it('When the server is in another cloud, then it accepts only tokens of that cloud’s channel', async () => {
    const { bot } = CLOUDS.find(({ name }) => name.includes('L4')) as (typeof CLOUDS)[number];
    const government = await appWith({ cloud: bot });
    const iss = 'https://api.botframework.us';
    assert.equal((await post(channel.message('hello'), await channel.token({ iss }), government)).statusCode, 200);
    assert.equal((await post(channel.message('hello'), await channel.token(), government)).statusCode, 401);
    assert.equal((await post(channel.message('hello'), await channel.token({ iss }))).statusCode, 401);
    await government.close();
  });

  it('When Teams sends a signed message, then the answer goes to the conversation, signed, after a typing indicator', async () => {
    const response = await post(channel.message('where is anna'), await channel.token());
    assert.equal(response.statusCode, 200);
    assert.deepEqual(
      channel.replies.map(({ activity }) => activity.type),
      ['typing', 'message'],
    );
    assert.equal(answers()[0]?.text, 'Anna Berg has been in Berlin, Floor 2, since 09:00.');
    assert.ok(channel.replies.every(({ path }) => /^\/v3\/conversations\/a%3Aconversation\/activities\/activity-\d+$/.test(path)));
    assert.ok(channel.replies.every(({ authorization }) => authorization === 'Bearer reply-token'));
  });

  it('When Teams of this tenant sends its first message, then that is stored; messages of others are not', async () => {
    const seen: number[] = [];
    const store = { ...fixture.store, saveMessageSeen: async (at: number) => void seen.push(at) };
    const own = await appWith({}, { ...fixture, store });
    await post(channel.message('hello'), undefined, own);
    await post(channel.message('hello', { channelId: 'webchat' }), await channel.token(), own);
    assert.deepEqual(seen, []);
    for (const text of ['hello', 'hello']) await post(channel.message(text), await channel.token(), own);
    assert.deepEqual(seen, [fixture.clock.now()]);
    await own.close();
  });

  it('When the first message of Teams gets no answer through, then it still counts as seen', async () => {
    const seen: number[] = [];
    const store = { ...fixture.store, saveMessageSeen: async (at: number) => void seen.push(at) };
    const own = await appWith({}, { ...fixture, store });
    channel.failWith('broken');
    const { statusCode } = await post(channel.message('hello'), await channel.token(), own);
    channel.failWith(undefined);
    assert.deepEqual([statusCode, seen], [500, [fixture.clock.now()]]);
    await own.close();
  });

  it('When the answer has a card, then it is sent alone, with its text as the summary', async () => {
    await post(channel.message('who is in'), await channel.token());
    const [reply] = answers();
    assert.equal(reply?.attachments?.[0]?.contentType, 'application/vnd.microsoft.card.adaptive');
    assert.match(reply?.summary ?? '', /In the office now: 1 person/);
    assert.equal(reply?.text, undefined);
  });

  it('When the button of a card is pressed, then its sentence counts as typed', async () => {
    await post(channel.message('', { text: undefined, value: { say: 'where is anna' } }), await channel.token());
    assert.match(answers()[0]?.text ?? '', /^Anna Berg has been in Berlin/);
  });

  for (const [how, claims, forged] of [
    ['is signed with another key', {}, true],
    ['is for another app', { aud: '99999999-9999-4999-8999-999999999999' }, false],
    ['is of another issuer', { iss: 'https://evil.example' }, false],
    ['names another service URL', { serviceurl: 'https://evil.example' }, false],
    ['is expired', { exp: 1 }, false],
  ] as const) {
    it(`When the token ${how}, then 401, and nothing is answered`, async () => {
      const response = await post(channel.message('who is in'), await channel.token(claims, forged));
      assertProblem(response, 401, 'TOKEN_INVALID');
      assert.deepEqual(channel.replies, []);
    });
  }

  it('When tokens are bad, then nothing is printed and the log says why, without the token or a key', async () => {
    const printed: unknown[] = [];
    const { error, log, warn } = console;
    const print = (...args: unknown[]) => void printed.push(args);
    Object.assign(console, { error: print, log: print, warn: print });
    const bad = [
      await channel.token({}, true),
      await channel.token({ exp: 1 }),
      await channel.token({ iss: EMULATOR, ver: '2.0' }),
      'Bearer x',
    ];
    try {
      for (const token of bad) assert.equal((await post(channel.message('who is in'), token)).statusCode, 401);
      assert.equal((await post(channel.message('hi', { channelId: 'slack' }), await channel.token())).statusCode, 401);
    } finally {
      Object.assign(console, { error, log, warn });
    }
    assert.deepEqual(printed, []);
    const reasons = logged.map((line) => (JSON.parse(line) as { reason: string }).reason);
    assert.deepEqual(reasons, [
      'Its signature or form is not valid.',
      'It has expired.',
      'Its claim `iss` is missing or not as it must be.',
      'It is not a JSON Web Token.',
      'Its key is not endorsed for this channel.',
    ]);
    assert.doesNotMatch(logged.join(), /PUBLIC KEY|eyJ/);
  });

  it('When there is no token, or an invalid one, then 401', async () => {
    for (const authorization of [undefined, 'Bearer x', 'Bearer', 'Basic abc', 'Bearer a.b.c'])
      assert.equal((await post(channel.message('hi'), authorization)).statusCode, 401, authorization);
    assertProblem(await post(channel.message('hi')), 401, 'TOKEN_MISSING');
  });

  it('When the channel’s keys cannot be fetched, then 503, and the next message fetches them again', async () => {
    const deaf = await appWith({ openIdMetadataUrl: `${channel.refusing}/openid` });
    for (const _ of [1, 2]) assertProblem(await post(channel.message('hi'), await channel.token(), deaf), 503, 'IDENTITY_UNAVAILABLE');
    await deaf.close();
  });

  it('When the body is not an activity, then 400', async () => {
    for (const body of [
      {},
      { type: '' },
      { type: 7 },
      [],
      { type: 'message' },
      { type: 'message', serviceUrl: 'not a URL' },
      { ...channel.message('hi'), serviceUrl: 'not a URL' },
      { ...channel.message('hi'), conversation: undefined },
    ])
      assertProblem(await post(body, await channel.token()), 400, 'BAD_REQUEST');
  });

  it('When a member that the bot reads has a wrong type, then 400 names it, and nothing is answered', async () => {
    const parts: [string, Record<string, unknown>][] = [
      ['/from/aadObjectId', { from: { id: '29:x', aadObjectId: 7 } }],
      ['/from/aadObjectId', { from: { aadObjectId: { toLowerCase: 'max' } } }],
      ['/from', { from: 'max' }],
      ['/recipient/id', { recipient: { id: [] } }],
      ['/conversation/id', { conversation: { id: 7, tenantId: TENANT } }],
      ['/conversation/conversationType', { conversation: { id: 'c', tenantId: TENANT, conversationType: 7 } }],
      ['/channelId', { channelId: {} }],
      ['/text', { text: 7 }],
      ['/localTimezone', { localTimezone: 1 }],
      ['/entities', { entities: 'clientInfo' }],
      ['/membersAdded', { type: 'conversationUpdate', membersAdded: {} }],
    ];
    for (const [at, part] of parts) {
      const response = await post(channel.message('who is in', part), await channel.token());
      assertProblem(response, 400, 'BAD_REQUEST');
      assert.equal(response.json<{ errors: { at: string }[] }>().errors[0]?.at, at);
    }
    assert.deepEqual(channel.replies, []);
  });

  it('When the channel sends null for an unknown value, then the message is answered', async () => {
    const nothing = { localTimezone: null, locale: null, entities: null, replyToId: null, recipient: null };
    assert.equal((await post(channel.message('where is anna', nothing), await channel.token())).statusCode, 200);
    assert.match(answers()[0]?.text ?? '', /^Anna Berg has been in Berlin/);
  });

  it('When an invoke has no handler, then 501, not 500', async () => {
    const invoke = channel.message('', { type: 'invoke', name: 'tab/fetch', value: {} });
    assertProblem(await post(invoke, await channel.token()), 501, 'ACTIVITY_UNKNOWN');
    assert.deepEqual(logged, []);
  });

  it('When a message is from another or an unknown tenant, or not from Teams, then 403, and nothing is answered', async () => {
    const conversation = { id: 'a:conversation', conversationType: 'personal' };
    const other = '99999999-9999-4999-8999-999999999999';
    for (const more of [
      { conversation: { ...conversation, tenantId: other } },
      { channelData: { tenant: { id: other } } },
      { conversation, channelData: {} },
      { conversation: { ...conversation, tenantId: TENANT }, channelData: { tenant: { id: [TENANT] } } },
    ]) {
      assertProblem(await post(channel.message('who is in', more), await channel.token()), 403, 'NOT_OUR_TEAMS');
    }
    assertProblem(await post(channel.message('who is in', { channelId: 'directline' }), await channel.token()), 403, 'NOT_OUR_TEAMS');
    assert.deepEqual(channel.replies, []);
  });

  it('When Teams does not identify the asker, then the bot gives no information', async () => {
    await post(channel.message('who is in', { from: { id: '29:x', name: 'Anna Berg' } }), await channel.token());
    assert.match(answers()[0]?.text ?? '', /does not tell me who you are/);
  });

  it('When a message is edited, or somebody reacts, then the bot does not answer', async () => {
    for (const type of ['messageUpdate', 'messageDelete', 'messageReaction', 'installationUpdate', 'typing'])
      assert.equal((await post(channel.message("I'm remote", { type }), await channel.token())).statusCode, 200);
    assert.deepEqual(channel.replies, []);
  });

  it('When the bot is added, then it introduces itself; when somebody else is, then it does not', async () => {
    const added = (id: string) => channel.message('', { type: 'conversationUpdate', membersAdded: [{ id }] });
    await post(added('29:colleague'), await channel.token());
    assert.deepEqual(channel.replies, []);
    await post(added(`28:${APP_ID}`), await channel.token());
    assert.match(answers()[0]?.summary ?? '', /^I know who is in the office/);
  });

  it('When the question is in a channel, then the answer there has no data of the asker', async () => {
    const conversation = { id: '19:channel', conversationType: 'channel', isGroup: true, tenantId: TENANT };
    await post(channel.message('<at>Indoors</at> my status', { conversation }), await channel.token());
    const [alone, inPublic] = answers();
    assert.match(inPublic?.text ?? '', /^I answer you alone\./);
    assert.match(alone?.summary ?? '', /^Nothing has been seen of you today/);
  });

  it('When the device sends its zone, then hours are in that zone, and those of an office name theirs', async () => {
    const zola = { from: { id: '29:zola', aadObjectId: 'zola' } };
    await post(channel.message('where is anna', { ...zola, localTimezone: 'Europe/Berlin' }), await channel.token());
    await post(
      channel.message('where is anna', { ...zola, entities: [{ type: 'clientInfo', timezone: 'America/New_York' }] }),
      await channel.token(),
    );
    assert.deepEqual(
      answers().map(({ text }) => text?.replace(/^.* since /, '')),
      ['09:00.', '09:00 (Europe/Berlin).'],
    );
  });

  it('When the database is unavailable, then the answer is one sentence, and the log has no names', async () => {
    const broken = {
      ...fixture,
      store: { ...fixture.store, addOverride: () => Promise.reject(new Error('Max Muster could not be written')) },
    };
    const faulty = await appWith({}, broken);
    assert.equal((await post(channel.message("I'm remote"), await channel.token(), faulty)).statusCode, 200);
    assert.match(answers()[0]?.text ?? '', /^Something went wrong on my side/);
    assert.ok(logged.length > 0 && !logged.join().includes('Muster'));
    await faulty.close();
  });

  for (const [how, fails] of [
    ['failed', true],
    ['died after it had written', false],
  ] as const) {
    it(`When the instance that received a message ${how}, then the message counts as another one receives it, and once`, async () => {
      const reached = Promise.withResolvers<void>();
      const addOverride = async (override: Parameters<typeof fixture.store.addOverride>[0]) => {
        if (fails) throw new Error('gone');
        await fixture.store.addOverride(override);
        reached.resolve();
        return new Promise<never>(() => undefined);
      };
      const broken = await appWith({}, { ...fixture, store: { ...fixture.store, addOverride } });
      const message = channel.message("I'm remote tomorrow", { from: { id: '29:zola', aadObjectId: 'zola' } });
      const first = post(message, await channel.token(), broken);
      await (fails ? first : reached.promise);
      channel.replies.length = 0;
      for (let delivery = 0; delivery < 2; delivery++) await post(message, await channel.token());
      const [said, again] = answers();
      assert.match(said?.summary ?? '', /^Noted: you are working remotely tomorrow/);
      assert.equal(again?.text, 'That message reached me twice; it counts once.');
      assert.equal((await fixture.store.overrides({ endsAfter: fixture.clock.now(), personId: 'zola' })).length, 1);
      await fixture.store.erasePerson('zola', fixture.clock.now());
    });
  }

  it('When a clear could not be written, then the same message delivered again clears', async () => {
    const addClear = () => Promise.reject(new Error('gone'));
    const broken = await appWith({}, { ...fixture, store: { ...fixture.store, addClear } });
    const message = channel.message('clear my status');
    await post(message, await channel.token(), broken);
    await post(message, await channel.token());
    assert.match(answers()[0]?.text ?? '', /^Something went wrong on my side, and I cannot say whether that was done/);
    assert.match(answers()[1]?.text ?? '', /^Done, you start afresh/);
    await broken.close();
  });

  it('When an id is longer than any of Teams, then the activity is rejected, as no reply could reach it', async () => {
    const long = 'x'.repeat(3000);
    const { conversation, from } = channel.message('hello');
    for (const more of [
      { id: long },
      { replyToId: long },
      { serviceUrl: `${channel.address}/${long}` },
      { conversation: { ...conversation, id: long } },
      { from: { ...from, id: long } },
    ])
      assertProblem(await post(channel.message('hello', more), await channel.token()), 400, 'BAD_REQUEST');
    assert.deepEqual(channel.replies, []);
  });

  it('When the bot has no app id or no secret, then it does not start, since it would accept every caller', () => {
    for (const options of [{ appId: '', replyToken: async () => 'x' }, { appId: APP_ID }]) {
      assert.throws(
        () => createBot(fixture, { tenantId: TENANT, ...options }),
        (error) => isAppError(error, 'CONFIG_INVALID'),
      );
    }
  });

  it('When it is the demo’s bot, then a message without a token is answered as the demo’s employee, but only on this machine', async () => {
    const demo = await appWith({ appId: '', replyToken: undefined, development: { anonymous: true, personId: 'anna' } });
    await post(channel.message('where am i', { conversation: { id: 'c' }, channelData: {} }), undefined, demo);
    assert.match(answers()[0]?.summary ?? '', /^You are in Berlin, Floor 2/);
    assert.equal((await post(channel.message('hi', { serviceUrl: 'https://evil.example' }), undefined, demo)).statusCode, 403);
    assert.equal((await post({ ...channel.message('hi'), conversation: undefined }, undefined, demo)).statusCode, 400);
    await demo.close();
  });
});
