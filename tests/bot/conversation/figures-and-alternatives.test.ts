import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

const NOT_UNDERSTOOD =
  /^(?:I did not understand|Das habe ich nicht verstanden|„.*“ habe ich nicht verstanden|Je n’ai pas compris|No (?:lo )?he entendido)/;

/** Figures of speech, and an answer that would confirm or complete a statement. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I’m in love',
    'I’m in love today',
    'I’m in trouble',
    'I’m in a rush',
    'I’m so remote',
    'I’m at the end of my tether',
    'I’m in a good mood',
    'I’m on fire',
    'I’m in bed',
    'I’m at a loss',
    'I’m sick of it',
    'leave me alone',
  ],
  de: [
    'ich bin in Eile',
    'ich bin in Schwierigkeiten',
    'ich bin im Stress',
    'ich bin im Bilde',
    'ich bin am Ende meiner Kräfte',
    'ich bin so remote',
    'bin verliebt in Berlin',
    'ich bin krank vor Sorge',
  ],
  fr: [
    'je suis à bout',
    'je suis dans le pétrin',
    'je suis en colère',
    'je suis aux anges',
    'je suis en pleine forme',
    'je suis malade de jalousie',
  ],
  es: ['estoy en un lío', 'estoy en apuros', 'estoy de mal humor', 'estoy en las nubes', 'estoy al borde de un ataque', 'estoy tan remoto'],
};
const YES: Readonly<Record<string, string>> = { en: 'yes', de: 'ja', fr: 'oui', es: 'sí' };

/** Two statements with “or” between them, and what the bot asks. */
const EITHER: readonly [language: string, said: string, asked: RegExp, answer: string, stored: string][] = [
  [
    'en',
    'I’m in Berlin or in Boston tomorrow',
    /^Which one is it: “I’m in Berlin tomorrow” or “I’m in Boston tomorrow”\?/,
    'Boston',
    'boston 21 Nov, 06:00 – 22 Nov, 06:00',
  ],
  [
    'en',
    'tomorrow I’m remote or on leave',
    /^Which one is it: “I’m remote tomorrow” or “I’m on leave tomorrow”\?/,
    'the first',
    'remote 21 Nov, 00:00 – 22 Nov, 00:00',
  ],
  [
    'en',
    'I’m remote tomorrow or on Monday',
    /“I’m remote tomorrow” or “I’m remote on Monday”/,
    'the second',
    'remote 23 Nov, 00:00 – 24 Nov, 00:00',
  ],
  [
    'de',
    'ich bin morgen in Berlin oder in Boston',
    /^Was davon: „Ich bin morgen in Berlin“ oder „Ich bin morgen in Boston“\?/,
    'die erste',
    'berlin 21 Nov, 00:00 – 22 Nov, 00:00',
  ],
  [
    'de',
    'ich bin morgen im Homeoffice oder in Berlin',
    /„Ich bin morgen remote“ oder „Ich bin morgen in Berlin“/,
    'die zweite',
    'berlin 21 Nov, 00:00 – 22 Nov, 00:00',
  ],
  [
    'fr',
    'je suis à Berlin ou à Boston demain',
    /^Laquelle des deux\s: «\sJe suis à Berlin demain\s» ou «\sJe suis à Boston demain\s»/,
    'Berlin',
    'berlin 21 Nov, 00:00 – 22 Nov, 00:00',
  ],
  [
    'fr',
    'je suis en télétravail ou en congé demain',
    /«\sJe suis en télétravail demain\s» ou «\sJe suis en congé demain\s»/,
    'la première',
    'remote 21 Nov, 00:00 – 22 Nov, 00:00',
  ],
  [
    'es',
    'mañana estoy en Berlín o en Boston',
    /^¿Cuál de las dos: «Estoy en Berlin mañana» o «Estoy en Boston mañana»\?/,
    'Boston',
    'boston 21 Nov, 06:00 – 22 Nov, 06:00',
  ],
  [
    'es',
    'mañana estoy en remoto o en Berlín',
    /«Estoy en remoto mañana» o «Estoy en Berlin mañana»/,
    'la segunda',
    'berlin 21 Nov, 00:00 – 22 Nov, 00:00',
  ],
];

/** Conversations after which nothing is stored. */
const NOTHING: readonly [language: string, ...said: string[]][] = [
  ['en', 'I’m in Berlin or in Boston tomorrow', 'yes'],
  ['en', 'I’m remote or in Berlin tomorrow', 'both'],
  ['en', 'I’m in Berlin or in New York tomorrow'],
  ['de', 'ich bin morgen in Berlin oder New York'],
  ['fr', 'je suis à Berlin ou à New York demain'],
  ['es', 'mañana estoy en Berlín o en Nueva York'],
  ['en', 'hide me, not today', 'yes, hide me'],
  ['de', 'versteck mich, heute nicht', 'ja, versteck mich'],
  ['fr', 'cache-moi, mais pas aujourd’hui', 'oui, cache-moi'],
  ['es', 'ocúltame, pero hoy no', 'sí, ocúltame'],
  ['en', 'I’m remote, not working from home'],
  ['en', 'I’m working from home and I’m not remote'],
  ['en', 'I’m in the office, I mean not there', 'Berlin'],
  ['de', 'ich bin im Homeoffice, ich bin nicht zu Hause'],
  ['de', 'ich bin im Urlaub, habe nicht frei'],
  ['fr', 'je suis en congé, pas en vacances'],
  ['fr', 'je suis en télétravail, pas chez moi'],
  ['es', 'estoy en remoto, no en casa'],
  ['es', 'estoy de vacaciones, no de permiso'],
];

/** Commands beside a past time or a doubt: none of them is carried out. */
const COMMANDS: readonly [language: string, ...said: string[]][] = [
  [
    'en',
    'yesterday ask me every morning',
    'yesterday, clear my status',
    'tomorrow, clear my status',
    'I’m not sure, clear my status',
    'if I’m back, ask me every morning',
  ],
  ['de', 'letzte Woche setz meinen Status zurück', 'gestern frag mich jeden Morgen', 'ich bin nicht sicher, setz meinen Status zurück'],
  ['fr', 'hier demande-moi chaque matin', 'la semaine dernière efface mon statut', 'je ne suis pas sûr, efface mon statut'],
  [
    'es',
    'ayer pregúntame cada mañana',
    'la semana pasada borra mi estado',
    'no estoy seguro, borra mi estado',
    'deja de preguntarme cada mañana, no estoy seguro',
  ],
];
const DONE =
  /(?:^|\n)(?:Done|Noted|I ask you|I do not ask|Erledigt|Notiert|Ich frage|C’est fait|C’est noté|Je vous demande|Hecho|Anotado|Los días laborables|No le pregunto)/;

describe('words that state nothing', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, figures] of Object.entries(FIGURES))
    for (const said of some(figures))
      it(`When “${said}” is said, then it is not understood, and a short answer stores nothing`, async () => {
        assert.match((await world.say('max', said, { locale })).text, NOT_UNDERSTOOD);
        for (const answer of ['Berlin', YES[locale] ?? '']) await world.say('max', answer, { locale });
        assert.deepEqual(await storedOf(world, 'max'), []);
      });

  for (const [locale, said, asked, answer, stored] of some(EITHER))
    it(`When “${said}” is said, then the bot asks which one, and “${answer}” stores it`, async () => {
      assert.match((await world.say('max', said, { locale })).text, asked);
      assert.deepEqual(await storedOf(world, 'max'), []);
      await world.say('max', answer, { locale });
      assert.deepEqual(await storedOf(world, 'max'), [stored]);
    });

  for (const [locale, ...said] of some(NOTHING))
    it(`When “${said.join('”, “')}” is said, then nothing is stored`, async () => {
      for (const each of said) await world.say('max', each, { locale });
      assert.deepEqual(await storedOf(world, 'max'), []);
    });

  for (const [locale, ...commands] of COMMANDS)
    for (const said of some(commands))
      it(`When “${said}” is said, then the bot asks back`, async () => {
        assert.doesNotMatch((await world.say('max', said, { locale })).text, DONE);
      });

  for (const [locale, question, more, answered] of [
    ['en', 'who is remote', 'and on leave?', /^I know of nobody on leave/],
    ['de', 'wer ist im Homeoffice', 'und im Urlaub?', /abwesend|Urlaub/],
    ['fr', 'qui est en télétravail', 'et en congé ?', /congé/],
    ['es', 'quién está en remoto', '¿y de vacaciones?', /^No sé de nadie/],
  ] as const)
    it(`When “${more}” follows “${question}”, then it is a question about the others`, async () => {
      await world.say('max', question, { locale });
      const { text } = await world.say('max', more, { locale });
      assert.match(text, answered);
      assert.doesNotMatch(text, /^(?:You asked|Das war eine Frage|C’était une question|Era una pregunta)/);
    });
});

/** What may come to be, and how to say it. The bot offers the statement, and stores nothing. */
const PERHAPS: readonly [language: string, offered: RegExp, ...said: string[]][] = [
  [
    'en',
    /“I’m remote on monday”/i,
    'is there any way I could be remote on Monday',
    'I could be remote on Monday',
    'can I be remote on Monday',
  ],
  ['en', /“I’m in Berlin tomorrow”/, 'I might be in Berlin tomorrow'],
  ['en', /“I’m on leave today”/, 'if I’m sick, who do I tell'],
  ['de', /„Ich bin morgen in Berlin“/, 'ich könnte morgen in Berlin sein', 'ich müsste morgen in Berlin sein'],
  ['de', /„Ich bin heute abwesend“/, 'wenn ich krank bin, wem sage ich das', 'wenn ich krank bin, wo muss ich mich melden?'],
  ['fr', /Je suis à Berlin demain/, 'je pourrais être à Berlin demain', 'il se peut que je sois à Berlin demain'],
  ['fr', /Je suis en congé aujourd’hui/, 'si je suis malade, à qui le dire', 'si je suis malade, à qui dois-je le dire ?'],
  ['es', /«Estoy en Berlin mañana»/, 'podría estar en Berlín mañana', 'puede que esté en Berlín mañana'],
  ['es', /«Estoy de permiso hoy»/, 'si estoy enfermo, a quién se lo digo'],
];

describe('what may come to be', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  // In Spanish “si” may also be “yes” to an offer.
  beforeEach(() => world.say('max', 'no'));

  for (const [locale, offered, ...sentences] of PERHAPS)
    for (const said of some(sentences))
      it(`When “${said}” is said, then the answer offers the statement and nothing else`, async () => {
        const { text } = await world.say('max', said, { locale });
        assert.match(text, offered);
        assert.doesNotMatch(text, /\n/);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });
});

/** Alternatives in other words than "or": the bot asks which one, and "the second" stores the second. */
const ALTERNATIVES: readonly [language: string, second: string, stored: string, ...said: string[]][] = [
  [
    'en',
    'the second',
    'boston 21 Nov, 06:00 – 22 Nov, 06:00',
    'I’m in Berlin tomorrow, alternatively in Boston',
    'I’m in Berlin or else in Boston tomorrow',
    'I’m in Berlin tomorrow, otherwise in Boston',
    'I’m in Berlin tomorrow, failing that in Boston',
    'I’m in Berlin respectively Boston tomorrow',
    'I’m in Berlin tomorrow if not in Boston',
    'tomorrow in Berlin or Boston',
  ],
  [
    'en',
    'the latter',
    'remote 21 Nov, 00:00 – 22 Nov, 00:00',
    'I’m in Berlin tomorrow if not remote',
    'I’m in Berlin tomorrow, otherwise remote',
  ],
  ['en', 'the former', 'berlin 21 Nov, 00:00 – 22 Nov, 00:00', 'I’m in Berlin tomorrow, alternatively on Monday'],
  [
    'de',
    'das zweite',
    'boston 21 Nov, 06:00 – 22 Nov, 06:00',
    'ich bin morgen in Berlin, alternativ in Boston',
    'ich bin morgen in Berlin, ersatzweise in Boston',
    'ich bin morgen in Berlin bzw. Boston',
    'ich bin morgen in Berlin, sonst in Boston',
    'ich bin morgen in Berlin respektive Boston',
    'ich bin morgen in Berlin, wahlweise in Boston',
    'morgen in Berlin oder Boston',
  ],
  [
    'de',
    'letzteres',
    'remote 21 Nov, 00:00 – 22 Nov, 00:00',
    'ich bin morgen in Berlin, alternativ im Homeoffice',
    'ich bin morgen in Berlin, andernfalls im Homeoffice',
  ],
  [
    'fr',
    'la deuxième',
    'boston 21 Nov, 06:00 – 22 Nov, 06:00',
    'je suis à Berlin demain, alternativement à Boston',
    'je suis à Berlin demain, sinon à Boston',
    'je suis à Berlin demain, à défaut à Boston',
    'je suis à Berlin demain, ou bien à Boston',
    'demain à Berlin ou Boston',
  ],
  ['fr', 'ce dernier', 'berlin 21 Nov, 00:00 – 22 Nov, 00:00', 'je suis en télétravail demain, sinon à Berlin'],
  [
    'es',
    'la segunda',
    'boston 21 Nov, 06:00 – 22 Nov, 06:00',
    'mañana estoy en Berlín, alternativamente en Boston',
    'mañana estoy en Berlín, si no en Boston',
    'mañana estoy en Berlín, en su defecto en Boston',
    'mañana estoy en Berlín o bien en Boston',
  ],
  ['es', 'este último', 'remote 21 Nov, 00:00 – 22 Nov, 00:00', 'mañana estoy en Berlín, de lo contrario en remoto'],
];

/** A condition, or a limit: nothing is stored, and the answer offers at most the statement without it. */
const LIMITED: readonly [language: string, ...said: string[]][] = [
  ['en', 'I’m in Berlin tomorrow unless I’m ill', 'I’m in Berlin tomorrow at the latest', 'I’m in Berlin tomorrow at the earliest'],
  [
    'en',
    'I’m in Berlin tomorrow, with Monday as a backup',
    'I’m in Berlin tomorrow, if need be remote',
    'I’m remote until 3 at the latest',
  ],
  [
    'de',
    'ich bin morgen in Berlin, es sei denn ich bin krank',
    'ich bin morgen in Berlin, außer ich bin krank',
    'ich bin spätestens morgen in Berlin',
  ],
  [
    'de',
    'ich bin frühestens morgen in Berlin',
    'ich bin mindestens bis 15 Uhr im Homeoffice',
    'ich bin morgen in Berlin, notfalls im Homeoffice',
  ],
  [
    'fr',
    'je suis à Berlin demain sauf si je suis malade',
    'je suis à Berlin demain à moins que je sois malade',
    'je suis à Berlin demain au plus tard',
  ],
  [
    'es',
    'mañana estoy en Berlín salvo que esté enfermo',
    'mañana estoy en Berlín a no ser que esté enfermo',
    'mañana estoy en Berlín, a más tardar',
  ],
];

describe('alternatives and conditions', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, second, stored, ...sentences] of ALTERNATIVES)
    for (const said of some(sentences))
      it(`When “${said}” is said, then nothing is stored until “${second}” answers which one`, async () => {
        await world.say('max', said, { locale });
        assert.deepEqual(await storedOf(world, 'max'), []);
        await world.say('max', second, { locale });
        assert.deepEqual(await storedOf(world, 'max'), [stored]);
      });

  for (const [locale, ...sentences] of LIMITED)
    for (const said of some(sentences))
      it(`When “${said}” is said, then nothing is stored, and not both are offered`, async () => {
        const { text } = await world.say('max', said, { locale });
        assert.deepEqual(await storedOf(world, 'max'), []);
        assert.ok(!text.includes('\n\n'));
      });
});
