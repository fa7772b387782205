import assert from 'node:assert/strict';
import { openWorld, storedOf, type World } from './dialogues/world.ts';

/** What takes a statement back, makes it doubtful, or is about somebody else, in the languages of the bot. */
const DOUBTFUL = [
  'I’m remote tomorrow, no',
  'I’m remote tomorrow, nope',
  'put Anna in Berlin',
  'hide me, not today',
  'I’m remote but not today',
  'clear my status, not today',
  'yes, delete my data, not today',
  'yes, stop recording me but not today',
  'ja, meine Daten löschen, aber erst morgen',
  'setz meinen Status zurück, aber erst morgen',
  'versteck mich, heute nicht',
  'oui, supprimer mes données, pas aujourd’hui',
  'cache-moi, mais pas aujourd’hui',
  'sí, eliminar mis datos, hoy no',
  'ocúltame, pero hoy no',
  'remote tomorrow or not',
  'I’m not sure, on leave on Friday',
  'well, be in Berlin on Friday',
  'I’m remote, 2nd',
  'I’m in Berlin on Monday, 2nd',
  'bin am schreibtisch',
  'bin freitag wohl in berlin',
  'hab freitag wohl urlaub',
  'bin morgen eigentlich remote',
  'bin morgen remote, nein',
  'bin morgen remote, nee doch nicht',
  'je suis en télétravail demain, non',
  'genre télétravail demain',
  'je suis pas certain, congé vendredi',
  'je suis pas d’accord, télétravail vendredi',
  'mets anna à berlin',
  'je suis à berlin lundi, au 14',
  'je suis à berlin lundi, au 1er',
  'estoy en berlin el lunes, al 14',
  'estoy de baja o no',
  'hoy estoy en remoto, no',
  'pon a tom en berlin',
  'pon en berlín a tom',
];

describe('A statement that may not have been meant', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const said of DOUBTFUL)
    it(`“${said}” stores nothing, and says so once`, async () => {
      const { text } = await world.say('max', said);
      assert.deepEqual(await storedOf(world, 'max'), [], text);
    });
});
