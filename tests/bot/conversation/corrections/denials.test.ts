import assert from 'node:assert/strict';
import { some } from '../../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../../dialogues/world.ts';

const LEAVE = 'leave 23 Nov, 00:00 – 24 Nov, 00:00';
const BERLIN = 'berlin 23 Nov, 00:00 – 24 Nov, 00:00';
const BERLIN_TUESDAY = 'berlin 24 Nov, 00:00 – 25 Nov, 00:00';
const BERLIN_TOMORROW = 'berlin 21 Nov, 00:00 – 22 Nov, 00:00';
const BOSTON = 'boston 23 Nov, 06:00 – 24 Nov, 06:00';
const REMOTE = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';

/** Statements, what is stored, and sentences that deny them directly afterwards. */
const DENIED: readonly [language: string, said: string, stored: string, ...denials: string[]][] = [
  [
    ...(['es', 'el lunes en Berlín', BERLIN] as const),
    ...[
      'no estoy en Boston',
      'no voy a Berlín',
      'no en Berlín',
      'no Boston',
      'no el lunes',
      'no mañana',
      'el lunes no',
      'perdón, no en Berlín',
    ],
    ...['no no estoy en Boston', 'no, no estoy en Berlín', 'no teletrabajo', 'que no estoy en Boston', 'no es el lunes'],
  ],
  ['es', 'estoy en remoto hoy', REMOTE, 'no estoy en remoto', 'no en remoto', 'no teletrabajo hoy'],
  ['es', 'estoy de permiso el lunes', LEAVE, 'no estoy de permiso el lunes', 'no el lunes', 'no tengo vacaciones el lunes'],
  [
    ...(['en', 'I’m in Berlin on Monday', BERLIN] as const),
    ...['no Monday', 'no Tuesday', 'no Boston', 'not Monday', 'not on Monday', 'no, not Monday', 'no not Monday', 'sorry, not Berlin'],
    ...['no remote', 'I’m not in Berlin', 'I won’t be in Berlin on Monday', 'not coming on Monday'],
  ],
  ['en', 'remote today', REMOTE, 'no remote', 'I’m not remote', 'not working remotely'],
  ['en', 'on leave on Monday', LEAVE, 'no leave', 'no leave on Monday', 'I’m not on leave'],
  [
    ...(['de', 'ich bin am Montag in Berlin', BERLIN] as const),
    ...['nicht am Montag', 'Montag nicht', 'am Montag nicht', 'nein, nicht Montag', 'ich bin nicht in Berlin'],
  ],
  ['de', 'ich bin heute im Homeoffice', REMOTE, 'nicht im Homeoffice', 'kein Homeoffice', 'ich bin nicht im Homeoffice'],
  ['de', 'ich habe Montag Urlaub', LEAVE, 'kein Urlaub', 'ich habe keinen Urlaub'],
  [
    ...(['fr', 'je suis à Berlin lundi', BERLIN] as const),
    ...['pas lundi', 'non, pas lundi', 'non pas à Berlin', 'pas Berlin', 'je ne suis pas à Berlin lundi'],
  ],
  ['fr', 'je suis en télétravail', REMOTE, 'pas en télétravail', 'je ne suis pas en télétravail'],
  ['fr', 'je suis en congé lundi', LEAVE, 'pas de congé', 'pas en congé lundi', 'je ne suis pas en congé'],
];

/** Sentences that look similar and are corrections. */
const CORRECTED: readonly [language: string, said: string, ...corrections: [correction: string, stored: string][]][] = [
  [
    ...(['es', 'el lunes en Berlín'] as const),
    ...([
      ['no, en Boston', BOSTON],
      ['no. Boston', BOSTON],
      ['no mejor el martes', BERLIN_TUESDAY],
      ['no quise decir Boston', BOSTON],
      ['no en Berlín sino en Boston', BOSTON],
      ['no es Berlín, es Boston', BOSTON],
    ] satisfies [string, string][]),
  ],
  [
    ...(['en', 'I’m in Berlin on Monday'] as const),
    ...([
      ['no, Tuesday', BERLIN_TUESDAY],
      ['no I’m in Boston', BOSTON],
      ['no it’s Tuesday', BERLIN_TUESDAY],
      ['no wait Tuesday', BERLIN_TUESDAY],
      ['nope Tuesday', BERLIN_TUESDAY],
      ['not Berlin but Boston', BOSTON],
    ] satisfies [string, string][]),
  ],
  ['de', 'ich bin am Montag in Berlin', ['doch nicht, Dienstag', BERLIN_TUESDAY], ['nicht Montag, Dienstag', BERLIN_TUESDAY]],
  ['de', 'ich bin in Berlin', ['nicht heute, am Montag', BERLIN]],
  ['en', 'I’m in Berlin', ['not today but tomorrow', BERLIN_TOMORROW]],
  ['fr', 'je suis à Berlin lundi', ['non mardi', BERLIN_TUESDAY], ['pas lundi mais mardi', BERLIN_TUESDAY]],
];

/** The answer says what is still noted. */
const NOTED = /^(This is noted: you are|Notiert ist: Sie sind|Está anotado: está|C’est noté ainsi)/;

describe('denials of the last statement', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const [locale, said, stored, ...denials] of DENIED)
    for (const denial of some(denials))
      it(`When “${denial}” follows “${said}”, then nothing is stored, and the answer says what is noted`, async () => {
        await world.say('max', said, { locale });
        assert.match((await world.say('max', denial, { locale })).text, NOTED);
        assert.deepEqual(await storedOf(world, 'max'), [stored]);
      });

  for (const [locale, said, ...corrections] of CORRECTED)
    for (const [correction, stored] of some(corrections))
      it(`When “${correction}” follows “${said}”, then it replaces the statement`, async () => {
        await world.say('max', said, { locale });
        await world.say('max', correction, { locale });
        assert.deepEqual(await storedOf(world, 'max'), [stored]);
      });

  it('When a statement was denied, then a correction still replaces it, and “undo” undoes it', async () => {
    await world.say('max', 'I’m in Berlin on Monday');
    await world.say('max', 'not Monday');
    await world.say('max', 'no, Tuesday');
    assert.deepEqual(await storedOf(world, 'max'), [BERLIN_TUESDAY]);
    await forget(world, 'max');
    await world.say('max', 'remote today');
    await world.say('max', 'I’m not remote');
    await world.say('max', 'undo');
    assert.deepEqual(await storedOf(world, 'max'), []);
  });
});

describe('a denied day without an earlier statement', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const [locale, answered, ...said] of [
    ['en', /^Tell me where you are instead/, 'today not', 'not Monday', 'Monday no', 'not tomorrow'],
    ['de', /^Wo sind Sie stattdessen/, 'Montag nicht', 'nicht am Montag', 'morgen nicht'],
    ['fr', /^Dites-moi plutôt où vous êtes/, 'pas lundi', 'lundi non', 'pas demain'],
    ['es', /^Dígame dónde está/, 'el lunes no', 'no el lunes', 'mañana no'],
  ] as const)
    for (const text of some(said))
      it(`When somebody says “${text}”, then the bot asks where they are instead`, async () => {
        assert.match((await world.say('max', text, { locale })).text, answered);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });

  it('When somebody asks in French to be hidden later, then the opposite is not offered', async () => {
    assert.match((await world.say('max', 'cache-moi plus tard', { locale: 'fr' })).text, /Me masquer aujourd’hui/);
  });
});
