import assert from 'node:assert/strict';
import { askedBy } from '../../../bot/answer.ts';
import type { ButtonData } from '../../../bot/cards/cards.ts';
import { fittingCard, summaryOf } from '../../../bot/cards/fit.ts';
import { readActivity } from '../../../bot/channel/incoming.ts';
import type { Answer } from '../../../bot/context.ts';
import { search } from '../../../bot/extension/find.ts';
import { plainOf } from '../../../server/presence/markdown.ts';
import { some } from '../../support/runs.ts';
import { forget, storedOf } from '../dialogues/world.ts';
import { type Fixture, openFixture } from '../fixture.ts';

const NAMES = [
  'Room_A',
  'C:\\temp\\new',
  '*Bold* _it_',
  '[Lab](javascript:alert)',
  '`Code` 5',
  '# Attic',
  'A|B ~c~',
  '<b>Loft</b>',
  '\\\\srv\\x\\',
];
const TOMORROW = '21 Nov, 00:00 – 22 Nov, 00:00';

const ABOUT_PLACES = [
  ...['who is in NAME', 'how full is NAME', 'address of NAME', 'which floors are in NAME', 'who was in NAME yesterday'],
  ...['who will be in NAME tomorrow', 'compare NAME and Berlin', 'book a desk in NAME', 'is NAME open tomorrow', 'closed days of NAME'],
  ...['maybe I’m in NAME tomorrow', 'every monday I’m in NAME', 'who is in xyz NAME'],
];
const PEOPLE = [
  'Bea_Ute Berg',
  'Ben *Bold* Berg',
  'Cyril [Lab](https) Berg',
  'Di D\\Angelo Berg',
  '~Ed~ # Berg',
  'Fay Kim|Lee Berg',
  'Tom <Loft> Berg',
];
const ABOUT_PEOPLE = ['is NAME in Berlin', 'will NAME be in tomorrow', 'tell me when NAME is in', 'when is NAME in', 'where is NAME'];
const QUESTIONS = ['who is in', 'who is remote', 'my team', 'my reports', 'where is my manager', 'where is Berg', 'help', 'my status'];

/** Characters that Markdown interprets: without a backslash before them, except our own bold. */
function live(markdown: string): string[] {
  const marked = markdown.replaceAll(/\\[!-/:-@[-`{-~]/g, '.').replaceAll('**', '');
  return marked.match(/[*_`[\]<>|~]|^(?:- )?#/gm) ?? [];
}

/** All Markdown texts of a card. */
function textsOf(shown: unknown): string[] {
  if (Array.isArray(shown)) return shown.flatMap(textsOf);
  if (typeof shown !== 'object' || shown === null) return [];
  const own = 'type' in shown && shown.type === 'TextBlock' && 'text' in shown ? [String(shown.text)] : [];
  return [...own, ...Object.values(shown).flatMap(textsOf)];
}

function buttonsOf({ card }: Answer): { title: string; say: string }[] {
  return (card?.actions ?? []).flatMap(({ title = '', data }) => (data ? [{ title, say: data.say }] : []));
}

describe('names with characters of Markdown', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster', managerId: 'p0' },
      ...PEOPLE.map((name, at) => ({
        ...{ id: `p${at}`, name, department: `*Sales* (EU_${at})`, managerId: 'max' },
        ...(at % 2 === 0 && { seen: { rangeId: at % 4 === 0 ? 'r-b2' : 'r-home' } }),
      })),
    ]);
    for (const name of NAMES)
      await world.store.saveOffice({
        ...{ id: name, name, timeZone: 'Europe/Berlin', createdAt: 0, version: 1, address: `Street ${name}` },
        floors: [{ id: 'f', name: `Deck ${name}`, level: 7, capacity: 10 }],
      });
    await world.board.tick();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const name of NAMES) {
    for (const question of some(ABOUT_PLACES))
      it(`When somebody says “${question}” about ${name}, then the answer has the name as it is written`, async () => {
        const said = await world.say('max', pressed(question.replace('NAME', name)));
        for (const text of [said.text, ...textsOf(said.card?.body)]) assert.deepEqual(live(text), [], text);
        for (const { title, say } of buttonsOf(said)) assert.doesNotMatch(title + say, /\\[*_`[\]<>|~]/);
        if (question !== 'who is in xyz NAME') assert.ok(plainOf(said.text).includes(name), said.text);
      });

    it(`When an offer about ${name} is confirmed, by words or button, then it is stored`, async () => {
      for (const reply of ['yes', 'SAID', 'PRESSED']) {
        await forget(world, 'max');
        const offer = await world.say('max', pressed(`maybe I’m in ${name} tomorrow`));
        const [, sentence = ''] = /“(I’m [^“”]*)”/.exec(plainOf(offer.text)) ?? [];
        const [button] = buttonsOf(offer);
        assert.ok(button);
        // Angle brackets are tags in a message that is read as HTML.
        if (reply === 'SAID' && !name.includes('<')) await world.say('max', sentence);
        else await world.say('max', reply === 'yes' ? reply : pressed(button.say));
        assert.deepEqual(await storedOf(world, 'max'), [`${name} ${TOMORROW}`], reply);
      }
    });
  }

  for (const name of PEOPLE)
    for (const question of some(ABOUT_PEOPLE))
      it(`When somebody asks “${question}” about ${name}, then the answer has the name as it is written`, async () => {
        const said = await world.say('max', pressed(question.replace('NAME', name)));
        for (const text of [said.text, ...textsOf(said.card?.body)]) assert.deepEqual(live(text), [], text);
        assert.ok(plainOf(said.text).includes(name), said.text);
      });

  for (const question of some(QUESTIONS))
    it(`When somebody asks “${question}”, then no name is Markdown`, async () => {
      const said = await world.say('max', question);
      for (const text of [said.text, ...textsOf(said.card?.body)]) assert.deepEqual(live(text), [], text);
    });

  it('When the button chooses one of several people, then the answer is about them', async () => {
    for (const { title, say } of buttonsOf(await world.say('max', 'where is Berg')))
      assert.ok(plainOf((await world.say('max', pressed(say))).text).includes(title.split(' (*Sales')[0] ?? ''), title);
  });

  it('When people and places are searched, then the list is plain, cards are Markdown, and their buttons are understood', async () => {
    const asked = askedBy({ ...world, freshness: { look: async () => undefined, known: () => undefined } }, { personId: 'max' });
    assert.ok('context' in asked);
    for (const text of ['', 'Berg']) {
      const found = await search(asked.context, { text, skip: 0, count: 25 });
      assert.ok(found.length >= PEOPLE.length);
      for (const { title, text: below, card } of found) {
        assert.doesNotMatch(title + below, /\\[*_`[\]<>|~]/);
        for (const shown of textsOf(card.body)) assert.deepEqual(live(shown), [], shown);
        const [button] = card.actions ?? [];
        const answered = await world.say('max', pressed(button?.data?.say ?? ''), { mentions: mentionsOf(button?.data) });
        assert.ok(plainOf(answered.text).includes(title), answered.text);
      }
    }
  });

  it('When a message is sent, then its summary and its text instead of the card are plain', async () => {
    const said = await world.say('max', 'maybe I’m in *Bold* _it_ tomorrow');
    assert.ok(said.card);
    for (const text of [summaryOf(said.text), fittingCard(said.card).fallbackText]) assert.match(text, /“I’m in \*Bold\* _it_ tomorrow”/);
  });
});

function mentionsOf(data: ButtonData | undefined) {
  return data?.person ? [{ name: data.person.name, personId: data.person.id }] : [];
}

/** The sentence of a button, as the bot receives it. */
function pressed(say: string): string {
  const incoming = readActivity(
    {
      ...{ type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.example.com', id: '1', value: { say } },
      ...{ from: { id: '29:max', aadObjectId: 'max' }, recipient: { id: '28:bot' }, conversation: { id: 'c', tenantId: 't' } },
    } as never,
    { tenantId: 't' },
  );
  return incoming.kind === 'question' ? incoming.text : '';
}
