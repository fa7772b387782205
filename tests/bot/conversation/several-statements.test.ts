import assert from 'node:assert/strict';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

/** Messages in a row, the last answer, and the statements that are stored. */
const SAID: readonly [language: string, said: readonly string[], answered: RegExp, ...stored: string[]][] = [
  ['en', ['wfh until noon then office'], /Which one: Berlin or Boston\?$/, 'remote 20 Nov, 10:00 – 20 Nov, 12:00'],
  [
    'en',
    ['remote until 12 then office', 'Berlin'],
    /^Noted: you are in Berlin/,
    'remote 20 Nov, 10:00 – 20 Nov, 12:00',
    'berlin 20 Nov, 12:00 – 21 Nov, 00:00',
  ],
  ['en', ['I’m in the office, tomorrow in Berlin'], /say “I’m in Berlin tomorrow”\.$/],
  ['en', ['I’m in the office today, tomorrow in Berlin'], /so I changed nothing/],
  ['en', ['I’m in the office tomorrow, in Berlin'], /^Noted/, 'berlin 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['en', ['I’m in the office, Berlin, tomorrow'], /^Noted/, 'berlin 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['de', ['ich bin im Büro, morgen in Berlin'], /„Ich bin morgen in Berlin“\.$/],
  ['fr', ['je suis au bureau, demain à Berlin'], /Je suis à Berlin demain/],
  ['es', ['estoy en la oficina, mañana en Berlín'], /«Estoy en Berlin mañana»\.$/],
  ['en', ['a week ago, I’m working from home today'], /so I changed nothing/],
  ['de', ['vor einer Woche, ich bin heute im Homeoffice'], /nichts notiert/],
  ['fr', ['il y a une semaine, je suis en télétravail aujourd’hui'], /je n’ai donc rien changé/],
  ['es', ['hace una semana, hoy estoy en remoto'], /no he anotado nada/],
  ['es', ['sigue a Anna Berg'], /^Anna Berg verá que usted sigue/],
  ['es', ['por favor sigue a Anna Berg'], /^Anna Berg verá que usted sigue/],
  ['es', ['siga a Anna Berg'], /^Anna Berg verá que usted sigue/],
  ['es', ['sigue a Anna Berg', 'está bien', 'deja de seguir a Anna Berg'], /^Hecho/],
  ['es', ['¿sigue Anna Berg en Berlín?'], /^Sí: Anna Berg/],
  ['en', ['is Anna Berg in next month'], /Tuesday 1 December to Thursday 31 December\.$/],
  ['de', ['ist Anna Berg nächsten Monat da'], /1\. Dezember bis Donnerstag, 31\. Dezember/],
  ['fr', ['Anna Berg est là le mois prochain ?'], /au jeudi 31 décembre/],
  ['es', ['¿está Anna Berg el mes que viene?'], /jueves, 31 de diciembre/],
];

describe('several statements in one message, and questions about many days', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, said, answered, ...stored] of SAID)
    it(`When “${said.join('”, “')}” is said, then the answer is ${answered.source}`, async () => {
      let text = '';
      for (const each of said) ({ text } = await world.say('max', each, { locale }));
      assert.match(text, answered);
      assert.deepEqual(await storedOf(world, 'max'), stored);
    });
});
