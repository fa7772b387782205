import assert from 'node:assert/strict';
import { nameOffices } from '../../../bot/understand/named-offices.ts';
import { openWorld, storedOf } from '../dialogues/world.ts';
import { openFixture } from '../fixture.ts';

const office = (name: string) => ({ id: name, name, timeZone: 'Europe/Berlin', floors: [], createdAt: 0, version: 1 });
const shortOf = (...names: string[]) => nameOffices(names.map(office)).map(({ short }) => short);

describe('short names of offices', () => {
  for (const [name, short] of [
    ['New York', ['ny', 'nyc']],
    ['Singapore', ['sg', 'sgp', 'sing']],
    ['London Bridge', ['lb', 'ldn', 'lon']],
    ['Building 7', []],
    ['Lindenhof', []],
  ] as const)
    it(`“${name}” is also called ${short.join(', ') || 'nothing else'}`, () => assert.deepEqual(shortOf(name), [short]));

  it('When two offices have the same initials, then both are meant, and the bot asks which one', () => {
    assert.deepEqual(
      shortOf('North Yard', 'New York').map(([first]) => first),
      ['ny', 'ny'],
    );
  });

  it('When another office has that name, then it means only that one', () => {
    assert.deepEqual(shortOf('NY', 'New York')[1], ['nyc']);
  });

  it('When somebody writes the short name, then the office is meant, also in a statement', async () => {
    const world = await openWorld();
    assert.match((await world.say('max', 'who is in bos')).text, /^\*\*Boston: 1 here now/);
    await world.say('max', "i'm in bos tomorrow");
    assert.deepEqual(await storedOf(world, 'max'), ['boston 21 Nov, 06:00 – 22 Nov, 06:00']);
    await world.close();
  });

  it('When somebody is called so, then the name is that person’s', async () => {
    const fixture = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'bos', name: 'Jan Bos', seen: { rangeId: 'r-b2' } },
    ]);
    assert.match((await fixture.say('max', 'is bos in')).text, /^Yes: Jan Bos/);
    await fixture.close();
  });
});
