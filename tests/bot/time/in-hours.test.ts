import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

/** Statements at 10:00, with what is stored. */
const STORED: Readonly<Record<string, readonly [stored: string, ...said: string[]][]>> = {
  de: [
    ['berlin 20 Nov, 12:00 – 21 Nov, 00:00', 'ich bin in zwei Stunden in Berlin', 'in 2h bin ich in Berlin'],
    ['berlin 20 Nov, 10:05 – 21 Nov, 00:00', 'ich bin in 5 Minuten in Berlin', 'ich komme in 5 min nach Berlin'],
    ['berlin 20 Nov, 11:30 – 21 Nov, 00:00', 'ich bin in anderthalb Stunden in Berlin'],
    ['remote 20 Nov, 10:30 – 21 Nov, 00:00', 'in einer halben Stunde im Homeoffice', 'in 30 Minuten bin ich im Homeoffice'],
    ['remote 20 Nov, 10:15 – 21 Nov, 00:00', 'ich bin in einer Viertelstunde im Homeoffice'],
    ['leave 20 Nov, 12:00 – 21 Nov, 00:00', 'in 2 Stunden Urlaub'],
    ['hidden 20 Nov, 12:00 – 21 Nov, 00:00', 'verstecke mich in 2 Stunden', 'blende mich in zwei Stunden aus'],
    ['berlin 20 Nov, 10:30 – 20 Nov, 15:00', 'ich bin in 30 Minuten bis 15 Uhr in Berlin'],
    ['berlin 20 Nov, 10:00 – 20 Nov, 12:00', 'ich bin zwei Stunden in Berlin', 'ich bin zwei Stunden lang in Berlin'],
    ['berlin 20 Nov, 10:00 – 20 Nov, 12:00', 'ich bin für zwei Stunden in Berlin', 'in den nächsten zwei Stunden bin ich in Berlin'],
    ['berlin 23 Nov, 00:00 – 24 Nov, 00:00', 'in 3 Tagen bin ich in Berlin'],
    ['remote 20 Nov, 22:00 – 21 Nov, 02:00', 'Homeoffice von 22 bis 2 Uhr', 'von 22:00 bis 2:00 Uhr im Homeoffice'],
  ],
  en: [
    ['berlin 20 Nov, 12:00 – 21 Nov, 00:00', 'I’ll be in Berlin in two hours', 'in about 2 hours I’m in Berlin'],
    ['berlin 20 Nov, 10:00 – 21 Nov, 00:00', 'I’m in Berlin from 9:00'],
    ['berlin 20 Nov, 13:00 – 21 Nov, 00:00', 'I’m in Berlin in three hours', 'I’ll come to Berlin in 3h'],
    ['berlin 20 Nov, 10:30 – 21 Nov, 00:00', 'I’m in Berlin in 30 minutes', 'in half an hour I’m in Berlin', 'back in Berlin in 30 mins'],
    ['berlin 20 Nov, 11:30 – 21 Nov, 00:00', 'I’m in Berlin in an hour and a half'],
    ['remote 20 Nov, 11:00 – 21 Nov, 00:00', 'remote in an hour', 'working from home in 60 min'],
    ['remote 20 Nov, 10:15 – 21 Nov, 00:00', 'remote in a quarter of an hour'],
    ['leave 20 Nov, 12:00 – 21 Nov, 00:00', 'on leave in 2 hours'],
    ['hidden 20 Nov, 12:00 – 21 Nov, 00:00', 'hide me in 2 hours'],
    ['berlin 20 Nov, 12:00 – 20 Nov, 17:00', 'I’ll be in Berlin in 2 hours until 5 pm'],
    ['remote 20 Nov, 22:00 – 21 Nov, 02:00', 'I’m remote from 22 to 2', 'I’m remote from 10pm to 2am', 'remote from 22:00 until 2:00'],
    ['remote 21 Nov, 22:00 – 22 Nov, 06:00', 'remote tomorrow from 22 to 6', 'remote tomorrow from 22:00 to 6:00'],
    ['remote 21 Nov, 06:00 – 22 Nov, 00:00', 'remote in 20 hours'],
    [
      'berlin 20 Nov, 10:00 – 20 Nov, 12:00',
      'I’m in Berlin for two hours',
      'I’m in Berlin for the next two hours',
      'I’m in Berlin another two hours',
    ],
    ['hidden 20 Nov, 10:00 – 20 Nov, 11:30', 'hide me for an hour and a half'],
    ['berlin 23 Nov, 00:00 – 24 Nov, 00:00', 'I’m in Berlin in 3 days'],
  ],
  es: [
    [
      'berlin 20 Nov, 12:00 – 21 Nov, 00:00',
      'estaré en Berlín en dos horas',
      'en 2h estoy en Berlín',
      'estoy en Berlín dentro de dos horas',
    ],
    ['berlin 20 Nov, 10:05 – 21 Nov, 00:00', 'estoy en Berlín en cinco minutos', 'voy a Berlín en 5 min'],
    ['berlin 20 Nov, 11:30 – 21 Nov, 00:00', 'en hora y media estoy en Berlín'],
    ['remote 20 Nov, 10:30 – 21 Nov, 00:00', 'en media hora teletrabajo', 'en 30 minutos estoy en remoto'],
    ['leave 20 Nov, 12:00 – 21 Nov, 00:00', 'de permiso en dos horas'],
    ['hidden 20 Nov, 12:00 – 21 Nov, 00:00', 'escóndeme en dos horas'],
    [
      'berlin 20 Nov, 10:00 – 20 Nov, 12:00',
      'estoy en Berlín durante dos horas',
      'estoy en Berlín dos horas',
      'estoy en Berlín por dos horas',
    ],
    ['berlin 23 Nov, 00:00 – 24 Nov, 00:00', 'en 3 días estoy en Berlín'],
    ['remote 20 Nov, 22:00 – 21 Nov, 02:00', 'en remoto de 22 a 2'],
  ],
  fr: [
    [
      'berlin 20 Nov, 12:00 – 21 Nov, 00:00',
      'je suis à Berlin dans deux heures',
      'dans 2h je suis à Berlin',
      'je serai à Berlin d’ici deux heures',
    ],
    ['berlin 20 Nov, 10:10 – 21 Nov, 00:00', 'je serai à Berlin dans 10 minutes', 'j’arrive à Berlin dans 10 min'],
    ['berlin 20 Nov, 11:30 – 21 Nov, 00:00', 'je suis à Berlin dans une heure et demie'],
    ['remote 20 Nov, 10:30 – 21 Nov, 00:00', 'en télétravail dans une demi-heure'],
    ['remote 20 Nov, 10:15 – 21 Nov, 00:00', 'en télétravail dans un quart d’heure'],
    ['leave 20 Nov, 12:00 – 21 Nov, 00:00', 'en congé dans 2 heures'],
    ['hidden 20 Nov, 12:00 – 21 Nov, 00:00', 'masque-moi dans deux heures'],
    ['berlin 20 Nov, 10:00 – 20 Nov, 12:00', 'je suis à Berlin pendant deux heures', 'je suis à Berlin pour deux heures'],
    ['berlin 23 Nov, 00:00 – 24 Nov, 00:00', 'dans 3 jours je suis à Berlin'],
  ],
};

describe('statements that begin in hours or minutes', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const [locale, rows] of Object.entries(STORED))
    for (const [stored, ...sentences] of rows)
      for (const said of some(sentences))
        it(`“${said}” stores ${stored}`, async () => {
          await world.say('max', said, { locale });
          assert.deepEqual(await storedOf(world, 'max'), [stored]);
        });

  for (const [locale, said] of [
    ['en', 'off in an hour'],
    ['en', 'home in two hours'],
    ['de', 'ich bin in zwei Stunden weg'],
  ] as const)
    it(`When a goodbye has a time, as “${said}”, then nothing is stored, and it is asked back`, async () => {
      const { text } = await world.say('max', said, { locale });
      assert.match(text, /can mean many things|kann vieles bedeuten/);
      assert.deepEqual(await storedOf(world, 'max'), []);
    });

  for (const [locale, said, yes] of [
    ['en', 'I’m in Berlin after two hours', 'yes'],
    ['en', 'I’m in Berlin in the first two hours', 'yes'],
    ['en', 'I’m in Berlin in less than two hours', 'yes'],
    ['en', 'from 1 December remote on Mondays', 'yes'],
    ['de', 'ab 1. Dezember montags remote', 'ja'],
    ['es', 'estoy en Berlin después de dos horas', 'sí'],
    ['de', 'ich bin nach zwei Stunden in Berlin', 'ja'],
    ['de', 'seit zwei Stunden remote', 'ja'],
    ['de', 'blende mich nach zwei Stunden aus', 'ja'],
    ['en', 'remote within two hours', 'yes'],
    ['en', 'I’m in Berlin within two hours', 'yes'],
    ['es', 'en remoto desde hace dos horas', 'sí'],
    ['fr', 'cache-moi après deux heures', 'oui'],
    ['fr', 'à partir du 1er décembre, télétravail le lundi', 'oui'],
  ] as const)
    it(`When the time of “${said}” is not understood, then “${yes}” stores nothing either`, async () => {
      await world.say('max', said, { locale });
      assert.deepEqual(await storedOf(world, 'max'), []);
      await world.say('max', yes, { locale });
      assert.deepEqual(await storedOf(world, 'max'), []);
      assert.deepEqual(
        (await world.store.weeklyRules(['max'])).flatMap(({ rules }) => rules),
        [],
      );
    });
});
