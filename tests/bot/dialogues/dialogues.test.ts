import assert from 'node:assert/strict';
import { MINUTE } from '../../../server/presence/time.ts';
import { LANGUAGES, type Language } from '../../../server/texts/languages.ts';
import { some } from '../../support/runs.ts';
import { de } from './de.ts';
import type { Dialogues } from './dialogues.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { unaskedAndLookups } from './unasked-and-lookups.ts';
import { forget, openWorld, storedOf, type World } from './world.ts';

/** A person who may not be named, and an unknown name. */
const NAMES = [
  ['Tim Track', 'Xaver Xylo'],
  ['tim track', 'xaver xylo'],
  ['Otto Off', 'Ulla Off'],
];
const DIALOGUES = { de, en, es, fr } as const satisfies Record<string, Dialogues>;

for (const language of LANGUAGES) describeLanguage(language);

function describeLanguage(language: Language): void {
  const [dialogues, more] = [DIALOGUES[language], unaskedAndLookups[language]];
  describe(`dialogues in “${language}”`, () => {
    let asked: World;
    before(async () => {
      asked = await openWorld();
    });
    after(() => asked.close());
    beforeEach(() => forget(asked, 'max'));

    for (const [said, answered] of some([...dialogues.answered, ...more.answered])) {
      it(`“${said}” → ${answered.source.slice(0, 50)}`, async () => {
        assert.match((await asked.say('max', said, { locale: language })).text, answered);
        assert.deepEqual(await storedOf(asked, 'max'), []);
      });
    }

    for (const [said, ...stored] of some(dialogues.stored)) {
      it(`“${said}” stores ${stored.join(' and ')}`, async () => {
        await asked.say('max', said, { locale: language });
        assert.deepEqual(await storedOf(asked, 'max'), stored);
      });
    }

    for (const question of some([...dialogues.about, ...more.about])) {
      it(`When “${question}” is about somebody who may not be named, then the answer is the one for an unknown name`, async () => {
        for (const names of NAMES) {
          const answers: string[] = [];
          for (const name of names) {
            await asked.store.erasePerson('max', asked.clock.now());
            const answer = JSON.stringify(await asked.say('max', question.replace('NAME', name), { locale: language }));
            // If only a part of it was not understood, the answer has that part.
            answers.push(answer.replaceAll(new RegExp(`${name}|${name.split(' ')[0]}`, 'gi'), 'NAME'));
          }
          assert.equal(answers[0], answers[1], names.join(', '));
        }
      });
    }

    for (const { title, turns } of some(dialogues.turns)) {
      it(title, async () => {
        const world = await openWorld();
        for (const { by = 'max', said, answered, stored = [], after = 0 } of turns) {
          await world.moveTo(world.clock.now() + after * MINUTE);
          assert.match((await world.say(by, said, { locale: language })).text, answered, said);
          assert.deepEqual(await storedOf(world, by), stored, said);
        }
        await world.close();
      });
    }
  });
}
