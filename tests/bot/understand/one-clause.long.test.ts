import assert from 'node:assert/strict';
import { compiledLanguage } from '../../../bot/language/languages.ts';
import { partsOf } from '../../../bot/understand/clauses.ts';
import { wordsOf } from '../../../bot/understand/words.ts';
import type { Language } from '../../../server/texts/languages.ts';
import { carriedOut } from './carried-out.ts';
import '../../support/prepared-languages.ts';

interface Clauses {
  /** Reasons with their mark or connecting word, before and after a statement. */
  before: readonly string[];
  after: readonly string[];
  statements: readonly (readonly [said: string, intent: string])[];
  /** What may change the statement: a condition, a doubt, hearsay, a joke, another person. */
  doubts: readonly string[];
  /** Reasons about another person, each a whole message. */
  others: readonly string[];
}

const CLAUSES: Readonly<Record<Language, Clauses>> = {
  en: {
    before: [
      'the lift is stuck again, ',
      'because my shoulder aches badly, ',
      'my cousin lands tonight so ',
      'hope you had a good weekend, ',
      'no hot water in the flat, ',
    ],
    after: [
      ' because the pipes froze',
      ', need some quiet',
      ' - the sweep comes round',
      ', the trains are not running',
      ' since the school stays shut',
    ],
    statements: [
      ["I'm remote today", 'say-remote'],
      ["I'm on leave on Monday", 'say-leave'],
      ['working from home tomorrow', 'say-remote'],
    ],
    doubts: [
      ' if the pipes freeze',
      ', or so they think',
      ', he claims',
      ', just kidding',
      ', maybe',
      ', unless the strike ends',
      ', should I?',
      ', my boss says',
      ', not',
    ],
    others: [
      'the kids are ill so my wife is at home',
      'the kids are ill',
      'because my husband is sick',
      'my colleague is on leave on Monday because she moves house',
    ],
  },
  de: {
    before: [
      'der Aufzug steckt wieder fest, ',
      'Weil meine Schulter schmerzt, ',
      'guten Morgen zusammen, ',
      'kein warmes Wasser in der Wohnung, ',
    ],
    after: [
      ' weil die Rohre eingefroren sind',
      ', brauche etwas Ruhe',
      ' - der Kaminkehrer kommt vorbei',
      ', die Züge fahren nicht',
      ' wegen der Ablesung',
    ],
    statements: [
      ['ich bin heute im Homeoffice', 'say-remote'],
      ['ich habe am Montag Urlaub', 'say-leave'],
      ['ich arbeite morgen von zu Hause', 'say-remote'],
    ],
    doubts: [
      ' falls die Rohre einfrieren',
      ', glauben sie jedenfalls',
      ', behauptet er',
      ', nur Spaß',
      ', vielleicht',
      ', sofern der Streik endet',
      ', oder?',
      ', sagt mein Chef',
      ', nicht',
    ],
    others: [
      'die Kinder sind krank also ist meine Frau zu Hause',
      'die Kinder sind krank',
      'weil mein Mann krank ist',
      'meine Kollegin hat Montag Urlaub weil sie umzieht',
    ],
  },
  fr: {
    before: [
      'l’ascenseur est encore bloqué, ',
      'parce que mon épaule me lance, ',
      'mon cousin arrive ce soir donc ',
      'bonjour à tous, ',
      'pas d’eau chaude à l’appart, ',
    ],
    after: [
      ' parce que les tuyaux ont gelé',
      ', besoin de calme aujourd’hui',
      ' - le ramoneur va passer',
      ', les trains ne roulent pas',
      ' vu que la cantine reste fermée',
    ],
    statements: [
      ['je suis en télétravail aujourd’hui', 'say-remote'],
      ['je suis en congé lundi', 'say-leave'],
      ['je travaille de chez moi demain', 'say-remote'],
    ],
    doubts: [
      ' si les tuyaux gèlent',
      ', d’après eux',
      ', prétend-il',
      ', je plaisante',
      ', peut-être',
      ', sauf si la grève s’arrête',
      ', non ?',
      ', dit mon chef',
    ],
    others: [
      'les enfants sont malades donc ma femme est à la maison',
      'les enfants sont malades',
      'parce que mon mari est malade',
      'ma collègue est en congé lundi parce qu’elle déménage',
    ],
  },
  es: {
    before: [
      'el ascensor está otra vez atascado, ',
      'porque me duele el hombro, ',
      'mi primo llega esta noche, así que ',
      'buenos días a todos, ',
      'no hay agua caliente en el piso, ',
    ],
    after: [
      ' porque se helaron las tuberías',
      ', necesito algo de calma',
      ' - el deshollinador va a pasar',
      ', los trenes no circulan',
      ' ya que cierra el comedor',
    ],
    statements: [
      ['estoy en remoto hoy', 'say-remote'],
      ['estoy de vacaciones el lunes', 'say-leave'],
      ['trabajo desde casa mañana', 'say-remote'],
    ],
    doubts: [
      ' si se hielan las tuberías',
      ', según ellos',
      ', dice él',
      ', es broma',
      ', quizás',
      ', a menos que acabe la huelga',
      ', ¿no?',
      ', dice mi jefe',
    ],
    others: [
      'los niños están malos así que mi mujer está en casa',
      'los niños están malos',
      'porque mi marido está enfermo',
      'mi compañera está de vacaciones el lunes porque se muda',
    ],
  },
};

for (const [code, { before, after, statements, doubts, others }] of Object.entries(CLAUSES) as [Language, Clauses][]) {
  describe(`a statement beside other clauses in “${code}”`, () => {
    for (const [said, intent] of statements) {
      it(`When a reason is said with “${said}”, then the statement counts`, () => {
        const messages = [...before.map((reason) => `${reason}${said}`), ...after.map((reason) => `${said}${reason}`)];
        assert.deepEqual(
          messages.filter((message) => carriedOut(message) !== intent),
          [],
        );
      });

      it(`When “${said}” is in doubt, then nothing is stored, also beside a reason`, () => {
        const messages = doubts.flatMap((doubt) => [
          `${said}${doubt}`,
          `${before[0]}${said}${doubt}`,
          `${said}${doubt}${after[0]}`,
          `${said}${after[1]}${doubt}`,
        ]);
        assert.deepEqual(
          messages.filter((message) => carriedOut(message) !== undefined),
          [],
        );
      });
    }

    it('When a reason is about somebody else, then it is not a statement of the writer', () => {
      assert.deepEqual(
        [...others, ...before, ...after].filter((message) => carriedOut(message) !== undefined),
        [],
      );
    });
  });
}

describe('the parts of a message', () => {
  const NO_NAMES: readonly (readonly [])[] = Array.from({ length: 60 }, () => []);
  for (const [code, text, ...parts] of [
    ['en', 'the lift is out, so I am remote because of it', 'mark: the', 'noun: lift is out', 'result: i am remote', 'cause: it'],
    ['en', 'in Berlin to show it', 'mark: in berlin', 'purpose: to show it'],
    ['de', 'da es schneit, arbeite ich am 27. November', 'cause: es schneit', 'mark: arbeite ich am 27 november'],
    ['fr', 'je suis là comme hier', 'mark: je suis la comme hier'],
    ['es', 'como llueve, estoy en casa', 'cause: llueve', 'mark: estoy en casa'],
  ] as const) {
    it(`“${text}” is ${parts.join(' | ')}`, () => {
      const language = compiledLanguage(code);
      const words = wordsOf(text, language.rewriting);
      const found = partsOf(text, words, NO_NAMES, language).map(
        ({ link, from, end }) =>
          `${link}: ${words
            .slice(from, end)
            .map(({ key }) => key)
            .join(' ')}`,
      );
      assert.deepEqual(found, parts);
    });
  }
});
