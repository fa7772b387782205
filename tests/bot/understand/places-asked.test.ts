import assert from 'node:assert/strict';
import { openWorld, type World } from '../dialogues/world.ts';

/** Questions about whole offices, their hours and meetings. Four people are in Berlin (40 seats), one in Boston. */
const ASKED: readonly [language: string, said: string, answered: RegExp][] = [
  ['en', 'which office has the most people', /^Fullest now: Berlin \(4 of 40\)/],
  ['de', 'welches Büro ist am vollsten', /^Jetzt am vollsten: Berlin \(4 von 40\)/],
  ['de', 'welche Etage im Büro ist am vollsten', /Berlin, Floor/],
  ['fr', 'quel bureau est le plus plein', /Berlin \(4 sur 40\)/],
  ['es', 'qué oficina está más llena', /Berlin \(4 de 40\)/],
  ['es', '¿está más llena Berlín que Boston?', /Berlin/],
  ['fr', 'c’est où le plus calme, Berlin ou Boston', /Boston/],
  ['en', 'which office closes latest', /Berlin: no opening hours/],
  ['es', 'qué oficina cierra más tarde', /Berlin/],
  ['en', 'is there a standup at 10', /^I can’t do that/],
  ['de', 'ist heute um 4 ein Meeting?', /^Das kann ich nicht/],
  ['fr', 'il y a une réunion à 16h ?', /^Je ne sais pas faire cela/],
  ['es', '¿hay reunión a las 4?', /^Eso no lo sé hacer/],
];

describe('questions about whole offices, their hours and meetings', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const [locale, said, answered] of ASKED)
    it(`“${said}” → ${answered.source}`, async () =>
      assert.match((await world.say('max', said, { locale })).text.replaceAll('**', ''), answered));
});
