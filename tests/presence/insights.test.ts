import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, fullHours, hourOf } from '../../server/presence/calendar.ts';
import type { Count } from '../../server/presence/count.ts';
import type { DayNumbers } from '../../server/presence/day-numbers.ts';
import { type InsightsQuery, insightsOf } from '../../server/presence/insights.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { OpeningHours } from '../../server/presence/place.ts';
import { countText } from '../support/count-text.ts';
import { runs } from '../support/runs.ts';
import { office } from './make.ts';

const ZONE = 'Europe/Berlin';
/** A Monday. */
const TODAY = '2026-06-29';
const openFrom = (weekdays: readonly number[], opens = '08:00', closes = '12:00'): OpeningHours[] =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));
const BERLIN = office('berlin', { timeZone: ZONE, openingHours: openFrom([1, 2, 3, 4, 5]) });

/** A day with this number of people at each hour, all on the first floor. */
function day(of: string, presentAt: (hour: number) => number): DayNumbers {
  const hours = fullHours(of, ZONE);
  const present = hours.map((at) => presentAt(hourOf(at, ZONE)));
  const people = Math.max(...present);
  return { officeId: 'berlin', day: of, hours, people, present, floors: [{ floorId: 'f1', people, present }] };
}
/** The last days before today with one of these weekdays, the oldest first. */
function daysBefore(count: number, weekdays: readonly number[] = [1, 2, 3, 4, 5]): string[] {
  const found: string[] = [];
  for (let of = addDays(TODAY, -1); found.length < count; of = addDays(of, -1)) if (weekdays.includes(weekdayOf(of))) found.unshift(of);
  return found;
}
const mondays = (counts: readonly number[]) => daysBefore(counts.length, [1]).map((of, i) => day(of, () => counts[i] ?? 0));
const insights = (numbers: readonly DayNumbers[], fields: Partial<InsightsQuery> = {}) =>
  insightsOf(numbers, { office: BERLIN, today: TODAY, step: 5, workingDays: [1, 2, 3, 4, 5], ...fields });
const text = (count: Count | undefined) => count && countText(count);

describe('Insights by weekday and hour', () => {
  it('When days are the same, then an hour has their mean, the weekday that of all hours, and the peak is the mean of the busiest hours', () => {
    const numbers = daysBefore(4, [1]).map((of, i) => day(of, (hour) => ({ 8: 0, 9: 10 + i, 10: 20 + i, 11: 9 + i })[hour] ?? 90));
    const [monday, tuesday] = insights(numbers).weekdays;
    assert.deepEqual(
      monday?.hours.map(({ hour, days, average }) => [hour, days, text(average)]),
      [
        [8, 4, 'fewer than 5'],
        [9, 4, '10–14'],
        [10, 4, '20–24'],
        [11, 4, '10–14'],
      ],
      'opening hours only, and the mean of 11 is 10.5',
    );
    assert.deepEqual([monday?.days, text(monday?.average), text(monday?.peak)], [4, '10–14', '20–24']);
    assert.deepEqual([tuesday?.weekday, tuesday?.days, tuesday?.average, tuesday?.hours[0]], [2, 0, undefined, { hour: 8, days: 0 }]);
  });

  it('When exact numbers are averaged, then they are stepped once, at the end', () => {
    const [monday] = insights(mondays([4, 4, 9, 9])).weekdays;
    assert.equal(text(monday?.average), '5–9', 'the mean of 6.5, not of the steps of each day');
  });

  it('When fewer than four days were counted, then there is no figure, only their number', () => {
    const { weekdays, counted } = insights(mondays([10, 10, 10]));
    assert.deepEqual(
      [weekdays[0]?.days, weekdays[0]?.average, weekdays[0]?.peak, weekdays[0]?.hours[0]],
      [3, undefined, undefined, { hour: 8, days: 3 }],
    );
    assert.equal(counted?.days, 3);
    assert.equal(insights([]).counted, undefined);
  });

  it('When a day was closed, is today, is older than a quarter, or belongs to another office, then it is left out', () => {
    const numbers = mondays([10, 10, 10, 10]);
    const closedDays = [{ day: numbers[0]?.day ?? '' }];
    assert.equal(insights(numbers, { office: { ...BERLIN, closedDays } }).weekdays[0]?.days, 3);
    const others = [day(TODAY, () => 99), day(addDays(TODAY, -98), () => 99), { ...day(addDays(TODAY, -7), () => 99), officeId: 'rome' }];
    assert.deepEqual(insights([...numbers, ...others]).weekdays[0], insights(numbers).weekdays[0]);
  });

  it('When an office states no hours, then those from 7 to 19 of the working days count', () => {
    const { weekdays } = insights(mondays([10, 10, 10, 10]), { office: office('berlin', { timeZone: ZONE }), workingDays: [1, 2] });
    assert.deepEqual(
      weekdays.map(({ weekday, hours }) => [weekday, hours[0]?.hour, hours.at(-1)?.hour]),
      [
        [1, 7, 18],
        [2, 7, 18],
      ],
    );
  });

  it('When an office opens within an hour, then its next full hour is the first', () => {
    const half = { ...BERLIN, openingHours: openFrom([1], '08:30', '10:30') };
    assert.deepEqual(
      insights([], { office: half }).weekdays.map(({ hours }) => hours.map(({ hour }) => hour)),
      [[9, 10]],
    );
  });

  it('When a floor is requested, then its numbers count, and zeros if nobody was there', () => {
    assert.equal(text(insights(mondays([12, 12, 12, 12]), { floorId: 'f1' }).weekdays[0]?.average), '10–14');
    assert.equal(text(insights(mondays([12, 12, 12, 12]), { floorId: 'f2' }).weekdays[0]?.average), 'fewer than 5');
  });

  it('When one more person is counted within a step, then no shown number changes', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 13 });
    fc.assert(
      fc.property(counts, (base) => {
        // All days have the same remainder, and so have the means.
        const shown = (rest: number) => insights(mondays(base.map((n) => n * 5 * base.length + rest)));
        assert.deepEqual(shown(0), shown(4));
        assert.notDeepEqual(shown(4).weekdays[0]?.average, shown(5).weekdays[0]?.average);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('Insights by week', () => {
  it('When a week is over and has four days, then it has figures; the current week never counts', () => {
    const numbers = daysBefore(10).map((of, i) => day(of, () => (i < 5 ? 10 : 20)));
    const { trend } = insights([...numbers, day(TODAY, () => 90)]);
    assert.deepEqual(
      trend.periods.map(({ fromDay, toDay, days, average, peak }) => [fromDay, toDay, days, text(average), text(peak)]),
      [
        ['2026-06-15', '2026-06-21', 5, '10–14', '10–14'],
        ['2026-06-22', '2026-06-28', 5, '20–24', '20–24'],
      ],
    );
    assert.equal(insights(numbers, { today: '2026-06-26' }).trend.periods.length, 1, 'on Friday its week is not over');
  });

  it('When a week has fewer than four days, then it has only their number', () => {
    const { periods } = insights(daysBefore(8).map((of) => day(of, () => 10))).trend;
    assert.deepEqual(periods[0], { fromDay: '2026-06-15', toDay: '2026-06-21', days: 3 });
  });

  it('When an office opens on fewer than four weekdays, then a period has several weeks, the same ones on every day', () => {
    const open = { ...BERLIN, openingHours: openFrom([1, 2]) };
    const numbers = daysBefore(12, [1, 2]).map((of) => day(of, () => 10));
    const at = (today: string) => insights(numbers, { office: open, today }).trend;
    assert.deepEqual([at(TODAY).weeks, at(TODAY).periods.filter(({ average }) => average).length >= 2], [2, true]);
    assert.deepEqual(at(addDays(TODAY, 3)).periods.slice(0, 2), at(TODAY).periods.slice(0, 2));
  });

  it('When weeks without numbers are between, then they have no figures, and none is older than half a year', () => {
    const numbers = [...daysBefore(5), '2026-06-01', '2025-06-02'].map((of) => day(of, () => 10));
    const { periods } = insights(numbers).trend;
    assert.ok((periods[0]?.fromDay ?? '') >= addDays(TODAY, -26 * 7));
    assert.deepEqual(
      periods.slice(-4).map(({ days }) => days),
      [1, 0, 0, 5],
    );
  });
});
