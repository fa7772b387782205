import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

type Said = readonly [said: string, stored: string];

const LEAVE = 'leave 20 Nov, 10:00 – 21 Nov, 00:00';
const REMOTE = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';
const BERLIN = 'berlin 20 Nov, 10:00 – 21 Nov, 00:00';
const FLOOR = 'berlin/b2 20 Nov, 10:00 – 21 Nov, 00:00';

/** One thing in two wordings, and an arrival before its place. */
const ONCE: Readonly<Record<Language, readonly Said[]>> = {
  en: [
    ['I’m sick today, got a fever, I’m off today', LEAVE],
    ['I’m remote today, I’m working from home today', REMOTE],
    ['I’m in Berlin today, I’m in Berlin', BERLIN],
    ['got in at last, at my desk in Berlin', BERLIN],
  ],
  de: [
    ['bin heute krank, bin heute abwesend', LEAVE],
    ['so, angekommen, sitze jetzt in Berlin', BERLIN],
    ['so, bin da, sitze in Berlin im 2. Stock', FLOOR],
  ],
  fr: [
    ['je suis malade aujourd’hui, je suis en congé aujourd’hui', LEAVE],
    ['bon, arrivé, je suis à Berlin', BERLIN],
    ['me voilà, je suis à Berlin', BERLIN],
  ],
  es: [
    ['estoy enferma hoy, hoy estoy de baja', LEAVE],
    ['por fin he llegado, estoy sentado en Berlin', BERLIN],
  ],
};

/** A rule for two days of each week. */
const WEEKLY: Readonly<Record<Language, readonly string[]>> = {
  en: ['on Tuesday and on Thursday of every week I’m remote', 'I’m remote on Tuesday and Thursday of each week'],
  de: ['am Dienstag und am Donnerstag jeder Woche bin ich im Homeoffice'],
  fr: ['le mardi et le jeudi de chaque semaine je suis en télétravail'],
  es: ['el martes y el jueves de todas las semanas estoy en casa', 'el martes y el jueves de cada semana teletrabajo'],
};

describe('a message that says one thing in several clauses', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const locale of ['en', 'de', 'fr', 'es'] as const) {
    for (const [said, stored] of ONCE[locale])
      it(`“${said}” is stored once, with one answer`, async () => {
        const { text } = await world.say('max', said, { locale });
        assert.deepEqual(await storedOf(world, 'max'), [stored], text);
        assert.ok(!text.includes('\n\n'), text);
      });

    for (const said of WEEKLY[locale])
      it(`“${said}” is a rule for both days`, async () => {
        const { text } = await world.say('max', said, { locale });
        const [mine] = await world.store.weeklyRules(['max']);
        assert.deepEqual(
          mine?.rules.map(({ weekday }) => weekday),
          [2, 4],
          text,
        );
      });
  }
});
