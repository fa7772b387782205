import assert from 'node:assert/strict';
import type { Fixture } from '../fixture.ts';
import { openWorld, storedOf, understoodAs } from '../understood/sentences.ts';

/** Today is Friday, 20 November 2026. */
const SAID = [
  { code: 'en', asked: 'where was I in the last two weeks', stated: "I'm on leave the last two weeks" },
  { code: 'fr', asked: 'où étais-je ces deux dernières semaines', stated: 'je suis en congé les deux dernières semaines' },
  { code: 'fr', asked: 'où étais-je les deux semaines passées', stated: 'je suis en congé les deux semaines passées' },
  { code: 'es', asked: 'dónde estuve en las últimas dos semanas', stated: 'estoy de vacaciones las últimas dos semanas' },
  { code: 'es', asked: 'dónde estuve estas dos semanas pasadas', stated: 'estoy de vacaciones estas dos semanas pasadas' },
] as const;

describe('days up to today', () => {
  let world: Fixture;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const { code, asked, stated } of SAID) {
    it(`“${asked}” is about two weeks, not about one`, () => {
      assert.equal(understoodAs(world, code, asked), 'my-past on 2026-11-06 … 2026-11-20');
    });

    it(`“${stated}” stores nothing`, async () => {
      await world.say('max', stated, { locale: code });
      assert.equal(await storedOf(world), '');
    });
  }
});
