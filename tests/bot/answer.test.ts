import assert from 'node:assert/strict';
import { HOUR } from '../../server/presence/time.ts';
import { message } from '../../server/texts/message.ts';
import { some } from '../support/runs.ts';
import { type Fixture, openFixture, TEN } from './fixture.ts';

const PEOPLE = [
  { id: 'max', name: 'Max Muster', department: 'Sales' },
  { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2' } },
  { id: 'ann2', name: 'Anna Bauer', department: 'Marketing', seen: { rangeId: 'r-home' } },
  { id: 'zoe', name: 'Zoë Schröder', department: 'Marketing', seen: { rangeId: 'r-berlin' } },
  { id: 'nick', name: 'Nick Leeson', department: 'Sales' },
  { id: 'tim', name: 'Tim Track', mode: 'track' as const, seen: { rangeId: 'r-b2' } },
  { id: 'otto', name: 'Otto Off', mode: 'off' as const },
  { id: 'gast', name: 'Gast Guest', guest: true },
];

const OFFICE =
  /^\*\*In the office now: 3 people\*\*\n\n\*\*Berlin\*\*: 3 of 40\n\n- Floor 2 \(2 of 20\): Anna Berg, and 1 more not named\n- Floor not known \(1\): Zoë Schröder$/;
const BERLIN = /^\*\*Berlin: 3 of 40 here now\*\*\n\n- Floor 2/;
const NOT_UNDERSTOOD = /^I did not understand that\. Try/;

/** Sentences and their answers on one morning. */
const QUESTIONS: readonly [said: string, answered: RegExp][] = [
  ["Who's in the office today?", OFFICE],
  ['who is in', OFFICE],
  ["WHO'S IN THE OFFICE???", OFFICE],
  ['<at>Indoors</at>&nbsp;who’s in the office', OFFICE],
  ['hey, can you tell me who is in the office please', OFFICE],
  ['anyone in the office?', OFFICE],
  ['where is everybody', OFFICE],
  ['woh is in teh ofice', OFFICE],
  ['Who is in Berlin?', BERLIN],
  ['Berlin', BERLIN],
  ['who is in Boston', /^Nobody has been seen in Boston so far today\.$/],
  ['who is in Paris', /^I did not understand “[^”]+”\. The offices are: Berlin and Boston\./],
  ['who is on floor 2 in Berlin', /^\*\*Berlin, Floor 2: 2 of 20 here now\*\*\n\n- Anna Berg, and 1 more not named$/],
  ['who is on the second floor in berlin', /^\*\*Berlin, Floor 2: 2 of 20/],
  ['who is on floor 9', /^I did not understand “[^”]+”/],
  ['who is on floor -2 in Berlin', /^I did not understand “[^”]+”/],
  ['who is on floor -2', /^I did not understand “[^”]+”/],
  ["I'm remote until 9999-12-31", /^I did not understand until when/],
  ['hide me until 31 December 9999', /^I did not understand until when/],
  ["I'm on leave from 9999-12-31", /^(I did not understand|I can note)/],
  ["I'm remote until 2099-01-01", /^I can note that for up to a year from now, so I noted nothing\.$/],
  ['no', /^All right, I change nothing\. What you said before still counts/],
  ['who is remote', /^1 person is working remotely, of those I may name: Anna Bauer\.$/],
  [
    'who is in marketing',
    /^\*\*Marketing\*\*: 1 of 2 whom I may name are in an office now\.\n\n- Zoë Schröder: Berlin\n\nNot in an office \(1\):\n- Anna Bauer/,
  ],
  ['who was in yesterday', /^\*\*Thursday 19 November\*\*, people in the offices: fewer than 5\./],
  ['who will be in the office tomorrow', /^\*\*Tomorrow\*\*: nobody I can name has said/],
  ['how full is Berlin', /^\*\*Berlin\*\*: 3 of 40 \(8%\) now\.$/],
  ['how bussy is berlin?', /^\*\*Berlin\*\*: 3 of 40 \(8%\) now\.$/],
  ['how full is floor 2 in Berlin', /^\*\*Berlin, Floor 2\*\*: 2 of 20 \(10%\) now\.$/],
  ['Where is Anna Berg?', /^Anna Berg has been in Berlin, Floor 2, since 09:00\.$/],
  ['wehre is anna berg', /^Anna Berg has been in Berlin, Floor 2, since 09:00\.$/],
  ['where is zoe', /^Zoë Schröder has been in Berlin since 09:00\.$/],
  ['zoe', /^Zoë Schröder has been in Berlin/],
  ['Where is Ana Berg', /^I assume you mean this person: Anna Berg has been in Berlin/],
  ['Where is Anna Bork', /^I can’t find anyone called “Anna Bork”/],
  ['Where is anna.berg@contoso.example', /^Anna Berg has been in Berlin/],
  ['Where is', /^Whom do you mean\?/],
  ['Where is *', /^Whom do you mean\?/],
  ['where is Anna', /^Whom do you mean: Anna Bauer \(Marketing\) or Anna Berg \(Sales\)\?$/],
  ['where is Anna Sales', /^Anna Berg has been in Berlin/],
  ['where is Nick', /^Nothing has been seen of Nick Leeson today\.$/],
  ['is Anna Berg in?', /^Yes: Anna Berg has been in Berlin/],
  ['is Anna Berg in Boston', /^No: Anna Berg has been in Berlin/],
  ['is Anna Bauer in', /^No: Anna Bauer has been working remotely since 09:00\.$/],
  ['is Nick in', /^Nothing has been seen of Nick Leeson today\.$/],
  ['where is Nobody Here', /^I can’t find anyone called “Nobody Here”\./],
  ['where is Tim Track', /^I can’t find anyone called “Tim Track”\./],
  ['what is my status', /^Nothing has been seen of you today\.$/],
  ['help', /^I know who is in the office/],
  ['?', /^I know who is in the office/],
  ['hello', /^Hello Max!/],
  ['thanks!', /^You’re welcome/],
  ...['No', 'no, thanks', 'cancel', 'never mind', 'nope!', 'stop', 'forget it'].map((said): [string, RegExp] => [
    said,
    /^All right, I change nothing\./,
  ]),
  ['No, don’t delete anything', /^All right: nothing was changed, and everything stays as it is\.$/],
  ['yes', /^I do not remember what was said before, so nothing was changed\..*“Yes, delete my data”/],
  ["I'm not in Berlin", /^Tell me where you are instead/],
  ['undo', /^You have nothing to take back\.$/],
  ['show me again', /^You are not hidden\.$/],
  ['asdf qwer zxcv', NOT_UNDERSTOOD],
  ['', NOT_UNDERSTOOD],
  ['🦄🦄🦄', NOT_UNDERSTOOD],
  ["'; DROP TABLE people; --", NOT_UNDERSTOOD],
  ['x'.repeat(100_000), NOT_UNDERSTOOD],
  ['<at>Indoors</at>', NOT_UNDERSTOOD],
];

/** Statements about oneself on Friday 20 November 2026, 10:00 in Berlin, and what is stored. */
const STATEMENTS: readonly [said: string, noted: string][] = [
  ["I'm remote", 'working remotely until the end of today'],
  ["thanks, I'm remote today", 'working remotely until the end of today'],
  ['Hi Indoors, I am remote.', 'working remotely until the end of today'],
  ["I'm remote this afternoon", 'working remotely from 12:00 until the end of today'],
  ['off today', 'on leave until the end of today'],
  ['wfh', 'working remotely until the end of today'],
  ["I'm working from home tomorrow", 'working remotely tomorrow'],
  ["Tomorrow I'm remote", 'working remotely tomorrow'],
  ['remote until Friday', 'working remotely until the end of today'],
  ['remote until next friday', 'working remotely until the end of Friday 27 November'],
  ["I'm remote until Monday", 'working remotely until the end of Monday 23 November'],
  ["I'm remote until 15:00", 'working remotely until 15:00'],
  ["I'm remote this week", 'working remotely until the end of Sunday 22 November'],
  ['remote next week', 'working remotely from Monday 23 November until the end of Sunday 29 November'],
  ['remote for 3 days', 'working remotely until the end of Sunday 22 November'],
  ["I'm in Berlin", 'in Berlin until the end of today'],
  ["I'm in Berlin, floor 3", 'in Berlin, Floor 3 until the end of today'],
  ["I'll be in Berlin on Monday", 'in Berlin on Monday 23 November'],
  ["I'm in Boston until 3pm", 'in Boston until 15:00 (America/New York)'],
  ["I'm on leave until 24 December", 'on leave until the end of Thursday 24 December'],
  ['on vacation from monday to wednesday', 'on leave from Monday 23 November until the end of Wednesday 25 November'],
  ["I'm sick", 'on leave until the end of today'],
  ['leave until 2026-12-01', 'on leave until the end of Tuesday 1 December'],
  ['leave until 24.12.', 'on leave until the end of Thursday 24 December'],
  ['hide me today', 'hidden until the end of today'],
  ['hide me until tomorrow', 'hidden until the end of tomorrow'],
];

describe('the bot, asked on a Friday morning', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture(PEOPLE);
  });
  after(() => fixture.close());

  for (const [said, answered] of some(QUESTIONS)) {
    it(`“${said.slice(0, 60)}” → ${answered.source.slice(0, 60)}`, async () =>
      assert.match((await fixture.say('max', said)).text, answered));
  }

  it('When words are asked for that every JavaScript object has, then they are ordinary words', async () => {
    for (const word of Object.getOwnPropertyNames(Object.prototype)) {
      for (const asked of [`where is ${word}`, word, `who is on floor ${word} in berlin`, `remote until ${word}`])
        assert.match((await fixture.say('max', asked)).text, /^(?:I can’t find|I do not know|I did not understand)/, asked);
    }
    assert.match((await fixture.say('max', "I'm in constructor")).text, /^I did not understand “[^”]+”/);
    assert.deepEqual(await fixture.store.overrides({ endsAfter: TEN, personId: 'max' }), []);
  });

  it('When a name means several people, then each has a button', async () => {
    const { card } = await fixture.say('max', 'where is anna');
    const says = card?.actions?.map(({ data }) => data?.say) ?? [];
    assert.deepEqual(says, ['Where is Anna Bauer Marketing', 'Where is Anna Berg Sales']);
    assert.match((await fixture.say('max', says[1] ?? '')).text, /^Anna Berg has been in Berlin/);
  });

  it('When somebody is not an employee in the directory, then the bot gives no information', async () => {
    for (const id of ['nobody', 'gast'])
      assert.match((await fixture.say(id, "who's in the office")).text, /^I only answer people of this organisation/);
  });

  it('When several offices are possible, then the bot asks which one, and keeps the days', async () => {
    const { text, card } = await fixture.say('max', "I'm in the office tomorrow");
    assert.equal(text, 'Which one: Berlin or Boston?');
    assert.deepEqual(
      card?.actions?.map(({ data }) => data?.say),
      ['I’m in Berlin tomorrow', 'I’m in Boston tomorrow'],
    );
  });

  for (const said of ["I'm remote until yesterday", "I'm remote until blah", "I'm remote until 09:00"]) {
    it(`“${said}” is not guessed: nothing is stored`, async () => {
      assert.match((await fixture.say('max', said)).text, /^I did not understand until when, so I noted nothing/);
      assert.deepEqual(await fixture.store.overrides({ endsAfter: TEN, personId: 'max' }), []);
    });
  }
});

describe('statements to the bot', () => {
  for (const [said, noted] of some(STATEMENTS)) {
    it(`“${said}” → ${noted}`, async () => {
      const fixture = await openFixture(PEOPLE);
      const { text } = await fixture.say('max', said);
      assert.match(text, /^(?:Noted|Done): you are /);
      assert.equal(text.slice(text.indexOf('you are ') + 8, text.indexOf('. ')), noted);
      assert.equal((await fixture.store.overrides({ endsAfter: TEN, personId: 'max' })).length, 1);
      await fixture.close();
    });
  }

  it('When somebody says that they are remote, then others see it at once, and no longer after “undo”', async () => {
    const fixture = await openFixture(PEOPLE);
    await fixture.say('anna', "I'm remote");
    assert.match(
      (await fixture.say('max', 'where is anna berg')).text,
      /^Anna Berg has been working remotely since 10:00 \(they said so\)\.$/,
    );
    assert.match(
      (await fixture.say('anna', 'undo')).text,
      /^Taken back: working remotely until the end of today\. You are in Berlin, Floor 2/,
    );
    assert.match((await fixture.say('max', 'where is anna berg')).text, /^Anna Berg has been in Berlin, Floor 2/);
    await fixture.close();
  });

  it('When somebody clears, then earlier evidence no longer counts and hiding stays', async () => {
    const fixture = await openFixture(PEOPLE);
    await fixture.say('anna', 'hide me today');
    assert.match((await fixture.say('anna', 'clear my status')).text, /You stay hidden/);
    assert.match((await fixture.say('anna', 'my status')).text, /^You started afresh.*You are hidden/s);
    assert.match((await fixture.say('anna', 'show me again')).text, /^Done: you are shown again/);
    assert.match((await fixture.say('max', 'where is anna berg')).text, /^Nothing has been seen of Anna Berg today/);
    await fixture.close();
  });

  it('When somebody undoes a clear, then earlier evidence counts again; a second undo undoes their statement', async () => {
    const fixture = await openFixture(PEOPLE);
    await fixture.say('anna', "I'm remote");
    await fixture.moveTo(TEN + 1);
    assert.match((await fixture.say('anna', 'clear my status')).text, /“Undo” takes it back/);
    await fixture.moveTo(TEN + 2);
    assert.match((await fixture.say('anna', 'undo')).text, /^Your fresh start is undone: .*\. You said that you are working remotely/);
    assert.match((await fixture.say('max', 'where is anna berg')).text, /^Anna Berg has been working remotely since 10:00/);
    await fixture.moveTo(TEN + 3);
    assert.match((await fixture.say('anna', 'undo')).text, /^Taken back: working remotely/);
    assert.match((await fixture.say('max', 'where is anna berg')).text, /^Anna Berg has been in Berlin/);
    await fixture.close();
  });

  it('When somebody undoes the end of hiding, then they are hidden as before; the next undo ends that', async () => {
    const fixture = await openFixture(PEOPLE);
    await fixture.say('zoe', "I'm remote");
    await fixture.say('zoe', 'hide me');
    await fixture.moveTo(TEN + 1);
    await fixture.say('zoe', 'show me again');
    assert.match((await fixture.say('max', 'where is zoe')).text, /remote/);
    assert.match((await fixture.say('zoe', 'undo')).text, /^It counts again: hidden/);
    assert.match((await fixture.say('max', 'where is zoe')).text, /^Nothing has been seen/);
    assert.match((await fixture.say('zoe', 'undo')).text, /^Taken back: hidden/);
    assert.match((await fixture.say('zoe', 'undo')).text, /^Taken back: working remotely/);
    await fixture.say('zoe', 'hide me');
    await fixture.say('zoe', 'show me again');
    await fixture.say('zoe', "I'm on leave");
    assert.match((await fixture.say('zoe', 'undo')).text, /^Taken back: on leave/, 'something newer was said');
    await fixture.close();
  });

  it('When somebody is hidden, then others see them like a person without evidence, and no number counts them', async () => {
    const fixture = await openFixture(PEOPLE);
    await fixture.say('zoe', 'hide me');
    assert.match((await fixture.say('max', 'where is zoe')).text, /^Nothing has been seen of Zoë Schröder today\.$/);
    assert.match((await fixture.say('max', 'how full is berlin')).text, /2 of 40/);
    assert.match((await fixture.say('zoe', 'where am i')).text, /^You are in Berlin.*You are hidden/s);
    await fixture.close();
  });

  it('When a stated day is over, then the statement no longer shows', async () => {
    const fixture = await openFixture(PEOPLE);
    await fixture.say('max', "I'm remote");
    await fixture.moveTo(TEN + 15 * HOUR);
    assert.match((await fixture.say('max', 'my status')).text, /^Nothing has been seen of you today\.$/);
    await fixture.close();
  });

  it('When the asker’s mode is off, then every statement is refused with the reason', async () => {
    const fixture = await openFixture(PEOPLE);
    for (const said of ["I'm remote", 'hide me', 'clear my status', 'undo', 'my status', 'show me again']) {
      assert.match((await fixture.say('otto', said)).text, /^Your presence is switched off/);
    }
    assert.deepEqual(await fixture.store.overrides({ endsAfter: TEN, personId: 'otto' }), []);
    await fixture.close();
  });

  it('When others read the conversation, then the answer has nothing about the asker', async () => {
    const fixture = await openFixture(PEOPLE);
    const told = await fixture.say('anna', 'my status', { shared: true });
    assert.match(told.text, /^I answer you alone\./);
    assert.match(told.alone?.text ?? '', /^You are in Berlin, Floor 2/);
    await fixture.close();
  });

  it('When neither person nor mailbox has a zone, then hours are in the zone of the asker’s device, which is stored; else in the mailbox’s', async () => {
    const fixture = await openFixture([{ id: 'max', name: 'Max Muster', timeZone: undefined }, ...PEOPLE.slice(1)]);
    const asker = { timeZone: 'Eastern Standard Time' };
    assert.match((await fixture.say('max', 'where is zoe', asker)).text, /since 09:00 \(Europe\/Berlin\)\.$/);
    assert.match((await fixture.say('nick', 'where is zoe', asker)).text, /since 09:00\.$/);
    assert.match(
      (await fixture.say('max', 'where is zoe')).text,
      /since 09:00 \(Europe\/Berlin\)\.$/,
      'a message without a zone says nothing new',
    );
    const kept = ['max', 'nick'].map(async (id) => (await fixture.store.person(id))?.clientTimeZone);
    assert.deepEqual(await Promise.all(kept), ['America/New_York', undefined]);
    await fixture.say('max', 'I’m remote', { timeZone: 'Pacific/Auckland' });
    const [said] = await fixture.store.overrides({ endsAfter: fixture.clock.now(), personId: 'max' });
    assert.equal(new Date(said?.end ?? 0).toISOString(), '2026-11-20T11:00:00.000Z', 'midnight in Auckland');
    await fixture.close();
  });

  it('When the list is long, then it is cut and has the number of the others', async () => {
    const crowd = Array.from({ length: 30 }, (_, n) => ({
      id: `p${n}`,
      name: `Person ${String(n).padStart(2, '0')}`,
      seen: { rangeId: 'r-b3' },
    }));
    const fixture = await openFixture([...PEOPLE, ...crowd]);
    assert.match((await fixture.say('max', 'who is on floor 3 in berlin')).text, /Person 11 and 18 more$/);
    await fixture.close();
  });

  it('While sign-ins are not being read, then answers about where people are say as of when and why, and other answers do not', async () => {
    const fixture = await openFixture(PEOPLE);
    fixture.stale.is = { asOf: TEN - 2 * HOUR, why: message('failure.NETWORK') };
    for (const asked of [
      'who is in',
      'where is zoe',
      'is zoe in',
      'how full is berlin',
      'where am I',
      'Zoe',
      'why am I shown there',
      'why am I not shown',
      'when was I last in',
    ])
      assert.match(
        (await fixture.say('max', asked)).text,
        /\n\n_As of 08:00: nothing that happened later is in this\. Microsoft Graph cannot be reached\._$/,
        asked,
      );
    assert.doesNotMatch((await fixture.say('max', 'help')).text, /As of/);
    fixture.stale.is = { why: message('trouble.store-away') };
    assert.match((await fixture.say('max', 'who is in')).text, /_No sign-ins have been read yet\. The database cannot be reached\._$/);
    await fixture.close();
  });
});
