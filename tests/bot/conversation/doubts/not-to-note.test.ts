import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { openWorld, storedOf, type World } from '../../dialogues/world.ts';

/** Requests not to note a state: nothing is offered. */
const NOT: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'please don’t list me as on leave tomorrow',
    'don’t mark me as remote on Monday',
    'please do not note me as remote',
    'don’t put me down as off',
  ],
  de: ['bitte trag mich morgen nicht als abwesend ein', 'schreib mich nicht als krank auf', 'stell mich bitte nicht auf Homeoffice'],
  fr: ['ne me note pas en congé demain s’il te plaît', 'ne me mets pas absent lundi', 'ne me marque pas en télétravail'],
  es: ['por favor no me pongas de vacaciones mañana', 'no me apuntes como remoto el lunes', 'no me marques como ausente'],
};
/** The answer to "no". */
const NOTHING: Readonly<Record<Language, RegExp>> = {
  en: /^All right, I change nothing/,
  de: /^(Gut|In Ordnung|Alles klar)/,
  fr: /^(Bien|D’accord|Entendu)/,
  es: /^(De acuerdo|Bien|Vale)/,
};

for (const locale of ['en', 'de', 'fr', 'es'] as const)
  describe(`a request not to note a state, in “${locale}”`, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());

    for (const said of some(NOT[locale]))
      it(`“${said}” changes nothing, and offers nothing`, async () => {
        const { text, card } = await world.say('max', said, { locale, conversation: undefined });
        assert.match(text, NOTHING[locale]);
        assert.equal(card, undefined);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });
  });

describe('a remark on the weather', () => {
  it('It is no request that the bot cannot fulfil', async () => {
    const world = await openWorld();
    for (const [locale, said] of [
      ['es', 'si nieva me quedo en casa'],
      ['en', 'if it snows I stay home'],
    ] as const) {
      const { text } = await world.say('max', said, { locale });
      assert.doesNotMatch(text, /I can’t do that|no lo sé hacer/, said);
    }
    assert.deepEqual(await storedOf(world, 'max'), []);
    await world.close();
  });
});
