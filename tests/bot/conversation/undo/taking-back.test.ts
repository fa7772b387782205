import assert from 'node:assert/strict';
import { some } from '../../../support/runs.ts';
import { openWorld, storedOf, type World } from '../../dialogues/world.ts';

const followsOf = async ({ store }: World) =>
  (await store.subscriptions({ kind: 'follow', personId: 'max' })).flatMap((each) => (each.kind === 'follow' ? each.followedId : []));

/** Sentences to follow Anna, to agree in few words, and to stop it by "that". */
const FOLLOWING = [
  {
    locale: 'en',
    ask: 'tell me when Anna Berg is in',
    agree: ['ok', 'do that', 'yeah go on', 'sounds good'],
    stop: 'actually stop that again',
  },
  { locale: 'de', ask: 'sag mir wenn Anna Berg da ist', agree: ['ok', 'mach das', 'geht klar'], stop: 'stopp das wieder' },
  { locale: 'fr', ask: 'préviens-moi quand Anna Berg est là', agree: ['ok', 'ça marche', 'oui vas-y'], stop: 'en fait arrête ça' },
  { locale: 'es', ask: 'avísame cuando llegue Anna Berg', agree: ['ok', 'vale', 'venga dale'], stop: 'quita eso' },
] as const;

describe('what was offered, and what is taken back by “that”', () => {
  for (const { locale, ask, agree, stop } of FOLLOWING) {
    for (const words of some(agree))
      it(`When “${words}” answers “if that is all right, say so” in “${locale}”, then Anna is followed`, async () => {
        const world = await openWorld();
        await world.say('max', ask, { locale });
        await world.say('max', words, { locale });
        assert.deepEqual(await followsOf(world), ['anna']);
        await world.close();
      });

    it(`When “${stop}” follows, then it ends, and nothing that was said before is taken back`, async () => {
      const world = await openWorld();
      await world.say('max', 'I’m remote tomorrow');
      const before = await storedOf(world, 'max');
      await world.say('max', ask, { locale });
      await world.say('max', agree[0], { locale });
      await world.say('max', stop, { locale });
      assert.deepEqual(await followsOf(world), []);
      assert.deepEqual(await storedOf(world, 'max'), before);
      await world.close();
    });

    it(`When “${stop}” or “undo” follows what was only offered, then nothing at all is changed`, async () => {
      for (const said of [stop, 'undo']) {
        const world = await openWorld();
        await world.say('max', 'I’m remote tomorrow');
        const before = await storedOf(world, 'max');
        await world.say('max', ask, { locale });
        await world.say('max', said, { locale });
        assert.deepEqual([await followsOf(world), await storedOf(world, 'max')], [[], before], said);
        await world.close();
      }
    });
  }

  const hidden = [
    ['hide me today', 'undo', /^Taken back: .*You stay hidden/],
    ['versteck mich heute', 'rückgängig', /Sie bleiben ausgeblendet/],
    ['cache-moi aujourd’hui', 'annuler', /reste masquée/],
    ['ocúltame hoy', 'deshacer', /sigue oculta/],
  ] as const;
  for (const [hide, undo, answered] of some(hidden))
    it(`When “${undo}” takes a statement back after “${hide}”, then the answer says that the person stays hidden`, async () => {
      const world = await openWorld();
      await world.say('max', hide);
      await world.say('max', 'I’m remote tomorrow');
      assert.match((await world.say('max', undo)).text, answered);
      await world.close();
    });

  it('When hiding itself is taken back, then the answer does not say so', async () => {
    const world = await openWorld();
    await world.say('max', 'hide me today');
    assert.doesNotMatch((await world.say('max', 'undo')).text, /hidden: say/);
    await world.close();
  });

  it('When “ok” follows anything else, then it confirms nothing', async () => {
    const world = await openWorld();
    await world.say('max', 'maybe I’m remote tomorrow');
    await world.say('max', 'ok');
    assert.deepEqual(await storedOf(world, 'max'), []);
    await world.close();
  });

  it('When “thanks” follows the offer, then it is thanks', async () => {
    const world = await openWorld();
    await world.say('max', 'tell me when Anna Berg is in');
    await world.say('max', 'thanks');
    assert.deepEqual(await followsOf(world), []);
    await world.close();
  });
});

/** A question about a place, and one about “there”. */
const THERE = [
  ['en', 'how full is boston', 'which floor there is emptiest', /Boston, 2nd floor/],
  ['en', 'who is on floor 3 in berlin', 'how many free seats are there', /^\*\*Berlin, Floor 3\*\*|Berlin, Floor 3/],
  ['de', 'wie voll ist boston', 'und welche etage ist dort am leersten', /Boston, 2nd floor/],
  ['fr', 'boston c’est plein ?', 'quel étage est le plus vide là-bas', /Boston, 2nd floor/],
  ['es', 'cómo de llena está boston', 'cuál es la planta más vacía ahí', /Boston, 2nd floor/],
] as const;

describe('“there” after a place in the last answer', () => {
  for (const [locale, first, second, expected] of some(THERE))
    it(`When “${second}” is asked after “${first}”, then it is about that place`, async () => {
      const world = await openWorld();
      await world.say('max', first, { locale });
      const { text } = await world.say('max', second, { locale });
      assert.match(text, expected);
      assert.doesNotMatch(text, /Berlin, Floor 2|Ground floor/);
      await world.close();
    });
});
