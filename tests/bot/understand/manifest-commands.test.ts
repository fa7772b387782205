import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IntentName } from '../../../bot/language/intent-name.ts';
import { readMessage } from '../../../bot/understand/message.ts';
import { nameOffices } from '../../../bot/understand/named-offices.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { LANGUAGES } from '../../../server/texts/languages.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';
import '../../support/prepared-languages.ts';

interface Manifest {
  bots: [{ commandLists: { commands: { type: string; title: string; prompt: string }[] }[] }];
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../../appPackage/${file}`, import.meta.url), 'utf8'));
const [{ commandLists }] = (read('manifest.json') as Manifest).bots;

/** The intents of the commands, list by list. */
const MEANT: readonly (readonly IntentName[])[] = [
  ['who-is-in', 'say-remote', 'my-status', 'clear', 'my-data', 'help'],
  ['who-is-in', 'help'],
];
const NOBODY = { has: () => false, isWhole: () => false, hasWord: () => false, isDepartment: () => false };
const KNOWN = { names: NOBODY, offices: nameOffices([]) };

describe('the commands of the manifest', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture([{ id: 'max', name: 'Max Muster' }]);
  });
  afterEach(() => fixture.store.erasePerson('max', TEN));
  after(() => fixture.close());

  it('are prompts, each with an intent', () => {
    assert.deepEqual(
      commandLists.map(({ commands }) => commands.length),
      MEANT.map((list) => list.length),
    );
    assert.ok(commandLists.flatMap(({ commands }) => commands).every(({ type }) => type === 'prompt'));
  });

  for (const language of LANGUAGES) {
    const localized = language === 'en' ? undefined : (read(`${language}.json`) as Record<string, string>);
    for (const [list, { commands }] of commandLists.entries())
      for (const [at, command] of commands.entries())
        for (const part of ['title', 'prompt'] as const) {
          const text = localized ? localized[`bots[0].commandLists[${list}].commands[${at}].${part}`] : command[part];
          const meant = MEANT[list]?.[at];

          it(`When Teams sends “${text}” in “${language}”, then it has the intent ${meant}, and is answered as it was said`, async () => {
            assert.ok(text);
            const { sentences, leftOut, corrected, language: understoodIn } = understand(readMessage(text), KNOWN, [language]);
            assert.deepEqual(
              sentences.map(({ intent, phrase }) => [intent, phrase]),
              [[meant, 'said']],
            );
            assert.deepEqual([leftOut, corrected, understoodIn.code], [[], false, language]);
            await fixture.say('max', text, { locale: language });
            const stored = await fixture.store.overrides({ endsAfter: TEN, personId: 'max' });
            assert.equal(stored.length, meant === 'say-remote' ? 1 : 0);
            assert.equal((await fixture.store.clears({ since: 0 })).length, meant === 'clear' ? 1 : 0);
          });
        }
  }
});
