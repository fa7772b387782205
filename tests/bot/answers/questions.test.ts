import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

/** Questions on a Friday at 10:00. May Chen and Søren Kjær are in Berlin; people without a place have no evidence. */
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

const NOTHING_SAID = /^You have not said anything about .+\.$/;
const WHICH_DAY = /^Which day do you mean\?/;
const MAY = /^May Chen has been in Berlin since 09:00\.$/;

const ASKED: readonly [said: string, answered: RegExp][] = [
  ['is May Chen in tomorrow', /^May Chen has not said anything about tomorrow\.$/],
  ['is May Chen in the office on Monday', /^May Chen has not said anything about Monday 23 November\.$/],
  ['is May Chen in the office next week', /^May Chen has not said anything about Monday 23 November to Friday 27 November\.$/],
  ['is May Chen in Paris tomorrow', /^May Chen has not said anything about tomorrow\.$/],
  ['is May Chen in Berlin on Wednesday', /^May Chen has not said anything about Wednesday 25 November\.$/],
  ['is May Chen remote tomorrow', /^May Chen has not said anything about tomorrow\.$/],
  ['is May Chen usually in on Tuesdays', /^I do not say what somebody usually does/],
  ['is May Chen in at 3 pm', /^May Chen has been in Berlin since 09:00\.\n\n[^.]* has not said anything about today\.$/],
  ['is May Chen in in two weeks', /^May Chen has not said anything about Friday 4 December\.$/],
  ['is May Chen in until Friday', /^May Chen has been in Berlin since 09:00\.\n\n[^.]* has not said anything about today/],
  ['where is May Chen tomorrow', /^May Chen has not said anything about tomorrow\.$/],
  ['where is Nobody Here tomorrow', /^I can’t find anyone called “Nobody Here”/],
  ['where is everybody tomorrow', /^\*\*Tomorrow\*\*: nobody I can name has said they will be in an office\./],
  ['who is remote next week', /^For Monday 23 November to Friday 27 November, nobody I can name has said they will work remotely\./],
  ['who is in this week', /^\*\*Today\*\*: nobody I can name has said|has not said/],
  ['who was in Berlin', WHICH_DAY],
  ['how full is Berlin on Monday', /^\*\*Monday 23 November\*\*: [\s\S]*Berlin: not enough days yet/],
  ['is May Chen in today', /^Yes: May Chen has been in Berlin/],
  ['is May Chen in on Friday', /^Yes: May Chen has been in Berlin/],
  ['is May Chen in Berlin right now', /^Yes: May Chen has been in Berlin/],
  ['is May Chen on floor 2', /^May Chen has been in Berlin since 09:00\. The floor is not known\.$/],
  ['is May Chen in Boston', /^No: May Chen has been in Berlin/],
  ['is May Chen on leave', /^No: May Chen has been in Berlin/],
  ['where is May Chen today', MAY],
  ['is May Chen in Berlin or Paris', /^I do not understand “Paris”\. What I know: May Chen has been in Berlin/],
  ['is May Chen in a meeting', /^I do not understand “a meeting”\. What I know: May Chen has been in Berlin/],
  ['is May Chen in Paris', /^I do not understand “Paris”/],
  ['is Li Sunday in', /^No: Li Sunday has been working remotely/],
  ['where is Li Sunday', /^Li Sunday has been working remotely/],
  ['<at>Indoors</at> where is <at>May Chen</at>', MAY],
  ['<at>Indoors</at> is <at>May Chen</at> in?', /^Yes: May Chen has been in Berlin/],
  ['where is Soren Kjaer', /^Søren Kjær has been in Berlin/],
  ['where is Kjaer', /^Søren Kjær has been in Berlin/],
  ['where is Kristin Aesa Lund', /^Kristin Æsa Lund has been in Berlin/],
  ['where is Djordje Djokovic', /^Đorđe Đoković has been in Berlin/],
  ['where is Dorde Dokovic', /^Đorđe Đoković has been in Berlin/],
  ['where is Bjoern Oedegaard', /^Bjørn Ødegård has been in Berlin/],
  ['where is Joerg Mueller', /^Jörg Müller has been in Berlin/],
  ['where is Jorg Muller', /^Jörg Müller has been in Berlin/],
  ['where is p3@contoso.example', /^Søren Kjær has been in Berlin/],
  ['where is P3@Contoso.example', /^Søren Kjær has been in Berlin/],
  ['who is off sick', /^Who is sick I do not know/],
  ['who is sick today', /^Who is sick I do not know/],
  ['is May Chen in yet?', /^Yes: May Chen has been in Berlin/],
  ['is May Chen in Merlin', /^Did you mean Berlin\?$/],
  ['is Nobody Here in Merlin', /^Did you mean Berlin\?$/],
  ['who is in berln', /^Did you mean Berlin\?$/],
  ['how full is berln', /^Did you mean Berlin\?$/],
  ['Berln', /^Did you mean Berlin\?$/],
  ['is May Chen in Cork', /^I do not understand “Cork”/],
  ['who is in Cork', /^I did not understand “[^”]+”/],
  ['is May Chen from Boston', /^I did not understand “from”/],
  ['is May Chen working from Berlin', /^Yes: May Chen/],
  ['is Li Sunday working from home', /^Yes: Li Sunday/],
  ['where is May Chen tomorow', /^May Chen has not said anything about tomorrow\.$/],
  ['where is Nobody Here tomorow', /^I can’t find anyone called “Nobody Here”/],
  ['where is May Chen Mon', /^May Chen has not said anything about Monday 23 November\.$/],
  ['where is May Chen from 2 to 3', /^May Chen has been in Berlin since 09:00\.\n\n[^.]* has not said anything about today/],
  ['where is May Chen if it rains', /^I did not understand “if it/],
  ['is May Chen there tomorow', /^May Chen has not said anything about tomorrow\.$/],
  ['where was May Chen', WHICH_DAY],
  ['where was I', /^You were not seen in any office/],
  ['was May Chen in', WHICH_DAY],
  ['will May Chen be in', /^May Chen has been in Berlin since 09:00\.\n\n[^.]* has not said anything about today/],
  ['when is May Chen in', /^May Chen has been in Berlin since 09:00\.\n\nMay Chen has not said when they will be in next/],
  ['is May Chen not in', MAY],
  ["isn't May Chen in", MAY],
  ["isn't May Chen in Boston?", MAY],
  ['are May Chen and Li Sunday in', /^Yes: May Chen has been in Berlin since 09:00\.\n\nNo: Li Sunday has been working remotely/],
  ['are May Chen and Xaver Xylo in', /^Yes: May Chen has been in .*\n\nI can’t find anyone called “Xaver Xylo”/],
  ['where are May Chen and Li Sunday', /^May Chen has been in Berlin since 09:00\.\n\nLi Sunday has been working remotely/],
  ['who is in Berlin or Boston', /^\*\*In the office now: 7 people\*\*\n\n\*\*Berlin\*\*: 7 of 40/],
  ['who is in Berlin and Paris', /^I did not understand “Paris”/],
  ['is May Chen in Boston or Berlin', /^Yes: May Chen/],
  ['who is in Berlin the 3rd', /^\*\*Thursday 3 December\*\*: nobody/],
  ['who is in Berlin tomorow', /^\*\*Tomorrow\*\*: nobody/],
  ['how full is Berlin the 3rd', /^\*\*Thursday 3 December\*\*: nobody/],
  ['who is in tomorow', /^\*\*Tomorrow\*\*: nobody/],
  ['who is here Mon', /^\*\*Monday 23 November\*\*: nobody/],
  ['who is here tomorow', /^\*\*Tomorrow\*\*: nobody/],
  ['who is remote tomorow', /^\*\*Tomorrow\*\*: nobody/],
  ['who is in Mon', /^\*\*Monday 23 November\*\*: nobody/],
  ['is it true that May Chen is in', /^Yes: May Chen has been in Berlin/],
  ['is she in', /^Yes: May Chen has been in Berlin/],
  ['where is May Chen next to', /^I did not understand “next to”/],
  ['what is my status and why', /^You said that you are on leave/],
  ["is it true that I'm remote", /^You said that you are on leave/],
  ['where am I', /^You said that you are on leave/],
  ['am I on leave today', /^You said that you are on leave/],
  ['where am I on Monday', NOTHING_SAID],
  ['my status yesterday', /^You were not seen in any office on Thursday 19 November\.$/],
  ['where am I on 1 November', NOTHING_SAID],
  ['where am I tomorow', NOTHING_SAID],
  ["I'm", /^Tell me where you are/],
  ["I'm today", /^Tell me where you are/],
];

describe('questions to the bot', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture(PEOPLE);
    await fixture.say('max', "I'm on leave");
  });
  after(() => fixture.close());

  for (const [said, answered] of some(ASKED))
    it(`“${said}” → ${answered.source}`, async () => assert.match((await fixture.say('max', said)).text, answered));

  it('When a user principal name belongs to somebody who may not be named, then the answer is the one for an unknown name', async () => {
    const [theirs, nobodys] = await Promise.all(['tess', 'mess'].map((name) => fixture.say('max', `where is ${name}@contoso.example`)));
    assert.equal(theirs?.text.replaceAll('tess', 'mess'), nobodys?.text);
  });

  it('When somebody is mentioned, then the object id identifies them, regardless of the text', async () => {
    const ask = (personId: string, text: string) => fixture.say('max', text, { mentions: [{ name: 'Boss', personId }] });
    assert.match((await ask('may', 'where is <at>Boss</at>')).text, MAY);
    assert.match((await ask('may', 'is <at>Boss</at> in Boston')).text, /^No: May Chen has been in Berlin/);
    assert.match((await ask('may', 'where is <at>Boss</at> tomorrow')).text, /^May Chen has not said anything about tomorrow/);
    assert.equal((await ask('tess', 'where is <at>Boss</at>')).text, (await ask('nobody', 'where is <at>Boss</at>')).text);
  });

  it('When the asker has stated where they will be, then questions about that day are answered with it', async () => {
    await fixture.say('tess', "I'm remote tomorrow");
    await fixture.say('tess', "I'm on leave from Monday until Tuesday");
    await fixture.say('tess', "I'm in Boston on Monday");
    for (const asked of ['where am I on Monday', 'what is my status on Monday', 'am I remote on Monday?', 'my status on 23 November'])
      assert.equal((await fixture.say('tess', asked)).text, 'For Monday 23 November, you have said: in Boston.', asked);
    assert.match((await fixture.say('tess', 'am I on leave tomorrow')).text, /^For tomorrow, you have said: working remotely\.$/);
    assert.match((await fixture.say('tess', 'where am I Tue')).text, /^For Tuesday 24 November, you have said: on leave from 06:00\.$/);
    assert.match((await fixture.say('tess', 'where am I on Friday next week')).text, NOTHING_SAID);
    assert.match((await fixture.say('tess', 'where am I')).text, /^You are in Berlin/);
  });

  it('When a name looks like the beginning of “I am”, then “I’m” still does not mean that person', async () => {
    const ian = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'ian', name: 'Ian Amos', seen: { rangeId: 'r-b2' } },
    ]);
    for (const said of ["I'm", "I'm today", "I'm now", 'I am?']) assert.doesNotMatch((await ian.say('max', said)).text, /Ian/, said);
    assert.match((await ian.say('ian', "I'm today")).text, /^Tell me where you are/);
    await ian.close();
  });

  it('When a question has a part of a place’s name, or a typing error in it, then the place is offered and nothing is answered', async () => {
    const york = await openFixture(PEOPLE);
    await york.store.saveOffice({ id: 'ny', name: 'New York', timeZone: 'America/New_York', floors: [], createdAt: 0, version: 1 });
    await york.board.refresh();
    for (const [asked, meant] of [
      ['is May Chen in York', 'Is May Chen in New York'],
      ['is May Chen in Cork', 'Is May Chen in New York'],
      ['who is in York', 'Who is in New York?'],
      ['how full is York', 'How full is New York?'],
    ] as const) {
      const { text, card } = await york.say('max', asked);
      assert.equal(text, 'Did you mean New York?', asked);
      assert.deepEqual(
        card?.actions?.map(({ data }) => data?.say),
        [meant],
      );
      assert.doesNotMatch((await york.say('max', meant)).text, /Did you mean/);
    }
    assert.match((await york.say('max', 'who is in Berlin or Boston')).text, /^\*\*In Berlin and Boston now: 7 people\*\*/);
    assert.equal((await york.say('max', 'who is in New York or Boston')).text, 'Nobody has been seen in New York or Boston so far today.');
    await york.close();
  });

  it('When names may not be shown, then the answer still has the number of people on leave', async () => {
    const shared = { shared: true };
    assert.match((await fixture.say('may', "who's on leave", shared)).text, /^1 person is on leave, of those who may be named\. /);
    assert.match((await fixture.say('may', 'who is remote', shared)).text, /^1 person is working remotely/);
  });

  it('When somebody has stated where they will be, then the answer for that day is a plan', async () => {
    await fixture.say('may', "I'm remote on Monday");
    const planned = /^Yes, as planned\. For Monday 23 November, May Chen has said: working remotely\. That is a plan\.$/;
    assert.match((await fixture.say('max', 'is May Chen remote on Monday')).text, planned);
    assert.match((await fixture.say('max', 'is May Chen in on Monday')).text, /^No, not as planned\. For Monday 23 November/);
  });
});

const floor = (id: string, name: string, level: number, archivedAt?: number) => ({
  id,
  name,
  level,
  ...(archivedAt !== undefined && { archivedAt }),
});
const NAMES = ['Head Office', 'Main Building', 'Building 7', 'The Hub', 'Site B', 'Office Park', 'A', 'Next Door'];

describe('offices whose names contain small words', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg' },
    ]);
    for (const [at, name] of NAMES.entries()) {
      const floors = [floor(`f${at}`, 'Floor 7', 7)];
      await fixture.store.saveOffice({
        id: `o${at}`,
        name,
        timeZone: 'Europe/Berlin',
        capacity: 10 + at,
        floors,
        createdAt: 0,
        version: 1,
      });
    }
    await fixture.board.refresh();
  });
  after(() => fixture.close());

  for (const [at, name] of NAMES.entries()) {
    it(`When a question names ${name} in any way, then the office is found`, async () => {
      const full = new RegExp(`^\\*\\*${name}\\*\\*: 0 of ${10 + at} `);
      for (const asked of [
        `how full is ${name}`,
        `how full is ${name === 'A' ? name : name.toLowerCase()} now`,
        `how many people are in ${name}?`,
      ])
        assert.match((await fixture.say('max', asked)).text, full, asked);
      assert.equal((await fixture.say('max', `who is in ${name}`)).text, `Nobody has been seen in ${name} so far today.`);
      assert.match((await fixture.say('max', `who is on floor 7 in ${name}`)).text, new RegExp(`in ${name}, Floor 7 so far`));
      assert.match(
        (await fixture.say('anna', `I'm in ${name} until Monday`)).text,
        new RegExp(`you are in ${name} until the end of Monday`),
      );
      assert.match((await fixture.say('max', `is Anna in ${name}`)).text, /^Yes: Anna Berg has been in /);
    });
  }

  it('When a name is written without its small words, then the office is found; a number is still a floor in the position of a floor', async () => {
    assert.match((await fixture.say('max', 'how full is head')).text, /^\*\*Head Office\*\*/);
    assert.match((await fixture.say('max', 'how full is the hub')).text, /^\*\*The Hub\*\*/);
    assert.match((await fixture.say('max', 'how full is floor 7')).text, /^- \*\*A, Floor 7\*\*/);
    assert.match((await fixture.say('max', 'how full is the office')).text, /^- \*\*A\*\*.*\n- \*\*Berlin\*\*/);
  });
});

describe('an archived office that people are in', () => {
  it('When somebody is there, then questions about it are answered, and statements about it are refused', async () => {
    const fixture = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-boston' } },
    ]);
    const boston = (await fixture.store.offices()).find(({ id }) => id === 'boston');
    assert.ok(boston);
    const archived = { ...boston, archivedAt: TEN, version: 2, floors: boston.floors.map((each) => ({ ...each, archivedAt: TEN })) };
    await fixture.store.saveOffice(archived);
    await fixture.board.refresh();
    assert.match((await fixture.say('max', 'who is in Boston')).text, /^\*\*Boston: 1 here now\*\*.*2nd floor \(1\): Anna Berg$/s);
    assert.match((await fixture.say('max', 'who is on the 2nd floor in Boston')).text, /^\*\*Boston, 2nd floor: 1 here now\*\*/);
    assert.match((await fixture.say('max', 'is Anna in Boston')).text, /^Yes: Anna Berg has been in Boston/);
    assert.match((await fixture.say('max', "I'm in Boston")).text, /^I did not understand “[^”]+”\. The offices are: Berlin\./);
    await fixture.close();
  });

  it('When nobody is there any more, then it is like a place that does not exist', async () => {
    const fixture = await openFixture([{ id: 'max', name: 'Max Muster' }]);
    const boston = (await fixture.store.offices()).find(({ id }) => id === 'boston');
    assert.ok(boston);
    await fixture.store.saveOffice({ ...boston, archivedAt: TEN, version: 2 });
    await fixture.board.refresh();
    assert.match((await fixture.say('max', 'who is in Boston')).text, /^I did not understand “[^”]+”/);
    await fixture.close();
  });
});
