import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { setMode } from '../../support/set-mode.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

/** Words that look like something else: hours like places, articles like offices, goodbyes like statements, pronouns like names. */
const PEOPLE = [
  { id: 'max', name: 'Max Muster' },
  { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-berlin' } },
  { id: 'heidi', name: 'Heidi Reyes', seen: { rangeId: 'r-home' } },
  { id: 'nick', name: 'Nick Stone', seen: { rangeId: 'r-b2' } },
  { id: 'he', name: 'He Jun', seen: { rangeId: 'r-berlin' } },
  { id: 'you', name: 'You Jin', seen: { rangeId: 'r-berlin' } },
  { id: 'ipek', name: 'İpek Kaya', seen: { rangeId: 'r-berlin' } },
  { id: 'im', name: 'Im Here', seen: { rangeId: 'r-berlin' } },
  { id: 'sun', name: 'Home Sun', seen: { rangeId: 'r-berlin' } },
  { id: 'holiday', name: 'Holiday Monday', seen: { rangeId: 'r-berlin' } },
  { id: 'sheila', name: 'Sheila Shaw', seen: { rangeId: 'r-berlin' } },
];
const OFFICES = ['9', 'A', 'Building 7', 'Head Office', 'Home Office', 'Main Building', 'Office Park', 'Site B'];

const NOTED_NOTHING = /so I noted nothing\./;
const ASKED_BACK = /can mean many things, so I changed nothing\. If you mean it, say “/;
const WHICH_DAY = /^Which day do you mean\?/;
const NOT_SO = /^I can say who is in, who is not in, who is remote and who is on leave, one at a time\./;
const WHOM = /^Whom do you mean\? Say the name\.$/;
const NOT_UNDERSTOOD = /^I did not understand/;

/** Nothing is stored for these. */
const ASKS: readonly [said: string, answered: RegExp][] = [
  ["I'm in at 7", NOTED_NOTHING],
  ["I'm at 7 tomorrow", NOTED_NOTHING],
  ["I'll be in at 7 on Monday", /^Which one/],
  ['I come in at 7', NOTED_NOTHING],
  ["I'm in from 7", NOTED_NOTHING],
  ["I'm in by 9 tomorrow", NOTED_NOTHING],
  ["I'm in at 9", NOTED_NOTHING],
  ['holiday Monday', /^Holiday Monday has been in Berlin/],
  ["I'm in 7 today", /^I did not understand “7”/],
  ["I'm in a office today", /^Which one: /],
  ["I'm in a building tomorrow", /^Which one: /],
  ["I'm in a today", /^(?:Do you mean A\?|Which one: )/],
  ["I'm in a meeting today", /^I did not understand “a meeting”/],
  ["I'm in the park today", /^Do you mean Office Park\?/],
  ["I'm in the main office today", /^Do you mean Main Building\?/],
  ["I'm in building B today", /^Do you mean Site B\?/],
  ["I'm in the head", /^Do you mean Head Office\?/],
  ["I'm in to Berlin", /^Do you mean Berlin\?/],
  ["I'm at home office tomorrow", /^Which one: Home Office or working remotely\?/],
  ["I'm in the home office", /^Which one: Home Office or working remotely\?/],
  ["I'm in home office today", /^Which one: Home Office or working remotely\?/],
  ["I'll be at the home office tomorrow", /^Which one: Home Office or working remotely\?/],
  ['put me in the home office', /^Which one: Home Office or working remotely\?/],
  ["I'm here in the home office", /^Which one: Home Office or working remotely\?/],
  ["I'm working from the home office", /^Which one: Home Office or working remotely\?/],
  ['home office tomorrow', /^Which one: Home Office or working remotely\?/],
  ['leave now', ASKED_BACK],
  ['leave this evening', ASKED_BACK],
  ['home tonight', ASKED_BACK],
  ["I'm home tonight", ASKED_BACK],
  ["I'll be home this evening", ASKED_BACK],
  ["I'm off for an hour", ASKED_BACK],
  ["I'm off for 2 hours", ASKED_BACK],
  ["I'm off until 3pm", ASKED_BACK],
  ['off tonight', ASKED_BACK],
  ['time off', ASKED_BACK],
  ['day off', ASKED_BACK],
  ['I have a day off', ASKED_BACK],
  ['at home', ASKED_BACK],
  ['sick leave', ASKED_BACK],
  ['Remote Sat', ASKED_BACK],
  ['home sat', ASKED_BACK],
  ['hide week', NOTED_NOTHING],
  ['sick week', NOTED_NOTHING],
  ['off week', NOTED_NOTHING],
  ['Home Sun', /^Home Sun has been in Berlin/],
  ['Home Office', /^Nobody has been seen in Home Office/],
  ["I'm on leave until 20.12", /^“20\.12” can be an hour or a date, so I noted nothing\. Say “20:12” or “20\.12\.”\.$/],
  ["I'm remote until 20.11", /^“20\.11” can be an hour or a date/],
  ["I'm in Berlin until 9.12", /^“9\.12” can be an hour or a date/],
  ["I'm remote until 9.45", /^I did not understand until when, so I noted nothing/],
  ["I'm remote until 13pm", NOTED_NOTHING],
  ["I'm remote until 0am", NOTED_NOTHING],
  ['"I\'m remote today"', /^That stands in quotation marks, so I changed nothing\. If you mean it, say “I’m remote today”\.$/],
  ['“Hide me today”', /^That stands in quotation marks/],
  ['«I am remote today»', /^That stands in quotation marks/],
  ['Hi, "I\'m remote today', /^That stands in quotation marks/],
  ['delete all my data for good', /^Delete everything that is kept about you/],
  ['show me', /^Nothing has been seen of you today/],
];

const STORES: readonly [said: string, noted: string][] = [
  ["I'm in A tomorrow", 'in A tomorrow'],
  ["I'm in 9 tomorrow", 'in 9 tomorrow'],
  ["I'm in a", 'in A until the end of today'],
  ["I'm in building 7 today", 'in Building 7 until the end of today'],
  ["I'm in the Berlin office", 'in Berlin until the end of today'],
  ["I'm in our head office tomorrow", 'in Head Office tomorrow'],
  ["I'm in Home Office tomorrow", 'in Home Office tomorrow'],
  ["I'm in the Home Office", 'in Home Office until the end of today'],
  ['I work from home today', 'working remotely until the end of today'],
  ["I'm home", 'working remotely until the end of today'],
  ["I'm on leave until 15:00", 'on leave until 15:00'],
  ["I'm remote until 12 pm", 'working remotely until 12:00'],
  ["I'm on leave until 20.12.", 'on leave until the end of Sunday 20 December'],
  ['on leave until 24.12', 'on leave until the end of Thursday 24 December'],
  ['remote until 16.30', 'working remotely until 16:30'],
  ['off for the rest of the week', 'on leave until the end of Sunday 22 November'],
  ['I\'m in "Berlin" today', 'in Berlin until the end of today'],
];

const QUESTIONS: readonly [said: string, answered: RegExp][] = [
  ['is Anna in at 7', /^Anna Berg has been in Berlin since 09:00\.\n\nAnna Berg has not said anything about today/],
  ['who is in at 7', /^\*\*Today\*\*: nobody/],
  ['how many are in at 7', /^\*\*Today\*\*: nobody/],
  ['is Anna in a office', /^Yes: Anna Berg has been in Berlin/],
  ['is Anna in A', /^No: Anna Berg has been in Berlin/],
  ['is Anna in A now', /^No: Anna Berg has been in Berlin/],
  ['is Anna in the office at A', /^No: Anna Berg has been in Berlin/],
  ['is Anna here at A', /^No: Anna Berg has been in Berlin/],
  ['is Anna in the A office', /^No: Anna Berg has been in Berlin/],
  ['who is here at A', /^Nobody has been seen in A so far today/],
  ['who is at work at A', /^Nobody has been seen in A so far today/],
  ['who is in the A building', /^Nobody has been seen in A so far today/],
  ['is anyone in the office at A', /^Nobody has been seen in A so far today/],
  ['how many are here at A', /^\*\*A\*\*: 0 /],
  ['who is in A right now', /^Nobody has been seen in A so far today/],
  ['is Anna in a meeting', /^I do not understand “a meeting”\. What I know: Anna Berg has been in Berlin/],
  ['who is in a meeting', /^I did not understand “a meeting”\. The offices are: 9, A, Berlin/],
  ['is Anna in the main office', /^Did you mean Main Building\?/],
  ['is Anna in building B', /^Did you mean Site B\?/],
  ['who is in building B', /^Nobody has been seen in Site B/],
  ['is Heidi in Home Office', /^No: Heidi Reyes has been working remotely/],
  ['is Heidi in the home office', /^Did you mean Home Office or working remotely\?$/],
  ['is Heidi in home office', /^Did you mean Home Office or working remotely\?$/],
  ['is Heidi at the home office today', /^Did you mean Home Office or working remotely\?$/],
  ['is Heidi at home office right now', /^Did you mean Home Office or working remotely\?$/],
  ['is Heidi working remotely', /^Yes: Heidi Reyes has been working remotely/],
  ['is Anna in the home office', /^No: Anna Berg has been in Berlin/],
  ['who is in the home office', /^Did you mean Home Office or working remotely\?$/],
  ['who is at home office today', /^Did you mean Home Office or working remotely\?$/],
  ['who is in Home Office', /^Nobody has been seen in Home Office/],
  ['is Heidi at home', /^Yes: Heidi Reyes has been working remotely/],
  [
    'where are Anna, Heidi and Nick',
    /^Anna Berg has been in Berlin.*\n\nHeidi Reyes has been working remotely.*\n\nNick Stone has been in Berlin/,
  ],
  ['is Anna, Heidi or Nick in', /^Yes: Anna Berg has been .*\n\nNo: Heidi Reyes has been .*\n\nYes: Nick Stone/],
  ['where are Anna & Heidi', /^Anna Berg has been in Berlin.*\n\nHeidi Reyes has been working remotely/],
  ['where is Berg, Anna', /^Anna Berg has been in Berlin since 09:00\.$/],
  ['are anna, heidi, nick, he jun, you jin and ipek in', /^I answer for up to 5 people at once/],
  ['is Anna no longer in Berlin', /^Anna Berg has been in Berlin since 09:00\.$/],
  ['is Anna never in Berlin', /^Anna Berg has been in Berlin since 09:00\.$/],
  ['is only Anna in Berlin', /^Anna Berg has been in Berlin since 09:00\.$/],
  ['is Anna neither in Berlin nor in Boston', NOT_UNDERSTOOD],
  ["who isn't in", /^2 of 11 people whom I may name are not in an office now\./],
  ["who's not remote", NOT_SO],
  ['who is missing', /^2 of 11 people whom I may name are not in an office now\./],
  ['who is in Berlin but not on floor 2', NOT_SO],
  ['who is somewhere odd', /^I can’t find anyone called “odd”/],
  ['is nobody in Berlin', /^\*\*Berlin: \d of 40 here now\*\*/],
  ['is no one in Boston', /^Nobody has been seen in Boston so far today\.$/],
  ['how full was Berlin', WHICH_DAY],
  ['how many people were in Berlin', WHICH_DAY],
  ['how full will Berlin be', /^\*\*Today\*\*: nobody/],
  ['is Anna Berg busy', NOT_UNDERSTOOD],
  ['where are they', WHOM],
  ['is she in', WHOM],
  ['are you in Berlin', NOT_UNDERSTOOD],
  ['is it true that Anna is in', /^Yes: Anna Berg has been in Berlin/],
  ["isn't anyone in Berlin", /^\*\*Berlin: \d of 40 here now\*\*/],
  ['where is the head office', /^- \*\*Head Office\*\*: no address is set up\.$/],
  ['where is the toilet', /^I can’t do that/],
  ['is He Jun in', /^Yes: He Jun has been in Berlin/],
  ['is You Jin in Berlin', /^Yes: You Jin has been in Berlin/],
  ['is İpek in', /^Yes: İpek Kaya has been in Berlin/],
  ['is Im Here in', /^Yes: Im Here has been in Berlin/],
  ['where is Im Here', /^Im Here has been in Berlin/],
];

describe('sentences that are easily misread', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture(PEOPLE);
    for (const name of OFFICES)
      await fixture.store.saveOffice({ id: name, name, timeZone: 'Europe/Berlin', floors: [], createdAt: 0, version: 1 });
    await fixture.board.refresh();
  });
  afterEach(() => fixture.store.erasePerson('max', TEN));
  after(() => fixture.close());
  const stored = () => fixture.store.overrides({ endsAfter: 0, personId: 'max' });

  for (const [said, answered] of some(ASKS)) {
    it(`“${said}” stores nothing, and is asked back or answered`, async () => {
      assert.match((await fixture.say('max', said)).text, answered);
      assert.deepEqual(await stored(), []);
    });
  }

  for (const [said, answered] of some(QUESTIONS))
    it(`“${said}” → ${answered.source}`, async () => assert.match((await fixture.say('max', said)).text, answered));

  for (const [said, noted] of some(STORES)) {
    it(`“${said}” → ${noted}`, async () => {
      const { text } = await fixture.say('max', said);
      assert.ok(text.startsWith(`Noted: you are ${noted}. `), text);
      assert.equal((await stored()).length, 1);
    });
  }

  it('When a place is asked back, then its button stores that place, also “Home Office”', async () => {
    const { card } = await fixture.say('max', 'home office tomorrow');
    const says = card?.actions?.map(({ data }) => data?.say) ?? [];
    assert.deepEqual(says, ['I’m in Home Office tomorrow', 'I’m remote tomorrow']);
    for (const [at, noted] of ['in Home Office tomorrow', 'working remotely tomorrow'].entries())
      assert.ok((await fixture.say('heidi', says[at] ?? '')).text.startsWith(`Noted: you are ${noted}`));
  });

  it('When a question may be about the office or about working remotely, then its buttons ask one or the other', async () => {
    const { card } = await fixture.say('max', 'is Heidi in the home office');
    const says = card?.actions?.map(({ data }) => data?.say) ?? [];
    assert.deepEqual(says, ['Is Heidi in Home Office', 'Is Heidi working remotely']);
    const answers = [await fixture.say('max', says[0] ?? ''), await fixture.say('max', says[1] ?? '')];
    assert.deepEqual(
      answers.map(({ text }) => text.slice(0, 15)),
      ['No: Heidi Reyes', 'Yes: Heidi Reye'],
    );
  });

  it('When somebody in mode track has a name that is also a statement, then it is asked back like an unknown name', async () => {
    await setMode(fixture.store, 'sun', { mode: 'track', notOffSince: 0 }, TEN);
    await fixture.board.refresh();
    const [theirs, nobodys] = [await fixture.say('max', 'Home Sun'), await fixture.say('max', 'Home Sat')];
    // The offered sentence has the day.
    assert.equal(
      JSON.stringify(theirs).replaceAll('Sunday', 'Saturday').replaceAll('Sun', 'Sat'),
      JSON.stringify(nobodys).replaceAll('Sun', 'Sat'),
    );
    assert.match(theirs.text, ASKED_BACK);
    assert.deepEqual(await stored(), []);
  });
});
