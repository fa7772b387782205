import assert from 'node:assert/strict';
import { some } from '../../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../../dialogues/world.ts';

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

/** Statements beside their denial, hedged or laughed at, or handed over by the next sentence. */
const IN_DOUBT = [
  'I’m remote tomorrow and I’m not remote tomorrow',
  'I’m remote tomorrow. I’m not remote tomorrow.',
  'I’m remote tomorrow and I’m in Berlin?',
  'bin morgen remote und bin morgen nicht remote',
  'ich bin morgen im Homeoffice. Ich bin morgen nicht im Homeoffice.',
  'ich bin morgen im Homeoffice und ich bin in Berlin?',
  'je suis en télétravail demain et je ne suis pas en télétravail demain',
  'je suis en télétravail demain et je suis à Berlin ?',
  'mañana estoy en remoto y mañana no estoy en remoto',
  'I’m supposed to be in Berlin tomorrow',
  'I’m kind of remote',
  'I’m sort of sick',
  'I’m basically on leave',
  'remote tomorrow afaik',
  'remote tomorrow iirc',
  'remote tomorrow imho',
  'remote tomorrow hm',
  'remote tomorrow by any chance',
  'I’m so remote',
  'I’m too sick',
  'remote tomorrow 🤞',
  'remote tomorrow 🙏',
  'ich bin quasi im Urlaub',
  'ich bin irgendwie krank',
  'bin heute remote, soweit ich weiß',
  'ich bin ja so krank',
  'je suis censé être à Berlin demain',
  'je suis en gros en télétravail',
  'je suis en télétravail demain je crois',
  'se supone que estoy en Berlín mañana',
  'estoy más o menos enfermo',
  'estoy en remoto mañana creo',
  'I’m remote tomorrow ❓',
  'I’m remote tomorrow ❔',
  ...['xD', 'XD', 'hihi', 'höhö', '^^', ';)', 'jaja', 'jajaja', 'mdr', 'ptdr', 'kek', 'haha', 'lol'].flatMap((laugh) => [
    `remote tomorrow ${laugh}`,
    `bin heute remote ${laugh}`,
    `je suis en télétravail demain ${laugh}`,
    `estoy en remoto mañana ${laugh}`,
  ]),
  'I’m remote tomorrow. Depends on the weather.',
  'I’m remote tomorrow. Weather permitting.',
  'I’m remote tomorrow. Ask my boss.',
  'ich bin morgen im Homeoffice. Kommt aufs Wetter an.',
  'ich bin morgen im Homeoffice. Hängt vom Wetter ab.',
  'ich bin morgen im Homeoffice. Frag meinen Chef.',
  'je suis en télétravail demain. Ça dépend de la météo.',
  'je suis en télétravail demain. Demande à mon chef.',
  'mañana estoy en remoto. Depende del tiempo.',
  'mañana estoy en remoto. Pregunta a mi jefe.',
  'I work in Berlin',
  'I work on floor 2',
  'I’m in the Berlin team',
  'ich arbeite in Berlin',
  'ich sitze in Berlin',
  'je travaille à Berlin',
  'trabajo en Berlín',
  "'I am sick'",
  '`I am sick`',
  '‘je suis malade’',
  "'estoy enfermo'",
  '`ich bin krank`',
  '‚ich bin krank‘',
  '「I am sick」',
  '~I am sick~',
  'I’m "sick"',
  "I’m 'sick' today",
  'ich bin „krank“',
  'je suis «malade»',
  'estoy «enfermo»',
  'vielleicht morgen Homeoffice >> schon klar',
  'vielleicht morgen Homeoffice >> ja ja',
  'vielleicht morgen Homeoffice >> jaja',
];

/** Statements of which the same words are certain. */
const CERTAIN = [
  'I work in Berlin today',
  'ich arbeite heute in Berlin',
  'je travaille à Berlin demain',
  'hoy trabajo en Berlín',
  'I’m working in Berlin',
  'I’m in "Berlin" today',
  'I’m not in tomorrow, I’m remote tomorrow',
  'ich bin morgen nicht im Büro, ich bin morgen im Homeoffice',
  'I’m remote tomorrow, the plumber comes. Thanks!',
  'vielleicht morgen Homeoffice >> ja 🙏',
];

/** After a statement: an offer, and a word that declines it. */
const DECLINED = [
  ['hide me', 'I’m supposed to be remote', 'undo'],
  ['hide me', 'sick?', 'cancel'],
  ['versteck mich', 'krank?', 'rückgängig'],
  ['me masquer aujourd’hui', 'malade ?', 'annuler'],
  ['me masquer aujourd’hui', 'malade ?', 'annule'],
  ['ocúltame', '¿enfermo?', 'deshacer'],
  ['ocúltame', '¿enfermo?', 'anula'],
] as const;

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

  afterEach(() => forget(world, 'max'));

  for (const [stated, offered, declined] of some(DECLINED))
    it(`“${declined}” declines what was offered for “${offered}”, and leaves “${stated}”`, async () => {
      await world.say('max', stated);
      const before = await storedOf(world, 'max');
      await world.say('max', offered);
      const { text } = await world.say('max', declined);
      assert.deepEqual([before.length, await storedOf(world, 'max')], [1, before], text);
    });

  for (const said of some(CERTAIN))
    it(`“${said}” stores one statement`, async () => {
      for (const each of said.split(' >> ')) await world.say('max', each);
      assert.equal((await storedOf(world, 'max')).length, 1);
    });

  for (const said of some(IN_DOUBT))
    it(`“${said}” stores nothing`, async () => {
      let text = '';
      for (const each of said.split(' >> ')) ({ text } = await world.say('max', each));
      assert.deepEqual(await storedOf(world, 'max'), [], text);
    });

  for (const said of some(DOUBTFUL))
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

  for (const said of some(NOT_FINAL))
    it(`“${said}” is asked back`, async () => {
      assert.doesNotMatch((await world.say('max', said)).text, DONE);
    });

  for (const said of some(FINAL))
    it(`“${said}” is carried out`, async () => {
      assert.match((await world.say('max', said)).text, DONE);
    });
});
