import assert from 'node:assert/strict';
import { type House, openHouse, TEN } from './house.ts';

/** Asked on a Friday at 10:00; May Chen and Søren Kjær are in Berlin, whoever has no place was not seen. */
const PEOPLE = [
  { id: 'max', name: 'Max Muster' },
  { id: 'may', name: 'May Chen', seen: { rangeId: 'r-berlin' } },
  { id: 'p3', name: 'Søren Kjær', upn: 'p3@contoso.example', seen: { rangeId: 'r-berlin' } },
  { id: 'asa', name: 'Kristin Æsa Lund', seen: { rangeId: 'r-b2' } },
  { id: 'djo', name: 'Đorđe Đoković', seen: { rangeId: 'r-b2' } },
  { id: 'bjo', name: 'Bjørn Ødegård', seen: { rangeId: 'r-b2' } },
  { id: 'mue', name: 'Jörg Müller', seen: { rangeId: 'r-b2' } },
  { id: 'sun', name: 'Li Sunday', seen: { rangeId: 'r-home' } },
  { id: 'tess', name: 'Tess Track', mode: 'track' as const, upn: 'tess@contoso.example', seen: { rangeId: 'r-berlin' } },
];

const ONLY_NOW = /^I only tell how it is now/;
const MAY = /^May Chen is in Berlin since 09:00\.$/;

const ASKED: readonly [said: string, answered: RegExp][] = [
  ['is May Chen in tomorrow', ONLY_NOW],
  ['is May Chen in the office on Monday', ONLY_NOW],
  ['is May Chen in the office next week', ONLY_NOW],
  ['is May Chen in Paris tomorrow', ONLY_NOW],
  ['is May Chen in Berlin on Wednesday', ONLY_NOW],
  ['is May Chen remote tomorrow', ONLY_NOW],
  ['is May Chen usually in on Tuesdays', ONLY_NOW],
  ['is May Chen in at 3 pm', ONLY_NOW],
  ['is May Chen in in two weeks', ONLY_NOW],
  ['is May Chen in until Friday', ONLY_NOW],
  ['where is May Chen tomorrow', ONLY_NOW],
  ['where is Nobody Here tomorrow', ONLY_NOW],
  ['where is everybody tomorrow', ONLY_NOW],
  ['who is remote next week', ONLY_NOW],
  ['who is in this week', ONLY_NOW],
  ['who was in Berlin', ONLY_NOW],
  ['how full is Berlin on Monday', ONLY_NOW],
  ['is May Chen in today', /^Yes: May Chen is in Berlin/],
  ['is May Chen in on Friday', /^Yes: May Chen is in Berlin/],
  ['is May Chen in Berlin right now', /^Yes: May Chen is in Berlin/],
  ['is May Chen on floor 2', /^No: May Chen is in Berlin/],
  ['is May Chen in Boston', /^No: May Chen is in Berlin/],
  ['is May Chen on leave', /^No: May Chen is in Berlin/],
  ['where is May Chen today', MAY],
  ['is May Chen in Berlin or Paris', /^I do not understand “in Berlin or Paris”\. What I know: May Chen is in Berlin/],
  ['is May Chen in a meeting', /^I do not understand “in a meeting”\. What I know: May Chen is in Berlin/],
  ['is May Chen in Paris', /^I do not understand “in Paris”/],
  ['is Li Sunday in', /^No: Li Sunday is working remotely/],
  ['where is Li Sunday', /^Li Sunday is working remotely/],
  ['<at>Indoors</at> where is <at>May Chen</at>', MAY],
  ['<at>Indoors</at> is <at>May Chen</at> in?', /^Yes: May Chen is in Berlin/],
  ['where is Soren Kjaer', /^Søren Kjær is in Berlin/],
  ['where is Kjaer', /^Søren Kjær is in Berlin/],
  ['where is Kristin Aesa Lund', /^Kristin Æsa Lund is in Berlin/],
  ['where is Djordje Djokovic', /^Đorđe Đoković is in Berlin/],
  ['where is Dorde Dokovic', /^Đorđe Đoković is in Berlin/],
  ['where is Bjoern Oedegaard', /^Bjørn Ødegård is in Berlin/],
  ['where is Joerg Mueller', /^Jörg Müller is in Berlin/],
  ['where is Jorg Muller', /^Jörg Müller is in Berlin/],
  ['where is p3@contoso.example', /^Søren Kjær is in Berlin/],
  ['where is P3@Contoso.example', /^Søren Kjær is in Berlin/],
  ['who is off sick', /^Who is sick I do not know/],
  ['who is sick today', /^Who is sick I do not know/],
];

describe('questions to the bot', () => {
  let house: House;
  before(async () => {
    house = await openHouse(PEOPLE);
    await house.say('max', "I'm on leave");
  });
  after(() => house.close());

  for (const [said, answered] of ASKED)
    it(`“${said}” → ${answered.source}`, async () => assert.match((await house.say('max', said)).text, answered));

  it('When a user principal name is of somebody who may not be named, then it is like one that nobody has', async () => {
    const [theirs, nobodys] = await Promise.all(['tess', 'mess'].map((name) => house.say('max', `where is ${name}@contoso.example`)));
    assert.equal(theirs?.text.replaceAll('tess', 'mess'), nobodys?.text);
  });

  it('When somebody is mentioned, then the object id says who it is, whatever is written', async () => {
    const ask = (personId: string, text: string) => house.say('max', text, { mentions: [{ name: 'Boss', personId }] });
    assert.match((await ask('may', 'where is <at>Boss</at>')).text, MAY);
    assert.match((await ask('may', 'is <at>Boss</at> in Boston')).text, /^No: May Chen is in Berlin/);
    assert.match((await ask('may', 'where is <at>Boss</at> tomorrow')).text, ONLY_NOW);
    assert.equal((await ask('tess', 'where is <at>Boss</at>')).text, (await ask('nobody', 'where is <at>Boss</at>')).text);
  });

  it('When somebody has said where they will be, then another day is still not denied', async () => {
    await house.say('may', "I'm remote on Monday");
    assert.match((await house.say('max', 'is May Chen remote on Monday')).text, ONLY_NOW);
  });
});

const floor = (id: string, name: string, level: number, archivedAt?: number) => ({
  id,
  name,
  level,
  ...(archivedAt !== undefined && { archivedAt }),
});
const NAMES = ['Head Office', 'Main Building', 'Building 7', 'The Hub', 'Site B', 'Office Park', 'A', 'Next Door'];

describe('offices whose names hold small words', () => {
  let house: House;
  before(async () => {
    house = await openHouse([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg' },
    ]);
    for (const [at, name] of NAMES.entries()) {
      const floors = [floor(`f${at}`, 'Floor 7', 7)];
      await house.store.saveOffice({ id: `o${at}`, name, timeZone: 'Europe/Berlin', capacity: 10 + at, floors, createdAt: 0, version: 1 });
    }
    await house.board.refresh();
  });
  after(() => house.close());

  for (const [at, name] of NAMES.entries()) {
    it(`When ${name} is asked for in any way, then it is found`, async () => {
      const full = new RegExp(`^\\*\\*${name}\\*\\*: 0 of ${10 + at} `);
      for (const asked of [`how full is ${name}`, `how full is ${name.toLowerCase()} now`, `how many people are in ${name}?`])
        assert.match((await house.say('max', asked)).text, full, asked);
      assert.equal((await house.say('max', `who is in ${name}`)).text, `Nobody has been seen in ${name} so far today.`);
      assert.match((await house.say('max', `who is on floor 7 in ${name}`)).text, new RegExp(`in ${name}, Floor 7 so far`));
      assert.match((await house.say('anna', `I'm in ${name} until Monday`)).text, new RegExp(`you are in ${name} until the end of Monday`));
      assert.match((await house.say('max', `is Anna in ${name}`)).text, /^Yes: Anna Berg is in /);
    });
  }

  it('When a name is given without its small words, then the office is found, but a number is a floor where one is meant', async () => {
    assert.match((await house.say('max', 'how full is head')).text, /^\*\*Head Office\*\*/);
    assert.match((await house.say('max', 'how full is the hub')).text, /^\*\*The Hub\*\*/);
    assert.match((await house.say('max', 'how full is floor 7')).text, /^- \*\*A, Floor 7\*\*/);
    assert.match((await house.say('max', 'how full is the office')).text, /^- \*\*A\*\*.*\n- \*\*Berlin\*\*/);
  });
});

describe('an archived office that people are in', () => {
  it('When somebody is there, then it can be asked about, and nobody can say that they are there', async () => {
    const house = await openHouse([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-boston' } },
    ]);
    const boston = (await house.store.offices()).find(({ id }) => id === 'boston');
    assert.ok(boston);
    const archived = { ...boston, archivedAt: TEN, version: 2, floors: boston.floors.map((each) => ({ ...each, archivedAt: TEN })) };
    await house.store.saveOffice(archived);
    await house.board.refresh();
    assert.match((await house.say('max', 'who is in Boston')).text, /^\*\*Boston: 1 here now\*\*.*2nd floor \(1\): Anna Berg$/s);
    assert.match((await house.say('max', 'who is on the 2nd floor in Boston')).text, /^\*\*Boston, 2nd floor: 1 here now\*\*/);
    assert.match((await house.say('max', 'is Anna in Boston')).text, /^Yes: Anna Berg is in Boston/);
    assert.match((await house.say('max', "I'm in Boston")).text, /^I know no such place\. The offices are: Berlin\./);
    await house.close();
  });

  it('When nobody is there any more, then it is like a place that does not exist', async () => {
    const house = await openHouse([{ id: 'max', name: 'Max Muster' }]);
    const boston = (await house.store.offices()).find(({ id }) => id === 'boston');
    assert.ok(boston);
    await house.store.saveOffice({ ...boston, archivedAt: TEN, version: 2 });
    await house.board.refresh();
    assert.match((await house.say('max', 'who is in Boston')).text, /^I know no such place/);
    await house.close();
  });
});
