import assert from 'node:assert/strict';
import { daysOfDigest, isClosed, isTimeOfDay, spreadOf } from '../../server/presence/daily.ts';
import { office, settings, utc, world } from './make.ts';

describe('A message at a time of the day', () => {
  it('is due from that time on in the zone, for two hours, also on a day with a clock change', () => {
    const told = (text: string, zone = 'Europe/Berlin') => isTimeOfDay(utc(text), zone, '08:30');
    assert.deepEqual(
      ['2026-11-20 07:29', '2026-11-20 07:30', '2026-11-20 09:29', '2026-11-20 09:30'].map((text) => told(text)),
      [false, true, true, false],
    );
    assert.deepEqual([told('2026-03-29 06:29'), told('2026-03-29 06:30')], [false, true]);
    assert.equal(isTimeOfDay(utc('2026-11-20 07:33'), 'Europe/Berlin', '08:30', 4), false);
    assert.equal(told('2026-11-20 08:30', 'UTC'), true);
  });

  it('is spread over people: evenly, over more than five minutes, and always the same', () => {
    const minutes = Array.from({ length: 5000 }, (_, i) => spreadOf(`${i.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`));
    assert.ok(Math.min(...minutes) >= 0 && Math.max(...minutes) - Math.min(...minutes) > 5);
    for (let second = 0; second < 340; second += 20) {
      const begun = minutes.filter((each) => each * 60 >= second && each * 60 < second + 20).length;
      assert.ok(begun <= 400, `${begun} in the 20 seconds from ${second}`);
    }
    assert.equal(spreadOf('ada'), spreadOf('ada'));
  });

  it('A digest is about its day, the next working day, or the working days of the next week', () => {
    const week = settings();
    assert.deepEqual(daysOfDigest('today', '2026-11-20', week), ['2026-11-20']);
    assert.deepEqual(daysOfDigest('tomorrow', '2026-11-19', week), ['2026-11-20']);
    assert.deepEqual(daysOfDigest('tomorrow', '2026-11-20', week), ['2026-11-23']);
    const next = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
    for (const day of ['2026-11-16', '2026-11-20', '2026-11-22']) assert.deepEqual(daysOfDigest('next-week', day, week), next, day);
    assert.deepEqual(daysOfDigest('next-week', '2026-11-20', settings({ workingDays: [2] })), ['2026-11-24']);
  });

  it('A day is closed everywhere if all offices in use are closed; not if there are none', () => {
    const closedDays = [{ day: '2026-12-25' }];
    const closed = office('a', { closedDays });
    const everywhere = (...offices: ReturnType<typeof office>[]) => isClosed('2026-12-25', world({ offices }));
    assert.deepEqual([everywhere(closed), everywhere(closed, office('b')), everywhere()], [true, false, false]);
    assert.equal(everywhere(closed, office('b', { archivedAt: utc('2026-01-01') })), true);
    const both = world({ offices: [closed, office('b')] });
    assert.deepEqual([isClosed('2026-12-25', both, 'a'), isClosed('2026-12-25', both, 'b')], [true, false], 'of one office');
  });
});
