import assert from 'node:assert/strict';
import { forget, openWorld, rulesOf, storedOf, type World } from '../dialogues/world.ts';

/** Conversations of Max, and the weekly rules after the last turn. Nothing else is stored. */
const FIXED: readonly (readonly [language: string, said: string, ...rules: string[]])[] = [
  ['fr', 'les lundis et jeudis à boston', 'boston every 1, 4'],
  ['fr', 'mardis à boston', 'boston every 2'],
  ['de', 'montags und donnerstags in boston', 'boston every 1, 4'],
  ['es', 'los lunes y jueves en boston', 'boston every 1, 4'],
  ['de', 'dienstags bin ich in berlin >> dienstags nicht mehr fest in berlin'],
  ['es', 'los martes estoy en berlín >> los martes ya no estoy fijo en berlín'],
  // A question, a doubt, somebody else, and one day.
  ['fr', 'les lundis à boston ?'],
  ['fr', 'peut-être les lundis à boston'],
  ['fr', 'Anna les lundis à boston'],
  ['fr', 'lundi à boston'],
];

describe('weekly rules for a place in short sentences', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, said, ...rules] of FIXED)
    it(`“${said}” leaves ${rules.join(' and ') || 'no rule'}`, async () => {
      for (const turn of said.split(' >> ')) await world.say('max', turn, { locale });
      assert.deepEqual(await rulesOf(world, 'max'), rules);
      assert.deepEqual(await storedOf(world, 'max'), []);
    });
});
