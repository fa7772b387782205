import assert from 'node:assert/strict';
import { DAY } from '../../../../server/presence/time.ts';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../../dialogues/world.ts';

/** Said on Tuesday, 24 November: it may be today or in a week. */
const OPEN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'I’m in Berlin on Tuesday',
    'Tuesday home',
    'off Tuesday',
    'on leave Tuesday afternoon',
    'Tuesday to Thursday remote',
    'from Tuesday on leave',
    'Tuesday from 2 remote',
    'hide me on Tuesday',
    'working from home Tuesday, plumber’s coming',
    'Tuesday Berlin, Wednesday home',
    'I’m in Berlin Tuesday, who is in?',
  ],
  de: ['Dienstag bin ich in Berlin', 'am Dienstag Urlaub', 'ab Dienstag krank', 'Dienstag Nachmittag frei', 'Di Berlin, Mi Homeoffice'],
  fr: ['je suis à Berlin mardi', 'mardi matin télétravail', 'congé mardi', 'à partir de mardi en congé'],
  es: ['el martes estoy en Berlín', 'el martes por la tarde teletrabajo', 'vacaciones desde el martes'],
};
const WHICH =
  /(Is that today or on Tuesday 1 December|heute oder Dienstag, 1. Dezember|aujourd’hui ou mardi 1er décembre|hoy o martes, 1 de diciembre)/;

const [TODAY, NEXT] = ['24 Nov, 10:00 – 25 Nov, 00:00', '1 Dec, 00:00 – 2 Dec, 00:00'];
const [MONDAY, THURSDAY] = ['30 Nov, 00:00 – 1 Dec, 00:00', '26 Nov, 00:00 – 27 Nov, 00:00'];

/** Something decides which Tuesday it is. */
const SETTLED: Readonly<Record<Language, readonly (readonly [said: string, ...stored: string[]])[]>> = {
  en: [
    ['Monday home, Tuesday Berlin', `remote ${MONDAY}`, `berlin ${NEXT}`],
    ['Thursday home, Tuesday Berlin', `remote ${THURSDAY}`, `berlin ${NEXT}`],
    ['Monday and Tuesday home', `remote ${MONDAY}`, `remote ${NEXT}`],
    ['next Tuesday I’m in Berlin', `berlin ${NEXT}`],
    ['this coming Tuesday remote', `remote ${NEXT}`],
    ['today Tuesday I’m in Berlin', `berlin ${TODAY}`],
    ['remote today and Tuesday', `remote ${TODAY}`, `remote ${NEXT}`],
    ['I’m in Berlin on Tuesday >> today', `berlin ${TODAY}`],
    ['I’m in Berlin on Tuesday >> next week', `berlin ${NEXT}`],
    ['I’m in Berlin on Tuesday >> the second one', `berlin ${NEXT}`],
    ['I’m in Berlin on Tuesday >> yes'],
    ['I’m in Berlin on Tuesday >> I’m in Berlin on Tuesday 1 December', `berlin ${NEXT}`],
    ['remote tomorrow >> no, Tuesday', `remote ${NEXT}`],
    ['remote Thursday', `remote ${THURSDAY}`],
  ],
  de: [
    ['Montag Homeoffice, Dienstag Berlin', `remote ${MONDAY}`, `berlin ${NEXT}`],
    ['heute, Dienstag, Homeoffice', `remote ${TODAY}`],
    ['am kommenden Dienstag Homeoffice', `remote ${NEXT}`],
    ['diesen Dienstag Homeoffice', `remote ${TODAY}`],
    ['Dienstag bin ich in Berlin >> heute', `berlin ${TODAY}`],
    ['Dienstag bin ich in Berlin >> nächste Woche', `berlin ${NEXT}`],
  ],
  fr: [
    ['lundi télétravail, mardi Berlin', `remote ${MONDAY}`, `berlin ${NEXT}`],
    ['ce mardi je suis en télétravail', `remote ${TODAY}`],
    ['mardi prochain je suis à Berlin', `berlin ${NEXT}`],
    ['je suis à Berlin mardi >> aujourd’hui', `berlin ${TODAY}`],
    ['je suis à Berlin mardi >> la semaine prochaine', `berlin ${NEXT}`],
  ],
  es: [
    ['lunes en casa, martes Berlín', `remote ${MONDAY}`, `berlin ${NEXT}`],
    ['este martes estoy en remoto', `remote ${TODAY}`],
    ['el próximo martes estoy en Berlín', `berlin ${NEXT}`],
    ['el martes estoy en Berlín >> hoy', `berlin ${TODAY}`],
    ['el martes estoy en Berlín >> la semana que viene', `berlin ${NEXT}`],
  ],
};

describe('a weekday whose name is today’s', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
    await world.moveTo(world.clock.now() + 4 * DAY);
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const locale of ['en', 'de', 'fr', 'es'] as const) {
    for (const said of some(OPEN[locale]))
      it(`“${said}” is asked back, with both days`, async () => {
        assert.match((await world.say('max', said, { locale })).text, WHICH);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });

    for (const [said, ...stored] of some(SETTLED[locale]))
      it(`“${said}” stores ${stored.join(' and ') || 'nothing'}`, async () => {
        for (const turn of said.split(' >> ')) await world.say('max', turn, { locale });
        const now = (await storedOf(world, 'max')).filter((each) => !each.endsWith('– 24 Nov, 10:00'));
        assert.deepEqual(now, stored);
      });
  }

  it('Both buttons say the whole statement with its day', async () => {
    const { card } = await world.say('max', 'on leave Tuesday afternoon', { locale: 'en' });
    const offered = JSON.stringify(card);
    for (const day of ['24 November', '1 December']) assert.match(offered, new RegExp(`“?I’m on leave Tuesday ${day} afternoon`));
    await world.say('max', 'I’m on leave Tuesday 1 December afternoon', { locale: 'en' });
    assert.deepEqual(await storedOf(world, 'max'), ['leave 1 Dec, 12:00 – 2 Dec, 00:00']);
  });
});
