import assert from 'node:assert/strict';
import { openWorld, type World } from '../dialogues/world.ts';

/** Whether a floor or an office exists: Berlin has a ground floor and floors 2 and 3, Boston a 2nd floor. */
const ASKED = {
  en: [
    ['is there a fifth floor in Berlin', /^No, .*\n- Berlin .*: Ground floor/],
    ['does Boston have a 2nd floor?', /^Yes: Boston/],
    ['hi, could you tell me if there is a floor 9 in Berlin', /^No, /],
    ['do we even have a basement', /^No, .*\n- Berlin/],
    ["there's no floor 3 in Berlin, right?", /^Yes: Berlin, Floor 3/],
    ['do we have an office in Madrid', /^I know of no office called “Madrid”/],
    ['any office in Oslo or only in Boston?', /^I know of no office called “Oslo”/],
    ['do we have anything in Boston?', /^Yes:\n- Boston/],
    ['is there an office in Bostn', /^Did you mean Boston/],
    ['is anybody on floor 5 in Berlin', /^(?!No|Yes)/],
    ['is there anybody on floor 2 in Berlin?', /^(Yes: Anna|Berlin, Floor 2)/],
    ['is there room on floor 2 in Berlin?', /18 free seats/],
  ],
  de: [
    ['gibt es in Berlin einen fünften Stock', /^Nein, .*\n- Berlin .*: Ground floor/],
    ['gibts in berlin nen 3. stock?', /^Ja: Berlin, Floor 3/],
    ['hat Berlin ein EG', /^Ja: Berlin, Ground floor/],
    ['existiert in Berlin eine 7. Etage?', /^Nein, /],
    ['haben wir ein Büro in München', /^Ein Büro „München“ kenne ich nicht/],
    ['gibt es uns auch in Madrid?', /^Ein Büro „Madrid“ kenne ich nicht/],
    ['haben wir auch was in Boston?', /^Ja:\n- Boston/],
    ['gibt es noch Plätze im 3. Stock in Berlin?', /19 freie Plätze/],
    ['ist jemand im 3. Stock in Berlin', /^(?!Nein, soweit|Ja: Berlin)/],
  ],
  fr: [
    ['y a-t-il un 5e étage à Berlin ?', /^Non, .*\n- Berlin.*: Ground floor/],
    ['berlin a un deuxième étage ?', /^Oui\u202f: Berlin, Floor 2/],
    ['il existe un sous-sol à Berlin ?', /^Non, /],
    ['est-ce qu’on a un bureau à Madrid ?', /^Je ne connais pas de bureau/],
    ['avons-nous des bureaux à Boston ?', /^Oui\u202f:\n- Boston/],
    ['y a quelqu’un au 2e étage à Berlin ?', /^(?!Non, pas à ma connaissance)/],
  ],
  es: [
    ['¿hay quinta planta en Berlín?', /^No, que yo sepa\. Hay:\n- Berlin/],
    ['berlin tiene segunda planta?', /^Sí: Berlin, Floor 2/],
    ['existe la planta 9 en berlin', /^No, que yo sepa/],
    ['tenemos oficina en madrid', /^No conozco ninguna oficina «madrid»/],
    ['tenemos algo en boston?', /^Sí:\n- Boston/],
    ['¿hay alguien en la planta 2 de Berlín?', /^(?!No, que yo sepa)/],
  ],
} as const;

for (const [locale, asked] of Object.entries(ASKED))
  describe(`whether a place exists, in “${locale}”`, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());

    for (const [said, answered] of asked)
      it(`“${said}” → ${answered.source}`, async () =>
        assert.match((await world.say('max', said, { locale })).text.replaceAll('**', ''), answered));
  });
