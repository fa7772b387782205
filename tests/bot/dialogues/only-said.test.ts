import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { ONLY_SAID } from './only-said.ts';
import { BACK } from './only-said-back.ts';
import { CONDITIONS } from './only-said-conditions.ts';
import { CORRECTED } from './only-said-corrected.ts';
import { DENIED } from './only-said-denied.ts';
import { ENDS } from './only-said-ends.ts';
import { GOING } from './only-said-going.ts';
import { ONLY_SAID_KEPT } from './only-said-kept.ts';
import { MUSINGS } from './only-said-musings.ts';
import { OTHERS } from './only-said-others.ts';
import { PARTS } from './only-said-parts.ts';
import { WISHES } from './only-said-wishes.ts';
import { WITHDRAWN } from './only-said-withdrawn.ts';
import { forget, openWorld, rulesOf, storedOf, type World } from './world.ts';

for (const [subject, byLanguage] of Object.entries({
  ...ONLY_SAID,
  ...DENIED,
  ...ENDS,
  ...PARTS,
  ...OTHERS,
  ...ONLY_SAID_KEPT,
  ...WISHES,
  ...MUSINGS,
  ...CORRECTED,
  ...CONDITIONS,
  ...GOING,
  ...WITHDRAWN,
  ...BACK,
})) {
  for (const [language, conversations] of Object.entries(byLanguage)) {
    describe(`${subject} in “${language}”`, () => {
      let world: World;
      before(async () => {
        world = await openWorld();
      });
      after(() => world.close());
      afterEach(() => forget(world, 'max'));

      for (const [said, answered, ...stored] of some(conversations)) {
        it(`“${said}” stores ${stored.length === 0 ? 'nothing' : stored.join(' and ')}, and the answer says so`, async () => {
          let last = '';
          for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale: language })).text;
          assert.match(last, answered);
          assert.deepEqual([...(await storedOf(world, 'max')), ...(await rulesOf(world, 'max'))], stored, last);
        });
      }
    });
  }
}
