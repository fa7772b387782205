import assert from 'node:assert/strict';
import { describeClock } from '../../server/presence/clock-problem.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { english } from '../support/error-text.ts';

describe('The message about a clock that is off', () => {
  it('has minutes below two hours, hours below two days, and days above', () => {
    const told = [6 * MINUTE, 119 * MINUTE, 2 * HOUR, -47 * HOUR, 48 * HOUR, -40 * DAY].map((ahead) =>
      english(describeClock(ahead).message),
    );
    const by = ['6 min ahead of', '119 min ahead of', '2 h ahead of', '47 h behind', '2 days ahead of', '40 days behind'];
    assert.deepEqual(
      told,
      by.map((words) => `The clock of the server is ${words} Microsoft’s.`),
    );
  });
});
