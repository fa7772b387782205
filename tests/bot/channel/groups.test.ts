import assert from 'node:assert/strict';
import fastify, { type FastifyInstance } from 'fastify';
import type { AdaptiveCard } from '../../../bot/cards/cards.ts';
import { createBot } from '../../../bot/channel/route.ts';
import { CLOUDS } from '../../../server/graph/clouds.ts';
import { loggerOptions } from '../../../server/plugins/logging.ts';
import { some } from '../../support/runs.ts';
import { faultsOf } from '../cards/card-schema.ts';
import { type Fixture, openFixture } from '../fixture.ts';
import { APP_ID, type Channel, isTargeted, openChannel, TENANT } from './channel.ts';

const PEOPLE = [
  { id: 'max', name: 'Max Muster', department: 'Sales' },
  { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2' } },
  { id: 'ben', name: 'Ben Home', department: 'Sales', seen: { rangeId: 'r-home' } },
  { id: 'tess', name: 'Tess Track', mode: 'track' as const, seen: { rangeId: 'r-b2' } },
  { id: 'otto', name: 'Otto Off', mode: 'off' as const },
  { id: 'gast', name: 'Gast Guest', guest: true },
];
const GROUP = { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: TENANT };
const member = (id: string, more: object = {}) => ({ id: `29:${id}`, name: id, objectId: id, tenantId: TENANT, userRole: 'user', ...more });
const MEMBERS = ['max', 'anna', 'tess', 'otto', 'ben'].map((id) => member(id));

describe('the bot in a group or channel', () => {
  let fixture: Fixture;
  let channel: Channel;
  let app: FastifyInstance;
  const logged: string[] = [];

  before(async () => {
    fixture = await openFixture(PEOPLE);
    channel = await openChannel();
    // The first message compiles the languages, which may take longer than a connection stays open.
    await fixture.say('max', 'hello');
  });
  // A new bot has counted no messages.
  beforeEach(async () => {
    app = fastify({ logger: loggerOptions('warn', { write: (line: string) => void logged.push(line) }) });
    const options = { appId: APP_ID, tenantId: TENANT, openIdMetadataUrl: channel.metadataUrl, replyToken: async () => 'reply-token' };
    await app.register(createBot(fixture, options).route);
    channel.replies.length = 0;
    channel.rosters.clear();
    channel.answerTargeted(201);
    logged.length = 0;
  });
  afterEach(() => app.close());
  after(async () => {
    await channel.close();
    await fixture.close();
  });

  /** The part for all readers, and the part for the sender alone. */
  async function say(
    text: string,
    { by = 'max', more = {} }: { by?: string; more?: object } = {},
  ): Promise<{ group: string; alone: string[] }> {
    channel.replies.length = 0;
    const message = channel.message(text, { conversation: GROUP, from: { id: `29:${by}`, aadObjectId: by }, ...more });
    const response = await app.inject({
      method: 'POST',
      url: '/api/messages',
      payload: message,
      headers: { authorization: await channel.token() },
    });
    assert.equal(response.statusCode, 200, response.body);
    const sent = channel.replies.filter(({ activity }) => activity.type === 'message');
    const texts = (inGroup: boolean) =>
      sent
        .filter(({ path }) => (path.includes('19%3Agroup') && !isTargeted(path)) === inGroup)
        .map(({ activity }) => activity.text ?? activity.summary ?? '');
    return { group: texts(true).join('\n'), alone: texts(false) };
  }

  const asked = ['who is in Berlin', 'where is Anna Berg', 'is Anna Berg in', 'who is remote', 'who is in Sales', 'Anna Berg'];
  const named = async () => (await sayAll(asked)).filter((text) => /Anna|Ben/.test(text)).length;

  async function sayAll(texts: readonly string[]): Promise<string[]> {
    const answers: string[] = [];
    for (const text of texts) answers.push((await say(text)).group);
    return answers;
  }

  it('When the roster was read completely and has only members, then people are named', async () => {
    channel.rosters.set(GROUP.id, MEMBERS);
    assert.equal(await named(), asked.length);
  });

  it('When a guest joins or leaves between two messages, then the next answer has no names, or has names again', async () => {
    const answers: string[] = [];
    for (const members of [MEMBERS, [...MEMBERS, member('gast')], MEMBERS]) {
      channel.rosters.set(GROUP.id, members);
      answers.push((await say('who is in Berlin')).group);
    }
    assert.deepEqual(
      answers.map((answer) => answer.includes('Anna Berg')),
      [true, false, true],
    );
  });

  for (const [who, stranger] of [
    ['a guest whom the directory knows', member('gast')],
    ['a guest by the role that Teams gives', member('anna', { userRole: 'guest' })],
    ['somebody of another tenant', member('x', { tenantId: '99999999-9999-4999-8999-999999999999' })],
    ['somebody whose tenant is null', member('anna', { tenantId: null })],
    ['somebody whom the directory does not know', member('nobody')],
    ['somebody anonymous', { id: '29:anon', name: 'anon' }],
  ] as const) {
    it(`When ${who} reads the conversation, then the answer has only numbers, and every question for a person gets the same answer`, async () => {
      channel.rosters.set(GROUP.id, [...MEMBERS, stranger]);
      assert.equal(await named(), 0);
      assert.match((await say('who is in Berlin')).group, /^Berlin: 2 of 40 here now Floor 2 \(2 of 20\)$/);
      assert.match((await say('how full is Berlin')).group, /2 of 40/);
      const [theirs, nobodys] = await sayAll(['where is Anna Berg', 'where is Nobody Here']);
      assert.match(theirs ?? '', /^Not everybody here is a member/);
      assert.equal(theirs, nobodys);
      assert.deepEqual(logged, [], 'the roster was read');
    });
  }

  it('When the roster cannot be read, or the channel is shared with others, then nobody is named', async () => {
    assert.equal(await named(), 0);
    assert.match(logged.join(), /sending no names to it/);
    channel.rosters.set(GROUP.id, MEMBERS);
    const shared = { channelData: { tenant: { id: TENANT }, channel: { id: '19:c', type: 'shared' } } };
    assert.doesNotMatch((await say('who is in Berlin', { more: shared })).group, /Anna/);
  });

  it('When somebody makes a statement about themselves, then the group reads one sentence, regardless of the mode and the outcome', async () => {
    channel.rosters.set(GROUP.id, MEMBERS);
    const said = [
      "I'm remote",
      "I'm remote until blah",
      'hide me',
      'undo',
      'clear my status',
      'my status',
      'show me again',
      'sick',
      'remote?',
      'why',
      'help',
      '?',
      'blue cheese',
    ];
    const read = new Set<string>();
    for (const by of ['ben', 'tess', 'otto']) for (const text of said) read.add((await say(text, { by })).group);
    assert.deepEqual([...read], ['I answer you alone. If nothing comes, ask me in our own chat.']);
  });

  const followUps: readonly (readonly [string, string])[] = [
    ['who is in Berlin', 'and tomorrow?'],
    ['where is Anna Berg', 'and tomorrow?'],
    ['how full is Berlin', 'and on floor 3?'],
    ['wer ist in Berlin', 'und morgen?'],
    ['qui est à Berlin', 'et demain ?'],
    ['quién está en Berlín', '¿y mañana?'],
  ];
  for (const [question, followUp] of some(followUps))
    it(`When “${question}” is followed by “${followUp}”, then the group reads the same for an asker in any mode`, async () => {
      channel.rosters.set(GROUP.id, MEMBERS);
      const read = new Set<string>();
      for (const by of ['ben', 'tess', 'otto']) {
        await say(question, { by });
        const { group, alone } = await say(followUp, { by });
        assert.deepEqual(alone, [], by);
        read.add(group);
      }
      assert.equal(read.size, 1, [...read].join(' | '));
      assert.doesNotMatch([...read].join(), /^I answer you alone|^Ich antworte|^Je vous réponds|^Le respondo/);
    });

  it('When somebody makes a statement, then the confirmation or refusal goes only to that person', async () => {
    channel.rosters.set(GROUP.id, MEMBERS);
    assert.match((await say("I'm on leave", { by: 'tess' })).alone.join(), /^Noted: you are on leave until the end of today/);
    assert.match((await say("I'm on leave", { by: 'otto' })).alone.join(), /^Your presence is switched off/);
    assert.match((await say("I'm on leave until blah", { by: 'max' })).alone.join(), /^I did not understand until when/);
    const [{ path, activity } = { path: '', activity: undefined }] = channel.replies.filter((reply) => isTargeted(reply.path));
    assert.match(path, /^\/v3\/conversations\/19%3Agroup\/activities\?/);
    assert.equal(activity?.recipient?.id, '29:max');
    assert.equal(opened(), undefined, 'no chat is opened for what was read in the group');
  });

  const opened = () =>
    channel.replies.find(({ path }) => path === '/v3/conversations')?.activity as { members?: { id: string }[] } | undefined;
  const refusals = [400, 403, 404, 405, 412, 429];
  for (const status of some(refusals))
    it(`When the group rejects a targeted message (${status}), then it goes to the person’s own chat, once`, async () => {
      channel.answerTargeted(status);
      const { group, alone } = await say('my status', { by: 'anna' });
      assert.deepEqual(alone.length, 2, 'refused, and in the chat');
      assert.deepEqual(
        opened()?.members?.map(({ id }) => id),
        ['29:anna'],
      );
      assert.doesNotMatch(JSON.stringify(channel.replies.at(-1)), /OpenUrl/);
      assert.match(group, /^I answer you alone\./);
    });

  for (const status of [408, 500, 502, 504])
    it(`When it is not known whether the group accepted it (${status}), then nothing is written twice, and a button opens the chat`, async () => {
      channel.answerTargeted(status);
      const { group, alone } = await say('my status', { by: 'anna' });
      assert.deepEqual([alone.length, opened()], [1, undefined]);
      assert.equal(group, 'I answer you alone. If nothing comes, ask me in our own chat.');
      const [card] = cards();
      assert.deepEqual(card?.actions, [
        { type: 'Action.OpenUrl', title: 'Open our chat', url: `https://teams.microsoft.com/l/chat/0/0?users=28%3A${APP_ID}` },
      ]);
      assert.deepEqual(faultsOf(card ?? {}), []);
    });

  it('When the platform is not known to support targeted messages, then it goes to the person’s own chat', async () => {
    const government = fastify();
    const { bot: cloud } = CLOUDS.find(({ name }) => name.includes('L4')) as (typeof CLOUDS)[number];
    const options = { appId: APP_ID, tenantId: TENANT, openIdMetadataUrl: channel.metadataUrl, replyToken: async () => 'reply-token' };
    await government.register(createBot(fixture, { ...options, cloud }).route);
    const authorization = await channel.token({ iss: cloud.channel });
    const payload = channel.message('my status', { conversation: GROUP, from: { id: '29:anna', aadObjectId: 'anna' } });
    await government.inject({ method: 'POST', url: '/api/messages', payload, headers: { authorization } });
    assert.deepEqual([channel.replies.some(({ path }) => isTargeted(path)), opened() !== undefined], [false, true]);
    await government.close();
  });

  /** Cards that the group reads. */
  const cards = () =>
    channel.replies
      .filter(({ path, activity }) => path.includes('19%3Agroup') && !isTargeted(path) && activity.type === 'message')
      .flatMap(({ activity }) => (activity.attachments ?? []) as unknown as { content: AdaptiveCard }[])
      .map(({ content }) => content);

  const askedAlone = { recipient: { id: `28:${APP_ID}`, isTargeted: true } };

  it('When only the bot reads a question, then the answer is not public, and as in the asker’s own chat', async () => {
    for (const text of ['who is in Berlin', "I'm remote", 'help', 'blue cheese', 'where is Anna Berg']) {
      const { group, alone } = await say(text, { by: 'ben', more: askedAlone });
      assert.deepEqual([group, alone.length], ['', 1], text);
      assert.ok(
        channel.replies.every(({ path }) => isTargeted(path)),
        'no sign of typing either',
      );
    }
    assert.match((await say('where is Anna Berg', { by: 'ben', more: askedAlone })).alone.join(), /^Anna Berg has been in Berlin, Floor 2/);
    assert.match(
      (await say('where is Tess Track', { by: 'ben', more: askedAlone })).alone.join(),
      /^I can’t find anyone called “Tess Track”/,
    );
    channel.answerTargeted(500);
    assert.deepEqual((await say('who is in Berlin', { by: 'ben', more: askedAlone })).group, '');
  });

  it('When a button that only its reader saw is pressed, then its answer also goes only to them', async () => {
    await say('my status', { by: 'tess' });
    const { attachments = [] } = channel.replies.find(({ path }) => isTargeted(path))?.activity ?? {};
    const [button] = (attachments[0] as unknown as { content: AdaptiveCard }).content.actions ?? [];
    const { group, alone } = await say('', { by: 'tess', more: { text: undefined, value: button?.data } });
    assert.deepEqual([group, alone.length], ['', 1]);
    assert.match(alone.join(), /^Noted: you are working remotely/);
  });

  it('When somebody in mode track asks for themselves in front of others, then they do not exist', async () => {
    channel.rosters.set(GROUP.id, MEMBERS);
    const [own, nobodys] = [await say('where is Tess Track', { by: 'tess' }), await say('where is Xaver Xylo', { by: 'tess' })];
    assert.equal(own.group.replace('Tess Track', 'NAME'), nobodys.group.replace('Xaver Xylo', 'NAME'));
    assert.match((await say('where is Anna Berg', { by: 'anna' })).group, /^Anna Berg has been in Berlin, Floor 2/);
  });

  it('When somebody is mentioned, then the roster identifies them, and the bot’s own mention is removed', async () => {
    channel.rosters.set(GROUP.id, MEMBERS);
    const entities = [
      { type: 'mention', text: '<at>Presence Bot</at>', mentioned: { id: `28:${APP_ID}`, name: 'Presence Bot' } },
      { type: 'mention', text: '<at>The Boss</at>', mentioned: { id: '29:anna', name: 'Somebody Else' } },
    ];
    const { group } = await say('<at>Presence Bot</at> where is <at>The Boss</at>', { more: { entities } });
    assert.match(group, /^Anna Berg has been in Berlin, Floor 2/);
  });

  it('When the person’s own chat cannot be opened, then the group still gets its answer, and the log says so', async () => {
    channel.rosters.set(GROUP.id, MEMBERS);
    channel.refuseNewChats(true);
    channel.answerTargeted(403);
    assert.match((await say('my status', { by: 'anna' })).group, /^I answer you alone\./);
    channel.refuseNewChats(false);
    assert.match(logged.join(), /Failed to send an answer to the asker alone/);
    assert.doesNotMatch(logged.join(), /anna/i);
  });
});
