import assert from 'node:assert/strict';
import type { TabConversation } from '../../../server/presence/conversation.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { ADA, ADMIN, BEN, DORA, GUEST, type Harness, NOW, startHarness } from '../harness.ts';

const CHAT = 'chat=19:group@thread.v2';
const AT = '/api/shared-board?office=berlin';

describe('What every reader of a conversation may see', () => {
  let on: Harness;
  let readers: readonly string[] | undefined;
  let asked: TabConversation[];
  beforeEach(async () => {
    asked = [];
    readers = [ADA, DORA];
    on = await startHarness({
      async readersOfTab(conversation) {
        asked.push(conversation);
        return readers;
      },
    });
    for (const id of [ADA, BEN]) await on.seen(id, 'r1', NOW - HOUR);
    await on.seen(DORA, 'r2', NOW - HOUR);
  });
  afterEach(() => on.close());

  const look = (as: string, url: string) => on.call(as, 'GET', url.replaceAll('@', '%40'));
  const namesOf = ({ body }: { body: { people?: { name: string }[] } }) => body.people?.map(({ name }) => name);

  it('When all members of the chat are members of the tenant, then those who may be named are, and all are counted', async () => {
    const { body } = await look(ADA, `${AT}&${CHAT}`);
    assert.deepEqual(namesOf({ body }), ['Ada', 'Dora']);
    assert.deepEqual([body.total, body.offices.length, body.offices[0].present.count], [2, 1, 3]);
    assert.deepEqual(asked, [{ chatId: '19:group@thread.v2' }]);
    assert.deepEqual(namesOf(await look(ADA, `${AT}&floor=b1&${CHAT}`)), ['Ada']);
  });

  it('When two members look, then both see the same, and neither sees their own status', async () => {
    await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden' });
    const [ada, dora] = [await look(ADA, `${AT}&${CHAT}`), await look(DORA, `${AT}&${CHAT}`)];
    assert.equal(ada?.text, dora?.text);
    assert.deepEqual(namesOf(dora), ['Ada']);
  });

  const NUMBERS: [what: string, url: string, roster: readonly string[] | undefined][] = [
    ['the roster cannot be read', `${AT}&${CHAT}`, undefined],
    ['the roster is empty', `${AT}&${CHAT}`, []],
    ['a guest reads along', `${AT}&${CHAT}`, [ADA, GUEST]],
    ['somebody unknown reads along', `${AT}&${CHAT}`, [ADA, 'stranger']],
    ['the person who looks is not a member', `${AT}&${CHAT}`, [DORA, ADMIN]],
    ['no conversation is named', AT, [ADA]],
    ['only the team is named', `${AT}&team=19:general@thread.tacv2`, [ADA]],
  ];
  for (const [what, url, roster] of NUMBERS) {
    it(`When ${what}, then there are numbers alone, in the same form`, async () => {
      readers = roster;
      const { status, body } = await look(ADA, url);
      assert.equal(status, 200);
      assert.deepEqual(Object.keys(body).sort(), ['at', 'offices']);
      assert.equal(body.offices[0].present.count, 3);
    });
  }

  it('When the channel fails, then there are numbers, and the log has no id', async () => {
    await on.close();
    on = await startHarness({ readersOfTab: () => Promise.reject(new Error('19:group@thread.v2 of Ada is gone')) });
    const { status, body } = await look(ADA, `${AT}&${CHAT}`);
    assert.deepEqual([status, body.people], [200, undefined]);
    assert.match(on.lines.join(''), /Failed to read the members of a tab’s conversation/);
    assert.ok(!on.lines.join('').includes('19:group'));
  });

  it('When it is a channel, then team and channel are asked for', async () => {
    await look(ADA, `${AT}&team=19:general@thread.tacv2&channel=19:plain@thread.tacv2`);
    assert.deepEqual(asked, [{ teamId: '19:general@thread.tacv2', channelId: '19:plain@thread.tacv2' }]);
  });

  it('When many look at one conversation, then its members are read once a minute', async () => {
    for (const as of [ADA, DORA, ADA]) await look(as, `${AT}&${CHAT}`);
    assert.equal(asked.length, 1);
  });

  it('When one person names many conversations, then the bot asks for a few of them, and the rest are numbers', async () => {
    for (let i = 0; i < 25; i++) await look(ADA, `${AT}&chat=19:guess${i}@thread.v2`);
    assert.equal(asked.length, 20);
    assert.equal(namesOf(await look(ADA, `${AT}&chat=19:guess30@thread.v2`)), undefined);
    assert.deepEqual(namesOf(await look(DORA, `${AT}&${CHAT}`)), ['Ada', 'Dora']);
  });

  it('When no office is named, then there are the numbers of all, without names', async () => {
    await on.store.saveOffice({ id: 'paris', name: 'Paris', timeZone: 'Europe/Paris', floors: [], createdAt: 0, version: 1 });
    const { body } = await look(ADA, `/api/shared-board?${CHAT}`);
    assert.deepEqual(
      body.offices.map(({ name }: { name: string }) => name),
      ['Berlin', 'Paris'],
    );
    assert.equal(body.people, undefined);
  });

  it('When office or floor is not in use, then 404', async () => {
    for (const url of ['/api/shared-board?office=nowhere', `${AT}&floor=nowhere`]) assert.equal((await look(ADA, url)).status, 404);
    const [office] = await on.store.offices();
    assert.ok(office);
    await on.store.saveOffice({ ...office, archivedAt: NOW, version: office.version + 1 });
    assert.equal((await look(ADA, AT)).status, 404);
  });

  it('When an id of a conversation could leave its place in an address, then 400', async () => {
    for (const chat of ['19:a/../b', '19:a?b', '%2e%2e%2f', ''])
      assert.equal((await look(ADA, `${AT}&chat=${encodeURIComponent(chat)}`)).status, 400, chat);
    assert.deepEqual(asked, []);
  });
});
