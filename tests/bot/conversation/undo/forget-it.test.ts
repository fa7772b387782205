import assert from 'node:assert/strict';
import { endOwn } from '../../../../server/actions/statements/end.ts';
import { say } from '../../../../server/actions/statements/say.ts';
import { MINUTE } from '../../../../server/presence/time.ts';
import { openWorld, storedOf, type World } from '../../dialogues/world.ts';

const SAID = [
  ['de', 'ich bin heute in Berlin', 'vergiss es'],
  ['en', 'I’m in Berlin today', 'forget it'],
  ['fr', 'je suis à Berlin aujourd’hui', 'laisse tomber'],
  ['es', 'estoy en Berlín hoy', 'olvídalo'],
] as const;

describe('“forget it” after a statement', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  for (const [locale, said, dropped] of SAID) {
    it(`When nothing was changed since, then “${dropped}” undoes it`, async () => {
      await world.say('max', said, { locale });
      await world.say('max', dropped, { locale });
      assert.deepEqual(await storedOf(world, 'max'), []);
    });

    it(`When it was ended elsewhere, then “${dropped}” does not bring it back`, async () => {
      await world.say('max', said, { locale });
      await world.moveTo(world.clock.now() + MINUTE);
      await endOwn(world, 'max');
      await world.say('max', dropped, { locale });
      assert.equal(world.board.now().own('max')?.presence.status, 'none');
    });

    it(`When there is a newer statement, then “${dropped}” leaves it`, async () => {
      await world.say('max', said, { locale });
      await world.moveTo(world.clock.now() + MINUTE);
      await say(world, 'max', { statement: { kind: 'remote' } });
      await world.say('max', dropped, { locale });
      assert.equal(world.board.now().own('max')?.presence.status, 'remote');
    });
  }
});
