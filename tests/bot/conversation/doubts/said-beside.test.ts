import assert from 'node:assert/strict';
import { some } from '../../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../../dialogues/world.ts';

/** Statements with words beside the office that give them another meaning. Neither they nor a "yes" after them are stored. */
const BESIDE: readonly [language: string, yes: string, ...said: string[]][] = [
  [
    'en',
    'yes',
    'I’m in Berlin from my kitchen',
    'I’m in Berlin from my kitchen today',
    'in Berlin today from my kitchen',
    'I’m in Berlin from the beach',
  ],
  [
    'en',
    'yes',
    'I’m in Berlin at a client’s',
    'I’m in Berlin at a client’s tomorrow',
    'I’m in Berlin in bed',
    'I’m in Berlin at home',
    'I’m in Berlin from home',
  ],
  [
    'en',
    'yes',
    'I’m in Berlin on the train',
    'I’m in Berlin in a hotel',
    'I’m in Berlin at the dentist',
    'I’m remote in Berlin',
    'I’m on leave in Berlin',
  ],
  [
    'en',
    'yes',
    'I’m in Berlin’s good books',
    'I’m in Berlin mode',
    'I’m in Berlin time',
    'I’m in Berlin in theory',
    'I’m in Berlin style',
    'I’m in the Berlin chat',
  ],
  [
    'en',
    'yes',
    'I’m in the Berlin-meeting',
    'I’m remote in the office',
    'I’m on leave at the office',
    'I’m in Berlin remotely',
    'I’m in Berlin by phone',
  ],
  [
    'de',
    'ja',
    'ich bin in Berlin aus meiner Küche',
    'ich bin in Berlin in meiner Küche',
    'ich bin in Berlin beim Kunden',
    'ich bin heute in Berlin beim Kunden',
  ],
  [
    'de',
    'ja',
    'ich bin in Berlin im Bett',
    'ich bin in Berlin zu Hause',
    'ich bin in Berlin von zu Hause',
    'ich bin in Berlin im Zug',
    'ich bin in Berlin im Urlaub',
  ],
  [
    'de',
    'ja',
    'ich bin im Berlin-Modus',
    'ich bin im Berlin-Fieber',
    'ich bin im Berlin-Meeting',
    'ich bin in Berlin in Theorie',
    'ich bin in Berlins Bann',
  ],
  [
    'fr',
    'oui',
    'je suis à Berlin depuis ma cuisine',
    'je suis à Berlin chez un client',
    'je suis aujourd’hui à Berlin chez un client',
    'je suis à Berlin au lit',
  ],
  [
    'fr',
    'oui',
    'je suis à Berlin dans le train',
    'je suis à Berlin à l’hôtel',
    'je suis à Berlin en vacances',
    'je suis à Berlin chez moi',
    'je suis à Berlin par Teams',
  ],
  [
    'fr',
    'oui',
    'je suis en mode Berlin',
    'je suis à l’heure de Berlin',
    'je suis à Berlin en théorie',
    'je suis dans la réunion de Berlin',
  ],
  [
    'es',
    'sí',
    'estoy en Berlín desde mi cocina',
    'estoy en Berlín con un cliente',
    'estoy en Berlín en la cama',
    'estoy en Berlín en casa',
    'estoy en Berlín en el tren',
  ],
  [
    'es',
    'sí',
    'estoy en Berlín en un hotel',
    'estoy en Berlín de vacaciones',
    'estoy en modo Berlín',
    'estoy en Berlín en teoría',
    'estoy en la reunión de Berlín',
  ],
  ['en', 'maybe', 'hide me but show me', 'hide me and show me', 'hide me, show me', 'hide me but don’t hide me', 'show me but hide me'],
  ['de', 'vielleicht', 'versteck mich aber zeig mich', 'versteck mich und zeig mich'],
  ['fr', 'peut-être', 'cache-moi mais montre-moi', 'cache-moi et montre-moi'],
  ['es', 'quizás', 'ocúltame pero muéstrame', 'ocúltame y muéstrame'],
];

/** Words beside the office that leave the statement as it is. */
const STORED: readonly [language: string, said: string, stored: string][] = [
  ['en', 'I’m in Berlin at my desk', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['en', 'I’m in the Berlin-office', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['de', 'ich bin im Berlin-Büro', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['fr', 'je suis à Berlin à mon bureau', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['es', 'estoy en Berlín en mi mesa', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['de', 'zeig mich heute nicht an', 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
];

describe('words beside a statement', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, yes, ...statements] of BESIDE)
    for (const said of some(statements))
      it(`When “${said}” is stated, and “${yes}” after it, then nothing is stored`, async () => {
        for (const each of [said, yes]) await world.say('max', each, { locale });
        assert.deepEqual(await storedOf(world, 'max'), []);
      });

  for (const [locale, said, stored] of some(STORED))
    it(`When “${said}” is stated, then it is stored`, async () => {
      await world.say('max', said, { locale });
      assert.deepEqual(await storedOf(world, 'max'), [stored]);
    });
});
