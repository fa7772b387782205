import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, fullHours } from '../../server/presence/calendar.ts';
import type { Count } from '../../server/presence/count.ts';
import type { DayNumbers } from '../../server/presence/day-numbers.ts';
import { type Expected, expectWeek, expectWeekday } from '../../server/presence/expected.ts';
import { countText } from '../support/count-text.ts';
import { office } from './make.ts';

const MONDAY = '2026-03-02';
const STEP = 5;
const BERLIN = office('berlin', { timeZone: 'Europe/Berlin' });

/** A day with the same number of people from 9 to 17, all on the first floor. */
function numbers(day: string, people: number, fields: Partial<DayNumbers> = {}): DayNumbers {
  const hours = fullHours(day, 'Europe/Berlin');
  // By the clock: it is set forward at 2 on the last Sunday of March.
  const present = hours.map((_, i) => (i >= hours.length - 15 && i <= hours.length - 7 ? people : 0));
  return { officeId: 'berlin', day, hours, people, present, floors: [{ floorId: 'f1', people, present }], ...fields };
}
const weeks = (counts: readonly number[], first = MONDAY) => counts.map((people, i) => numbers(addDays(first, 7 * i), people));
const text = ({ usual, middle }: Expected | { usual?: Count; middle?: Count } = {}) =>
  [usual, middle].map((count) => count && countText(count));
const monday = (days: DayNumbers[], fields: Partial<Parameters<typeof expectWeekday>[1]> = {}) =>
  expectWeekday(days, { office: BERLIN, weekday: 1, step: STEP, ...fields });

describe('Expected numbers of a weekday', () => {
  it('are the median and the middle 60 % of such days, in steps', () => {
    const expected = monday(weeks([31, 2, 12, 18, 14, 22, 13, 16, 90, 11]));
    assert.deepEqual([expected.days, text(expected.people)], [10, ['15–19', '10–24']]);
    assert.deepEqual(text(monday(weeks([1, 9, 11, 20])).people), ['10–14', 'fewer than 25']);
  });

  it('When fewer than four such days were counted, then there are no expected numbers', () => {
    assert.deepEqual(monday(weeks([10, 10, 10])), { weekday: 1, days: 3, hours: [] });
    const others = [...weeks([10, 10, 10]), ...weeks([10], '2026-03-03'), { ...numbers('2026-03-23', 10), officeId: 'rome' }];
    assert.equal(monday(others).days, 3, 'other weekdays and offices');
  });

  it('When the office was closed on a day, then that day is left out', () => {
    const closedDays = [{ day: MONDAY }];
    const counts = [0, 12, 12, 12, 12];
    assert.deepEqual(text(monday(weeks(counts), { office: { ...BERLIN, closedDays } }).people), ['10–14', '10–14']);
    assert.deepEqual(monday(weeks(counts.slice(1)), { office: { ...BERLIN, closedDays } }).days, 3);
  });

  it('Hours are those of the office’s clock, also around a clock change', () => {
    const sundays = weeks([12, 12, 12, 12, 12], '2026-03-08');
    const { hours, peak } = expectWeekday(sundays, { office: BERLIN, weekday: 7, step: STEP });
    assert.deepEqual(peak, { hours: [9, 10, 11, 12, 13, 14, 15, 16, 17], usual: { atLeast: 10, atMost: 14 } });
    assert.equal(hours.length, 24, 'four of the five days have the hour that the last one left out');
    assert.deepEqual(
      expectWeekday(sundays.slice(1), { office: BERLIN, weekday: 7, step: STEP })
        .hours.map(({ hour }) => hour)
        .includes(2),
      false,
    );
  });

  it('When all hours are in the first step, then there is no peak', () => {
    const { people, peak } = monday(weeks([4, 4, 4, 4]));
    assert.deepEqual([text(people), peak], [['fewer than 5', 'fewer than 5'], undefined]);
  });

  it('When a floor is requested, then its numbers count, and zero if nobody was there', () => {
    assert.deepEqual(text(monday(weeks([12, 12, 12, 12]), { floorId: 'f1' }).people), ['10–14', '10–14']);
    assert.deepEqual(text(monday(weeks([12, 12, 12, 12]), { floorId: 'f2' }).people), ['fewer than 5', 'fewer than 5']);
  });

  it('When one more person is counted each day within a step, then no shown number changes', () => {
    const base = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 13 });
    fc.assert(
      fc.property(base, fc.array(fc.integer({ min: 0, max: STEP - 2 }), { minLength: 13, maxLength: 13 }), (steps, rests) => {
        // The median of an even number is the mean of two, so all of a week have the same remainder.
        const counts = steps.map((n) => n * STEP * 2 + (rests[0] ?? 0));
        assert.deepEqual(monday(weeks(counts)), monday(weeks(counts.map((n) => n + 1))));
      }),
    );
  });
});

describe('Expected numbers of a week', () => {
  const week = (counts: readonly number[], compared = [1, 2, 3, 4, 5]) =>
    expectWeek(
      counts.flatMap((people, i) => weeks([people, people, people, people], addDays(MONDAY, i))),
      { office: BERLIN, step: STEP },
      compared,
    );

  it('The quietest and the fullest weekdays are chosen by the steps, among those on which people come', () => {
    const { weekdays, quietest, fullest } = week([12, 27, 26, 10, 11, 0, 0]);
    assert.deepEqual(
      weekdays.map(({ people }) => text(people)[0]),
      ['10–14', '25–29', '25–29', '10–14', '10–14', 'fewer than 5', 'fewer than 5'],
    );
    assert.deepEqual(
      [quietest, fullest],
      [
        [1, 4, 5],
        [2, 3],
      ],
    );
    assert.deepEqual(week([12, 27, 26, 10, 11, 0, 0], [6, 7]).quietest, [6, 7]);
  });

  it('When nothing was counted, then no weekday is named', () => {
    const { quietest, fullest } = week([]);
    assert.deepEqual([quietest, fullest], [[], []]);
  });
});
