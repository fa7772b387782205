import assert from 'node:assert/strict';
import { DAY } from '../../../server/presence/time.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

const PEOPLE = [
  { id: 'max', name: 'Max Muster', seen: { rangeId: 'r-b2' } },
  { id: 'anna', name: 'Anna Berg', managerId: 'may', seen: { rangeId: 'r-b2' } },
  { id: 'may', name: 'May Chen', seen: { rangeId: 'r-b3', at: TEN - 3 * DAY } },
  { id: 'tim', name: 'Tim Track', mode: 'track' as const, managerId: 'may' },
  { id: 'nick', name: 'Nick Leeson', managerId: 'tim' },
  { id: 'lea', name: 'Lea Lone', managerId: 'nick' },
];

describe('Lookups of the bot', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture(PEOPLE);
  });
  after(() => fixture.close());
  const say = async (text: string, as = 'max', more = {}) => (await fixture.say(as, text, more)).text;

  it('“My floor” is the floor where the asker is shown, and nobody else sees which one it is', async () => {
    assert.match(await say('who’s on my floor?'), /^\*\*Berlin, Floor 2: 2 of 20 here now\*\*/);
    assert.match(await say('how full is my floor'), /^\*\*Berlin, Floor 2\*\*/);
    const unknown = await say('who is on my floor?', 'nick');
    assert.match(unknown, /^Say which floor you mean/);
    assert.equal(await say('who is on my floor?', 'max', { shared: true, readers: ['max', 'anna'] }), unknown);
  });

  it('The answer has the address of an office that has one', async () => {
    assert.match(await say('what is the address of Berlin'), /^- \*\*Berlin\*\*: no address is set up\.$/);
    const berlin = (await fixture.store.offices()).find(({ id }) => id === 'berlin');
    assert.ok(berlin);
    await fixture.store.saveOffice({ ...berlin, address: 'Torstr. 1\n10119 Berlin', version: berlin.version + 1 });
    await fixture.board.refresh();
    assert.match(await say('where is the Berlin office?'), /^- \*\*Berlin\*\*: Torstr\. 1, 10119 Berlin$/);
    assert.match(await say('where are our offices located?'), /Torstr\. 1.*\n- \*\*Boston\*\*: no address/);
  });

  it('The last visit is the newest stored day; if that is today, also the one before', async () => {
    assert.match(await say('when was I last in Berlin?', 'may'), /^You were in Berlin, Floor 3 on Tuesday 17 November\.$/);
    assert.match(await say('last time I was in Boston', 'may'), /^You were not seen in Boston \(.*\)\.$/);
    assert.match(await say('when was May Chen last in the office'), /^May Chen was in Berlin, Floor 3 on Tuesday 17 November\.$/);
    assert.match(await say('when was I last in the office'), /^You were in Berlin, Floor 2 today\.$/);
  });

  it('The reports of somebody are only people who may be named', async () => {
    assert.equal(
      await say('who reports to May Chen'),
      '1 person reports to May Chen (only people I can name):\n- Anna Berg: in Berlin, Floor 2',
    );
    assert.match(await say('who reports to Anna Berg'), /^The directory names nobody who reports to Anna Berg/);
    assert.equal(
      (await say('who reports to Tim Track')).replaceAll('Tim Track', 'NAME'),
      (await say('who reports to Xaver Xylo')).replaceAll('Xaver Xylo', 'NAME'),
    );
  });
});
