import assert from 'node:assert/strict';
import { some } from '../support/runs.ts';
import { forget, openWorld, rulesOf, storedOf, type World } from './dialogues/world.ts';

/** One conversation of Max: its language, its turns separated by “ >> ”, and the statements and weekly rules that are stored then. */
export type Stored = readonly [language: string, said: string, ...stored: string[]];

/** Describes conversations by what they store. */
export function describeStored(title: string, rows: readonly Stored[]): void {
  describe(title, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());
    afterEach(() => forget(world, 'max'));

    for (const [language, said, ...stored] of some(rows)) {
      it(`“${said}” stores ${stored.join(' and ') || 'nothing'}`, async () => {
        let last = '';
        for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale: language })).text;
        assert.deepEqual([...(await storedOf(world, 'max')), ...(await rulesOf(world, 'max'))], stored, last);
      });
    }
  });
}
