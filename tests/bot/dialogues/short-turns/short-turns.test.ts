import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { forget, openWorld, rulesOf, storedOf, type World } from '../world.ts';
import { ADDED_DAYS } from './added-days.ts';
import { ASKING } from './asking.ts';
import { CORRECTIONS } from './corrections.ts';
import { ENDING } from './ending.ts';
import { ONCE_MORE } from './once-more.ts';
import { PARTS_OF_QUESTIONS } from './parts-of-questions.ts';
import { PLACES_AND_DAYS } from './places-and-days.ts';
import { REASONS } from './reasons.ts';
import { REASONS_AND_ENDS } from './reasons-and-ends.ts';
import { RULES_AND_ENDS } from './rules-and-ends.ts';
import type { Subject } from './short-turns.ts';
import { TELLING_WHEN } from './telling-when.ts';
import { WHOLE_DAYS } from './whole-days.ts';
import { WHOLE_MESSAGES } from './whole-messages.ts';

const SUBJECTS: Readonly<Record<string, Subject>> = {
  'a short correction': CORRECTIONS,
  'another day beside statements': ADDED_DAYS,
  'another day of a rule, an earlier end or a later beginning': RULES_AND_ENDS,
  'a question in other words': ASKING,
  'a reason, a habit or a withdrawn day': REASONS,
  'the whole of a day': WHOLE_DAYS,
  'the rest of a message': WHOLE_MESSAGES,
  'an end of messages': ENDING,
  'a place or a day of the last answer': PLACES_AND_DAYS,
  'words that a question does not use': PARTS_OF_QUESTIONS,
  'a reason, a floor or an end': REASONS_AND_ENDS,
  'the last question or place again': ONCE_MORE,
  'a wish to be told when somebody comes': TELLING_WHEN,
};

for (const [title, subject] of Object.entries(SUBJECTS)) {
  for (const language of LANGUAGES) {
    describe(`${title} in “${language}”`, () => {
      let world: World;
      before(async () => {
        world = await openWorld();
      });
      after(() => world.close());
      afterEach(() => forget(world, 'max'));

      for (const [said, answered, ...stored] of some(subject[language])) {
        it(`“${said}” → ${answered.source.slice(0, 50)}`, async () => {
          let last = '';
          for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale: language })).text;
          assert.match(last, answered);
          assert.deepEqual([...(await storedOf(world, 'max')), ...(await rulesOf(world, 'max'))], stored, last);
        });
      }
    });
  }
}

describe('a question that leaves somebody out', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const name of ['Zoë', 'Otto Off', 'Tim Track', 'Xaver Invented'])
    it(`When ${name} is left out, then the answer does not depend on who that is`, async () => {
      const [asked, named] = [await world.say('max', `who is in except Anna Berg?`), await world.say('max', `who is in except ${name}?`)];
      assert.equal(named.text, asked.text);
    });
});
