import assert from 'node:assert/strict';
import { addMonths, firstWeekday, weeksOf, within } from '../../tab/shared/components/day-time/month.ts';
import { switchLanguage } from '../../tab/shared/lib/texts.ts';
import { dayText, stepTime, typedDay, typedTime } from '../../tab/shared/lib/typed.ts';

describe('tab: a field for a day', () => {
  afterEach(() => switchLanguage(['en']));

  for (const [language, shown] of [
    ['en', '05/12/2026'],
    ['de', '05.12.2026'],
    ['fr', '05/12/2026'],
    ['es', '05/12/2026'],
  ] as const)
    it(`When the reader’s language is ${language}, then a day is shown as ${shown}, and read again from that`, async () => {
      await switchLanguage([language]);
      assert.equal(dayText('2026-12-05'), shown);
      assert.equal(typedDay(shown, 2020), '2026-12-05');
    });

  for (const [typed, day] of [
    ['2026-12-05', '2026-12-05'],
    ['5.12.2026', '2026-12-05'],
    ['5 12 26', '2026-12-05'],
    ['05122026', '2026-12-05'],
    ['5/12', '2025-12-05'],
    ['29.2.2024', '2024-02-29'],
    ['29.2.2025', undefined],
    ['5', undefined],
    ['tomorrow', undefined],
    ['5.13.2026', undefined],
    ['', undefined],
  ] as const)
    it(`When “${typed}” is typed, then it is ${day ?? 'no day'}`, () => assert.equal(typedDay(typed, 2025), day));
});

describe('tab: a field for a time', () => {
  for (const [typed, time] of [
    ['9', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['14h30', '14:30'],
    ['9 h', '09:00'],
    ['9 pm', '21:00'],
    ['12am', '00:00'],
    ['24:00', undefined],
    ['9:61', undefined],
    ['13 pm', undefined],
    ['noon', undefined],
  ] as const)
    it(`When “${typed}” is typed, then it is ${time ?? 'no time'}`, () => assert.equal(typedTime(typed), time));

  it('When the arrow keys step, then times are quarters of an hour, around midnight too', () => {
    assert.deepEqual(
      [stepTime('09:00', 15), stepTime('09:05', 15), stepTime('09:05', -15), stepTime('23:50', 15), stepTime('00:00', -15)],
      ['09:15', '09:15', '09:00', '00:00', '23:45'],
    );
  });
});

describe('tab: a calendar', () => {
  it('When weeks begin on Monday or on Sunday, then each is whole, and the month is in it', () => {
    const [monday, sunday] = [weeksOf('2026-11-15', 1), weeksOf('2026-11-15', 7)];
    assert.deepEqual([monday[0]?.[0], monday.at(-1)?.at(-1), monday.length], ['2026-10-26', '2026-12-06', 6]);
    assert.deepEqual([sunday[0]?.[0], sunday.at(-1)?.at(-1), sunday.length], ['2026-11-01', '2026-12-05', 5]);
    assert.ok([...monday, ...sunday].every((week) => week.length === 7));
  });

  it('When a month is shorter, then the same day a month later is its last', () => {
    assert.deepEqual(
      [addMonths('2026-01-31', 1), addMonths('2026-01-15', -1), addMonths('2024-01-31', 1)],
      ['2026-02-28', '2025-12-15', '2024-02-29'],
    );
  });

  it('When a day is out of the limits, then the nearest within is meant', () => {
    const limits = { min: '2026-11-10', max: '2026-11-20' };
    assert.deepEqual(
      [within('2026-11-01', limits), within('2026-11-15', limits), within('2026-12-01', limits)],
      ['2026-11-10', '2026-11-15', '2026-11-20'],
    );
  });

  it('When the locale is not known to begin weeks elsewhere, then they begin on Monday', () => {
    assert.deepEqual(['en-GB', 'de', 'fr', 'es'].map(firstWeekday), [1, 1, 1, 1]);
  });
});
