import assert from 'node:assert/strict';
import { openWorld, storedOf, type World } from '../dialogues/world.ts';

/** Words that take a statement back, make it doubtful, or are about somebody else, in the languages of the bot. */
const DOUBTFUL = [
  'I’m remote tomorrow, no',
  'I’m remote tomorrow, nope',
  'put Anna in Berlin',
  'hide me, not today',
  'I’m remote but not today',
  'clear my status, not today',
  'setz meinen Status zurück, aber erst morgen',
  'versteck mich, heute nicht',
  'cache-moi, mais pas aujourd’hui',
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

/** Changes that cannot be undone, with other words beside them. */
const NOT_FINAL = [
  'yes, delete my data, not today',
  'yes, delete my data. Oops.',
  'yes, delete my data haha',
  'yes, delete my data 🛑',
  'yes, delete my data…',
  'yes, stop recording me but not today',
  'yes, stop recording me lol',
  'ja, meine Daten löschen, aber erst morgen',
  'ja, meine Daten löschen. Halt!',
  'ja, erfasse mich nicht mehr, halt',
  'oui, supprimer mes données, pas aujourd’hui',
  'oui, supprimer mes données mdr',
  'oui, arrête de m’enregistrer, euh',
  'sí, eliminar mis datos, hoy no',
  'sí, deja de registrarme jaja',
];

/** The same alone, or with politeness. */
const FINAL = [
  'Please, yes, delete my data, thanks!',
  'ja bitte meine Daten löschen',
  'oui, supprimer mes données, s’il te plaît',
  'sí, eliminar mis datos, por favor',
];

describe('A doubtful statement', () => {
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

describe('A change that cannot be undone', () => {
  const DONE = /^(?:Done|Erledigt|C’est fait|Hecho)/;
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  for (const said of NOT_FINAL)
    it(`“${said}” is asked back`, async () => {
      assert.doesNotMatch((await world.say('max', said)).text, DONE);
    });

  for (const said of FINAL)
    it(`“${said}” is carried out`, async () => {
      assert.match((await world.say('max', said)).text, DONE);
    });
});
