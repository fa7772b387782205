import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { some } from '../../support/runs.ts';
import { forget, openWorld, rulesOf, storedOf, type World } from './world.ts';

type Stated = readonly [language: Language, stored: string, ...said: string[]];

const RULE = 'berlin every 1, 5';
const FRIDAYS = 'remote every 5';
const BERLIN = 'berlin 20 Nov, 10:00 – 21 Nov, 00:00';
const SICK = 'leave 20 Nov, 10:00 – 21 Nov, 00:00';
const FROM_THREE = 'remote 20 Nov, 15:00 – 21 Nov, 00:00';
const THREE_DAYS = 'leave 25 Nov, 00:00 – 28 Nov, 00:00';
const MORNING = 'berlin 21 Nov, 09:00 – 21 Nov, 12:00';

const STATED: readonly Stated[] = [
  // Days of every week.
  ['en', RULE, 'Mondays and Fridays are office days for me in Berlin', 'my office days are Mondays and Fridays, Berlin'],
  ['en', RULE, 'Mondays and Fridays are office days for me >> Berlin', 'Mondays and Fridays are Berlin days for me'],
  ['en', FRIDAYS, 'each Friday I do home office', 'Friday is my wfh day every week', 'Fridays = home office for me'],
  ['de', RULE, 'Montag und Freitag sind bei mir Bürotage in Berlin', 'montags und freitags sind Berlin-Tage für mich'],
  ['de', RULE, 'meine Präsenztage sind montags und freitags >> Berlin'],
  ['de', FRIDAYS, 'freitags ist bei mir Homeoffice', 'Freitag ist immer Homeoffice bei mir'],
  ['fr', RULE, 'le lundi et le vendredi sont mes jours de bureau à Berlin', 'mes jours à Berlin sont le lundi et le vendredi'],
  ['fr', FRIDAYS, 'les vendredis c’est TT pour moi', 'chaque vendredi je fais du télétravail'],
  ['es', RULE, 'los lunes y viernes son mis días de oficina en Berlin', 'mis días en Berlin son los lunes y los viernes'],
  ['es', FRIDAYS, 'los viernes son mis días de teletrabajo'],
  // From home to the office.
  [
    'en',
    BERLIN,
    'not at home anymore, now at the Berlin office',
    'left home, I’m in the Berlin office now',
    'made it to Berlin, no longer remote',
  ],
  ['de', BERLIN, 'nicht mehr daheim, bin jetzt in Berlin', 'hab’s nach Berlin geschafft', 'nicht mehr zu Hause, sitze jetzt in Berlin'],
  ['fr', BERLIN, 'plus à la maison, je suis à Berlin maintenant', 'bien arrivé au bureau de Berlin'],
  ['es', BERLIN, 'ya no estoy en casa, ahora en Berlin', 'ya no teletrabajo, estoy en Berlin'],
  // From an hour on.
  ['en', FROM_THREE, 'from 3 pm on I’m home office', 'as of 3pm I’ll be at home working', 'I’ll carry on from home from 3pm'],
  ['de', FROM_THREE, 'ab 15 Uhr mach ich von zuhause weiter', 'von 15 Uhr an bin ich zuhause am Arbeiten'],
  ['fr', FROM_THREE, 'je continue de chez moi à partir de 15h'],
  ['es', FROM_THREE, 'sigo desde casa a partir de las 15'],
  // Some days of next week.
  ['en', THREE_DAYS, 'out next week Wed to Fri', 'I’m off next week from Wed till Fri', 'next week Wed to Fri I’m away'],
  ['de', THREE_DAYS, 'bin nächste Woche von Mittwoch bis Freitag nicht da, Urlaub'],
  ['fr', THREE_DAYS, 'pas là la semaine prochaine de mercredi à vendredi, congés'],
  ['es', THREE_DAYS, 'fuera la semana que viene de mié a vie'],
  // Sickness is leave.
  ['en', SICK, 'not there today, headache', 'migraine, not in today', 'not in today, got the flu'],
  ['de', SICK, 'bin heute nicht da, Migräne', 'kann heute nicht kommen, bin erkältet'],
  ['fr', SICK, 'pas là aujourd’hui, migraine', 'migraine, pas là aujourd’hui', 'pas dispo aujourd’hui, rhume carabiné'],
  ['es', SICK, 'hoy no estoy, migraña', 'no voy hoy, tengo gripe', 'migraña, hoy no voy'],
  // Hours that are said later.
  ['en', MORNING, 'in Berlin tomorrow from 9 >> till 12 >> yes', 'tomorrow in Berlin from 9 am >> only till noon >> yes'],
  ['de', MORNING, 'morgen in Berlin ab 9 >> bis 12 >> ja', 'morgen ab 9 in Berlin >> bis Mittag >> ja'],
  ['fr', MORNING, 'demain à Berlin dès 9h >> jusqu’à midi >> oui'],
  ['es', MORNING, 'mañana en Berlin desde las 9 >> hasta las 12'],
];

/** Sentences that look alike, and state nothing about the writer. */
const NOTHING: readonly (readonly [Language, ...said: string[]])[] = [
  ['en', 'Mondays are home days for everyone', 'tomorrow is a wfh day for all of us', 'Mondays are office days for the team'],
  ['en', 'are Mondays office days for me?', 'what are my office days', 'Tuesdays are office days for Anna', 'do you use the sign-ins'],
  ['en', 'my kid has a migraine', 'Anna is not there today, headache', 'not in today?', 'in Berlin tomorrow from 9 >> till 12'],
  ['en', 'who is in Berlin tomorrow from 9 >> till 12', 'no messages at weekends'],
  [
    'de',
    'mittwochs ist Homeoffice-Tag für alle',
    'morgen Homeoffice für alle',
    'sind montags Bürotage?',
    'morgen in Berlin ab 9 >> bis 12',
  ],
  ['de', 'heute nicht da, Migräne?', 'meine Tochter hat Migräne'],
  [
    'fr',
    'le mardi c’est télétravail pour tous',
    'ma fille a la migraine',
    'demain à Berlin dès 9h >> jusqu’à midi',
    'pas là aujourd’hui, migraine ?',
  ],
  ['es', 'mañana teletrabajo para todos', 'mi hijo tiene gripe', 'los martes son días de oficina para todos', 'hoy no estoy, ¿migraña?'],
];

describe('statements as people write them in a hurry', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  async function storedAfter(said: string, locale: Language): Promise<string[]> {
    for (const turn of said.split(' >> ')) await world.say('max', turn, { locale });
    return [...(await storedOf(world, 'max')), ...(await rulesOf(world, 'max'))];
  }

  for (const [locale, stored, ...sentences] of STATED)
    for (const said of some(sentences))
      it(`“${said}” (${locale}) stores ${stored}`, async () => {
        assert.deepEqual(await storedAfter(said, locale), [stored]);
      });

  for (const [locale, ...sentences] of NOTHING)
    for (const said of some(sentences))
      it(`“${said}” (${locale}) stores nothing`, async () => {
        assert.deepEqual(await storedAfter(said, locale), []);
      });

  it('the sign-ins count again where somebody says so', async () => {
    const again = {
      en: 'use the sign-ins again',
      de: 'richte dich wieder nach den Anmeldungen',
      fr: 'utilise à nouveau mes connexions',
      es: 'usa otra vez los inicios de sesión',
    } as const;
    for (const [locale, said] of Object.entries(again)) {
      await world.say('max', 'I’m remote today', { locale: 'en' });
      assert.equal((await storedOf(world, 'max')).length, 1);
      assert.deepEqual(await storedAfter(said, locale as Language), [], said);
      await forget(world, 'max');
    }
  });
});
