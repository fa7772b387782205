import assert from 'node:assert/strict';
import { forget, openWorld, storedOf, type World } from '../../dialogues/world.ts';

const BOT = /^(I am a bot|Ich bin ein Bot|Je suis un bot|Soy un bot)/;

const ASKED = {
  en: [
    'are you human?',
    'am I talking to a robot right now',
    'hello, are you a real person or a machine?',
    'is this a chatbot?',
    'is a human reading this?',
  ],
  de: [
    'bist du ein Mensch?',
    'rede ich hier mit einem Menschen',
    'sind Sie eine Maschine oder ein Mensch?',
    'mit wem rede ich hier?',
    'ist das ein Bot?',
  ],
  fr: [
    'es-tu humain ?',
    'je parle à un robot là ?',
    'est-ce que je parle à une vraie personne ?',
    'c’est un humain qui répond ?',
    'y a-t-il un humain ici ?',
  ],
  es: ['eres una persona', '¿hablo con un robot?', '¿es usted humano o una máquina?', '¿esto es un bot?', '¿con quién hablo?'],
};

/** Questions about people and places. */
const OTHERS = {
  en: [
    'is Tom a human?',
    'is Tim a human?',
    'is Qwert a human?',
    'is there anybody here?',
    'is a real person in Berlin today?',
    'am I talking to Tom tomorrow?',
  ],
  de: ['ist Tom ein Mensch?', 'ist hier jemand?', 'ist heute ein Mensch in Berlin?', 'bist du in Berlin?'],
  fr: ['est-ce que Tom est humain ?', 'il y a quelqu’un ici ?', 'y a-t-il une personne à Berlin ?'],
  es: ['¿Tom es humano?', '¿hay alguien aquí?', '¿hay una persona en Berlin?'],
};

describe('whether a person or a program answers', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, sentences] of Object.entries(ASKED))
    for (const text of sentences)
      it(`When somebody asks “${text}”, then the bot says that it is one`, async () => {
        assert.match((await world.say('max', text, { locale })).text, BOT);
      });

  for (const [locale, sentences] of Object.entries(OTHERS))
    for (const text of sentences)
      it(`When somebody asks “${text}”, then it is no question about the bot`, async () => {
        assert.doesNotMatch((await world.say('max', text, { locale })).text, BOT);
      });

  it('When an offer was open, then a later “yes” does not accept it', async () => {
    await world.say('max', 'remote tomorrow, right?', { locale: 'en' });
    await world.say('max', 'are you human?', { locale: 'en' });
    await world.say('max', 'yes', { locale: 'en' });
    assert.deepEqual(await storedOf(world, 'max'), []);
  });
});
