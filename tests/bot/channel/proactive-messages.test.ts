import assert from 'node:assert/strict';
import fastify, { type FastifyInstance } from 'fastify';
import { CHANNEL_TIMEOUT } from '../../../bot/channel/connector.ts';
import { type Bot, createBot } from '../../../bot/channel/route.ts';
import { askedToWait, isSurelyNotSent } from '../../../server/ingest/messages/surely-not-sent.ts';
import { type Fixture, openFixture } from '../fixture.ts';
import { APP_ID, type Channel, type ChannelError, openChannel, TENANT } from './channel.ts';

describe('Proactive messages', () => {
  let fixture: Fixture;
  let channel: Channel;
  let app: FastifyInstance;
  let bot: Bot;
  beforeEach(async () => {
    fixture = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'otto', name: 'Otto Off', mode: 'off' },
    ]);
    channel = await openChannel();
    app = fastify();
    const options = { appId: APP_ID, tenantId: TENANT, openIdMetadataUrl: channel.metadataUrl, replyToken: async () => 'reply-token' };
    bot = createBot(fixture, options);
    await app.register(bot.route);
  });
  afterEach(async () => {
    await app.close();
    await channel.close();
    await fixture.close();
  });
  async function write(text: string, more: Record<string, unknown> = {}): Promise<void> {
    const headers = { authorization: await channel.token() };
    await app.inject({ method: 'POST', url: '/api/messages', payload: channel.message(text, more), headers });
  }
  const conversation = () => ({
    id: '19:team@thread.tacv2',
    kind: 'groupChat' as const,
    tenantId: TENANT,
    channelId: 'msteams',
    serviceUrl: channel.address,
    botId: `28:${APP_ID}`,
  });

  it('When somebody writes to the bot in their own chat, then its address is stored; not in mode off, and not that of a group', async () => {
    await write('hello', { conversation: { id: '19:group', conversationType: 'groupChat', tenantId: TENANT } });
    await write('hello', { from: { id: '29:otto', aadObjectId: 'otto' }, conversation: { id: 'a:otto', tenantId: TENANT } });
    assert.deepEqual(await fixture.store.chats(), []);
    await write('hello');
    const [chat, ...others] = await fixture.store.chats();
    assert.deepEqual(
      [chat?.personId, chat?.conversation?.id, chat?.conversation?.kind, chat?.conversation?.personId, others],
      ['max', 'a:conversation', 'personal', 'max', []],
    );
    assert.ok(chat?.conversation);
    await bot.tell(chat.conversation, 'Good morning!');
    assert.equal(channel.replies.at(-1)?.activity.text, 'Good morning!');
  });

  it('When there are buttons, then it is a card whose buttons say their text', async () => {
    await bot.tell(conversation(), 'Where are you?', ['Remote', 'Stop asking']);
    const [attachment] = (channel.replies.at(-1)?.activity.attachments ?? []) as { content?: { actions?: { data: { say: string } }[] } }[];
    assert.deepEqual(
      attachment?.content?.actions?.map(({ data }) => data.say),
      ['Remote', 'Stop asking'],
    );
  });

  const failures: [what: string, failure: ChannelError, again: boolean][] = [
    ...[500, 504].map((status): [string, ChannelError, boolean] => [`answers ${status}`, { status }, false]),
    ...[412, 429, 502, 503].map((status): [string, ChannelError, boolean] => [`answers ${status}`, { status }, true]),
    ['answers 429 and names a wait', { status: 429, headers: { 'retry-after': '1' } }, true],
    ['ends the connection', 'broken', false],
  ];
  for (const [what, failure, again] of failures) {
    it(`When the channel ${what}, then one request is made, and the message ${again ? 'has surely not arrived' : 'may have arrived'}`, async () => {
      channel.failWith(failure);
      await assert.rejects(bot.tell(conversation(), 'Good morning!'), (error) => isSurelyNotSent(error) === again);
      assert.equal(channel.replies.length, 1);
    });
  }

  it('When the channel asks for a delay, then the error has its length', async () => {
    channel.failWith({ status: 429, headers: { 'retry-after': '600' } });
    await assert.rejects(bot.tell(conversation(), 'Good morning!'), (error) => askedToWait(error, 0) === 600_000);
  });

  it('When the channel does not answer, then the request ends after 15 seconds, and the message may have arrived', async () => {
    channel.failWith('silent');
    const began = performance.now();
    await assert.rejects(bot.tell(conversation(), 'Good morning!'), (error) => !isSurelyNotSent(error));
    assert.equal(channel.replies.length, 1);
    assert.ok(Math.abs(performance.now() - began - CHANNEL_TIMEOUT) < 5000);
  }).timeout(CHANNEL_TIMEOUT + 15_000);

  it('The readers of a conversation are the members of the tenant; undefined if there are others, or the roster cannot be read', async () => {
    const member = (aadObjectId: string, facts = {}) => ({ id: `29:${aadObjectId}`, aadObjectId, tenantId: TENANT, ...facts });
    channel.rosters.set('19:team@thread.tacv2', [member('max'), member('ada'), member('EVE')]);
    assert.deepEqual(await bot.readers(conversation()), ['max', 'ada', 'eve']);
    channel.rosters.set('19:team@thread.tacv2', [member('max'), member('guest', { userRole: 'guest' })]);
    assert.equal(await bot.readers(conversation()), undefined);
    channel.rosters.delete('19:team@thread.tacv2');
    await assert.rejects(bot.readers(conversation()));
  });
});
