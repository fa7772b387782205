import assert from 'node:assert/strict';
import { CONVERSATIONS } from './conversations.ts';
import { forget, openWorld, storedOf, type World } from './world.ts';

/** The weekly rules of a person: "remote every 2, 4". ISO 8601: 1 is Monday. */
async function rulesOf({ store }: World, personId: string): Promise<string[]> {
  const [mine] = await store.weeklyRules([personId]);
  const placeOf = ({ statement }: NonNullable<typeof mine>['rules'][number]) =>
    statement.kind === 'office' ? statement.officeId : statement.kind;
  return [...Map.groupBy(mine?.rules ?? [], placeOf)].map(
    ([place, rules]) => `${place} every ${rules.map(({ weekday }) => weekday).join(', ')}`,
  );
}

for (const [language, conversations] of Object.entries(CONVERSATIONS)) {
  describe(`short conversations in “${language}”`, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());
    afterEach(() => forget(world, 'max'));

    for (const [said, ...stored] of conversations) {
      it(`“${said}” stores ${stored.length === 0 ? 'nothing' : stored.join(' and ')}`, async () => {
        let last = '';
        for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale: language })).text;
        assert.deepEqual([...(await storedOf(world, 'max')), ...(await rulesOf(world, 'max'))], stored, last);
      });
    }
  });
}
