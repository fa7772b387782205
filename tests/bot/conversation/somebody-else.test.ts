import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { some } from '../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

/** Sentences about somebody else who is not named. */
const OTHERS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "granny's remote today and she loves it",
    "kids off school today, they're thrilled",
    'mum in hospital today',
    "my wife's working from home today, she's on calls",
    "hubby home today, he's knackered",
    'my brother is in Berlin today and he says hi',
    "the dog's at home today and he's bored",
    'little one sick today, poor thing',
    "our neighbour's on holiday today, lucky her",
    "grandpa's in Boston today, visiting family",
    'flatmate wfh today so she hogs the table',
    'dad off sick today, he sounds awful',
    "my son's home today, he's got a cold",
    "sister's at home tomorrow, she has exams",
    'the boss is remote today, he told me',
    'my wife and kids are home today',
    'my intern is in Berlin today and loves it',
    "our CEO is in Boston today, he's happy",
    "flatmate's home today, bit loud",
    "my parents are on holiday tomorrow, they're off to Spain",
    "she's remote today and loves it",
    "they're in Berlin today, they said",
    'is my mum in today?',
  ],
  de: [
    'Oma ist heute im Homeoffice und findet es super',
    'die Kinder haben heute frei, sie freuen sich',
    'Mama heute im Krankenhaus',
    'meine Frau arbeitet heute von zu Hause, sie hat Termine',
    'mein Mann heute Homeoffice, er ist genervt',
    'der Kleine heute krank zu Hause, der Arme',
    'Schwester heute in Berlin, sie grüßt euch',
    'mein Sohn ist heute daheim, er hustet',
    'Papa ist heute im Urlaub, er genießt es',
    'die Nachbarin macht heute Homeoffice, sie ist laut',
    'Heute arbeitet meine Frau von zu Hause und ist genervt',
    'heute ist Oma in Berlin, sie freut sich',
    'mein Chef ist heute im Homeoffice, er wollte das so',
    'sie ist heute remote und findet es super',
  ],
  fr: [
    "mamie est en télétravail aujourd'hui et elle adore",
    "les enfants en congé aujourd'hui, ils sont ravis",
    "maman à l'hôpital aujourd'hui",
    "ma femme télétravaille aujourd'hui, elle a des réunions",
    "mon mari à la maison aujourd'hui, il est crevé",
    "le petit malade aujourd'hui, le pauvre",
    "ma soeur à Berlin aujourd'hui, elle vous salue",
    "mon fils est à la maison aujourd'hui, il tousse",
    "papa en vacances aujourd'hui, il profite",
    "la voisine en télétravail aujourd'hui, elle fait du bruit",
    "aujourd'hui mamie est à la maison, elle cuisine",
    'où est ma femme ?',
    "elle est en télétravail aujourd'hui et elle adore",
  ],
  es: [
    'la abuela hoy en remoto y le encanta',
    'los niños hoy de vacaciones, están encantados',
    'mamá en el hospital hoy',
    'mi mujer teletrabaja hoy, tiene reuniones',
    'mi marido hoy en casa, está agotado',
    'el peque enfermo hoy, pobrecito',
    'mi hermana hoy en Berlín, os manda saludos',
    'mi hijo está en casa hoy, tose',
    'papá de vacaciones hoy, lo disfruta',
    'la vecina teletrabaja hoy, hace ruido',
    'hoy la abuela está en casa, cocina',
  ],
};

/** Somebody else is a reason, or is elsewhere; the writer says where they are themselves. */
const OWN: Readonly<Record<Language, readonly (readonly [said: string, stored: string])[]>> = {
  en: [
    ["kid is ill, I'm home", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["the plumber is at home today, I'm home too", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["kids are off today, so I'm working from home", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['kid ill home today', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['kids off school working from home today', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['home today kids off school', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["the kids are with granny, I'm in Berlin today", 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["husband has the car so I'm remote today", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["plumber's here, remote today", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["baby's asleep, home today", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["mum's visiting, on leave today", 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["kids at home today so I'm in Berlin", 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["wife is in Boston till Friday, I'm remote today", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ],
  de: [
    ['Kind krank, ich bin zu Hause', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['die Kinder sind bei Oma, bin heute in Berlin', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['Handwerker im Haus, heute Homeoffice', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['Klempner kommt, bin zu Hause', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['Kita zu, Kind daheim, arbeite von zu Hause', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ],
  fr: [
    ['enfant malade, je suis à la maison', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["les enfants sont à la maison, donc télétravail aujourd'hui", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["le plombier passe, je suis à la maison aujourd'hui", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["mon mari est à Boston, moi je suis à Berlin aujourd'hui", 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
    ["mon statut est télétravail aujourd'hui", 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ],
  es: [
    ['niño enfermo, estoy en casa', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['los niños están en casa, así que hoy teletrabajo', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['viene el fontanero, hoy en remoto', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['mi marido está en Boston, yo estoy en Berlín hoy', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ],
};
const ABOUT_NOBODY = /not named|ohne Namen|n’est pas nommé|sin nombre/;

describe('somebody else who is not named', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const locale of ['en', 'de', 'fr', 'es'] as const) {
    for (const said of some(OTHERS[locale]))
      it(`“${said}” states nothing about the writer, and nothing is offered`, async () => {
        const { text, card } = await world.say('max', said, { locale });
        assert.match(text, ABOUT_NOBODY);
        assert.equal(card, undefined);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });

    for (const [said, stored] of some(OWN[locale]))
      it(`“${said}” stores ${stored}`, async () => {
        await world.say('max', said, { locale });
        assert.deepEqual(await storedOf(world, 'max'), [stored]);
      });
  }

  it('“so am I” is about the writer, too, and is asked back', async () => {
    assert.match((await world.say('max', 'my wife’s remote today and so am I', { locale: 'en' })).text, /say “I’m remote today”/);
    assert.deepEqual(await storedOf(world, 'max'), []);
  });
});
