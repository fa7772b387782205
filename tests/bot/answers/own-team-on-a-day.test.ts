import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { type Fixture, openFixture } from '../fixture.ts';

/** How many of the own team are in on Tuesday: the answer says that it is about the team. */
const ASKED: readonly (readonly [Language, head: RegExp, ...said: string[]])[] = [
  [
    'en',
    /Your team/,
    'how many of our team are in on Tuesday',
    'how many of us on the team will be in Tuesday',
    'our team Tuesday - how many are in?',
  ],
  ['en', /Your team/, 'who of our team is in on Tuesday', 'what’s the number of our team members in on Tuesday'],
  ['de', /Ihr Team/, 'wie viele aus unserem Team sind am Dienstag da', 'wie viele von uns im Team kommen Dienstag'],
  ['de', /Ihr Team/, 'wieviele unseres Teams sind am Dienstag da', 'unser Team am Dienstag, wie viele sind da'],
  [
    'fr',
    /Votre équipe/,
    'combien de notre équipe sont là mardi',
    'on est combien de l’équipe mardi',
    'combien d’entre nous dans l’équipe seront là mardi',
  ],
  [
    'es',
    /Su equipo/,
    'cuántos de nuestro equipo están el martes',
    'cuántos somos del equipo el martes',
    'cuántos del equipo estarán el martes',
  ],
];

describe('the own team on a day', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster', managerId: 'anna' },
      { id: 'anna', name: 'Anna Berg' },
      { id: 'tom', name: 'Tom Fischer', managerId: 'anna' },
      { id: 'may', name: 'May Chen' },
    ]);
    await world.say('tom', 'I’m in Berlin on 24 November');
    await world.say('may', 'I’m in Berlin on 24 November');
  });
  after(() => world.close());

  for (const [locale, head, ...sentences] of ASKED)
    for (const said of sentences)
      it(`“${said}” (${locale})`, async () => {
        const { text } = await world.say('max', said, { locale });
        assert.match(text, head);
        assert.match(text, /Tom Fischer/);
        assert.doesNotMatch(text, /May Chen/);
      });
});
