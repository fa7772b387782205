import assert from 'node:assert/strict';
import { some } from '../support/runs.ts';
import { forget } from './dialogues/world.ts';
import type { Fixture } from './fixture.ts';

/** The turns of a conversation, separated by “ >> ”; the parts that the last answer has; and after a “!” those that it has not. */
export type AnswerRow = readonly [said: string, ...parts: string[]];

/** Tests, for the rows of each language, that the last answer has all its parts. Max asks, and what he stated is removed after each row. */
export function describeAnswers(title: string, open: () => Promise<Fixture>, rows: Readonly<Record<string, readonly AnswerRow[]>>): void {
  for (const [language, table] of Object.entries(rows)) {
    describe(`${title}, in “${language}”`, () => {
      let world: Fixture;
      before(async () => {
        world = await open();
      });
      after(() => world.close());
      afterEach(() => forget(world, 'max'));

      for (const [said, ...parts] of some(table)) {
        it(`“${said}” → ${parts.join('; ')}`, async () => {
          await expectAnswer(world, language, said, parts);
        });
      }
    });
  }
}

/** Fails unless the last answer of Max’s conversation has all parts, and none of those after a “!”. */
export async function expectAnswer(world: Fixture, language: string, said: string, parts: readonly string[]): Promise<void> {
  let last = '';
  for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale: language })).text;
  for (const part of parts) {
    const absent = part.startsWith('!');
    assert.equal(last.includes(absent ? part.slice(1) : part), !absent, `“${part}” in: ${last}`);
  }
}
