import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

const [BERLIN_MONDAY, BOSTON_TUESDAY] = ['berlin 23 Nov, 00:00 – 24 Nov, 00:00', 'boston 24 Nov, 06:00 – 25 Nov, 06:00'];
const REMOTE_TUESDAY = 'remote 24 Nov, 00:00 – 25 Nov, 00:00';
const REST = (what: string) => `${what} 25 Nov, 00:00 – 30 Nov, 00:00`;
const OFFER = /^(?:Do you mean|Meinen Sie|Voulez-vous dire|¿Quiere decir)/;

/** Where somebody is on several days, in one message, and what is stored. It is a Friday, 20 November. */
const SAID: readonly [language: string, said: string, answered: RegExp, ...stored: string[]][] = [
  ['en', 'mon Berlin, tue Boston', /^Noted/, BERLIN_MONDAY, BOSTON_TUESDAY],
  ['en', 'Berlin monday, Boston tuesday', /^Noted/, BERLIN_MONDAY, BOSTON_TUESDAY],
  ['en', 'mon Berlin, tue Boston?', /^(?!Do you mean)/],
  ['en', 'mon Berlin, tue remote, rest off', /^Noted/, BERLIN_MONDAY, REMOTE_TUESDAY, REST('leave')],
  ['en', 'tue–thu Berlin', OFFER],
  ['en', '24-26 nov Berlin', OFFER],
  ['en', 'monday till wednesday Berlin?', /^(?!Do you mean)/],
  [
    'en',
    'in a week on Monday Berlin, Thursday home',
    /^Noted/,
    'berlin 30 Nov, 00:00 – 1 Dec, 00:00',
    'remote 3 Dec, 00:00 – 4 Dec, 00:00',
  ],
  ['de', 'mo Berlin, di Boston', /^Notiert/, BERLIN_MONDAY, BOSTON_TUESDAY],
  ['de', 'Montag Berlin, Dienstag remote und der Rest frei', /^Notiert/, BERLIN_MONDAY, REMOTE_TUESDAY, REST('leave')],
  ['de', 'Di–Do Berlin', OFFER],
  ['de', 'übernächste Woche Mo Berlin, Do remote', /^Notiert/, 'berlin 30 Nov, 00:00 – 1 Dec, 00:00', 'remote 3 Dec, 00:00 – 4 Dec, 00:00'],
  ['fr', 'lundi Berlin, mardi Boston', /^C’est noté/, BERLIN_MONDAY, BOSTON_TUESDAY],
  ['fr', 'lundi Berlin, mardi télétravail, le reste congé', /^C’est noté/, BERLIN_MONDAY, REMOTE_TUESDAY, REST('leave')],
  ['fr', 'lundi à Berlin, je reste chez moi mardi', /^C’est noté/, BERLIN_MONDAY, REMOTE_TUESDAY],
  ['fr', 'mardi à jeudi Berlin', OFFER],
  ['es', 'lunes Berlín, martes Boston', /^Anotado/, BERLIN_MONDAY, BOSTON_TUESDAY],
  ['es', 'lunes Berlín, martes remoto, el resto vacaciones', /^Anotado/, BERLIN_MONDAY, REMOTE_TUESDAY, REST('leave')],
  ['es', 'martes a jueves Berlín', OFFER],
];

describe('several days with their places in one message', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, said, answered, ...stored] of some(SAID))
    it(`“${said}” in “${locale}” stores ${stored.join(' and ') || 'nothing'}`, async () => {
      const { text } = await world.say('max', said, { locale });
      assert.match(text.replaceAll('**', ''), answered);
      assert.deepEqual(await storedOf(world, 'max'), stored);
    });
});
