import assert from 'node:assert/strict';
import { answer } from '../../../bot/answer.ts';
import { openFixture } from '../fixture.ts';

const often = (word: string, times: number) => Array.from({ length: times }, () => word).join(' ');
const five = (word: string) => Array.from({ length: 5 }, () => word).join(' and ');

describe('the work of one message', () => {
  for (const said of [
    `is ${five('anna')} ${often('in', 45)}`,
    `is ${five('xqzzy')} ${often('in', 45)}`,
    `is ${often('in', 57)}`,
    'is Anna or Otto or Paul in the office on floor 2 at the desk in the corner in Berlin on the left?',
    `where are ${five('anna bork')}`,
    `who is ${often('anna', 50)}`,
    often('anna', 5),
  ]) {
    it(`When “${said.slice(0, 50)}” is asked, then few searches for names are made, and they share one work limit`, async () => {
      const fixture = await openFixture([
        { id: 'max', name: 'Max Muster' },
        { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
      ]);
      const { store, board, clock } = fixture;
      const names = board.names();
      const searches: unknown[] = [];
      const counting: typeof names = {
        ...names,
        find: (written, fits, workLimit) => names.find(written, fits, note(workLimit)),
        has: (written, fits, workLimit) => names.has(written, fits, note(workLimit)),
      };
      const note = <T>(workLimit: T): T => {
        searches.push(workLimit);
        return workLimit;
      };
      const { text } = await answer({ store, board: { ...board, names: () => counting }, clock }, { personId: 'max' }, said);
      assert.notEqual(text, '');
      assert.ok(searches.length <= 20, String(searches.length));
      assert.ok(searches.every((workLimit) => workLimit !== undefined) && new Set(searches).size <= 1);
      await fixture.close();
    });
  }

  it('When the work limit of a message is reached, then the answer does not say that the name is unknown', async () => {
    const fixture = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg' },
    ]);
    const { store, board, clock } = fixture;
    const names = board.names();
    const spent: typeof names = {
      ...names,
      find: (written, fits, workLimit) => {
        if (workLimit) workLimit.left = 0;
        return names.find(written, fits, workLimit);
      },
    };
    assert.match(
      (await answer({ store, board: { ...board, names: () => spent }, clock }, { personId: 'max' }, 'where is Otto')).text,
      /^Too many people/,
    );
    await fixture.close();
  });
});
