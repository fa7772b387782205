import assert from 'node:assert/strict';
import { INTENTS } from '../../../bot/intents/intents.ts';
import { compiledLanguage } from '../../../bot/language/languages.ts';
import { tableOf, UNDERSTOOD_LANGUAGES } from '../../../bot/language/tables.ts';
import { learn } from '../../../bot/understand/classifier.ts';
import { compileLanguage } from '../../../bot/understand/compile-language.ts';
import { compileSentences, likeliestMeanings, type Meaning, piecesOfLine } from '../../../bot/understand/guess.ts';
import { finish } from '../../../server/presence/steps.ts';
import { openWorld, storedOf, type World } from '../dialogues/world.ts';
import '../../support/prepared-languages.ts';
import { some } from '../../support/runs.ts';

/** One in this many sentences of a table is left out while the others are learned. */
const LEFT_OUT = 10;

describe('the classifier', () => {
  const fruit = [
    ['apple', ['red', 'round']],
    ['apple', ['green', 'round']],
    ['banana', ['yellow', 'long']],
    ['banana', ['yellow', 'bent']],
  ] as const;
  const classifier = finish(learn(fruit, () => 1));

  it('When features of one label are given, then it is the likeliest, and the more of them the likelier', () => {
    const [few, more] = [classifier.classify(['round']), classifier.classify(['round', 'red'])];
    assert.deepEqual([few?.label, more?.label], ['apple', 'apple']);
    assert.ok(few && more && more.probability > few.probability && few.probability > 0.5);
  });

  it('When all features are unknown, then there is no label', () => {
    assert.equal(classifier.classify(['purple']), undefined);
  });

  it('When the likeliest label is not possible, then the next one is taken', () => {
    assert.equal(classifier.classify(['round'], (label) => label !== 'apple')?.label, 'banana');
  });
});

describe('guesses for sentences', () => {
  it('When a language is compiled, then it yields at least once per 20 sentences read and per 20 sentences fitted', () => {
    const { sentences } = tableOf('fr');
    const lines = Object.values(sentences).flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
    let yields = 0;
    for (const _ of compileLanguage(tableOf('fr'))) yields++;
    assert.ok(yields > (2 * lines.length) / 20, `${yields} yields for ${lines.length} sentences`);
  });

  for (const code of some(UNDERSTOOD_LANGUAGES)) {
    it(`When one in ${LEFT_OUT} sentences of “${code}” is left out, then more than half of the certain guesses are right`, () => {
      const lines = (Object.entries(tableOf(code).sentences) as [Meaning, string][]).flatMap(([meaning, text]) =>
        text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ meaning, line: line.trim() }])),
      );
      const language = compiledLanguage(code);
      const learned = Map.groupBy(
        lines.filter((_, at) => at % LEFT_OUT !== 0),
        ({ meaning }) => meaning,
      );
      const sentences = Object.fromEntries([...learned].map(([meaning, own]) => [meaning, own.map(({ line }) => line).join('\n')]));
      const guesser = finish(compileSentences(sentences, language, language.guesser.idle));
      const sure = lines
        .filter((_, at) => at % LEFT_OUT === 0)
        .map(({ meaning, line }) => ({
          meaning,
          guess: likeliestMeanings(guesser, piecesOfLine(line, language), (intent) => INTENTS[intent].slots)[0],
        }))
        .filter(({ guess }) => guess !== undefined && guess.probability > 0.6);
      const right = sure.filter(({ meaning, guess }) => guess?.meaning === meaning);
      assert.ok(sure.length > 50, `${sure.length} are sure`);
      assert.ok(right.length > 0.5 * sure.length, `${right.length} of ${sure.length} are right`);
    });
  }
});

/** Sentences that no phrase explains, with their answers. */
const GUESSED: readonly [said: string, answered: RegExp][] = [
  ['have they got any room left in berlin or is it chocka', /Berlin.*40/],
  ['got a clue where i could catch tom fischer', /^Tom Fischer has been in Boston/],
];

describe('a message that no phrase explains', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const [said, answered] of GUESSED)
    it(`“${said}” is answered like similar sentences`, async () => {
      assert.match((await world.say('max', said)).text, answered);
    });

  it('When a statement is guessed, then it is asked back, and nothing is stored', async () => {
    const { text } = await world.say('max', 'im chilling with my laptop at home today, so i am remote i guess');
    assert.match(text, /so I changed nothing/);
    assert.deepEqual(await storedOf(world, 'max'), []);
  });
});
