import assert from 'node:assert/strict';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

/** Afterthoughts, questions about public holidays, closing words, and reasons that are no names. Nothing is stored. */
const SAID: readonly [language: string, said: string, answered: RegExp][] = [
  ['en', "who's in? in Boston I mean", /^Boston, 2nd floor: 1|^Boston: 1/],
  ['en', 'is Anna Berg in, tomorrow i mean', /tomorrow/],
  ['de', 'wer ist da? in Boston mein ich', /^Boston/],
  ['fr', 'qui est là ? à Boston je veux dire', /^Boston/],
  ['es', '¿quién está? en Boston digo', /^Boston/],
  ['en', 'is there a public holiday on Monday', /Berlin: no opening hours/],
  ['en', 'do we have monday off', /Berlin: no opening hours/],
  ['de', 'Montag Feiertag?', /Berlin: Es sind keine Öffnungszeiten/],
  ['de', 'haben wir am Montag frei', /Berlin: Es sind keine Öffnungszeiten/],
  ['fr', 'lundi férié à Berlin ?', /Berlin/],
  ['es', 'el lunes es festivo?', /Berlin/],
  ['en', 'right, that was all, bye', /^You’re welcome/],
  ['fr', 'parfait, c’est tout, à plus', /^Avec plaisir/],
  ['es', 'perfecto, nada más, hasta luego', /^De nada/],
  ['fr', 'Anna Berg est là, non ?', /^Oui\u202f: Anna Berg [^\n]*$/],
  ['en', 'dentist tomorrow, I’m in Berlin from 2', /say “I’m in Berlin tomorrow from 2”/],
  ['en', 'doctor tomorrow morning, in Berlin from 11', /^(?!I can’t find anyone)/],
  ['fr', 'médecin demain matin, à Berlin à partir de 11h', /^(?!Je ne connais personne)/],
];

describe('afterthoughts, public holidays, closing words and reasons', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, said, answered] of SAID)
    it(`“${said}” → ${answered.source}`, async () => {
      assert.match((await world.say('max', said, { locale })).text.replaceAll('**', ''), answered);
      assert.deepEqual(await storedOf(world, 'max'), []);
    });
});
