import assert from 'node:assert/strict';
import { whyNotShown } from '../../../server/actions/my-data/why-not-shown.ts';
import { DAY } from '../../../server/presence/time.ts';
import { textsIn } from '../../../server/texts/all-texts.ts';
import { some } from '../../support/runs.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

/** On Friday 20 November 2026, 10:00 in Berlin. */
const yesterday = TEN - DAY;
const PEOPLE = [
  { id: 'max', name: 'Max Muster', department: 'Sales', managerId: 'boss' },
  { id: 'anna', name: 'Anna Berg', department: 'Sales', managerId: 'boss', seen: { rangeId: 'r-b2', at: yesterday } },
  {
    id: 'tim',
    name: 'Tim Track',
    department: 'Sales',
    mode: 'track' as const,
    managerId: 'boss',
    seen: { rangeId: 'r-b2', at: yesterday },
  },
  { id: 'otto', name: 'Otto Off', mode: 'off' as const },
  { id: 'boss', name: 'Bea Boss', mode: 'track' as const, seen: { rangeId: 'r-b2' } },
];

/** Questions about people who may not be named. */
const ASKED: readonly string[] = [
  'is NAME in tomorrow',
  'where is NAME on Monday',
  'is NAME remote next week',
  'was NAME in yesterday',
  'where was NAME on Monday',
  'when is NAME next in',
  'when is NAME back',
  'until when is NAME remote',
  'since when is NAME in',
  'when did NAME come today',
  'is NAME usually in on Tuesdays',
  'which days is NAME in',
  'is NAME sick',
  'is NAME on parental leave',
  'is Anna Berg or NAME in tomorrow',
];

const ANSWERED: readonly [said: string, answered: RegExp][] = [
  ['is anna in on Monday', /^Yes, as planned\. For Monday 23 November, Anna Berg has said: in Berlin, Floor 3\. That is a plan\.$/],
  ['when is anna next in', /^For Monday 23 November, Anna Berg has said: in Berlin, Floor 3\./],
  ['who is in on Monday', /^\*\*Monday 23 November\*\*: 1 person has said that they will be in an office\.\n- Berlin: Anna Berg\n/],
  ['who is remote on tuesday', /^\*\*Tuesday 24 November\*\*: 1 person has said that they will work remotely\.\n- Anna Berg\n/],
  ['who was in yesterday', /^\*\*Thursday 19 November\*\*, people in the offices: 1 and fewer than 5 others\.\n- Berlin \(.*\): Anna Berg/],
  [
    'who was on floor 2 in berlin yesterday',
    /^\*\*Thursday 19 November\*\*, people in Berlin, Floor 2: 1 and fewer than 5 others\.\n- Berlin, Floor 2 \(1 and fewer than 5 others\): Anna Berg$/,
  ],
  ['who was on floor 3 in berlin yesterday', /people in Berlin, Floor 3: fewer than 5\./],
  ['is anna on parental leave', /^Who is sick I do not know/],
  ['how full was berlin yesterday', /^\*\*Berlin\*\*: 1 and fewer than 5 others \(different people, on Thursday 19 November\)\.$/],
  ['was anna in yesterday', /^Yes: Anna Berg was in Berlin, Floor 2 on Thursday 19 November\.$/],
  ['was anna in Boston yesterday', /^No: Anna Berg was in Berlin/],
  ['where was I yesterday', /^You were not seen in any office on Thursday 19 November\.$/],
  ['when did anna come yesterday', /^About past days I give places, not times\.$/],
  [
    'which day should I come in next week',
    /^Come on Monday 23 November: 1 of 1 of your team have said that they will be in \(Anna Berg\)\./,
  ],
  ['who is in most', /^I do not compare people/],
  ['is anna usually in on mondays', /^I do not say what somebody usually does/],
  ['when am i usually in', /you were not seen in any office\.$/],
  ['where is my manager', /^The directory names no manager of yours whom I may name\.$/],
  ['who reports to me', /^The directory names nobody who reports to you/],
  ['how full is berlin usually on mondays', /^- Berlin: not enough days yet/],
  ['which offices are there', /^- \*\*Berlin \(40 seats\)\*\*: Ground floor, Floor 2 \(20 seats\), Floor 3 \(20 seats\)/],
  ['emptiest floor in berlin', /^Emptiest now: /],
  ['when is berlin open', /^- Berlin: no opening hours are set up\.$/],
  ["I'm here, why am I not shown?", /^Nothing has been seen of you today\.\n\nNo sign-ins have been read yet\./],
  ['who sees me', /^Everybody in your organisation/],
];

describe('questions about other days, habits and teams', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture(PEOPLE);
    await fixture.say('anna', "I'm in Berlin, floor 3 on Monday");
    await fixture.say('anna', "I'm remote on Tuesday");
    await fixture.say('tim', "I'm in Berlin on Monday");
  });
  after(() => fixture.close());

  for (const [said, answered] of some(ANSWERED))
    it(`“${said}” → ${answered.source.slice(0, 60)}`, async () => assert.match((await fixture.say('max', said)).text, answered));

  for (const question of some(ASKED))
    it(`When “${question}” is about somebody who may not be named, then the answer is the one for an unknown name`, async () => {
      const answerFor = async (name: string) => (await fixture.say('max', question.replace('NAME', name))).text.replaceAll(name, 'NAME');
      const made = await answerFor('Xaver Xylo');
      for (const name of ['Tim Track', 'Otto Off', 'Bea Boss']) assert.equal(await answerFor(name), made, name);
    });

  it('When somebody in mode track has plans or was in, then no answer about a day names or counts them', async () => {
    for (const question of [
      'who is in on Monday',
      'who was in yesterday',
      'who of my team was in yesterday',
      'who of Sales is in on Monday',
    ])
      assert.doesNotMatch((await fixture.say('max', question)).text, /Tim|Bea/, question);
  });

  it('When somebody asks why they are not shown, then the bot says what the tab says', async () => {
    const lines = (await whyNotShown(fixture, 'max')).map((line) => textsIn('en').say(line));
    assert.ok((await fixture.say('max', 'why am I not shown')).text.endsWith(`\n\n${lines.join('\n\n')}`));
  });

  it('When somebody asks in front of others, then the part about the asker goes only to them', async () => {
    for (const question of ['where was I yesterday', 'my plans', 'when am I usually in', 'who sees me', 'why am I not shown'])
      assert.ok((await fixture.say('max', question, { shared: true, readers: ['max', 'anna'] })).alone, question);
  });

  it('When there are no statistics of floors, then the usual number of a floor is that of its office', async () => {
    const question = 'how full is floor 2 in berlin usually on mondays';
    assert.match((await fixture.say('max', question)).text, /^- Berlin, Floor 2: not enough days yet/);
    const before = await fixture.store.settings();
    await fixture.store.saveSettings({ ...before, floorStatistics: false, version: before.version + 1 });
    await fixture.board.refresh();
    for (const asked of [question, 'how full will floor 2 in berlin be on monday'])
      assert.doesNotMatch((await fixture.say('max', asked)).text, /Floor 2: not enough/, asked);
    assert.match((await fixture.say('max', question)).text, /^- Berlin: not enough days yet/);
  });
});
