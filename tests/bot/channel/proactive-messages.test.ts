import assert from 'node:assert/strict';
import { CHANNEL_TIMEOUT, SendOnceAuthentication } from '../../../bot/channel/connector.ts';
import { askedToWait, isCertainlyNotSent } from '../../../server/ingest/messages/certainly-not-sent.ts';
import { some } from '../../support/runs.ts';
import { APP_ID, type ChannelError, TENANT } from './channel.ts';
import { type OpenBot, openBot } from './open-bot.ts';

describe('Proactive messages', () => {
  let open: OpenBot;
  beforeEach(async () => {
    open = await openBot([
      { id: 'max', name: 'Max Muster' },
      { id: 'otto', name: 'Otto Off', mode: 'off' },
    ]);
  });
  afterEach(() => open.close());
  async function write(text: string, more: Record<string, unknown> = {}): Promise<void> {
    await open.receive(open.channel.message(text, more));
  }
  const conversation = () => ({
    id: '19:team@thread.tacv2',
    kind: 'groupChat' as const,
    tenantId: TENANT,
    channelId: 'msteams',
    serviceUrl: open.channel.address,
    botId: `28:${APP_ID}`,
  });

  it('When somebody writes to the bot in their own chat, then its address is stored; not in mode off, and not that of a group', async () => {
    await write('hello', { conversation: { id: '19:group', conversationType: 'groupChat', tenantId: TENANT } });
    await write('hello', { from: { id: '29:otto', aadObjectId: 'otto' }, conversation: { id: 'a:otto', tenantId: TENANT } });
    assert.deepEqual(await open.fixture.store.chats(), []);
    await write('hello');
    const [chat, ...others] = await open.fixture.store.chats();
    assert.deepEqual(
      [chat?.personId, chat?.conversation?.id, chat?.conversation?.kind, chat?.conversation?.personId, others],
      ['max', 'a:conversation', 'personal', 'max', []],
    );
    assert.ok(chat?.conversation);
    await open.bot.tell(chat.conversation, 'Good morning!');
    assert.equal(open.channel.replies.at(-1)?.activity.text, 'Good morning!');
  });

  it('When there are buttons, then it is a card whose buttons say their text', async () => {
    await open.bot.tell(conversation(), 'Where are you?', ['Remote', 'Stop asking']);
    const [attachment] = (open.channel.replies.at(-1)?.activity.attachments ?? []) as {
      content?: { actions?: { data: { say: string } }[] };
    }[];
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
  for (const [what, failure, again] of some(failures)) {
    it(`When the channel ${what}, then one request is made, and the message ${again ? 'has surely not arrived' : 'may have arrived'}`, async () => {
      open.channel.failWith(failure);
      await assert.rejects(open.bot.tell(conversation(), 'Good morning!'), (error) => isCertainlyNotSent(error) === again);
      assert.equal(open.channel.replies.length, 1);
    });
  }

  it('When the channel asks for a delay, then the error has its length', async () => {
    open.channel.failWith({ status: 429, headers: { 'retry-after': '600' } });
    await assert.rejects(open.bot.tell(conversation(), 'Good morning!'), (error) => askedToWait(error, 0) === 600_000);
  });

  it('When the channel does not answer, then the request ends at its timeout, by default after 15 seconds, and the message may have arrived', async () => {
    const soon = await openBot([{ id: 'max', name: 'Max Muster' }], { channelTimeout: 300 });
    try {
      soon.channel.failWith('silent');
      const tell = soon.bot.tell({ ...conversation(), serviceUrl: soon.channel.address }, 'Good morning!');
      await assert.rejects(tell, (error) => !isCertainlyNotSent(error));
      assert.equal(soon.channel.replies.length, 1);
      assert.deepEqual([CHANNEL_TIMEOUT, new SendOnceAuthentication({}).channelTimeout], [15_000, 15_000]);
    } finally {
      await soon.close();
    }
  });

  it('The readers of a conversation are the members of the tenant; undefined if there are others, or the roster cannot be read', async () => {
    const member = (aadObjectId: string, facts = {}) => ({ id: `29:${aadObjectId}`, aadObjectId, tenantId: TENANT, ...facts });
    open.channel.rosters.set('19:team@thread.tacv2', [member('max'), member('ada'), member('EVE')]);
    assert.deepEqual(await open.bot.readers(conversation()), ['max', 'ada', 'eve']);
    open.channel.rosters.set('19:team@thread.tacv2', [member('max'), member('guest', { userRole: 'guest' })]);
    assert.equal(await open.bot.readers(conversation()), undefined);
    open.channel.rosters.delete('19:team@thread.tacv2');
    await assert.rejects(open.bot.readers(conversation()));
  });
});
