import assert from 'node:assert/strict';
import { LANGUAGES, type Language } from '../../../server/texts/languages.ts';
import { openFixture } from '../fixture.ts';

/** Questions about NAME and what is said after them. */
const CONVERSATIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'is NAME in? >> tell me when he shows up',
    'where is NAME >> keep me posted',
    'where is NAME >> again',
    'is NAME in >> when then?',
    'where is NAME >> alone?',
    'did NAME come in or is she home',
    'has NAME said anything for Monday',
    'NAME da?',
    'where is NAME >> which floor?',
    'which floor is NAME on',
    'is NAME on floor 2',
    'which days is NAME in this week',
    'when is NAME back',
    'who is in >> until when >> NAME',
  ],
  de: [
    'ist NAME da? >> sag Bescheid, wenn er auftaucht',
    'wo ist NAME >> dann sag Bescheid',
    'auf welcher Etage ist NAME',
    'an welchen Tagen ist NAME diese Woche da',
    'wer ist da >> bis wann >> NAME',
  ],
  fr: [
    'NAME est là ? >> préviens-moi quand il arrive',
    'où est NAME >> tiens-moi au courant',
    'NAME est à quel étage',
    'quels jours NAME est là cette semaine',
  ],
  es: [
    '¿está NAME? >> avísame cuando llegue',
    'dónde está NAME >> pues avísame',
    'en qué planta está NAME',
    'qué días está NAME esta semana',
  ],
};

/** Counted and never named, not recorded, and nobody. */
const NAMES = ['Tilo Brandt', 'Odo Kessler', 'Xaver Zacher'];

const openWorld = () =>
  openFixture([
    { id: 'max', name: 'Max Muster' },
    { id: 'may', name: 'May Chen', seen: { rangeId: 'r-b3' } },
    { id: 'tilo', name: 'Tilo Brandt', mode: 'track', seen: { rangeId: 'r-b2' } },
    { id: 'odo', name: 'Odo Kessler', mode: 'off', seen: { rangeId: 'r-b2' } },
  ]);

describe('follow-ups about somebody who may not be named', () => {
  for (const language of LANGUAGES)
    for (const conversation of CONVERSATIONS[language])
      it(`“${conversation}” has the same answers as about an invented name`, async () => {
        const answers = [];
        for (const name of NAMES) {
          const world = await openWorld();
          const told = [];
          for (const turn of conversation.replaceAll('NAME', name).split(' >> ')) {
            const { text, card } = await world.say('max', turn, { locale: language });
            told.push(`${text} ${JSON.stringify(card)}`.replaceAll(name, 'NAME'));
          }
          answers.push(told);
          await world.close();
        }
        const [track, off, nobody] = answers;
        assert.deepEqual(track, nobody);
        assert.deepEqual(off, nobody);
      });
});
