import assert from 'node:assert/strict';
import fastify, { type FastifyInstance } from 'fastify';
import type { AdaptiveCard } from '../../../bot/cards/cards.ts';
import type { BotOptions } from '../../../bot/channel/adapter.ts';
import { type Bot, createBot } from '../../../bot/channel/route.ts';
import { createLinks, placeOfLink } from '../../../bot/links.ts';
import { problems } from '../../../server/plugins/problems.ts';
import { subscriptionKey } from '../../../server/presence/subscription.ts';
import { LANGUAGES } from '../../../server/texts/languages.ts';
import { faultsOf } from '../cards/card-schema.ts';
import { APP_ID, type Channel, openChannel, TENANT } from '../channel/channel.ts';
import { type Fixture, openFixture } from '../fixture.ts';

const PEOPLE = [
  { id: 'max', name: 'Max Muster', department: 'Sales', managerId: 'anna' },
  { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2' } },
  { id: 'ben', name: 'Ben Home', department: 'Sales', managerId: 'anna', seen: { rangeId: 'r-home' } },
  { id: 'tess', name: 'Tess Track', mode: 'track' as const, managerId: 'anna', seen: { rangeId: 'r-b2' } },
  { id: 'otto', name: 'Otto Off', mode: 'off' as const, managerId: 'anna' },
  { id: 'gast', name: 'Gast Guest', guest: true },
];
const CATALOG_ID = 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff';
const GROUP = { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: TENANT };
const member = (id: string, more: object = {}) => ({ id: `29:${id}`, name: id, objectId: id, tenantId: TENANT, userRole: 'user', ...more });
const MEMBERS = ['max', 'anna', 'ben'].map((id) => member(id));

interface Result {
  composeExtension: {
    type: string;
    text?: string;
    attachments?: { contentType: string; content: AdaptiveCard; preview: { content: { title: string; text: string } } }[];
  };
}

describe('the message extension', () => {
  let fixture: Fixture;
  let channel: Channel;
  let app: FastifyInstance;

  before(async () => {
    fixture = await openFixture(PEOPLE);
    channel = await openChannel();
    app = await appWith({ catalogAppId: CATALOG_ID, publicUrl: 'https://indoors.example.com' });
  });
  beforeEach(() => {
    channel.replies.length = 0;
    channel.rosters.clear();
    channel.rosters.set(GROUP.id, MEMBERS);
  });
  after(async () => {
    await app.close();
    await channel.close();
    await fixture.close();
  });

  async function appWith(more: Partial<BotOptions> = {}, deps: Parameters<typeof createBot>[0] = fixture): Promise<FastifyInstance> {
    const made = fastify();
    await made.register(problems);
    const options = { appId: APP_ID, tenantId: TENANT, openIdMetadataUrl: channel.metadataUrl, replyToken: async () => 'reply-token' };
    const bot: Bot = createBot(deps, { ...options, ...more });
    await made.register(bot.route);
    return made;
  }

  async function invoke(name: string, value: unknown, more: object = {}, to = app) {
    const from = { id: '29:max', aadObjectId: 'max' };
    const payload = { ...channel.message('', { type: 'invoke', name, value, conversation: GROUP, from, ...more }), text: undefined };
    return to.inject({ method: 'POST', url: '/api/messages', payload, headers: { authorization: await channel.token() } });
  }

  async function ask(name: string, value: unknown, more: object = {}, to = app): Promise<Result['composeExtension']> {
    const response = await invoke(name, value, more, to);
    assert.equal(response.statusCode, 200, response.body);
    return response.json<Result>().composeExtension;
  }
  const query = (text: string) => ({
    commandId: 'search',
    parameters: [{ name: 'query', value: text }],
    queryOptions: { skip: 0, count: 25 },
  });
  const search = (text: string, more: object = {}) => ask('composeExtension/query', query(text), more);
  const titles = ({ attachments = [] }: Result['composeExtension']) => attachments.map(({ preview }) => preview.content.title);
  const cards = ({ attachments = [] }: Result['composeExtension']) => attachments.map(({ content }) => content);
  const unfold = (url: string, more: object = {}) => ask('composeExtension/queryLink', { url }, more);
  const link = (path: string) => `https://indoors.example.com/tab/#/today/${path}`;

  it('When nothing is typed yet, then offices and the own team are offered, with the numbers and places that the searcher may see', async () => {
    const offered = await ask('composeExtension/query', { parameters: [{ name: 'initialRun', value: 'true' }] });
    assert.deepEqual(titles(offered), ['Berlin', 'Boston', 'Anna Berg', 'Ben Home']);
    assert.deepEqual(
      offered.attachments?.map(({ preview }) => preview.content.text),
      ['2 of 40', '0', 'Sales · in Berlin, Floor 2', 'Sales · working remotely'],
    );
    for (const card of cards(offered)) assert.deepEqual(faultsOf(card), []);
  });

  it('When nothing is typed yet, then favourites come first, each once, without people who may not be named', async () => {
    const starred = [
      { kind: 'person', personId: 'ben' },
      { kind: 'floor', officeId: 'berlin', floorId: 'b3' },
      { kind: 'person', personId: 'tess' },
      { kind: 'office', officeId: 'boston' },
    ] as const;
    for (const [since, target] of starred.entries())
      await fixture.store.saveSubscription({ kind: 'favourite', personId: 'max', target, since });
    const empty = { parameters: [{ name: 'initialRun', value: 'true' }] };
    assert.deepEqual(titles(await ask('composeExtension/query', empty)), ['Ben Home', 'Berlin, Floor 3', 'Boston', 'Berlin', 'Anna Berg']);
    assert.deepEqual(titles(await ask('composeExtension/query', { ...empty, queryOptions: { skip: 1, count: 2 } })), [
      'Berlin, Floor 3',
      'Boston',
    ]);
    for (const target of starred)
      await fixture.store.endSubscription(subscriptionKey({ kind: 'favourite', personId: 'max', target, since: 0 }));
  });

  it('When a name or a place is typed, then the results begin with it, in pages', async () => {
    assert.deepEqual(titles(await search('ann')), ['Anna Berg']);
    assert.deepEqual(titles(await search('floor')), ['Berlin, Ground floor', 'Berlin, Floor 2', 'Berlin, Floor 3', 'Boston, 2nd floor']);
    assert.deepEqual(titles(await search('ber')), ['Berlin', 'Berlin, Ground floor', 'Berlin, Floor 2', 'Berlin, Floor 3', 'Anna Berg']);
    const part = (skip: number, count: number) => ({ ...query('ber'), queryOptions: { skip, count } });
    assert.deepEqual(titles(await ask('composeExtension/query', part(1, 2))), ['Berlin, Ground floor', 'Berlin, Floor 2']);
    assert.deepEqual(await ask('composeExtension/query', part(9, 2)), { type: 'result', attachmentLayout: 'list', attachments: [] });
  });

  for (const name of ['Tess Track', 'Otto Off', 'Gast Guest', 'tess@example.com'])
    for (const by of ['max', 'tess', 'otto'])
      it(`When ${by} searches for ${name}, then the result and a link to them are as for an unknown name`, async () => {
        const asked = { from: { id: `29:${by}`, aadObjectId: by } };
        assert.deepEqual(await search(name, asked), await search('Xaver Xylo', asked));
        const id = name.slice(0, 4).toLowerCase();
        assert.deepEqual(await unfold(link(`person/${id}`), asked), await unfold(link('person/invented'), asked));
      });

  it('When somebody is hidden, then their result is like that of a person without evidence', async () => {
    await fixture.say('ben', 'hide me');
    const [card] = cards(await search('Ben Home'));
    assert.match(JSON.stringify(card), /Nothing has been seen of Ben Home today/);
    await fixture.say('ben', 'show me again');
  });

  it('When all readers are members, then the card says where the person is; it is valid, and links to the tab', async () => {
    const [card] = cards(await search('Anna Berg'));
    assert.match(card?.fallbackText ?? '', /^Anna Berg has been in Berlin, Floor 2, since 09:00\./);
    assert.deepEqual(faultsOf(card ?? {}), []);
    assert.deepEqual(
      card?.actions?.map(({ title }) => title),
      ['Where is Anna Berg?', 'Open in Indoors'],
    );
  });

  for (const [who, roster] of [
    ['a guest reads along', [...MEMBERS, member('gast')]],
    ['somebody of another tenant reads along', [...MEMBERS, member('x', { tenantId: '99999999-9999-4999-8999-999999999999' })]],
    ['the bot is not in the conversation', undefined],
  ] as const)
    it(`When ${who}, then cards of people have only the name, and cards of places only numbers`, async () => {
      if (roster) channel.rosters.set(GROUP.id, [...roster]);
      else channel.rosters.clear();
      const shown = [...cards(await search('Anna Berg')), ...cards(await unfold(link('person/anna')))];
      for (const { body, fallbackText, actions } of shown) {
        assert.deepEqual([body.map(({ text }) => text), fallbackText], [['Anna Berg'], 'Anna Berg']);
        assert.doesNotMatch(JSON.stringify(actions), /Berlin(?!.*subEntityId)|Sales/);
      }
      for (const card of [...cards(await search('Berlin')), ...cards(await unfold(link('office/berlin')))]) {
        assert.doesNotMatch(JSON.stringify(card), /Anna/);
        assert.deepEqual(faultsOf(card), []);
      }
    });

  it('When the button of an inserted card is pressed, then only that person gets the answer, as they may see it', async () => {
    channel.rosters.clear();
    const [card] = cards(await search('Anna Berg'));
    const data = card?.actions?.[0]?.data;
    for (const conversation of [GROUP, { id: '19:two-people', conversationType: 'personal', tenantId: TENANT }]) {
      const action = { action: { type: 'Action.Execute', verb: 'say', data }, trigger: 'manual' };
      const pressed = { conversation, replyToId: 'the-card', from: { id: '29:ben', aadObjectId: 'ben' } };
      const response = await invoke('adaptiveCard/action', action, pressed);
      assert.match(response.json<{ value: AdaptiveCard }>().value.fallbackText, /^Anna Berg has been in Berlin, Floor 2/);
      assert.deepEqual(channel.replies, [], 'nothing is written, and the card of the others stays');
      const stranger = await invoke('adaptiveCard/action', action, { ...pressed, from: { id: '29:gast', aadObjectId: 'gast' } });
      assert.match(stranger.json<{ value: AdaptiveCard }>().value.fallbackText, /^I only answer people of this organisation/);
    }
    assert.deepEqual(await fixture.store.chats(['ben']), [], 'a chat of two people is nobody’s chat with the bot');
  });

  for (const language of LANGUAGES)
    it(`When the client is set to ${language}, then the buttons of inserted cards are understood`, async () => {
      channel.rosters.clear();
      for (const text of ['Anna Berg', 'Berlin, Floor 2']) {
        const [card] = cards(await search(text, { locale: language }));
        const value = { action: { type: 'Action.Execute', verb: 'say', data: card?.actions?.[0]?.data }, trigger: 'manual' };
        const response = await invoke('adaptiveCard/action', value, { locale: language });
        assert.match(response.json<{ value: AdaptiveCard }>().value.fallbackText, /Anna Berg/);
      }
    });

  it('When somebody writes a link to the tab, then it shows the office, the floor or the person; another link shows what the app is', async () => {
    const about = async (url: string) => titles(await unfold(url)).join();
    assert.equal(await about(link('office/berlin')), 'Berlin');
    assert.equal(await about(link('office/berlin/b2')), 'Berlin, Floor 2');
    assert.equal(await about(link('person/anna')), 'Anna Berg');
    for (const url of [
      link('office/berlin/nowhere'),
      link('office/x'),
      'https://indoors.example.com/tab/',
      'nonsense',
      link('person/%E0%A4%A'),
    ])
      assert.equal(await about(url), 'Indoors');
  });

  it('When somebody has not installed the app, then a link shows what the app is, and no data of the organisation', async () => {
    const nobody = { from: { id: '' }, conversation: { id: 'anonymous' }, channelData: {} };
    const urls = ['person/anna', 'office/berlin', 'person/invented'].map(link);
    const answers = await Promise.all(urls.map((url) => ask('composeExtension/anonymousQueryLink', { url }, nobody)));
    assert.deepEqual(new Set(answers.map((each) => JSON.stringify(each))).size, 1);
    assert.doesNotMatch(JSON.stringify(answers[0]), /Anna|Berlin/);
    assert.deepEqual(faultsOf(cards(answers[0] as Result['composeExtension'])[0] ?? {}), []);
  });

  it('When somebody outside the organisation searches, then the refusal is a sentence', async () => {
    for (const id of ['gast', 'unknown'])
      assert.match((await search('Anna', { from: { id: `29:${id}`, aadObjectId: id } })).text ?? '', /^I only answer people of this organ/);
    assert.match((await search('Anna', { from: { id: '29:x' } })).text ?? '', /does not tell me who you are/);
    const foreign = { channelData: { tenant: { id: '99999999-9999-4999-8999-999999999999' } } };
    assert.equal((await invoke('composeExtension/query', query('Anna'), foreign)).statusCode, 403);
  });

  it('When an invoke is malformed or unknown, then the answer is a sentence, if its kind has a text', async () => {
    for (const value of [null, 'x', {}, { parameters: 'x' }, { parameters: [null], queryOptions: { skip: -1, count: 'x' } }])
      assert.equal((await ask('composeExtension/query', value)).type, 'result');
    for (const value of [null, {}, { url: 7 }]) assert.deepEqual(titles(await ask('composeExtension/queryLink', value)), ['Indoors']);
    for (const name of ['selectItem', 'submitAction', 'fetchTask', 'setting', 'querySettingUrl', 'onCardButtonClicked', 'x'])
      assert.match((await ask(`composeExtension/${name}`, {})).text ?? '', /^I cannot do that/);
    const task = (await invoke('task/fetch', {})).json<{ task: { type: string; value: string } }>().task;
    assert.deepEqual([task.type, task.value.slice(0, 16)], ['message', 'I cannot do that']);
  });

  it('When the database is unavailable, then the answer is one sentence', async () => {
    const board = { ...fixture.board, catchUp: () => Promise.reject(new Error('gone')) };
    const broken = await appWith({}, { ...fixture, board });
    const { type, text } = await ask('composeExtension/query', query('Anna'), {}, broken);
    assert.deepEqual([type, text], ['message', 'Something went wrong on my side. Please try again in a minute.']);
    await broken.close();
  });

  it('When an answer is about one person or place, then a button opens the tab there, if the address is known', async () => {
    const url = async (text: string, to = app): Promise<string | undefined> => {
      channel.replies.length = 0;
      const payload = channel.message(text);
      await to.inject({ method: 'POST', url: '/api/messages', payload, headers: { authorization: await channel.token() } });
      const [attachment] = channel.replies.at(-1)?.activity.attachments ?? [];
      const { content } = (attachment ?? {}) as unknown as { content?: AdaptiveCard };
      if (content) assert.deepEqual(faultsOf(content), []);
      const open = content?.actions?.find((action) => action.type === 'Action.OpenUrl');
      return open?.type === 'Action.OpenUrl' ? open.url : undefined;
    };
    for (const [text, at] of [
      ['where is Anna Berg', { personId: 'anna' }],
      ['is Anna Berg in', { personId: 'anna' }],
      ['who is in Berlin', { officeId: 'berlin' }],
      ['who is on floor 2 in Berlin', { officeId: 'berlin', floorId: 'b2' }],
      ['how full is Boston', { officeId: 'boston' }],
    ] as const)
      assert.deepEqual(placeOfLink((await url(text)) ?? ''), at, text);
    assert.equal(await url('where is Tess Track'), undefined);
    const plain = await appWith();
    assert.equal(await url('where is Anna Berg', plain), undefined);
    await plain.close();
  });

  it('a link that Teams opens names the tab, the place in it and the page for browsers', () => {
    const { tab } = createLinks({ catalogAppId: CATALOG_ID, publicUrl: 'https://indoors.example.com' });
    const made = new URL(tab?.({ officeId: 'a/b', floorId: 'ö' }) ?? '');
    assert.equal(made.origin + made.pathname, `https://teams.microsoft.com/l/entity/${CATALOG_ID}/today`);
    assert.deepEqual(JSON.parse(made.searchParams.get('context') ?? ''), { subEntityId: 'today/office/a%2Fb/%C3%B6' });
    assert.equal(made.searchParams.get('webUrl'), 'https://indoors.example.com/tab/#/today/office/a%2Fb/%C3%B6');
    assert.deepEqual(placeOfLink(made.href), { officeId: 'a/b', floorId: 'ö' });
    assert.equal(createLinks({}).tab, undefined);
  });
});
