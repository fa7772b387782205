import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { some } from '../../support/runs.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';
import { carriedOut } from '../understand/carried-out.ts';

const PEOPLE = [
  { id: 'max', name: 'Max Muster', seen: { rangeId: 'r-b2' } },
  { id: 'reyes', name: 'Ana Reyes', seen: { rangeId: 'r-b2' } },
  { id: 'heidi', name: 'Heidi Home', seen: { rangeId: 'r-b3' } },
  { id: 'tess', name: 'Tess Track', mode: 'track' as const },
  { id: 'otto', name: 'Otto Off', mode: 'off' as const },
];

/** Sentences that are not statements about one’s place. */
const SAYS_NOTHING = [
  'remote?',
  'sick?',
  "I'm remote?",
  'undo?',
  "¿I'm remote",
  "if I'm remote",
  "whether I'm remote",
  "do you know if I'm remote",
  "can you tell me I'm remote",
  "I'm remote if it rains",
  "I'm remote unless it is sunny",
  "I'm remote or in Berlin",
  "maybe I'm remote",
  'Rome until Friday',
  'remoet until Friday',
  'im remtoe today',
  "Hi, I'm Nick",
  "I'm Reyes",
  "I'm off to lunch",
  "I'm off to Berlin",
  "I'm off",
  "I'm off now",
  'off',
  'leave me alone',
  'I work from home',
  "I'm in Berlin on 29 Feb",
  "I'm in Berlin mood",
  "I'm in a hurry",
  "I'm in Berln",
  "I'm in Berlin or Boston",
  'hide and seek',
  'reset it',
  'clear',
  'hide',
  "I'm not remote",
  'I was remote',
  'I come from Berlin',
  "I'm from Berlin",
  "I'm coming from Boston",
  'I come from Berlin on Monday',
  "I'm working on Berlin",
  "I'm coming from the office",
  'I come from there',
  "I'm working from there",
  "I'm on today",
  "I'm from today",
  "I'm working from today",
  "I'm working on the office",
  "I'm on Berlin",
  "I'm into Berlin",
  "I'm to Berlin",
  "I'm remote right?",
  "I'm",
  "I'm today",
  `I'm remote today${'\n'.repeat(490)}… is what Rosa wrote`,
  `I'm remote today ${'<b></b>'.repeat(300)} is what Rosa wrote`,
  `I'm in Berlin ${'please '.repeat(100)}`,
  '<blockquote>I am remote</blockquote>',
  '<blockquote itemtype="http://schema.skype.com/Reply">May <blockquote>yes</blockquote> I am remote',
  '> I am remote',
  '&gt; I am remote',
  '<at>Indoors</at> > I am remote\nsaid Rosa',
  "<p>look</p><p>> I'm remote</p>",
  "<s>I'm remote</s>",
  "<code>I'm remote today</code>",
  "<pre>I'm remote today</pre>",
  '<strike>hide me</strike>',
  "~~I'm remote~~",
  "~~I'm~~ remote",
];

describe('changes by sentences', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture(PEOPLE);
    await fixture.say('max', "I'm remote until Sunday");
  });
  after(() => fixture.close());

  async function stored(): Promise<unknown> {
    const [overrides, clears] = await Promise.all([fixture.store.overrides({ endsAfter: 0 }), fixture.store.clears({ since: 0 })]);
    return { overrides, clears };
  }

  it('When a word is similar to a word of the language, then the corrected sentence changes nothing', () => {
    for (const word of ['reyes', 'heidi', 'nick', 'remoet', 'hoem', 'undoo', 'claer', 'hied', 'sikc', 'vaction']) {
      for (const text of [word, `${word} until friday`, `i am ${word}`]) {
        assert.equal(carriedOut(text), undefined, text);
      }
    }
  });

  for (const said of some(SAYS_NOTHING)) {
    it(`“${said}” changes nothing, and is asked back`, async () => {
      const before = await stored();
      const { text } = await fixture.say('max', said);
      assert.deepEqual(await stored(), before);
      assert.match(
        text,
        /noted nothing|changed nothing|Nothing was changed|I did not understand|Which one|Do you mean|[Tt]ell me where you are/,
      );
    });
  }

  it('When somebody who is hidden for longer asks to be hidden, then the answer says that the longer one stays', async () => {
    const world = await openFixture(PEOPLE);
    await world.say('max', 'hide me until Sunday');
    const shorter = (await world.say('max', 'hide me until 3pm')).text;
    assert.match(
      shorter,
      /^Done: you are hidden until 15:00\..* What you said before stays: you are hidden until .*“Show me again” ends it\.$/,
    );
    assert.doesNotMatch((await world.say('max', 'hide me until Monday')).text, /What you said before/);
    await world.close();
  });

  it('When somebody else is quoted, then nothing changes, and the answer does not repeat it', async () => {
    const before = await stored();
    const { text } = await fixture.say('max', 'he said I am remote, sick and hidden');
    assert.deepEqual(await stored(), before);
    assert.match(text, /^I did not understand/);
  });

  it('When a name is also a word of the language, or similar to one, then it is a name', async () => {
    const before = await stored();
    assert.match((await fixture.say('max', 'Reyes')).text, /^Ana Reyes has been in Berlin, Floor 2/);
    assert.match((await fixture.say('max', 'Heidi')).text, /^Heidi Home has been in Berlin, Floor 3/);
    assert.match((await fixture.say('max', 'Home')).text, /^Heidi Home has been in Berlin, Floor 3/);
    assert.match((await fixture.say('max', 'is Heidi Home in Berlin')).text, /^Yes: Heidi Home/);
    assert.deepEqual(await stored(), before);
  });

  it('When the sentence is a question or one word, then a button has the full statement', async () => {
    // Max just asked about somebody, so it would be about them.
    const asked = await fixture.say('reyes', 'remote tomorrow?');
    assert.deepEqual(asked.card?.actions?.[0]?.data, { say: 'remote tomorrow' });
    const word = await fixture.say('max', 'sick');
    assert.equal(word.text, 'One word alone can mean many things, so I changed nothing. If you mean it, say “I’m on leave today”.');
    assert.match(
      (await fixture.say('reyes', word.card?.actions?.[0]?.data?.say ?? '')).text,
      /^Noted: you are on leave until the end of today/,
    );
    assert.match((await fixture.say('reyes', 'Undo')).text, /^Taken back/);
  });

  it('When something repeats, or a day does not exist, then the answer says so', async () => {
    assert.match((await fixture.say('max', 'hide me on Mondays')).text, /You are hidden for days and spans only/);
    assert.match((await fixture.say('max', "I'm in Berlin on 29 Feb")).text, /^There is no such day this year/);
  });

  it('When a message is delivered twice, then it counts once', async () => {
    const send = (text: string, messageKey: string) => fixture.say('tess', text, { messageKey });
    for (const key of ['m1', 'm1', 'm2']) await send("I'm on leave tomorrow", key);
    assert.equal((await fixture.store.overrides({ endsAfter: TEN, personId: 'tess' })).length, 2);
    assert.match((await send('undo', 'm3')).text, /^Taken back/);
    assert.equal((await send('undo', 'm3')).text, 'That message reached me twice; it counts once.');
    assert.match((await send('undo', 'm4')).text, /^Taken back/);
  });

  it('When a message comes again while it is being carried out, then it is not undone twice, and an error is not reported as done', async () => {
    const claim = async (key: string) => fixture.store.claimMessage(key, await fixture.store.databaseTime());
    assert.equal(await claim('r1'), 'claimed');
    assert.match((await fixture.say('tess', 'undo', { messageKey: 'r1' })).text, /^I am still at work on that message/);
    await fixture.store.settleMessage('r1', false);
    assert.doesNotMatch((await fixture.say('tess', 'undo', { messageKey: 'r1' })).text, /still at work|reached me twice/);
  });

  it('When the clock of another server is days ahead, then it does not accept a message for the second time', async () => {
    await fixture.say('tess', "I'm remote", { messageKey: 'c1' });
    await fixture.moveTo(fixture.clock.now() + 3 * DAY);
    assert.equal((await fixture.say('tess', "I'm remote", { messageKey: 'c1' })).text, 'That message reached me twice; it counts once.');
  });

  it('When the same words come again later, then they are another message', async () => {
    for (const key of ['n1', 'n2']) {
      await fixture.moveTo(fixture.clock.now() + HOUR);
      assert.match((await fixture.say('tess', 'clear my status', { messageKey: key })).text, /^Done, you start afresh/);
    }
    assert.equal((await fixture.store.clears({ since: 0, personId: 'tess' })).length, 2);
  });

  it('When something is quoted or struck through, then only the text beside it counts', async () => {
    for (const text of [
      '<blockquote>where is Ana Reyes?</blockquote>on leave tomorrow',
      '> where is Ana Reyes?\n\non leave tomorrow',
      '&gt; where is Ana Reyes?<br>on leave tomorrow',
      'on leave <s>today</s> tomorrow',
      'on leave ~~today?~~ tomorrow',
    ])
      assert.match((await fixture.say('heidi', text)).text, /^Noted: you are on leave tomorrow\./, text);
    assert.doesNotMatch((await fixture.say('max', '<blockquote>where is Ana Reyes</blockquote>')).text, /Reyes/);
  });

  it('When an accent replaces the apostrophe, then it counts as one', async () => {
    for (const accent of ['´', '`', 'ʼ', '′', '’']) assert.match((await fixture.say('heidi', `I${accent}m remote`)).text, /^Noted/, accent);
    assert.match((await fixture.say('heidi', "I'm working from Berlin")).text, /^Noted: you are in Berlin/);
    assert.match((await fixture.say('heidi', "I'll be working from Berlin tomorrow")).text, /^Noted: you are in Berlin tomorrow/);
    assert.match((await fixture.say('heidi', "I'm on floor 3 in Berlin")).text, /^Noted: you are in Berlin, Floor 3/);
  });

  it('When a statement ends like a question, then the button has it without that', async () => {
    const saysOf = async (text: string) => (await fixture.say('max', text)).card?.actions?.[0]?.data?.say;
    assert.equal(await saysOf("I'm remote right?"), 'I’m remote today');
    assert.equal(await saysOf("I'm remote tomorrow, ok?"), 'I’m remote tomorrow');
    assert.equal(await saysOf("I'm remote like Rosa?"), 'I’m remote today');
  });

  it('When somebody asks to forget their status, then it is cleared', async () => {
    assert.match((await fixture.say('heidi', 'forget my status')).text, /^Done, you start afresh/);
  });

  it('When places have similar names, then the bot asks which one', async () => {
    assert.match((await fixture.say('max', 'I come from Berlin')).text, /^Do you mean Berlin\?/);
    assert.match((await fixture.say('max', "I'm in Berln")).text, /^Do you mean Berlin\?/);
  });
});

/** Statements on Friday 27 November 2026. */
const PASSED: readonly [said: string, answered: RegExp][] = [
  ["I'm on leave until 26 November", /^26 November has passed, so I noted nothing\. Did you mean 2027\? Say the year\./],
  ['hide me until 25 November', /^25 November has passed/],
  ['remote until 24 November', /^24 November has passed/],
  ['on leave until 20.11.', /^20 November has passed/],
  ['on leave from 5 Dec to 20 Nov', /^20 November has passed/],
  ['on leave from 20 Dec to 18 Dec', /^18 December is before that, so I noted nothing\. Did you mean 2027\?/],
  ['remote on 26 November', /^26 November has passed/],
  ["I'm in Berlin on 26 November", /^26 November has passed/],
  ['remote until 26.11', /^26 November has passed/],
  ['on leave until 26 November 2026', /^26 November 2026 has passed, so I noted nothing\.$/],
  ['remote on June 1st', /^1 June has passed/],
  ['on leave until 26 November 2027', /^Noted: you are on leave until the end of Friday, 26 November 2027\./],
  ['on leave until 3 January', /^Noted: you are on leave until the end of Sunday, 3 January 2027\./],
  ['on leave from 28 Dec to 3 Jan', /^Noted: .* from Monday 28 December until the end of Sunday, 3 January 2027\./],
  ['remote on 1 May', /^Noted: you are working remotely on Saturday, 1 May 2027\./],
];

describe('a date without a year', () => {
  for (const [said, answered] of some(PASSED)) {
    it(`“${said}” → ${answered.source}`, async () => {
      const fixture = await openFixture(PEOPLE, TEN + 7 * 24 * HOUR);
      assert.match((await fixture.say('max', said)).text, answered);
      const kept = (await fixture.store.overrides({ endsAfter: 0, personId: 'max' })).length;
      assert.equal(kept, answered.source.startsWith('^Noted') ? 1 : 0);
      await fixture.close();
    });
  }

  it('When the year has just begun, then a date of last month is asked back', async () => {
    const fixture = await openFixture(PEOPLE, Date.parse('2027-01-05T09:00:00Z'));
    assert.match((await fixture.say('max', 'on leave until 20 December')).text, /^20 December has passed.*Did you mean 2027\?/);
    assert.match((await fixture.say('max', 'on leave until 20 August')).text, /^Noted: .* 20 August\./);
    await fixture.close();
  });
});
