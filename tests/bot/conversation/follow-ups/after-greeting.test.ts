import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { storedOf } from '../../dialogues/world.ts';
import { type Fixture, openFixture } from '../../fixture.ts';

const ASKED: readonly (readonly [Language, string])[] = [
  ['en', 'Good morning! I’d like to know if Tom has arrived yet, he has my charger'],
  ['en', 'Hi there, I’d like to know whether Tom Fischer is in, he has my keys'],
  ['en', 'Good morning! I’d like to know if Tom has arrived yet'],
  ['de', 'Guten Morgen! Ich würde gern wissen, ob Tom schon da ist, er hat mein Ladekabel'],
  ['fr', 'Bonjour ! J’aimerais savoir si Tom est arrivé, il a mon chargeur'],
  ['es', '¡Buenos días! Quería saber si Tom ha llegado ya, tiene mi cargador'],
];
const GREETED: readonly (readonly [Language, string])[] = [
  ['en', 'Good morning! Lovely weather in the park today'],
  ['en', 'Good morning everybody!'],
  ['de', 'Guten Morgen! Vielleicht bin ich ja doch mal wieder im Homeoffice, wer weiß'],
  ['fr', 'Bonjour à tous et bonne journée'],
  ['es', '¡Buenos días a todos!'],
];

describe('a question after a greeting', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'tom', name: 'Tom Fischer', seen: { rangeId: 'r-b2' } },
    ]);
  });
  after(() => world.close());

  for (const [locale, said] of ASKED)
    it(`“${said}” (${locale}) is answered`, async () => {
      assert.match((await world.say('max', said, { locale })).text, /Tom Fischer.*Berlin/);
    });

  it('keeps a mention in its place', async () => {
    const text = 'Good morning! I’d like to know if <at>Tommy</at> has arrived yet';
    const mentions = [{ name: 'Tommy', personId: 'tom' }];
    assert.match((await world.say('max', text, { locale: 'en', mentions })).text, /Tom Fischer.*Berlin/);
  });

  for (const [locale, said] of GREETED)
    it(`“${said}” (${locale}) asks nothing and stores nothing`, async () => {
      assert.doesNotMatch((await world.say('max', said, { locale })).text, /Tom Fischer/);
      assert.deepEqual(await storedOf(world, 'max'), []);
    });
});
