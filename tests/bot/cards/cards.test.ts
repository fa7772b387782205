import assert from 'node:assert/strict';
import { addressed, personKey } from '../../../bot/cards/address.ts';
import { type AdaptiveCard, choiceCard, inPlaceButton, refreshed, sayButton } from '../../../bot/cards/cards.ts';
import { fittingCard, fittingText, summaryOf } from '../../../bot/cards/fit.ts';
import { officesCard, peopleCard } from '../../../bot/cards/places.ts';
import { statusForm } from '../../../bot/cards/status-form.ts';
import { MAX_PER_MINUTE } from '../../../bot/channel/rate-limit.ts';
import { UNDERSTOOD_LANGUAGES } from '../../../bot/language/tables.ts';
import { MINUTE } from '../../../server/presence/time.ts';
import { textsIn } from '../../../server/texts/all-texts.ts';
import { APP_ID, TENANT } from '../channel/channel.ts';
import { type OpenBot, openBot } from '../channel/open-bot.ts';
import { TEN } from '../fixture.ts';
import { faultsOf } from './card-schema.ts';

const BYTES = 28 * 1024;

describe('the cards of the bot', () => {
  it('When the list has very many offices or people, then the message has at most 28 KB, and says that there are more', () => {
    const name = 'Ü'.repeat(60);
    const rows = Array.from({ length: 400 }, (_, at) => ({ name: `${name} ${at}`, present: '1 of 2', share: 0.5, lines: [name, name] }));
    const text = rows.map((row) => `- ${row.name}`).join('\n');
    const card = fittingCard(officesCard(text, 'Title', rows));
    assert.ok(Buffer.byteLength(JSON.stringify({ summary: summaryOf(text), attachments: [card] })) <= BYTES);
    assert.equal(card.body.at(-1)?.text, '…');
    assert.ok(card.body.length > 50);
    assert.ok(Buffer.byteLength(fittingText(text)) <= BYTES);
    assert.match(fittingText(text), /\n- Ü{60} \d+\n…$/);
    assert.equal(fittingText('short\ntext'), 'short\ntext');
    assert.ok(fittingText('x'.repeat(90_000)).length < BYTES);
  });

  it('When a card is sent, then its summary and its fallback have no Markdown', () => {
    const text = '**In the office now: 3**\n\n- Berlin: 2\n- Boston: 1';
    assert.equal(summaryOf(text), 'In the office now: 3 Berlin: 2 Boston: 1');
    assert.equal(fittingCard(choiceCard(text, [])).fallbackText, 'In the office now: 3\n\nBerlin: 2\nBoston: 1');
    assert.equal(summaryOf('x'.repeat(500)).length, 200);
  });

  it('When there are more than 6 actions, then the card has the first 6', () => {
    assert.equal(
      choiceCard(
        '?',
        Array.from({ length: 9 }, (_, at) => sayButton(String(at))),
      ).actions?.length,
      6,
    );
  });

  it('When an office has people, then the width of its bar is their share', () => {
    const widths = (share?: number) =>
      officesCard('', '', [{ name: 'Berlin', present: '', share, lines: [] }])
        .body.slice(2)
        .flatMap(({ columns }) => (columns as { width: number; style: string }[]).map(({ width, style }) => [style, width]));
    assert.deepEqual(widths(0.25), [
      ['accent', 25],
      ['emphasis', 75],
    ]);
    assert.deepEqual([widths(0), widths(1.3), widths()], [[['emphasis', 100]], [['accent', 100]], []]);
  });

  it('When a place has many people, then a page has some of them with initials and floor, and buttons lead to the others', () => {
    const people = Array.from({ length: 20 }, (_, at) => ({ name: `Éva van ${at} Zöld`, floor: 'Floor 2' }));
    const page = (at: number) =>
      peopleCard('text', { title: 'T', people, notes: [], question: { say: 'Who?', page: at }, previous: 'Back', next: 'More' });
    const shown = (at: number) => page(at).body.filter(({ type }) => type === 'ColumnSet');
    assert.deepEqual(
      [0, 1, 2, 99].map((at) => shown(at).length),
      [8, 8, 4, 4],
    );
    assert.match(JSON.stringify(shown(0)[0]), /"text":"ÉZ".*"text":"Éva van 0 Zöld".*"text":"Floor 2"/);
    const pages = (at: number) => page(at).actions?.map(({ title, data }) => [title, data?.page]);
    assert.deepEqual(pages(0), [['More', 1]]);
    assert.deepEqual(pages(1), [
      ['Back', 0],
      ['More', 2],
    ]);
    assert.deepEqual(pages(99), [['Back', 1]]);
  });

  it('When a card is sent to a person, then each button is theirs, and at most 60 readers refresh it', () => {
    const card = refreshed(choiceCard('?', [sayButton('a'), inPlaceButton('b', { say: 'b' })]), { say: 'a' });
    const userIds = Array.from({ length: 99 }, (_, at) => `29:${at}`);
    const sent = addressed(card, { personId: 'MAX', userIds });
    assert.equal(sent.refresh?.userIds.length, 60);
    assert.equal(JSON.stringify(sent).split(`"for":"${personKey('max')}"`).length - 1, 3);
    assert.equal(addressed(card, { personId: 'max', userIds: [] }).refresh, undefined);
    assert.notEqual(personKey('max'), personKey('anna'));
  });
});

describe('buttons of cards', () => {
  let open: OpenBot;
  beforeEach(async () => {
    open = await openBot([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
      ...Array.from({ length: 11 }, (_, at) => ({ id: `p${at}`, name: `Pat ${'ABCDEFGHIJK'[at]}`, seen: { rangeId: 'r-b3' } })),
    ]);
  });
  afterEach(() => open.close());
  async function write(text: string | undefined, more: Record<string, unknown> = {}) {
    return open.receive({ ...open.channel.message('', more), text });
  }
  const press = async (data: unknown, more: Record<string, unknown> = {}) => {
    const value = { action: { type: 'Action.Execute', verb: 'say', data }, trigger: 'manual', ...(more.value as object) };
    const response = await write(undefined, { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'the-card', ...more, value });
    assert.equal(response.statusCode, 200, response.body);
    return response.json<{ statusCode: number; type: string; value: AdaptiveCard & string }>();
  };
  const messages = () => open.channel.replies.map(({ activity }) => activity).filter(({ type }) => type === 'message');
  const lastCard = () => (messages().at(-1)?.attachments?.[0] as unknown as { content: AdaptiveCard } | undefined)?.content;
  const stored = (personId: string) => open.fixture.store.overrides({ endsAfter: TEN, personId });
  const forAnna = { from: { id: '29:anna', aadObjectId: 'anna' } };

  const sentences = [
    'who is in?',
    'who is in Berlin?',
    'who is in Berlin and Boston',
    'who is on floor 3 in Berlin',
    'where is Pat?',
    'help',
  ];
  const ownSentences = [
    'what is my status?',
    "I'm remote",
    'remote tomorrow?',
    'what do you know about me?',
    'delete my data',
    'blue cheese',
  ];
  for (const sentence of [...sentences, ...ownSentences, 'remote on Mondays', 'tell me when Anna Berg is in'])
    it(`When somebody says “${sentence}”, then the card is a valid Adaptive Card 1.5, and the message has at most 28 KB`, async () => {
      await write(sentence);
      const card = lastCard();
      assert.ok(card);
      assert.deepEqual(faultsOf(card), []);
      assert.ok(Buffer.byteLength(JSON.stringify(messages().at(-1))) <= BYTES);
    });

  it('When a card has an unknown member, value or element, then the schema finds it', () => {
    const card = choiceCard('?', [sayButton('a')]);
    assert.deepEqual(faultsOf(card), []);
    for (const wrong of [
      { version: '2.0' },
      { body: [{ type: 'Foo' }] },
      { body: [{ ...card.body[0], wrapp: true }] },
      { actions: [{ type: 'a' }] },
    ])
      assert.notEqual(faultsOf({ ...card, ...wrong }).length, 0, JSON.stringify(wrong));
  });

  it('When a page is turned, then the card changes in place, and the message with it', async () => {
    await write('who is in Berlin?');
    const card = lastCard();
    assert.deepEqual(card?.refresh?.userIds, ['29:somebody']);
    const [next] = card?.actions ?? [];
    const { type, value } = await press(next?.data);
    assert.equal(type, 'application/vnd.microsoft.card.adaptive');
    assert.match(JSON.stringify(value.body), /Pat K/);
    assert.doesNotMatch(JSON.stringify(value.body), /Anna Berg/);
    assert.match(JSON.stringify(value.body), /"9–12 of 12"/);
    assert.deepEqual([lastCard(), open.channel.replies.at(-1)?.path.endsWith('/the-card')], [value, true]);
  });

  it('When a card is refreshed, then it shows the current state, and nothing else is written or stored', async () => {
    await write('who is in Berlin?');
    const refresh = lastCard()?.refresh?.action.data;
    await write('where is Anna?');
    open.channel.replies.length = 0;
    const { value } = await press(refresh, { value: { trigger: 'automatic' } });
    assert.match(value.body[0]?.text as string, /12 of 40/);
    assert.deepEqual(open.channel.replies, []);
    await write('is she in?');
    assert.match(messages().at(-1)?.text ?? '', /Anna Berg/);
  });

  it('When somebody presses a button that was made for another person, then the bot asks before it changes anything', async () => {
    await write('what is my status?');
    const [remote] = lastCard()?.actions ?? [];
    await write(undefined, { ...forAnna, value: remote?.data });
    assert.match(lastCard()?.fallbackText ?? '', /^That button was made for somebody else, so I changed nothing/);
    assert.deepEqual(await stored('anna'), []);
    await write(undefined, { ...forAnna, value: lastCard()?.actions?.[0]?.data });
    assert.equal((await stored('anna')).length, 1);
    await write(undefined, { value: remote?.data });
    assert.equal((await stored('max')).length, 1);
  });

  it('When another person’s button says yes to an own question, then nothing is changed yet', async () => {
    await write('remote tomorrow?', forAnna);
    await write(undefined, { ...forAnna, value: { say: 'yes', for: personKey('max') } });
    assert.deepEqual(await stored('anna'), []);
  });

  it('When the form is sent, then the choices are stored', async () => {
    await write('what is my status?');
    const form = lastCard()?.actions?.find((action) => action.type === 'Action.ShowCard');
    assert.ok(form?.type === 'Action.ShowCard');
    const [where, when] = form.card.body.map(({ choices }) => choices as { value: string }[]);
    await write(undefined, { value: { ...form.card.actions[0]?.data, where: where?.[0]?.value, when: when?.[2]?.value } });
    assert.match(lastCard()?.fallbackText ?? '', /^Noted: you are working remotely until /);
    assert.equal((await stored('max')).length, 1);
  });

  for (const language of UNDERSTOOD_LANGUAGES)
    it(`When the form in “${language}” is sent, then each choice is understood and stored`, async () => {
      const [where = [], when = []] = statusForm(textsIn(language)).card.body.map(({ choices }) => choices as { value: string }[]);
      const sentences = where.map((place) => when.map((time): string => `${place.value} ${time.value}`));
      for (const [at, kind] of ['remote', 'office', 'leave'].entries())
        for (const sentence of sentences[at] ?? []) {
          const { text, card } = await open.fixture.say('anna', sentence, { locale: language });
          assert.deepEqual([(await stored('anna')).map(({ statement }) => statement.kind), card?.actions?.length], [[kind], 2], text);
          await open.fixture.say('anna', textsIn(language).text('bot.say.button.undo'), { locale: language });
        }
    });

  it('When the morning question is answered, then the answer replaces its card', async () => {
    const conversation = { id: 'a:conversation', kind: 'personal' as const, tenantId: TENANT, channelId: 'msteams' };
    await open.bot.tell(
      { ...conversation, serviceUrl: open.channel.address, botId: `28:${APP_ID}`, personId: 'max' },
      textsIn('en').text('news.morning.question'),
      [textsIn('en').text('news.morning.remote')],
    );
    const [remote] = lastCard()?.actions ?? [];
    assert.equal(remote?.type, 'Action.Execute');
    const { value } = await press(remote?.data);
    assert.match(value.fallbackText, /^Noted: you are working remotely/);
    assert.equal((await stored('max')).length, 1);
    assert.deepEqual(lastCard(), value);
  });

  it('When the message of the card cannot be changed, then the button is still answered', async () => {
    open.channel.failWith({ status: 404 });
    const { type } = await press({ say: 'where is Anna?' });
    assert.equal(type, 'application/vnd.microsoft.card.adaptive');
  });

  for (const data of [undefined, null, 'say', {}, { say: 7 }, { say: null }, []])
    it(`When a button carries ${JSON.stringify(data)}, then the answer says that it is not known`, async () => {
      const { statusCode, type, value } = await press(data);
      assert.deepEqual([statusCode, type], [200, 'application/vnd.microsoft.activity.message']);
      assert.match(value, /^I do not know this button any more/);
    });

  for (const page of [-1, 0.5, '1', 1e9, null])
    it(`When a page is ${JSON.stringify(page)}, then the answer has the first one`, async () => {
      const { value } = await press({ say: 'who is in Berlin?', page });
      assert.match(JSON.stringify(value.body), /1–8 of 12/);
    });

  it('When somebody writes more than 30 messages in a minute, then one sentence asks them to wait; other people and the next minute are answered', async () => {
    for (let count = 0; count < MAX_PER_MINUTE; count += 1) await write('hello');
    assert.equal(messages().filter(({ text }) => text?.startsWith('Hello')).length, MAX_PER_MINUTE);
    for (let count = 0; count < 3; count += 1) await write('hello');
    assert.equal(messages().length, MAX_PER_MINUTE + 1);
    assert.match(messages().at(-1)?.text ?? '', /^That was a lot at once\. Please wait a minute/);
    assert.equal((await press({ say: 'hello' })).type, 'application/vnd.microsoft.activity.message');
    assert.match((await press({ say: 'who is in?' }, { value: { trigger: 'automatic' } })).value.fallbackText, /In the office now/);
    await write('hello', forAnna);
    assert.equal(messages().length, MAX_PER_MINUTE + 2);
    await open.fixture.moveTo(TEN + MINUTE);
    await write('hello');
    assert.equal(messages().length, MAX_PER_MINUTE + 3);
  });
});
