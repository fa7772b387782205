import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { type Fixture, openFixture } from '../fixture.ts';

/** The team and the manager of Anna Berg, and then those of her team who are in. Turns are separated by “ >> ”. */
const ASKED: readonly (readonly [Language, said: string, answered: RegExp])[] = [
  ['en', "is Tom Fischer's manager in", /^Tom Fischer reports to Anna Berg\. .*Berlin/],
  ['en', "who on Anna Berg's team is working from home", /^2 people report to Anna Berg/],
  ['en', 'who works for Anna Berg >> which of them are here', /^Yes: May Chen.*\n+No: Tom Fischer/],
  ['en', 'who works for Anna Berg >> who of those is in', /^Yes: May Chen.*\n+No: Tom Fischer/],
  ['de', 'ist Tom Fischers chefin da', /^Tom Fischer berichtet an Anna Berg\. .*Berlin/],
  ['de', 'ist Toms chefin im büro', /^Tom Fischer berichtet an Anna Berg\. .*Berlin/],
  ['de', 'wer ist in Anna Bergs team', /^Anna Berg sind 2 Personen unterstellt/],
  ['de', 'wer arbeitet für Anna Berg >> und wer davon ist da', /^Ja: May Chen.*\n+Nein: Tom Fischer/],
  ['fr', 'le boss de Tom Fischer est où', /^Tom Fischer dépend d’Anna Berg\. .*Berlin/],
  ['fr', 'qui travaille pour Anna Berg >> et qui d’entre eux est là', /May Chen.*\n+Non.*Tom Fischer/],
  ['es', 'está la jefa de Tom Fischer?', /^Tom Fischer reporta a Anna Berg\. .*Berlin/],
  ['es', 'quién del equipo de Anna Berg está en casa', /^2 personas dependen de Anna Berg/],
  ['es', 'quién trabaja para Anna Berg >> y quién de ellos está', /^Sí: May Chen.*\n+No: Tom Fischer/],
];

describe('managers and teams of people who are named', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
      { id: 'may', name: 'May Chen', managerId: 'anna', seen: { rangeId: 'r-b3' } },
      { id: 'tom', name: 'Tom Fischer', managerId: 'anna', seen: { rangeId: 'r-home' } },
      { id: 'tim', name: 'Tim Track', managerId: 'anna', mode: 'track', seen: { rangeId: 'r-b2' } },
    ]);
  });
  after(() => world.close());

  for (const [locale, said, answered] of ASKED)
    it(`“${said}” (${locale})`, async () => {
      let last = '';
      for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale })).text;
      assert.match(last, answered);
      assert.doesNotMatch(last, /Tim/);
    });
});
