import assert from 'node:assert/strict';
import type { Fixture } from '../fixture.ts';
import { de } from './de.ts';
import { openWorld, type Sentences, storedOf, understoodAs } from './sentences.ts';

/** A person who may not be named, and an unknown name, both with words of the languages. */
const HIDDEN = [
  ['Tilda Track', 'Xaver Track'],
  ['Otto Off', 'Ulla Off'],
] as const;

const ALL: readonly Sentences[] = [de];

for (const { code, asked, stated, traps } of ALL) {
  describe(`messages to the bot in “${code}”`, () => {
    let fixture: Fixture;
    before(async () => {
      fixture = await openWorld();
    });
    after(() => fixture.close());
    const say = (text: string) => fixture.say('max', text, { locale: code });

    for (const [said, understood] of asked)
      it(`“${said}” is understood as: ${understood}`, () => assert.equal(understoodAs(fixture, code, said), understood));

    for (const [said, stored] of stated) {
      it(`“${said}” stores: ${stored}`, async () => {
        const own = await openWorld();
        const { text } = await own.say('max', said, { locale: code });
        assert.equal(await storedOf(own), stored, text);
        await own.close();
      });
    }

    for (const said of traps) {
      it(`“${said}” stores nothing`, async () => {
        const { text } = await say(said);
        assert.notEqual(text, '');
        assert.equal(await storedOf(fixture), '');
        assert.deepEqual(await fixture.store.clears({ since: 0 }), []);
      });
    }

    it('When somebody who may not be named is asked for, then the answer is the one for an unknown name', async () => {
      for (const [said] of asked.filter(([, understood]) => /^\S+ who anna\b[^+?]*$/i.test(understood))) {
        // If only a part of a name was not understood, the answer has that part.
        const answerFor = async (name: string) =>
          (await say(said.replace(/anna( berg)?|frau berg/i, name))).text.replaceAll(
            new RegExp(`${name}|${name.split(' ')[0]}`, 'g'),
            'NAME',
          );
        for (const [hidden, made] of HIDDEN) assert.equal(await answerFor(hidden), await answerFor(made), said);
      }
      assert.equal(await storedOf(fixture), '');
    });
  });
}
