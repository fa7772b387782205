import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../../server/texts/languages.ts';
import { forget, openWorld, storedOf, type World } from '../../dialogues/world.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { StatementsTable } from './statements-table.ts';

const TABLES = { de, en, es, fr } as const satisfies Record<string, StatementsTable>;

describe('what is said beside statements', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  async function storedBy(said: string, locale: string): Promise<readonly string[]> {
    await forget(world, 'max');
    await world.say('max', said, { locale });
    return storedOf(world, 'max');
  }

  for (const language of LANGUAGES) {
    const { statements, before: prefixes, after: tails, stored, askedBack } = TABLES[language];

    for (const said of [...statements, ...stored])
      it(`“${said}” is stored at once`, async () => assert.equal((await storedBy(said, language)).length, 1));

    for (const said of askedBack) it(`“${said}” stores nothing`, async () => assert.deepEqual(await storedBy(said, language), []));

    for (const statement of statements)
      it(`When it is said beside “${statement}” that it is not so, or not yet, then nothing is stored`, async () => {
        for (const said of [...prefixes.map((prefix) => `${prefix} ${statement}`), ...tails.map((tail) => statement + tail)])
          assert.deepEqual(await storedBy(said, language), [], said);
      });
  }
});
