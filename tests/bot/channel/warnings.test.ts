import assert from 'node:assert/strict';
import { DAY, MINUTE } from '../../../server/presence/time.ts';
import { TEN } from '../fixture.ts';
import { APP_ID, TENANT } from './channel.ts';
import { type OpenBot, openBot } from './open-bot.ts';

const IN_TEAM = { conversation: { id: '19:team@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: TENANT } };

describe('Warnings in Teams', () => {
  let open: OpenBot;
  beforeEach(async () => {
    open = await openBot([{ id: 'max', name: 'Max Muster' }]);
  });
  afterEach(() => open.close());

  const trust = () => open.fixture.store.trustAdministrator('max', { now: TEN, until: TEN + 15 * MINUTE });
  async function say(text: string, more: Record<string, unknown> = {}): Promise<string> {
    await open.receive(open.channel.message(text, more));
    return open.channel.replies.at(-1)?.activity.text ?? '';
  }

  it('When somebody asks without proof from the page, then the answer says how to prove the role, and nothing is stored', async () => {
    assert.match(await say('send warnings here'), /^Only administrators/);
    assert.match(await say('stop warnings'), /^Only administrators/);
    assert.deepEqual(await open.fixture.store.warningConversations(), []);
  });

  it('When the time for the proof is over, then it no longer counts', async () => {
    await trust();
    await open.fixture.moveTo(TEN + 15 * MINUTE);
    assert.match(await say('send warnings here'), /^Only administrators/);
  });

  for (const [ahead, counts] of [
    [26 * 60 * MINUTE, false],
    [2 * MINUTE, true],
  ] as const) {
    it(`When the page proved the role by a clock that was ${ahead / MINUTE} min ahead, then the proof ${counts ? 'counts' : 'does not count'}`, async () => {
      const now = TEN + ahead;
      await open.fixture.store.trustAdministrator('max', { now, until: now + 15 * MINUTE });
      assert.match(await say('send warnings here'), counts ? /^I will write here/ : /^Only administrators/);
    });
  }

  it('When an administrator asks in a channel, then the channel is stored, without its members', async () => {
    await trust();
    assert.match(
      await say('<at>Indoors</at> send warnings here', IN_TEAM),
      /^I will write here.*secret or certificate.*sign-ins have not been read.*\n\nWhen it expires is not known to me/s,
    );
    const kept = await open.fixture.store.warningConversations();
    assert.deepEqual(kept, [
      {
        id: '19:team@thread.tacv2',
        kind: 'channel',
        tenantId: TENANT,
        channelId: 'msteams',
        serviceUrl: open.channel.address,
        botId: `28:${APP_ID}`,
      },
    ]);
    const [entry] = await open.fixture.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.actor, entry?.action, entry?.subject], ['max', 'warnings.start', '19:team@thread.tacv2']);
  });

  it('When an administrator asks in their own chat, then its owner is stored, so that it ends with the account', async () => {
    await trust();
    await say('send warnings here');
    const personal = await open.fixture.store.warningConversations();
    assert.deepEqual(
      personal.map(({ kind, personId }) => [kind, personId]),
      [['personal', 'max']],
    );
    await open.fixture.store.removePeople(['max'], TEN);
    await open.fixture.store.saveDirectory([{ id: 'max', upn: 'max@example.com', name: 'Max', enabled: true, guest: false }], 'display');
    await open.fixture.board.refresh();
    assert.deepEqual(await open.fixture.store.warningConversations(), []);
    assert.match(await say('send warnings here'), /^Only administrators/, 'the trust is gone with the account, too');
  });

  it('When the expiry of the credential is known, then an administrator who asks for warnings gets it at once', async () => {
    await trust();
    const known = { of: 'app' as const, kind: 'secret' as const, expiresAt: TEN + 59 * DAY, checkedAt: TEN };
    await open.fixture.store.saveCredentialStatus('app', known);
    assert.match(await say('send warnings here'), /^I will write here.*\n\nThe client secret expires in 59 days, on /s);
    await open.fixture.store.saveCredentialStatus('app', { ...known, expiresAt: TEN - DAY });
    assert.match(await say('send warnings here'), /has expired .* Make a new one/s);
  });

  it('When a warning is sent there, then it arrives in that conversation, signed', async () => {
    await trust();
    await say('send warnings here');
    const [conversation] = await open.fixture.store.warningConversations();
    assert.ok(conversation);
    await open.bot.tell(conversation, '**The client secret expires in 3 days.**');
    const last = open.channel.replies.at(-1);
    assert.match(last?.path ?? '', /^\/v3\/conversations\/a(?::|%3A)conversation\/activities/);
    assert.deepEqual([last?.authorization, last?.activity.text], ['Bearer reply-token', '**The client secret expires in 3 days.**']);
  });

  it('When the channel rejects it, then sending fails, so that it is retried', async () => {
    await trust();
    await say('send warnings here');
    const [conversation] = await open.fixture.store.warningConversations();
    assert.ok(conversation);
    await assert.rejects(open.bot.tell({ ...conversation, serviceUrl: open.channel.refusing }, 'x'), { statusCode: 403 });
  });

  it('When an administrator says stop, then it ends; when there was none, then the answer says so', async () => {
    await trust();
    await say('Send warnings here.');
    assert.equal(await say('stop warnings'), 'No more warnings come here.');
    assert.deepEqual(await open.fixture.store.warningConversations(), []);
    assert.equal(await say('stop the warnings'), 'No warnings come here.');
  });

  it('When somebody asks outside Teams, then the answer says where it works', async () => {
    await trust();
    assert.match((await open.fixture.say('max', 'send warnings here')).text, /^Say that in Teams/);
  });
});
