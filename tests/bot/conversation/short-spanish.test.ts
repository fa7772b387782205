import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { type Fixture, openFixture } from '../fixture.ts';

/** A question, and the one in full with the same answer. */
const SAME: readonly (readonly [Language, said: string, inFull: string])[] = [
  ['es', 'qué día de la semana que viene están los míos', 'qué día de la semana que viene está mi equipo'],
  ['es', 'quién está en la ofi, planta 3', 'quién está en la oficina, planta 3'],
];

describe('short Spanish words for the office and the own team', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster', managerId: 'tom' },
      { id: 'tom', name: 'Tom Fischer', seen: { rangeId: 'r-b2' } },
      { id: 'zoe', name: 'Zoë Schröder', seen: { rangeId: 'r-boston' } },
    ]);
  });
  after(() => world.close());
  const ask = async (said: string, locale: Language) => (await world.say('max', said, { locale })).text;

  for (const [locale, said, inFull] of SAME)
    it(`“${said}” (${locale}) is answered like “${inFull}”`, async () => {
      assert.equal(await ask(said, locale), await ask(inFull, locale));
    });
});
