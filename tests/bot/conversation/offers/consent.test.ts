import assert from 'node:assert/strict';
import { some } from '../../../support/runs.ts';
import { openWorld, type World } from '../../dialogues/world.ts';

/** Answers to “Tom Fischer will see that you follow. If that is all right, say so”, and whether they accept it. */
const ANSWERS = {
  en: {
    offer: 'tell me when Tom Fischer is in',
    accept: [
      ['no problem, do it', 'that’s all right', 'that is fine by me', 'fine, go ahead', 'sure, why not', 'of course, no objection'],
      ['ok great, thanks', 'yeah that works for me', 'I’m happy with that', 'I don’t mind', 'alright then', 'perfect, please do'],
      ['yes please, let me know when he’s in', 'no worries at all, carry on', 'he can see that', 'understood, do it 👍', 'you may'],
      ['great', 'it’s ok for me', 'I agree', 'by all means'],
    ],
    refuse: [
      ['thanks', 'no', 'not sure', 'ok but not today', 'I suppose so', 'fine?', 'don’t do it', 'no, that’s not ok', 'sure sure haha'],
      ['why', 'perhaps', 'ok if he doesn’t see it', 'that is a problem', 'never mind', 'great…', 'ok 🤔', 'yes or no', 'and on Monday?'],
    ],
  },
  de: {
    offer: 'sag mir, wenn Tom Fischer da ist',
    accept: [
      [
        'ja, geht klar',
        'alles klar, mach das',
        'kein Problem, leg los',
        'von mir aus gern',
        'das ist in Ordnung',
        'ist für mich völlig ok',
      ],
      ['passt für mich', 'nur zu', 'klar, warum nicht', 'ok danke', 'da hab ich nichts dagegen', 'einverstanden, danke dir'],
      [
        'so machen wir das',
        'das darf er ruhig sehen',
        'ja bitte, sag mir Bescheid',
        'gut, dann mach mal',
        'find ich gut',
        'stört mich nicht',
      ],
      ['jo passt', 'sehr gern', 'ich bin damit einverstanden', 'das passt so'],
    ],
    refuse: [
      [
        'danke',
        'nein',
        'lieber nicht',
        'ich weiß nicht',
        'ok, aber nur heute',
        'geht das?',
        'das ist nicht ok',
        'mach das nicht',
        'vielleicht',
      ],
      [
        'ja haha',
        'wenn er es nicht sieht',
        'passt nicht',
        'egal',
        'kein Interesse',
        'gut…',
        'wieso',
        'ist das ein Problem',
        'nein danke, alles gut',
      ],
    ],
  },
  fr: {
    offer: 'préviens-moi quand Tom Fischer arrive',
    accept: [
      [
        'c’est bon pour moi',
        'oui, pas de souci',
        'ça me va très bien',
        'd’accord, vas-y',
        'aucun problème',
        'ok merci',
        'bien sûr, allez-y',
      ],
      [
        'je suis d’accord',
        'ça ne me dérange pas',
        'pourquoi pas',
        'parfait, fais-le',
        'pas d’objection',
        'pour moi c’est ok',
        'ça marche, merci',
      ],
      [
        'entendu, fais comme ça',
        'il peut le voir',
        'oui, préviens-moi quand il arrive',
        'c’est tout bon',
        'très bien alors',
        'ça me convient',
      ],
    ],
    refuse: [
      [
        'merci',
        'non',
        'pas sûr',
        'oui mais pas aujourd’hui',
        'ça va ?',
        'c’est pas bon',
        'ne fais pas ça',
        'peut-être',
        'oui mdr',
        'si tu veux',
      ],
      [
        'je sais pas',
        'd’accord s’il ne le voit pas',
        'pourquoi',
        'c’est un problème',
        'bof',
        'ok…',
        'non merci, ça va',
        'surtout pas',
        'laisse tomber',
      ],
    ],
  },
  es: {
    offer: 'avísame cuando llegue Tom Fischer',
    accept: [
      [
        'vale, adelante',
        'sí, sin problema',
        'por mí está bien',
        'me parece perfecto',
        'claro, por qué no',
        'ok gracias',
        'de acuerdo, hazlo',
      ],
      ['no hay problema', 'no tengo inconveniente', 'no me importa', 'estoy de acuerdo', 'perfecto, avísame', 'venga, dale', 'bueno, vale'],
      ['muy bien, pues así', 'que lo vea', 'lo acepto', 'me viene bien', 'claro que sí, gracias', 'por mi parte conforme'],
    ],
    refuse: [
      ['gracias', 'no', 'no sé', 'vale, pero hoy no', '¿está bien?', 'no está bien', 'no lo hagas', 'quizás', 'sí jaja', 'si no lo ve'],
      ['mejor no', 'depende', 'por qué', 'es un problema', 'da igual', 'ok…', 'no gracias, está bien', 'ni hablar', 'me importa'],
    ],
  },
} as const;

for (const [locale, { offer, accept, refuse }] of Object.entries(ANSWERS))
  describe(`consent to an offered follow in “${locale}”`, () => {
    let world: World;
    beforeEach(async () => {
      world = await openWorld();
    });
    afterEach(() => world.close());

    async function isAccepted(answer: string): Promise<boolean> {
      await world.say('max', offer, { locale });
      await world.say('max', answer, { locale });
      return (await world.store.subscriptions({})).length > 0;
    }

    for (const answer of some<string>(accept.flat()))
      it(`When “${answer}” is the whole answer, then the follow begins`, async () => assert.equal(await isAccepted(answer), true));

    for (const answer of some<string>(refuse.flat()))
      it(`When “${answer}” is the answer, then no follow begins`, async () => assert.equal(await isAccepted(answer), false));
  });
