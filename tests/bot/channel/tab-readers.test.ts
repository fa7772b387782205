import assert from 'node:assert/strict';
import fastify, { type FastifyInstance } from 'fastify';
import { type Bot, createBot } from '../../../bot/channel/route.ts';
import { type Fixture, openFixture } from '../fixture.ts';
import { APP_ID, type Channel, openChannel, TENANT } from './channel.ts';

const CHAT = { chatId: '19:group@thread.v2' };
const TEAM = '19:general@thread.tacv2';
const member = (aadObjectId: string, facts = {}) => ({ id: `29:${aadObjectId}`, aadObjectId, tenantId: TENANT, ...facts });

describe('The readers of the conversation of a tab', () => {
  let fixture: Fixture;
  let channel: Channel;
  let app: FastifyInstance;
  let bot: Bot;
  beforeEach(async () => {
    fixture = await openFixture([{ id: 'max', name: 'Max Muster' }]);
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
  async function receive(more: Record<string, unknown> = {}, claims: Record<string, unknown> = {}): Promise<void> {
    const headers = { authorization: await channel.token(claims) };
    await app.inject({ method: 'POST', url: '/api/messages', payload: channel.message('hello', more), headers });
  }

  it('When a message of our tenant came, then the address of its channel is stored; that of another tenant or a forged one is not', async () => {
    await receive({ conversation: { id: 'a', tenantId: 'other' }, channelData: { tenant: { id: 'other' } } });
    await receive({ serviceUrl: 'https://evil.example/' });
    assert.equal(await fixture.store.channelAddress(), undefined);
    await receive();
    assert.deepEqual(await fixture.store.channelAddress(), { channelId: 'msteams', serviceUrl: channel.address, botId: `28:${APP_ID}` });
  });

  it('When no message has come yet, then no reader is known', async () => {
    channel.rosters.set(CHAT.chatId, [member('max')]);
    assert.equal(await bot.readersOfTab(CHAT), undefined);
  });

  it('When the bot is in a group chat, then its members are the readers; with a guest they are not known', async () => {
    await receive();
    channel.rosters.set(CHAT.chatId, [member('max'), member('ada'), member('eve')]);
    assert.deepEqual(await bot.readersOfTab(CHAT), ['max', 'ada', 'eve']);
    channel.rosters.set(CHAT.chatId, [member('max'), member('guest', { userRole: 'guest' })]);
    assert.equal(await bot.readersOfTab(CHAT), undefined);
  });

  it('When the bot is not in the conversation, then the channel refuses', async () => {
    await receive();
    await assert.rejects(bot.readersOfTab(CHAT));
    await assert.rejects(bot.readersOfTab({ teamId: TEAM, channelId: '19:other@thread.tacv2' }));
  });

  it('When it is a standard channel of a team, then the members of the team are the readers; of no other kind, and of no other team', async () => {
    await receive();
    channel.rosters.set(TEAM, [member('max'), member('ada')]);
    channel.channels.set(TEAM, [
      { id: TEAM },
      { id: '19:plain@thread.tacv2', type: 'standard' },
      { id: '19:shared@thread.tacv2', type: 'shared' },
      { id: '19:private@thread.tacv2', type: 'private' },
      { id: '19:unknown@thread.tacv2' },
    ]);
    for (const channelId of [TEAM, '19:plain@thread.tacv2'])
      assert.deepEqual(await bot.readersOfTab({ teamId: TEAM, channelId }), ['max', 'ada'], channelId);
    for (const name of ['shared', 'private', 'unknown', 'elsewhere'])
      assert.equal(await bot.readersOfTab({ teamId: TEAM, channelId: `19:${name}@thread.tacv2` }), undefined, name);
  });
});
