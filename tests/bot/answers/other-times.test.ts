import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

/** Answers that are yes or no, from the data of now. */
const FLAT = /^(?:Yes|No|Ja|Nein|Oui|Non|Sí)\s?:/;

/** Anna is in Berlin. She has said that she will be in Boston on Monday, and remote tomorrow. */
const PLANNED = /Boston/;
const TODAY = /today\.$|heute|aujourd’hui|\(hoy\)/;
const NOT_A_DAY = /^(?:I do not know which days|Ich weiß nicht, welche Tage|Je ne sais pas de quels jours|No sé qué días)/;

/** Questions about a time that names no day. */
const ASKED: readonly [language: string, answered: RegExp, ...said: string[]][] = [
  ['en', PLANNED, 'is Anna Berg in Berlin soon', 'is Anna Berg in Boston soon', 'is Anna Berg remote soon', 'is Anna Berg on leave soon'],
  [
    'en',
    PLANNED,
    'is Anna Berg in Berlin sometime',
    'is Anna Berg in Berlin some day',
    'is Anna Berg in Berlin shortly',
    'is Anna Berg in soon',
  ],
  ['en', PLANNED, 'is Anna Berg in Berlin one of these days', 'is Anna Berg in Berlin in the near future', 'where is Anna Berg soon'],
  [
    'en',
    TODAY,
    'is Anna Berg in Berlin later',
    'is Anna Berg in later',
    'is Anna Berg remote later',
    'is Anna Berg in Berlin in the evening',
  ],
  [
    'en',
    NOT_A_DAY,
    'is Anna Berg in Berlin in 2019',
    'is Anna Berg in Berlin next year',
    'is Anna Berg remote in 2027',
    'who is in next year',
  ],
  ['en', NOT_A_DAY, 'is Anna Berg in Berlin in spring', 'is Anna Berg in Berlin next quarter', 'is Anna Berg in Berlin at Christmas'],
  [
    'en',
    NOT_A_DAY,
    'is Anna Berg sometimes in Berlin',
    'how full is Berlin in summer',
    'where am I next year',
    'is Anna Berg coming in next year',
  ],
  [
    'de',
    PLANNED,
    'ist Anna Berg bald in Berlin',
    'ist Anna Berg bald da',
    'ist Anna Berg demnächst in Boston',
    'ist Anna Berg irgendwann in Berlin',
  ],
  [
    'de',
    PLANNED,
    'ist Anna Berg in Kürze in Berlin',
    'ist Anna Berg bald im Homeoffice',
    'ist Anna Berg bald im Urlaub',
    'kommt Anna Berg bald',
  ],
  ['de', TODAY, 'ist Anna Berg später in Berlin', 'ist Anna Berg später da', 'ist Anna Berg nachher in Berlin', 'ist Anna Berg gleich da'],
  ['de', NOT_A_DAY, 'ist Anna Berg 2019 in Berlin', 'ist Anna Berg nächstes Jahr in Berlin', 'ist Anna Berg im Jahr 2019 in Berlin'],
  ['de', NOT_A_DAY, 'ist Anna Berg im Sommer in Berlin', 'wer ist nächstes Jahr da'],
  [
    'fr',
    PLANNED,
    'Anna Berg est bientôt à Berlin ?',
    'est-ce qu’Anna Berg est bientôt là',
    'Anna Berg est à Berlin un jour ?',
    'Anna Berg vient bientôt ?',
  ],
  ['fr', PLANNED, 'Anna Berg est à Berlin prochainement ?', 'Anna Berg est bientôt en télétravail ?', 'Anna Berg est bientôt en congé ?'],
  ['fr', TODAY, 'Anna Berg est à Berlin plus tard ?', 'Anna Berg est là plus tard ?', 'Anna Berg est à Berlin tout à l’heure ?'],
  ['fr', NOT_A_DAY, 'Anna Berg est à Berlin l’année prochaine ?', 'Anna Berg est à Berlin en 2019 ?', 'Anna Berg est à Berlin cet été ?'],
  ['es', PLANNED, '¿está Anna Berg pronto en Berlín?', '¿está Anna Berg en Berlín algún día?', '¿está Anna Berg en Berlín próximamente?'],
  ['es', PLANNED, '¿está Anna Berg en remoto pronto?', '¿está Anna Berg de vacaciones pronto?', '¿viene Anna Berg pronto?'],
  ['es', TODAY, '¿está Anna Berg en Berlín más tarde?', '¿está Anna Berg en Berlín luego?', '¿está Anna Berg más tarde?'],
  [
    'es',
    NOT_A_DAY,
    '¿está Anna Berg en Berlín el año que viene?',
    '¿está Anna Berg en Berlín en 2019?',
    '¿está Anna Berg en Berlín en verano?',
  ],
];

/** Figures of speech, and places that nobody knows: no answer to them is yes or no. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'is Anna Berg on board',
    'is Anna Berg in Berlin’s good books',
    'is Anna Berg out of her mind',
    'is Anna Berg in love',
    'is Anna Berg in bed',
    'is Anna Berg in a hurry',
    'is Anna Berg on fire',
    'is Anna Berg in charge',
    'is Anna Berg at ease',
    'is Anna Berg on time',
    'is Anna Berg in the shower',
    'is Anna Berg in prison',
    'is Anna Berg on strike',
    'who is in love',
    'who is in bed',
  ],
  de: [
    'ist Anna Berg verliebt',
    'ist Anna Berg im Bett',
    'ist Anna Berg in Eile',
    'ist Anna Berg im Bilde',
    'ist Anna Berg in der Dusche',
    'ist Anna Berg in Form',
    'ist Anna Berg in Schwierigkeiten',
    'ist Anna Berg im Gefängnis',
    'ist Anna Berg in der Luft',
    'ist Anna Berg auf Zack',
  ],
  fr: [
    'Anna Berg est à bord ?',
    'Anna Berg est amoureuse ?',
    'Anna Berg est au lit ?',
    'Anna Berg est en colère ?',
    'Anna Berg est aux anges ?',
    'Anna Berg est à bout ?',
    'Anna Berg est en prison ?',
    'Anna Berg est en forme ?',
    'Anna Berg est à l’hôpital ?',
    'qui est au lit',
  ],
  es: [
    '¿está Anna Berg a bordo?',
    '¿está Anna Berg enamorada?',
    '¿está Anna Berg en la cama?',
    '¿está Anna Berg en apuros?',
    '¿está Anna Berg en las nubes?',
    '¿está Anna Berg en la ducha?',
    '¿está Anna Berg en la cárcel?',
    '¿está Anna Berg en forma?',
    '¿está Anna Berg en paz?',
    '¿está Anna Berg en reunión?',
  ],
};

/** Still yes or no: the words are a goodbye, or the place is known. */
const STILL_FLAT: readonly [language: string, ...said: string[]][] = [
  ['en', 'is Anna Berg in today, see you later', 'is Anna Berg in? talk soon', 'is Anna Berg in actually', 'is Anna Berg on site'],
  ['en', 'is Anna Berg at her desk', 'is Anna Berg on floor 2', 'is Anna Berg in the building', 'is Anna Berg on holiday'],
  ['de', 'ist Anna Berg am Schreibtisch', 'ist Anna Berg im Haus', 'ist Anna Berg auf Arbeit', 'ist Anna Berg im Urlaub'],
  ['fr', 'Anna Berg est au travail ?', 'Anna Berg est à son bureau ?', 'Anna Berg est dans les murs ?'],
  ['es', '¿está Anna Berg en el trabajo?', '¿está Anna Berg en la oficina?', '¿está Anna Berg de vacaciones?'],
];

/** Statements about such a time. Neither they nor a "yes" after them are stored. */
const STATED: readonly [language: string, yes: string, ...said: string[]][] = [
  [
    'en',
    'yes',
    'I’m in Berlin soon',
    'I’m in Berlin later',
    'I’m remote soon',
    'I’m in Berlin next year',
    'I’m on leave next year',
    'I’m in Berlin in 2027',
  ],
  ['de', 'ja', 'ich bin bald in Berlin', 'ich bin später in Berlin', 'ich bin demnächst im Urlaub', 'ich bin im Sommer im Urlaub'],
  ['fr', 'oui', 'je suis bientôt à Berlin', 'je suis à Berlin l’année prochaine', 'je suis bientôt en congé', 'je suis en congé cet été'],
  ['es', 'sí', 'estoy pronto en Berlín', 'estoy en Berlín más tarde', 'estoy en Berlín el año que viene', 'estoy de vacaciones en verano'],
];

describe('questions about times that name no day, and figures of speech', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
    await world.say('anna', 'I’m in Boston on Monday');
    await world.say('anna', 'I’m remote tomorrow');
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, answered, ...questions] of ASKED)
    for (const said of some(questions))
      it(`When “${said}” is asked, then the answer is ${answered.source}, and neither yes nor no`, async () => {
        const { text } = await world.say('max', said, { locale });
        assert.doesNotMatch(text, FLAT);
        assert.match(text, answered);
      });

  for (const [locale, questions] of Object.entries(FIGURES))
    for (const said of some(questions))
      it(`When “${said}” is asked, then the answer is neither yes nor no`, async () => {
        assert.doesNotMatch((await world.say('max', said, { locale })).text, FLAT);
      });

  for (const [locale, ...questions] of STILL_FLAT)
    for (const said of some(questions))
      it(`When “${said}” is asked, then the answer is yes or no`, async () => {
        assert.match((await world.say('max', said, { locale })).text, FLAT);
      });

  for (const [locale, yes, ...statements] of STATED)
    for (const said of some(statements))
      it(`When “${said}” is stated, and “${yes}” after it, then nothing is stored`, async () => {
        for (const each of [said, yes]) await world.say('max', each, { locale });
        assert.deepEqual(await storedOf(world, 'max'), []);
      });
});
