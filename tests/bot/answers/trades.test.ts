import assert from 'node:assert/strict';
import { openWorld, type World } from '../dialogues/world.ts';
import { openFixture } from '../fixture.ts';

/** Who works in a department, in place of its name. The world has Engineering, Sales and Marketing. */
const ASKED = [
  ['en', 'any devs in boston', /Tom Fischer/],
  ['en', 'are the engineers in', /Tom Fischer/],
  ['en', 'any salespeople in today', /Anna Berg/],
  ['de', 'sind entwickler in boston', /Tom Fischer/],
  ['de', 'wer vom vertrieb ist da', /Anna Berg/],
  ['fr', 'y a des développeurs à boston', /Tom Fischer/],
  ['fr', 'quelqu’un des commerciaux est là', /Anna Berg/],
  ['es', 'hay programadores en boston', /Tom Fischer/],
  ['es', 'los comerciales están?', /Anna Berg/],
] as const;

describe('departments by who works there', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const [locale, said, expected] of ASKED)
    it(`When “${said}” is asked, then it is about that department`, async () => {
      assert.match((await world.say('max', said, { locale })).text, expected);
    });

  it('When “people” is asked for, then it is no department', async () => {
    assert.doesNotMatch((await world.say('max', 'how many people are in')).text, /People/);
  });

  it('When a department has the same name in two languages, then its people are counted once', async () => {
    const { say, close } = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg', department: 'Operations', seen: { rangeId: 'r-b2' } },
    ]);
    const { text } = await say('max', 'who in ops is in', { locale: 'en' });
    await close();
    assert.equal(text.match(/Anna Berg/g)?.length, 1, text);
  });
});
