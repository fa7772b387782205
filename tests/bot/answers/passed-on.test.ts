import assert from 'node:assert/strict';
import { MINUTE } from '../../../server/presence/time.ts';
import type { Language } from '../../../server/texts/languages.ts';
import { some } from '../../support/runs.ts';
import { openWorld, storedOf, type World } from '../dialogues/world.ts';
import { TEN } from '../fixture.ts';

type Table = Readonly<Record<Language, readonly string[]>>;

/** What an administrator says about Anna Berg, in words that no phrase has, and what is stored. */
const NOTED: Readonly<Record<Language, readonly (readonly [said: string, stored: string])[]>> = {
  en: [
    ['Anna Berg called in sick, please put her on leave today', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['Anna Berg just rang, she’s working from home till noon, can you set that for her?', 'remote 20 Nov, 10:00 – 20 Nov, 12:00'],
    ['record Anna Berg as being in Boston on Monday please, she rang me about it', 'boston 23 Nov, 06:00 – 24 Nov, 06:00'],
  ],
  de: [
    ['Anna Berg hat sich krankgemeldet, bitte für heute abwesend eintragen', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['Anna Berg hat angerufen, sie bleibt heute daheim, kannst du das für sie eintragen?', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ],
  fr: [
    ['Anna Berg est souffrante, merci de la mettre en congé aujourd’hui', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['Anna Berg vient d’appeler, elle reste chez elle aujourd’hui, tu peux le noter ?', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ],
  es: [
    ['Anna Berg está enferma, ponla de baja hoy, por favor', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['Anna Berg acaba de llamar, se queda en casa hoy, ¿lo puedes anotar?', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ],
};

/** Sentences that only pass it on, doubt, deny or ask, or are about the writer: nothing is stored, also for an administrator. */
const NOT_NOTED: Table = {
  en: [
    'Anna Berg forgot to say: she’s on leave all next week',
    'maybe put Anna Berg on leave',
    'if Anna Berg is sick put her on leave',
    'don’t put Anna Berg on leave',
    'is Anna Berg set to remote today',
    'who put Anna Berg on leave?',
    'Anna Berg told me to work from home today',
    'put me on leave tomorrow, Anna Berg knows',
    'Anna Berg wrote the note about the Boston office',
  ],
  de: [
    'setz mich auf Urlaub, Anna Berg vertritt mich',
    'wer hat Anna Berg auf Urlaub gesetzt',
    'Anna Berg lässt ausrichten, sie ist krank',
  ],
  fr: ['mets-moi en congé, Anna Berg est au courant', 'qui a mis Anna Berg en congé'],
  es: ['ponme de vacaciones mañana, Anna Berg ya lo sabe', '¿quién puso a Anna Berg de baja?'],
};

/** What anybody else passes on: refused. */
const REFUSED: Table = {
  en: [
    'My colleague Anna Berg has asked me to let you know that she is working from home today.',
    'Anna Berg told me she’d be in Boston tomorrow, can you stick that in for her',
    'Anna Berg wants me to pass on that she’s at home all day',
  ],
  de: [
    'Anna Berg lässt ausrichten, sie liegt flach, trag sie bitte aus',
    'Frau Berg hat mich gebeten auszurichten, dass sie heute von zu Hause arbeitet.',
  ],
  fr: [
    'Ma collègue Anna Berg me prie de vous faire savoir qu’elle travaille de chez elle aujourd’hui.',
    'Anna Berg dit qu’elle est malade, mets-la en congé',
  ],
  es: [
    'Mi compañera Anna Berg me ha pedido que le comunique que hoy trabaja desde casa.',
    'Anna Berg es enferma, escribe que ella no viene',
  ],
};

/** A question about the person, the department or the answer before it. */
const ABOUT_NAMED: Readonly<Record<Language, readonly (readonly [said: string, answered: RegExp])[]>> = {
  en: [
    ['My review with Anna Berg is at noon. Has she arrived yet?', /^Yes: Anna Berg has been in Berlin/],
    ['I promised Tom Fischer a coffee, where is he sitting?', /^Tom Fischer has been in Boston/],
    ['I need somebody from Sales for a quick question. Is anyone of them in today?', /^\*\*Sales\*\*: 1 of 3/],
    ['who is in Berlin and which of them are from Sales?', /^\*\*Berlin: 4 of 40 here now.*\*\*Sales\*\*: 1 of/s],
  ],
  de: [
    ['Ich hätte um drei Mitarbeitergespräch mit Anna Berg. Ist sie heute überhaupt im Haus?', /^Ja: Anna Berg ist seit/],
    ['Mit wem aus Sales kann ich reden? Ist einer davon heute in Berlin?', /^\*\*Sales\*\*: 1 von 3/],
  ],
  fr: [['J’ai mon entretien annuel avec Anna Berg à quinze heures, est-elle bien dans les locaux ?', /^Oui\s: Anna Berg est à Berlin/]],
  es: [['Tengo la evaluación anual con Anna Berg a las tres, ¿está hoy en el edificio?', /^Sí: Anna Berg está en Berlin/]],
};

describe('statements about somebody else, and questions about who was named, in other words', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());
  const trust = () => world.store.trustAdministrator('max', { now: TEN, until: TEN + 15 * MINUTE });
  const stored = async () => [await storedOf(world, 'anna'), await storedOf(world, 'max')];

  for (const locale of ['en', 'de', 'fr', 'es'] as const) {
    const say = async (text: string) => (await world.say('max', text, { locale, conversation: undefined })).text;

    for (const [said, noted] of some(NOTED[locale]))
      it(`When an administrator says “${said}”, then it is stored`, async () => {
        await trust();
        const text = await say(said);
        assert.deepEqual(await stored(), [[noted], []], text);
      });

    it(`When it is only passed on, doubted, denied or asked in “${locale}”, then nothing is stored`, async () => {
      await trust();
      for (const said of NOT_NOTED[locale]) {
        const text = await say(said);
        assert.deepEqual(await stored(), [[], []], `${said}: ${text}`);
      }
    });

    it(`When somebody else passes it on in “${locale}”, then it is refused`, async () => {
      for (const said of REFUSED[locale]) assert.match(await say(said), /Integrat|Intégration|Integración/, said);
      assert.deepEqual(await stored(), [[], []]);
    });

    for (const [said, answered] of some(ABOUT_NAMED[locale]))
      it(`“${said}” is about who was named`, async () => assert.match(await say(said), answered));
  }

  it('When who was named is protected or invented, then the answers are equal', async () => {
    const answers = new Set<string>();
    for (const name of ['Tim Track', 'Otto Off', 'Xaver Xylo'])
      for (const said of ['NAME owes me lunch. Is he around?', 'NAME called in sick, please put him on leave'])
        answers.add(`${said} ${(await world.say('max', said.replace('NAME', name))).text.replaceAll(name, 'NAME')}`);
    assert.equal(answers.size, 2, [...answers].join('\n'));
  });
});
