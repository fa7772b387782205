import assert from 'node:assert/strict';
import { APP_ID, TENANT } from './channel.ts';
import { type OpenBot, openBot } from './open-bot.ts';

const CHAT = { chatId: '19:group@thread.v2' };
const TEAM = '19:general@thread.tacv2';
const member = (aadObjectId: string, facts = {}) => ({ id: `29:${aadObjectId}`, aadObjectId, tenantId: TENANT, ...facts });

describe('The readers of the conversation of a tab', () => {
  let open: OpenBot;
  beforeEach(async () => {
    open = await openBot([{ id: 'max', name: 'Max Muster' }]);
  });
  afterEach(() => open.close());
  async function receive(more: Record<string, unknown> = {}, claims: Record<string, unknown> = {}): Promise<void> {
    await open.receive(open.channel.message('hello', more), claims);
  }

  it('When a message of our tenant came, then the address of its channel is stored; that of another tenant or a forged one is not', async () => {
    await receive({ conversation: { id: 'a', tenantId: 'other' }, channelData: { tenant: { id: 'other' } } });
    await receive({ serviceUrl: 'https://evil.example/' });
    assert.equal(await open.fixture.store.channelAddress(), undefined);
    await receive();
    assert.deepEqual(await open.fixture.store.channelAddress(), {
      channelId: 'msteams',
      serviceUrl: open.channel.address,
      botId: `28:${APP_ID}`,
    });
  });

  it('When no message has come yet, then no reader is known', async () => {
    open.channel.rosters.set(CHAT.chatId, [member('max')]);
    assert.equal(await open.bot.readersOfTab(CHAT), undefined);
  });

  it('When the bot is in a group chat, then its members are the readers; with a guest they are not known', async () => {
    await receive();
    open.channel.rosters.set(CHAT.chatId, [member('max'), member('ada'), member('eve')]);
    assert.deepEqual(await open.bot.readersOfTab(CHAT), ['max', 'ada', 'eve']);
    open.channel.rosters.set(CHAT.chatId, [member('max'), member('guest', { userRole: 'guest' })]);
    assert.equal(await open.bot.readersOfTab(CHAT), undefined);
  });

  it('When the bot is not in the conversation, then the channel refuses', async () => {
    await receive();
    await assert.rejects(open.bot.readersOfTab(CHAT));
    await assert.rejects(open.bot.readersOfTab({ teamId: TEAM, channelId: '19:other@thread.tacv2' }));
  });

  it('When it is a standard channel of a team, then the members of the team are the readers; of no other kind, and of no other team', async () => {
    await receive();
    open.channel.rosters.set(TEAM, [member('max'), member('ada')]);
    open.channel.channels.set(TEAM, [
      { id: TEAM },
      { id: '19:plain@thread.tacv2', type: 'standard' },
      { id: '19:shared@thread.tacv2', type: 'shared' },
      { id: '19:private@thread.tacv2', type: 'private' },
      { id: '19:unknown@thread.tacv2' },
    ]);
    for (const channelId of [TEAM, '19:plain@thread.tacv2'])
      assert.deepEqual(await open.bot.readersOfTab({ teamId: TEAM, channelId }), ['max', 'ada'], channelId);
    for (const name of ['shared', 'private', 'unknown', 'elsewhere'])
      assert.equal(await open.bot.readersOfTab({ teamId: TEAM, channelId: `19:${name}@thread.tacv2` }), undefined, name);
  });
});
