import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { forget, openWorld, storedOf, type World } from '../../dialogues/world.ts';

/** An hour of leaving before or after a statement that names none: the offer has the hour. */
const DEPARTURES: Readonly<Record<Language, readonly (readonly [said: string, offered: RegExp])[]>> = {
  en: [
    ['I’m off at four, rest of the day from home', /“I’m remote from four”/],
    ['leaving at 4 and home for the rest of the day', /“I’m remote from 4”/],
    ['remote today, leaving at 4', /“I’m remote from 4”/],
  ],
  de: [
    ['ich gehe um vier und bin den Rest des Tages zu Hause', /„Ich bin ab vier remote“/],
    ['muss um 15 Uhr los, arbeite heute von zu Hause', /„Ich bin ab 15 Uhr remote“/],
  ],
  fr: [['je pars à 16h et je suis en télétravail', /rien noté|rien changé/]],
  es: [['me voy a las 16:00, teletrabajo el resto del día', /no he (anotado|cambiado) nada/]],
};

/** What NAME usually does, in words that no phrase has. */
const HABITS: Readonly<Record<Language, readonly string[]>> = {
  en: ['does NAME tend to be in on Tuesdays, or does she skip them?', 'is NAME here on Tuesdays or does she stay away?'],
  de: ['kommt NAME eher dienstags oder lässt sie das aus?'],
  fr: ['est-ce que NAME vient plutôt le mardi ?', 'est-ce que NAME vient plutôt le mardi ou elle reste chez elle ?'],
  es: ['¿NAME está aquí los martes o normalmente no?', '¿NAME viene más bien los martes?'],
};
const REFUSED = /^(I do not say what somebody usually does|Was jemand üblicherweise tut|Je ne dis pas ce que|No digo lo que alguien suele)/;

/** Questions about everybody, and about until when. Nothing is offered. */
const QUESTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['until when could I sit in Berlin tomorrow?', 'how long may I be in Berlin today?'],
  de: ['sind heute eher mehr im Homeoffice?', 'sind wir heute mehr im Homeoffice oder im Büro?'],
  fr: ['sommes-nous plutôt en télétravail aujourd’hui ?'],
  es: ['¿hay hoy más teletrabajo que oficina?'],
};

describe('what a message leaves open, or asks about others', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const locale of ['en', 'de', 'fr', 'es'] as const) {
    const say = async (text: string) => (await world.say('max', text, { locale, conversation: undefined })).text;

    for (const [said, offered] of DEPARTURES[locale])
      it(`“${said}” is asked back`, async () => {
        assert.match(await say(said), offered);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });

    for (const said of HABITS[locale])
      it(`“${said}” is refused in the same words for every name`, async () => {
        const answers = new Set<string>();
        for (const name of ['Anna Berg', 'Tim Track', 'Otto Off', 'Xaver Xylo']) answers.add(await say(said.replace('NAME', name)));
        assert.equal(answers.size, 1, [...answers].join('\n'));
        assert.match([...answers].join(), REFUSED);
      });

    for (const said of QUESTIONS[locale])
      it(`“${said}” states nothing`, async () =>
        assert.match(await say(said), /^(I did not understand|Das habe ich nicht|Je n’ai pas compris|No lo he entendido)/));
  }

  it('When the hour is of a reason, then the statement is stored as it is', async () => {
    await say(world, 'going to the dentist at 4, working from home today');
    assert.deepEqual(await storedOf(world, 'max'), ['remote 20 Nov, 10:00 – 21 Nov, 00:00']);
  });
});

const say = async (world: World, text: string) => (await world.say('max', text, { locale: 'en' })).text;
