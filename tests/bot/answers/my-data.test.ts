import assert from 'node:assert/strict';
import { HOUR } from '../../../server/presence/time.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

const PEOPLE = [
  { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
  { id: 'petra', name: 'Petra [Admin]' },
  { id: 'otto', name: 'Otto Off', mode: 'off' as const },
];

const KNOWN = /^I keep about you: 1 day and 0 addresses\. Each goes by itself after 30 days\./;
const ASKED = /^Delete everything that is kept about you.*Say “Yes, delete my data” to do it\.$/;

describe('the bot and the stored data of the asker', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await openFixture(PEOPLE);
  });
  afterEach(() => fixture.close());
  const say = async (text: string, id = 'anna') => (await fixture.say(id, text)).text;
  const keptDays = async () => (await fixture.store.personDays({ fromDay: '2026-01-01', toDay: '2027-01-01' })).length;

  for (const said of [
    'What do you know about me?',
    'what data do you have about me',
    'what is stored about me?',
    'show my data',
    'my data',
    'export my data',
  ])
    it(`“${said}” says how much is stored, and for how long`, async () => assert.match(await say(said), KNOWN));

  for (const said of ['Delete my data', 'please erase all my data', 'forget me', 'delete everything you know about me', 'forget about me'])
    it(`“${said}” asks for confirmation`, async () => {
      assert.match(await say(said), ASKED);
      assert.equal(await keptDays(), 1);
    });

  for (const said of ['yes', 'sure', 'yes please'])
    it(`“${said}” after that is not enough, and the answer has the full sentence`, async () => {
      await say('delete my data');
      assert.match(await say(said), /cannot be undone.*nothing was changed\..*Say “Yes, delete my data”/s);
      assert.equal(await keptDays(), 1);
    });

  it('When the whole sentence is asked back, then “yes” deletes nothing', async () => {
    assert.match(await say('Yes, delete my data?'), /If you mean it, say “Yes, delete my data”/);
    await say('yes');
    assert.equal(await keptDays(), 1);
  });

  for (const said of ['no', 'No, thanks', 'cancel', 'yes, no'])
    it(`“${said}” after that deletes nothing`, async () => {
      await say('delete my data');
      assert.match(await say(said), /nothing was changed\.|I change nothing\./);
      assert.equal(await keptDays(), 1);
    });

  it('When the button confirms it, then the data is deleted and audited, and a running hiding stays', async () => {
    await say('hide me today');
    await say("I'm on leave tomorrow");
    await fixture.moveTo(TEN + HOUR);
    const { card } = await fixture.say('anna', 'delete my data');
    assert.match(
      await say(card?.actions?.[0]?.data?.say ?? ''),
      /^Done: what was kept about you is deleted\. New sign-ins count from now on\. You stay hidden/,
    );
    assert.equal(await keptDays(), 0);
    assert.deepEqual(
      (await fixture.store.overrides({ endsAfter: 0 })).map(({ statement }) => statement.kind),
      ['hidden'],
    );
    assert.deepEqual(
      (await fixture.store.auditEntries({ limit: 9 })).map(({ action, actor, subject }) => [action, actor, subject]),
      [['person.erase', 'anna', 'anna']],
    );
  });

  it('When somebody asks why, then the answer has the instants of the evidence, and nothing between them', async () => {
    assert.match(
      await say('why?'),
      /^You are in Berlin, Floor 2, since 09:00.*It rests on a sign-in at 09:00 \(today\)\. Of those in between nothing is kept\./s,
    );
    assert.doesNotMatch(await say('my status'), /rests on/);
  });

  it('When an administrator made a statement for somebody, then they see who, and others do not', async () => {
    const said = { personId: 'anna', setAt: TEN, from: TEN, end: TEN + HOUR, setBy: 'petra' };
    await fixture.store.addOverride({ ...said, id: 'o', statement: { kind: 'leave' } });
    await fixture.board.refresh();
    assert.match(
      await say('why'),
      /^Petra \\\[Admin\\\], an administrator, said for you that you are on leave since 10:00\..*Petra \\\[Admin\\\] \(administrator\) said for you: on leave/s,
    );
    assert.doesNotMatch(await say('where is anna', 'otto'), /Petra/);
  });

  it('When somebody is off, then they may still ask what is stored, and see who can switch it on', async () => {
    assert.match(
      await say('what do you know about me', 'otto'),
      /Your mode is off: nothing about you is recorded or shown\. You can change it yourself\./,
    );
    assert.match(await say("I'm remote", 'otto'), /Say “Show my name” or “Count me without my name” to switch it on/);
    const settings = await fixture.store.settings();
    await fixture.store.saveSettings({ ...settings, selfServiceModes: false, version: settings.version + 1 });
    await fixture.board.refresh();
    assert.match(await say("I'm remote", 'otto'), /An administrator can switch it on\.$/);
  });

  it('When others read the conversation, then nothing is shown or deleted', async () => {
    for (const said of ['what do you know about me', 'delete my data', 'Yes, delete my data', 'why'])
      assert.match((await fixture.say('anna', said, { shared: true })).text, /^I answer you alone\./);
    assert.equal(await keptDays(), 1);
  });
});
