import assert from 'node:assert/strict';
import { clampedOffice } from '../../server/presence/clamped-office.ts';
import { endedDayAfter } from '../../server/presence/past-days.ts';

const TOKYO = { timeZone: 'Asia/Tokyo' };
/** 2 in the morning of 21 November in Tokyo, noon of 20 November in New York. */
const NOW = Date.parse('2026-11-20T17:00:00Z');

describe('The day that has ended at an office', () => {
  it('When a zone further west makes it today again, then the office keeps it, also when it moves again', () => {
    assert.equal(endedDayAfter('America/New_York', TOKYO, NOW), '2026-11-20');
    const moved = { timeZone: 'America/New_York', endedDay: '2026-11-20' };
    for (const zone of ['America/New_York', 'Pacific/Honolulu']) assert.equal(endedDayAfter(zone, moved, NOW), '2026-11-20', zone);
    assert.equal(endedDayAfter('Asia/Seoul', TOKYO, NOW), undefined);
    assert.equal(endedDayAfter('Pacific/Kiritimati', TOKYO, NOW), undefined);
  });

  it('When it was written by a clock that was ahead, then it becomes the last day that has ended anywhere', () => {
    const office = { id: 'a', name: 'A', timeZone: 'America/New_York', floors: [], createdAt: 0, version: 1 };
    assert.equal(clampedOffice({ ...office, endedDay: '2027-03-01' }, NOW).endedDay, '2026-11-20');
    for (const kept of [office, { ...office, endedDay: '2026-11-20' }]) assert.equal(clampedOffice(kept, NOW), kept);
    assert.ok(!('endedDay' in clampedOffice({ ...office, createdAt: NOW + 1 }, NOW)));
  });
});
