import assert from 'node:assert/strict';
import { openingOn, weekdayOf } from '../../server/presence/opening.ts';

const [MONDAY, SUNDAY] = ['2026-11-30', '2026-12-06'];
const hours = [{ weekday: 1, opens: '08:00', closes: '18:00' }];

describe('Opening hours', () => {
  it('When hours are stated, then weekdays without any are closed', () => {
    assert.deepEqual(openingOn({ openingHours: hours }, MONDAY), { state: 'open', opens: '08:00', closes: '18:00' });
    assert.deepEqual(openingOn({ openingHours: hours }, SUNDAY), { state: 'closed' });
  });

  it('When no hours are stated, then only closed days are known', () => {
    const closedDays = [{ day: SUNDAY, name: 'St Nicholas' }];
    assert.deepEqual(openingOn({ closedDays }, MONDAY), { state: 'not-stated' });
    assert.deepEqual(openingOn({ closedDays }, SUNDAY), { state: 'closed', name: 'St Nicholas' });
  });

  it('When a day is closed, then the hours of its weekday do not count', () => {
    assert.deepEqual(openingOn({ openingHours: hours, closedDays: [{ day: MONDAY }] }, MONDAY), { state: 'closed' });
  });

  it('Weekdays are those of ISO 8601', () => {
    assert.deepEqual([weekdayOf(MONDAY), weekdayOf(SUNDAY), weekdayOf('2024-02-29')], [1, 7, 4]);
  });
});
