import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { CONVERSATIONS } from './conversations.ts';
import { JOINING } from './joining.ts';
import { forget, openWorld, rulesOf, storedOf, type World } from './world.ts';

for (const [language, table] of Object.entries(CONVERSATIONS)) {
  const conversations = [...table, ...(JOINING[language] ?? [])];
  describe(`short conversations in “${language}”`, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());
    afterEach(() => forget(world, 'max'));

    for (const [said, ...stored] of some(conversations)) {
      it(`“${said}” stores ${stored.length === 0 ? 'nothing' : stored.join(' and ')}`, async () => {
        let last = '';
        for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale: language })).text;
        assert.deepEqual([...(await storedOf(world, 'max')), ...(await rulesOf(world, 'max'))], stored, last);
      });
    }
  });
}
