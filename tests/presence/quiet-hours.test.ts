import assert from 'node:assert/strict';
import { endOfQuiet, isQuiet } from '../../server/presence/quiet-hours.ts';
import { utc } from './make.ts';

const NIGHT = { quietHoursFrom: 20, quietHoursUntil: 7 };

describe('Quiet hours', () => {
  const hours = (settings: typeof NIGHT, zone = 'UTC') =>
    Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuiet(utc('2026-11-20') + hour * 3_600_000, zone, settings));

  it('When they last over midnight, within a day, or not at all, then these hours are quiet', () => {
    assert.deepEqual(hours(NIGHT), [0, 1, 2, 3, 4, 5, 6, 20, 21, 22, 23]);
    assert.deepEqual(hours({ quietHoursFrom: 12, quietHoursUntil: 14 }), [12, 13]);
    assert.deepEqual(hours({ quietHoursFrom: 7, quietHoursUntil: 7 }), []);
  });

  it('When somebody is elsewhere, then the clock is theirs, also on a day with a clock change', () => {
    assert.deepEqual(hours({ quietHoursFrom: 0, quietHoursUntil: 2 }, 'Asia/Tokyo'), [15, 16]);
    const change = (text: string) => isQuiet(utc(text), 'Europe/Berlin', { quietHoursFrom: 3, quietHoursUntil: 4 });
    assert.deepEqual([change('2026-03-29 00:59'), change('2026-03-29 01:00'), change('2026-03-29 02:00')], [false, true, false]);
  });

  it('Their end is the first instant that is not quiet', () => {
    assert.equal(endOfQuiet(utc('2026-11-20 22:31'), 'UTC', NIGHT), utc('2026-11-21 07:00'));
    assert.equal(endOfQuiet(utc('2026-11-20 22:31'), 'Asia/Kathmandu', NIGHT), utc('2026-11-21 01:15'));
    assert.equal(endOfQuiet(utc('2026-11-20 12:01'), 'UTC', NIGHT), utc('2026-11-20 12:01'));
  });
});
