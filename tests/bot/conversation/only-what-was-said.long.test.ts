import assert from 'node:assert/strict';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

interface Said {
  /** Statements that are stored if nothing is said beside them. */
  statements: readonly string[];
  /** What makes each of them doubtful, or takes it back. */
  doubts: readonly string[];
  /** What denies today, which three of the statements are about. */
  notToday: readonly string[];
  /** What the bot asks back, so that “yes” confirms it. */
  offers: readonly string[];
  yes: readonly string[];
  /** Beside “yes”, or beside one of several offers, these leave it open what is meant. */
  beside: readonly string[];
  /** Two offers, and a question with two answers. */
  several: readonly [offers: string, places: string];
  first: readonly string[];
  /** What names none of them, or more than one. */
  unclear: readonly string[];
  none: readonly string[];
  /** What puts off the answer, or is not understood; then “Berlin” answers nothing. */
  later: readonly string[];
}

/** Refusing, laughing and wondering. Each conversation is tried with some of them. */
const SIGNS = ['👎', '🛑', '❌', '✋', '😂', '🤣', '😉', '🤔', '🙃'];

const SAID: Readonly<Record<string, Said>> = {
  en: {
    statements: [
      'I’m remote',
      'I’m in Berlin',
      'hide me',
      'on leave on Monday',
      'remote every Monday',
      'I’m remote until 3pm',
      'clear my status',
    ],
    doubts: [
      'haha',
      'lol',
      'or not',
      ', stop',
      ', no',
      ', undo',
      ', never mind',
      ', or Boston',
      ', if I can',
      ', just a joke',
      ', according to Tom',
    ],
    notToday: ['I’m remote, not today', 'hide me but not today', 'I’m remote until 3pm, not today'],
    offers: ['maybe remote tomorrow', 'sick?', 'I’m in Berln tomorrow', 'hide me for a bit'],
    yes: ['yes', 'sure', 'yes please'],
    beside: [
      'haha',
      'lol',
      ', stop',
      ', no',
      ', undo',
      ', not today',
      ', both',
      ', later',
      ', maybe',
      ', I think',
      ', if it rains',
      '…',
      '?',
    ],
    several: ['maybe remote tomorrow, maybe in Berlin on Friday', 'I’m in the office tomorrow'],
    first: ['the first', 'yes, the first', '1', 'option 1 please'],
    unclear: [
      'both',
      'both please',
      'yes, both',
      'the two',
      'all of them',
      'either',
      '1 and 2',
      'first and second',
      'the first or the second',
      'yes',
    ],
    none: ['neither', 'none', 'none of them', 'no', '👎'],
    later: ['later', 'maybe', 'if it rains', 'I don’t know'],
  },
  de: {
    statements: [
      'ich bin im Homeoffice',
      'ich bin in Berlin',
      'versteck mich',
      'ich habe am Montag Urlaub',
      'jeden Montag Homeoffice',
      'Homeoffice bis 15 Uhr',
      'setz meinen Status zurück',
    ],
    doubts: [
      'haha',
      'lol',
      ', halt',
      ', stopp',
      ', nein',
      ', doch nicht',
      ', rückgängig',
      ', vergiss es',
      ', oder Boston',
      ', wenn ich kann',
      ', Witz',
      ', laut Tom',
    ],
    notToday: ['ich bin im Homeoffice, heute nicht', 'versteck mich, aber nicht heute', 'Homeoffice bis 15 Uhr, heute nicht'],
    offers: ['vielleicht morgen im Homeoffice', 'krank?', 'ich bin morgen in Berln', 'versteck mich?'],
    yes: ['ja', 'klar', 'ja bitte'],
    beside: [
      'haha',
      'lol',
      ', halt',
      ', stopp',
      ', nein',
      ', rückgängig',
      ', heute nicht',
      ', beides',
      ', später',
      ', vielleicht',
      ', glaube ich',
      ', wenn es regnet',
      '…',
      '?',
    ],
    several: ['vielleicht morgen im Homeoffice, vielleicht am Freitag in Berlin', 'ich bin morgen im Büro'],
    first: ['das erste', 'ja, das erste', '1', 'Option 1 bitte'],
    unclear: ['beide', 'beides', 'ja, beide', 'die zwei', 'die beiden', 'alle beide', 'alle', '1 und 2', 'das erste und das zweite', 'ja'],
    none: ['keins', 'keins von beiden', 'weder noch', 'nein', '👎'],
    later: ['später', 'vielleicht', 'wenn es regnet', 'weiß nicht'],
  },
  fr: {
    statements: [
      'je suis en télétravail',
      'je suis à Berlin',
      'cache-moi',
      'je suis en congé lundi',
      'télétravail tous les lundis',
      'télétravail jusqu’à 15h',
      'efface mon statut',
    ],
    doubts: ['haha', 'mdr', ', stop', ', non', ', annuler', ', laisse tomber', ', ou Boston', ', si je peux', ', blague', ', selon Tom'],
    notToday: ['je suis en télétravail, pas aujourd’hui', 'cache-moi mais pas aujourd’hui', 'télétravail jusqu’à 15h, pas aujourd’hui'],
    offers: ['peut-être en télétravail demain', 'malade ?', 'je suis à Berln demain', 'cache-moi ?'],
    yes: ['oui', 'bien sûr', 'oui s’il vous plaît'],
    beside: [
      'haha',
      'mdr',
      ', stop',
      ', non',
      ', annuler',
      ', pas aujourd’hui',
      ', les deux',
      ', plus tard',
      ', peut-être',
      ', je crois',
      ', s’il pleut',
      '…',
      ' ?',
    ],
    several: ['peut-être en télétravail demain, peut-être à Berlin vendredi', 'je suis au bureau demain'],
    first: ['le premier', 'oui, la première', '1', 'option 1'],
    unclear: [
      'les deux',
      'oui, les deux',
      'tous les deux',
      'toutes les deux',
      'l’un ou l’autre',
      '1 et 2',
      'le premier et le deuxième',
      'oui',
    ],
    none: ['aucun', 'aucune des deux', 'ni l’un ni l’autre', 'non', '👎'],
    later: ['plus tard', 's’il pleut', 'je ne sais pas'],
  },
  es: {
    statements: [
      'estoy en remoto',
      'estoy en Berlín',
      'ocúltame',
      'el lunes estoy de vacaciones',
      'todos los lunes en remoto',
      'en remoto hasta las 15',
      'borra mi estado',
    ],
    doubts: [
      'jaja',
      'xd',
      ', alto',
      ', no',
      ', deshacer',
      ', olvídalo',
      ', o Boston',
      ', si puedo',
      ', chiste',
      ', según Tom',
      'más o menos',
    ],
    notToday: ['estoy en remoto, hoy no', 'ocúltame, pero hoy no', 'en remoto hasta las 15, hoy no'],
    offers: ['quizás mañana en remoto', '¿enfermo?', 'estoy en Berln mañana', '¿ocúltame?'],
    yes: ['sí', 'claro', 'sí por favor'],
    beside: [
      'jaja',
      'xd',
      ', alto',
      ', no',
      ', deshacer',
      ', hoy no',
      ', los dos',
      ', más tarde',
      ', quizás',
      ', creo',
      ', si llueve',
      '…',
      '?',
    ],
    several: ['quizás mañana en remoto, quizás el viernes en Berlín', 'mañana estoy en la oficina'],
    first: ['el primero', 'sí, la primera', '1', 'opción 1'],
    unclear: ['los dos', 'sí, los dos', 'las dos', 'ambos', 'todos', 'cualquiera', '1 y 2', 'el primero y el segundo', 'sí'],
    none: ['ninguno', 'ninguna de las dos', 'ni uno ni otro', 'nada', 'no', '👎'],
    later: ['más tarde', 'quizás', 'si llueve', 'no sé'],
  },
};

/** Questions about an office tomorrow, answered with the day alone, and then with the place. */
const OTHER_DAYS = [
  ['de', 'ich bin im Büro', 'morgen', 'Berlin'],
  ['en', 'I’m in the office', 'tomorrow', 'Berlin'],
  ['fr', 'je suis au bureau', 'demain', 'Berlin'],
  ['es', 'estoy en la oficina', 'mañana', 'Berlín'],
] as const;

/** Offers, and what is said with “yes” beside them: another time or status is never stored for the offered one. */
const OTHERWISE = [
  ['en', 'maybe remote next week', 'yes, sick'],
  ['en', 'maybe remote tomorrow', 'yes, now'],
  ['en', 'maybe remote tomorrow', 'yes, in Boston'],
  ['en', 'maybe remote tomorrow, maybe in Berlin on Friday', 'yes, on leave'],
  ['en', 'I’m in the office tomorrow', 'yes, on leave'],
  ['de', 'vielleicht nächste Woche im Homeoffice', 'ja, krank'],
  ['de', 'vielleicht morgen im Homeoffice', 'ja, jetzt'],
  ['de', 'vielleicht morgen im Homeoffice', 'ja, in Boston'],
  ['de', 'vielleicht morgen im Homeoffice, vielleicht am Freitag in Berlin', 'ja, versteck mich'],
  ['fr', 'peut-être en télétravail la semaine prochaine', 'oui, malade'],
  ['fr', 'peut-être en télétravail demain', 'oui, maintenant'],
  ['fr', 'peut-être en télétravail demain', 'oui, à Boston'],
  ['es', 'quizás en remoto la semana que viene', 'sí, enfermo'],
  ['es', 'quizás mañana en remoto', 'sí, ahora'],
  ['es', '¿enfermo?', 'sí, todos los lunes'],
  ['es', 'estoy en Berln', 'sí, todos los lunes'],
  ['es', 'quizás mañana en remoto', 'sí, en Boston'],
] as const;

/** Exceptions of a statement, which is not stored without them. */
const EXCEPTIONS = [
  ['en', 'remote every Monday but not today', 'remote every Monday except next week', 'remote today but not in the afternoon'],
  ['en', 'hide me tomorrow but not in the morning', 'I’m remote this week but not Wednesday'],
  [
    'de',
    'jeden Montag Homeoffice, heute nicht',
    'jeden Montag Homeoffice außer nächste Woche',
    'diese Woche Homeoffice, aber Mittwoch nicht',
  ],
  ['fr', 'télétravail tous les lundis mais pas aujourd’hui', 'télétravail tous les lundis sauf la semaine prochaine'],
  ['fr', 'télétravail tous les lundis mais pas la semaine prochaine', 'je suis malade mais pas la semaine prochaine'],
  ['es', 'todos los lunes en remoto, pero hoy no', 'todos los lunes en remoto salvo la semana que viene'],
] as const;

/** Before a statement they make it doubtful. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  en: ['lol, ', '👎 ', 'not sure, ', 'if I can, ', 'if it rains, ', 'Anna says: ', 'cancel: ', 'either '],
  de: ['lol, ', '👎 ', 'nicht sicher, ', 'wenn ich kann, ', 'wenn es regnet, ', 'Anna sagt: ', 'abbrechen: ', 'laut Tom, '],
  fr: ['mdr, ', '👎 ', 'pas sûr, ', 'si je peux, ', 's’il pleut, ', 'Anna dit : ', 'annuler : ', 'blague : ', 'selon Tom, '],
  es: ['jaja, ', '👎 ', 'si puedo, ', 'si llueve, ', 'Anna dice: ', 'cancela: ', 'según Tom, '],
};

/** Directly after a statement or a weekly rule they do not change it. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Monday too haha',
    'no, tomorrow 👎',
    'no, Boston 😂',
    'same on Tuesday 👎',
    'forget it?',
    'forget it haha',
    'forget it 👎',
    'forget it, no',
    'undo?',
    'undo haha',
    'not undo',
  ],
  de: [
    'Montag auch haha',
    'Montag auch, halt',
    'nein, morgen 👎',
    'nein, Boston 😂',
    'vergiss es?',
    'vergiss es haha',
    'vergiss es 👎',
    'vergiss es, nein',
    'rückgängig?',
    'rückgängig haha',
    'nicht rückgängig',
  ],
  fr: [
    'lundi aussi mdr',
    'non, demain 👎',
    'non, Boston 😂',
    'laisse tomber ?',
    'laisse tomber mdr',
    'laisse tomber 👎',
    'annuler ?',
    'annuler mdr',
  ],
  es: ['lunes también jaja', 'no, mañana 👎', 'no, Boston 😂', '¿olvídalo?', 'olvídalo jaja', 'olvídalo 👎', '¿deshacer?', 'deshacer jaja'],
};

describe('what nobody said', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  /** All that somebody may have stored by a conversation: statements, weekly rules and fresh starts. */
  async function storedBy(locale: string, ...turns: string[]): Promise<string[]> {
    await forget(world, 'max');
    for (const turn of turns) await world.say('max', turn, { locale });
    const rules = await world.store.weeklyRules(['max']);
    const clears = await world.store.clears({ since: 0, personId: 'max' });
    return [...(await storedOf(world, 'max')), ...rules.flatMap((each) => each.rules.map(() => 'rule')), ...clears.map(() => 'clear')];
  }

  /** The conversations after which something is stored. */
  async function storing(locale: string, conversations: readonly (readonly string[])[]): Promise<string[]> {
    const found: string[] = [];
    for (const turns of conversations) {
      const stored = await storedBy(locale, ...turns);
      if (stored.length > 0) found.push(`${turns.join(' >> ')}: ${stored.join(', ')}`);
    }
    return found;
  }

  const beside = (text: string, ending: string) => (/^[,…? ]/.test(ending) ? `${text}${ending}` : `${text} ${ending}`);

  const signs = (at: number) => SIGNS.filter((_, index) => index % 4 === at % 4);

  for (const [locale, said] of Object.entries(SAID)) {
    const [offers, places] = said.several;

    it(`When a statement in “${locale}” is alone, then it is stored`, async () => {
      for (const statement of said.statements) assert.notDeepEqual(await storedBy(locale, statement), [], statement);
    });

    it(`When a doubt, a stop, laughter or a sign is beside a statement in “${locale}”, then nothing is stored`, async () => {
      const conversations = said.statements.flatMap((each, at) => [...said.doubts, ...signs(at)].map((ending) => [beside(each, ending)]));
      assert.deepEqual(await storing(locale, conversations), []);
    });

    it(`When a doubt stands before a statement in “${locale}”, then nothing is stored`, async () => {
      const beginnings = BEFORE[locale] ?? [];
      assert.deepEqual(
        await storing(
          locale,
          said.statements.flatMap((each) => beginnings.map((beginning) => [`${beginning}${each}`])),
        ),
        [],
      );
    });

    it(`When a correction or “forget it” is laughed at, refused or asked in “${locale}”, then nothing changes`, async () => {
      for (const statement of [said.statements[0] ?? '', said.statements[3] ?? '', said.statements[4] ?? ''])
        for (const after of AFTER[locale] ?? [])
          assert.deepEqual(await storedBy(locale, statement, after), await storedBy(locale, statement), `${statement} >> ${after}`);
    });

    it(`When a statement in “${locale}” is put off, then “${said.yes[0]}” does not store it for today`, async () => {
      assert.deepEqual(
        await storing(
          locale,
          said.notToday.flatMap((each) => [[each], ...said.yes.map((yes) => [each, yes])]),
        ),
        [],
      );
    });

    it(`When anything is said beside “${said.yes[0]}”, then no offer is carried out`, async () => {
      const conversations = said.offers.flatMap((offer, at) =>
        [...said.beside, ...signs(at)].map((ending) => [offer, beside(said.yes[at % said.yes.length] ?? '', ending)]),
      );
      assert.deepEqual(await storing(locale, conversations), []);
    });

    it(`When “${said.yes[0]}” is alone, then the offer is carried out`, async () => {
      for (const offer of said.offers)
        for (const yes of [...said.yes, `${said.yes[0]} 👍`])
          assert.equal((await storedBy(locale, offer, yes)).length, 1, `${offer} >> ${yes}`);
    });

    it(`When one of several offers is named in “${locale}”, then that one is stored`, async () => {
      for (const first of said.first) {
        assert.deepEqual(await storedBy(locale, offers, first), ['remote 21 Nov, 00:00 – 22 Nov, 00:00'], first);
        assert.deepEqual(await storedBy(locale, places, first), ['berlin 21 Nov, 00:00 – 22 Nov, 00:00'], first);
      }
    });

    it(`When no single one of several offers is named in “${locale}”, then nothing is stored, and the next answer may name it`, async () => {
      const answers = [
        ...said.unclear,
        ...signs(0).map((sign) => beside(said.first[0] ?? '', sign)),
        ...signs(1).map((sign) => beside('1', sign)),
      ];
      assert.deepEqual(
        await storing(
          locale,
          said.several.flatMap((several) => answers.map((answer) => [several, answer])),
        ),
        [],
      );
      for (const answer of said.unclear)
        for (const several of said.several)
          assert.equal((await storedBy(locale, several, answer, '1')).length, 1, `${several} >> ${answer}`);
    });

    it(`When the offers are refused in “${locale}”, then “1” and “${said.yes[0]}” store nothing after it`, async () => {
      const pending = [...said.several, ...said.offers];
      const conversations = pending.flatMap((each) =>
        said.none.flatMap((none) => [
          [each, none, '1'],
          [each, none, said.yes[0] ?? ''],
        ]),
      );
      assert.deepEqual(await storing(locale, conversations), []);
    });

    it(`When an offer in “${locale}” is not answered at once, then “Berlin” and “${said.yes[0]}” store nothing after it`, async () => {
      const conversations = said.later.flatMap((later) => [
        [places, later, 'Berlin'],
        ...said.offers.map((offer) => [offer, later, said.yes[0] ?? '']),
      ]);
      assert.deepEqual(await storing(locale, conversations), []);
    });
  }

  for (const [locale, ...turns] of OTHER_DAYS)
    it(`When “${turns[1]}” answers which office is meant, then “${turns[2]}” is stored for that day`, async () => {
      assert.deepEqual(await storedBy(locale, ...turns), ['berlin 21 Nov, 00:00 – 22 Nov, 00:00']);
    });

  for (const [locale, offer, answer] of OTHERWISE)
    it(`When “${answer}” follows “${offer}”, then nothing is stored`, async () => {
      assert.deepEqual(await storing(locale, [[offer, answer]]), []);
    });

  for (const [locale, ...statements] of EXCEPTIONS)
    for (const statement of statements)
      it(`When “${statement}” is said, then nothing is stored, and “yes” stores nothing`, async () => {
        const yes = SAID[locale]?.yes[0] ?? '';
        assert.deepEqual(await storing(locale, [[statement], [statement, yes]]), []);
      });

  for (const said of ['zeig mich wieder nicht', 'zeig mich wieder, heute nicht', 'zeig mich wieder, aber nicht morgen'])
    it(`When “${said}” is said, then nobody is hidden by it`, async () => {
      assert.deepEqual(await storing('de', [[said]]), []);
    });

  for (const exception of ['but not today', 'but not next week', 'except next week'])
    it(`When a weekly rule has an exception (“${exception}”), then the answer says that rules have none`, async () => {
      await forget(world, 'max');
      assert.match(
        (await world.say('max', `remote every Monday ${exception}`)).text,
        /^I noted nothing, because a weekly rule has no exceptions/,
      );
    });

  it('When one of two places is denied, then the other is stored for the day of the last answer', async () => {
    for (const [locale, asked, answer] of [
      ['en', 'I’m in the office tomorrow', 'Berlin, not Boston'],
      ['de', 'ich bin morgen im Büro', 'Berlin, nicht Boston'],
      ['fr', 'je suis au bureau demain', 'Berlin, pas Boston'],
      ['es', 'mañana estoy en la oficina', 'Berlín, no Boston'],
    ] as const)
      assert.deepEqual(await storedBy(locale, asked, answer), ['berlin 21 Nov, 00:00 – 22 Nov, 00:00'], answer);
  });

  for (const [locale, plan, answer] of [
    ['en', 'I’m in Berlin on Monday', 'yes, delete my data, undo'],
    ['de', 'ich bin am Montag in Berlin', 'ja, meine Daten löschen, doch nicht'],
    ['fr', 'je suis à Berlin lundi', 'oui, supprimer mes données, annuler'],
    ['es', 'estoy en Berlín el lunes', 'sí, eliminar mis datos, deshacer'],
    ['en', 'I’m in Berlin on Monday', 'hide me, undo'],
    ['en', 'I’m in Berlin on Monday', 'ask me every morning, undo'],
  ] as const)
    it(`When “${answer}” is said after a plan, then the plan stays and nothing else is done`, async () => {
      assert.deepEqual(await storedBy(locale, plan, answer), ['berlin 23 Nov, 00:00 – 24 Nov, 00:00']);
      assert.deepEqual(await world.store.subscriptions({ personId: 'max' }), []);
    });
});
