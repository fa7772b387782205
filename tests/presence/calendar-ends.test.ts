import assert from 'node:assert/strict';
import { dayOf, endOfDay, hasDay } from '../../server/presence/calendar.ts';
import { lastExpiredDay } from '../../server/presence/retention.ts';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';

const LAST = Date.UTC(9999, 11, 30) - 1;

describe('the ends of the calendar', () => {
  for (const zone of ['UTC', 'Etc/GMT-14', 'Etc/GMT+12', 'Asia/Kathmandu'])
    for (const at of [0, LAST])
      it(`${new Date(at).toISOString()} has a day in ${zone}`, () => {
        assert.ok(hasDay(at));
        assert.match(dayOf(at, zone), /^\d{4}-\d\d-\d\d$/);
        assert.ok(endOfDay(at, zone) > at);
        assert.match(lastExpiredDay(at, { ...DEFAULT_SETTINGS, timeZone: zone }), /^\d{4}-\d\d-\d\d$/);
      });

  it('When an instant is before 1970 or at the end of 9999, then it has no day', () =>
    assert.deepEqual([hasDay(-1), hasDay(LAST + 1), hasDay(Number.NaN)], [false, false, false]));
});
