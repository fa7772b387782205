import assert from 'node:assert/strict';
import { compiledLanguage } from '../../../bot/language/languages.ts';
import { UNDERSTOOD_LANGUAGES, type UnderstoodLanguage } from '../../../bot/language/tables.ts';
import { listed } from '../../../bot/time/symbols.ts';
import { keysOf } from '../../../bot/understand/words.ts';
import { textsIn } from '../../../server/texts/all-texts.ts';
import { openWorld, storedOf, type World } from '../dialogues/world.ts';
import { MEANINGFUL } from './meaningful-words.ts';
import '../../support/prepared-languages.ts';

/** A question, how the bot repeats it, the same with words of everyday speech, and a statement with such a word, which is asked back. */
const SAID = [
  {
    code: 'en',
    plain: 'who is in Berlin?',
    meant: 'Who is in Berlin?',
    wordy: 'who is supposedly actually hanging in Berlin?',
    stated: 'I am supposedly in Berlin tomorrow',
  },
  {
    code: 'de',
    plain: 'Wer ist in Berlin?',
    meant: 'Wer ist in Berlin?',
    wordy: 'Wer ist quasi irgendwie in Berlin?',
    stated: 'Ich bin morgen angeblich in Berlin',
  },
  {
    code: 'fr',
    plain: 'qui est à Berlin ?',
    meant: 'Qui est à Berlin\u202f?',
    wordy: 'qui est sérieusement concrètement à Berlin ?',
    stated: 'je suis apparemment à Berlin demain',
  },
  {
    code: 'es',
    plain: '¿quién está en Berlín?',
    meant: '¿Quién está en Berlin?',
    wordy: '¿quién está básicamente literalmente en Berlín?',
    stated: 'mañana estoy supuestamente en Berlín',
  },
] as const;

/** Words of chats that say nothing, in a statement. */
const CHATTER = [
  { code: 'en', statement: 'wfh tomorrow luv, ta muchly xoxo', stored: 'remote 21 Nov, 00:00 – 22 Nov, 00:00' },
  { code: 'de', statement: 'morgen wieder mal homeoffice leuts, vielen lieben dank, glg', stored: 'remote 21 Nov, 00:00 – 22 Nov, 00:00' },
  { code: 'fr', statement: 'hello tout le monde, demain en télétravail comme dhab, bizz', stored: 'remote 21 Nov, 00:00 – 22 Nov, 00:00' },
  { code: 'es', statement: 'holis, mañana teletrabajo xfa, graciass guapi', stored: 'remote 21 Nov, 00:00 – 22 Nov, 00:00' },
] as const;

/** Fillers that have another meaning too. */
const KNOWN_FILLERS: Readonly<Record<UnderstoodLanguage, readonly string[]>> = {
  en: [],
  // "Mann!"
  de: ['mann'],
  // Without its accent it is an article.
  fr: ['dès'],
  es: ['él', 'usted', 'todo el mundo'],
};

describe('words of everyday speech', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const { code, plain, meant, wordy, stated } of SAID) {
    it(`When a question in “${code}” has some of them, then the answer is as without them, perhaps after what it was taken to mean`, async () => {
      const [wordyAnswer, plainAnswer] = [(await world.say('max', wordy)).text, (await world.say('max', plain)).text];
      const flag = textsIn(code).text('bot.plain.taken', { sentence: meant });
      assert.ok([plainAnswer, `${flag}\n\n${plainAnswer}`].includes(wordyAnswer), wordyAnswer);
    });

    it(`When a statement in “${code}” has one of them, then nothing is stored`, async () => {
      await world.say('max', stated);
      assert.deepEqual(await storedOf(world, 'max'), []);
    });
  }

  for (const { code, statement, stored } of CHATTER)
    it(`When a statement in “${code}” has words of chats beside it, then it is stored`, async () => {
      const own = await openWorld();
      await own.say('max', statement, { locale: code });
      assert.deepEqual(await storedOf(own, 'max'), [stored]);
      await own.close();
    });

  for (const code of UNDERSTOOD_LANGUAGES)
    it(`When a word in “${code}” denies, doubts, reports or sets a condition, then no statement is read without it`, () => {
      const { fillers, rewriting } = compiledLanguage(code);
      const skipped = new Set([...fillers.values()].flat().flatMap((filler) => (filler.length === 1 ? filler : [])));
      const known = new Set(KNOWN_FILLERS[code]);
      assert.deepEqual(
        listed(MEANINGFUL[code]).filter((word) => {
          const [key = '', ...others] = keysOf(word, rewriting);
          return others.length === 0 && skipped.has(key) && !known.has(word);
        }),
        [],
      );
    });

  it('When a word changes the meaning of a sentence, then it is not one of them', () => {
    for (const code of UNDERSTOOD_LANGUAGES) {
      const { common, never } = compiledLanguage(code);
      assert.deepEqual(
        [...common].filter((word) => never.has(word)),
        [],
      );
    }
  });
});

/** A command after words that only cancel the last sentence. */
const DROPPED = [
  { said: 'oublie ça et repasse en automatique', command: 'repasse en automatique' },
  { said: 'olvídalo y vuelve a automático', command: 'vuelve a automático' },
  { said: 'forget it and clear my status', command: 'clear my status' },
] as const;

describe('a command after “forget it”', () => {
  for (const { said, command } of DROPPED)
    it(`When somebody says “${said}”, then only “${command}” is answered`, async () => {
      const [one, other] = [await openWorld(), await openWorld()];
      for (const world of [one, other]) await world.say('max', 'je suis en télétravail aujourd’hui');
      assert.equal((await one.say('max', said)).text, (await other.say('max', command)).text);
      assert.deepEqual(await storedOf(one, 'max'), []);
      await Promise.all([one.close(), other.close()]);
    });
});

describe('a place before a question', () => {
  it('When “Berlin, …” begins a question about opening hours, then the question is about that place', async () => {
    const world = await openWorld();
    assert.equal(
      (await world.say('max', 'berlin, c’est ouvert samedi ?')).text,
      (await world.say('max', 'berlin est ouvert samedi ?')).text,
    );
    await world.close();
  });
});
