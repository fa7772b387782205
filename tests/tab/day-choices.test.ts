import assert from 'node:assert/strict';
import type { OverrideView } from '../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../server/routes/schemas/occupancy.ts';
import { dayChoices, dayPlans, dayStatuses } from '../../tab/features/my-status/day-choices.ts';
import { formatStatusSet } from '../../tab/features/my-status/view-model.ts';
import { me, NOW } from './me.ts';

const NOBODY = { count: 0, atLeast: 0, atMost: 0, text: '0' };
const office = (officeId: string, name: string, timeZone: string): OfficeOccupancy => ({
  ...{ officeId, name, timeZone, floors: [], present: NOBODY },
});
const offices = [office('berlin', 'Berlin', 'Europe/Berlin'), office('tokyo', 'Tokyo', 'Asia/Tokyo')];
const plan = (id: string, from: string, until: string, more: Partial<OverrideView> = {}): OverrideView => ({
  ...{ id, status: 'remote', setAt: NOW, setBy: 'self', from, until, inForce: false },
  ...more,
});

describe('tab: what can be said about a coming day', () => {
  it('When a day is planned, then it is whole and by the clock of its place; my office comes first', () => {
    const choices = dayChoices('2026-11-23', { ...me, presence: { officeId: 'tokyo' } }, offices);
    assert.deepEqual(
      choices.map(({ words, input: { status, from, until } }) => [words, status, from, until]),
      [
        ['Tokyo', 'office', '2026-11-22T15:00:00.000Z', undefined],
        ['Berlin', 'office', '2026-11-22T23:00:00.000Z', undefined],
        ['Remote', 'remote', '2026-11-22T23:00:00.000Z', undefined],
        ['On leave', 'leave', '2026-11-22T23:00:00.000Z', undefined],
      ],
    );
  });

  it('When the day has begun at an office, then it is a statement from now on there, and is over where it has ended', () => {
    const words = (day: string) => dayChoices(day, me, offices).map(({ words }) => words);
    // It is 01:00 on the 21st in Tokyo.
    const tokyo = dayChoices('2026-11-21', me, offices).find(({ words }) => words === 'Tokyo');
    assert.equal(tokyo?.input.from, undefined);
    assert.deepEqual(words('2026-11-20'), ['Berlin', 'Remote', 'On leave']);
  });

  it('When I have plans for a day, then those that overlap it can be ended, also longer ones, and no others', () => {
    const overrides = [
      plan('before', '2026-11-21T23:00:00.000Z', '2026-11-22T23:00:00.000Z'),
      plan('day', '2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'),
      plan('week', '2026-11-22T23:00:00.000Z', '2026-11-27T23:00:00.000Z', { status: 'leave' }),
      plan('after', '2026-11-23T23:00:00.000Z', '2026-11-24T23:00:00.000Z'),
      plan('now', '2026-11-20T08:00:00.000Z', '2026-11-27T23:00:00.000Z', { inForce: true }),
      // In Tokyo it is of the 24th.
      plan('tokyo', '2026-11-23T15:00:00.000Z', '2026-11-24T15:00:00.000Z', { status: 'office', officeId: 'tokyo', officeName: 'Tokyo' }),
    ];
    const ofDay = (day: string) => dayPlans(day, { ...me, overrides }, offices).map(({ id }) => id);
    assert.deepEqual(ofDay('2026-11-23'), ['day', 'week']);
    assert.deepEqual(ofDay('2026-11-24'), ['week', 'tokyo', 'after']);
    assert.deepEqual([...dayStatuses('2026-11-23', { ...me, overrides }, offices)], ['remote', 'leave']);
  });

  it('When a plan was stored, then the message says when it is; a statement of now does not', () => {
    const tomorrow = plan('1', '2026-11-20T23:00:00.000Z', '2026-11-21T23:00:00.000Z');
    assert.equal(formatStatusSet(tomorrow, me, offices), 'Planned: Remote, on Sat 21 Nov.');
    assert.equal(formatStatusSet({ ...tomorrow, inForce: true }, me, offices), 'Remote is set.');
  });
});
