import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { some } from '../../support/runs.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

const DAY = 24 * 3_600_000;

/** Max was seen at home on Wednesday 18 November. */
const OWN: Readonly<Record<Language, readonly [remote: RegExp, none: RegExp, questions: readonly string[], without: readonly string[]]>> = {
  en: [
    /You were working remotely.*18 November/,
    /not seen working remotely/,
    [
      'where was I on Wednesday',
      'which days did I work from home this week',
      'when did I last work from home',
      'did I work from home on Wednesday',
    ],
    ['which days did I work from home last week'],
  ],
  de: [
    /waren.*18\. November.*remote|Remote waren Sie: .*18\. November/,
    /nicht remote gesehen/,
    [
      'wo war ich am Mittwoch',
      'an welchen Tagen war ich diese Woche im Homeoffice',
      'wann war ich zuletzt im Homeoffice',
      'habe ich Mittwoch von zuhause gearbeitet',
    ],
    ['an welchen Tagen war ich letzte Woche im Homeoffice'],
  ],
  fr: [
    /en télétravail.*18 novembre/,
    /Aucune journée de télétravail/,
    ['j’étais où mercredi', 'quels jours j’étais en télétravail cette semaine', 'quand est-ce que j’ai bossé de chez moi la dernière fois'],
    ['quels jours j’étais en télétravail la semaine dernière'],
  ],
  es: [
    /Estuvo en remoto.*18 de noviembre/,
    /No se le vio en remoto/,
    ['dónde estuve el miércoles', 'qué días trabajé desde casa esta semana', 'cuándo trabajé desde casa por última vez'],
    ['qué días trabajé desde casa la semana pasada'],
  ],
};

/** Somebody else, where "yes" is no answer: Anna is in Berlin. */
const OPEN: Readonly<Record<Language, readonly string[]>> = {
  en: ['is Anna Berg in the office or on leave?'],
  de: ['ist Anna Berg da oder im Homeoffice', 'ist Anna Berg im Büro oder zuhause?'],
  fr: ['Anna Berg est au bureau ou chez elle ?'],
  es: ['está Anna Berg en la oficina o en casa', 'Anna Berg dónde está'],
};

/** People are not compared. */
const RANKED: Readonly<Record<Language, readonly string[]>> = {
  en: ['who is the laziest in my team', 'who’s the biggest slacker in Sales', 'who’s the most punctual of us'],
  de: ['wer ist am faulsten bei uns im Team', 'wer ist der fleißigste in meinem Team', 'wer kommt am spätesten'],
  fr: ['qui est le plus paresseux', 'qui part le plus tôt'],
  es: ['quién es el más vago del equipo', 'quién sale más temprano'],
};

/** Questions about what the bot sends. */
const SENT: Readonly<Record<Language, readonly string[]>> = {
  en: ['do you ask me anything in the mornings?', 'when do you ask me?', 'is there a digest here?'],
  de: ['fragst du mich morgens was?', 'wann fragst du mich eigentlich?', 'kommt hier eine Übersicht?'],
  fr: ['tu me demandes quelque chose le matin ?', 'à quelle heure tu me poses la question ?'],
  es: ['¿me preguntas algo por las mañanas?', '¿a qué hora me preguntas?'],
};

const REFUSED = /do not compare people|vergleiche keine Personen|ne compare pas les personnes|No comparo a personas/;
const LISTED = /“Stop asking”|„Nicht mehr fragen“|Ne plus demander|«Dejar de preguntar»/;

describe('questions about oneself and about others that have a plain answer', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster', department: 'Sales', seen: { rangeId: 'r-home', at: TEN - 2 * DAY } },
      { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2' } },
      { id: 'tom', name: 'Tom Fischer', department: 'Sales', seen: { rangeId: 'r-home', at: TEN - 2 * DAY } },
    ]);
    await world.store.saveSubscription({ kind: 'morning', personId: 'max', time: '08:00', since: TEN });
  });
  after(() => world.close());
  const say = async (text: string, locale: Language) => (await world.say('max', text, { locale })).text;
  const inEach = <Value>(table: Readonly<Record<Language, Value>>) => Object.entries(table) as [Language, Value][];

  for (const [locale, [remote, none, questions, without]] of inEach(OWN)) {
    for (const question of some(questions))
      it(`“${question}” (${locale}) has the own remote day`, async () => assert.match(await say(question, locale), remote));
    for (const question of some(without))
      it(`“${question}” (${locale}) has no remote day`, async () => assert.match(await say(question, locale), none));
  }

  it('the remote days of somebody else are not told', async () => {
    assert.match(await say('was Tom Fischer in on Wednesday', 'en'), /not seen in any office.*nothing about other places/);
  });

  for (const [locale, questions] of inEach(OPEN))
    for (const question of some(questions))
      it(`“${question}” (${locale}) is answered with the place, without yes or no`, async () =>
        assert.match(await say(question, locale), /^Anna Berg .*Berlin/));

  for (const [locale, questions] of inEach(RANKED))
    for (const question of some(questions))
      it(`“${question}” (${locale}) is refused`, async () => assert.match(await say(question, locale), REFUSED));

  for (const [locale, questions] of inEach(SENT))
    for (const question of some(questions))
      it(`“${question}” (${locale}) is answered with what is sent`, async () => assert.match(await say(question, locale), LISTED));

  it('what is asked about now is not named as unanswered', async () => {
    assert.doesNotMatch(await say('¿cuántos hay en Berlin ahora mismo?', 'es'), /No he respondido/);
  });
});
