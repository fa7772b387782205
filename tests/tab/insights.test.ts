import assert from 'node:assert/strict';
import { csvPath } from '../../tab/features/insights/api.ts';
import {
  basisText,
  comingTable,
  headCountTable,
  heatTable,
  limitsText,
  nowText,
  trendTable,
  weekdayTable,
} from '../../tab/features/insights/view-model.ts';
import { officesInUse } from '../../tab/shared/hooks/use-offices.ts';
import { steps, TODAY, view } from './insights-view.ts';

const rows = ({ rows: all }: ReturnType<typeof weekdayTable>) => all.map(({ cells }) => cells.map(({ text }) => text));

describe('tab: insights', () => {
  it('When hours are shown, then each is a row, and a weekday has its number of days', () => {
    const table = heatTable(view);
    assert.deepEqual(table.columns, [
      { text: 'Hour' },
      { text: 'Mon', long: 'Monday', note: '4 days' },
      { text: 'Tue', long: 'Tuesday', note: '3 days' },
    ]);
    assert.deepEqual(rows(table), [
      ['08:00', '0–4', ''],
      ['09:00', '35–39', '–'],
    ]);
    assert.match(table.means, /“–” means: too few days/);
    assert.doesNotMatch(heatTable({ weekdays: view.weekdays.slice(0, 1) }).means, /too few/);
  });

  it('When a capacity is known, then figures have it in percent', () => {
    const [monday, tuesday] = weekdayTable(view).rows;
    assert.deepEqual(monday?.cells[1], { text: '10–14', note: '25–35 %' });
    assert.equal(
      weekdayTable({ ...view, weekdays: [{ weekday: 1, days: 4, average: steps(0), hours: [] }] }).rows[0]?.cells[1]?.note,
      'up to 10 %',
    );
    assert.deepEqual(
      tuesday?.cells.map(({ text }) => text),
      ['Tuesday', 'too few days', 'too few days', '3'],
    );
    const { capacity: _, ...unknown } = view;
    assert.deepEqual(weekdayTable(unknown).rows[0]?.cells[1], { text: '10–14' });
  });

  it('When weeks are shown, then the latest is first, and a period of several weeks is marked', () => {
    assert.deepEqual(rows(trendTable(view, TODAY)), [
      ['Mon 23 Nov to Sun 29 Nov', '10–14', '20–24', '5'],
      ['Mon 16 Nov to Sun 22 Nov', 'too few days', 'too few days', '2'],
    ]);
    assert.match(trendTable({ ...view, trend: { weeks: 2, periods: [] } }, TODAY).means, /2 weeks/);
  });

  it('When future days are shown, then closed days are named, and non-working days are omitted unless somebody plans to come', () => {
    assert.deepEqual(rows(comingTable(view, TODAY)), [
      ['Tue 1 Dec', '20–24', '10–29', '3', '4'],
      ['Wed 2 Dec', 'too few days', '–', '0', '3'],
      ['Sun 6 Dec', 'Closed: St Nicholas', '–', '0', '0'],
      ['Sat 12 Dec', 'Closed', '–', '1', '4'],
    ]);
  });

  it('When past days are shown, then their head-counts step people who are not named; a floor names the people elsewhere', () => {
    assert.deepEqual(rows(headCountTable(view, TODAY)), [['Fri 27 Nov', '36 and 10–14 others']]);
    assert.match(headCountTable({ ...view, floorId: 'f', headCounts: [] }, TODAY).means, /whole office/);
  });

  it('When it is open now, then the present number is beside the usual one, or the row says that it is unknown', () => {
    assert.equal(nowText(view), 'Monday, 10:00: 12 people. Usual at this hour: 10–14, mostly 5–19, by 4 such days.');
    const narrow = { now: { ...view.now, usual: { usual: steps(10), middle: steps(10) } } } as Parameters<typeof nowText>[0];
    assert.match(nowText(narrow) ?? '', /Usual at this hour: 10–14, by 4 such days/, 'the same numbers are not said twice');
    const { usual: _, ...unusual } = { ...view.now, weekday: 1, hour: 10, present: steps(10), days: 1 };
    assert.equal(
      nowText({ now: unusual }),
      'Monday, 10:00: 10–14 people. What is usual at this hour is not known yet; there is 1 such day.',
    );
    assert.equal(nowText({}), undefined);
  });

  it('says which days count, and that leaving is seen only by a sign-in elsewhere', () => {
    assert.equal(
      basisText({ ...view, hoursStated: false }, TODAY),
      'From 8 counted days, Mon 2 Nov to Fri 27 Nov, in opening hours. Today and closed days are left out. Made for 40 people. No opening hours are stated, so 7:00 to 19:00 on working days count.',
    );
    assert.match(limitsText(), /at least 4 days.*only when somebody signs in elsewhere/);
  });

  it('When offices are archived, then they cannot be chosen', () => {
    const offices = [
      { id: 'a', archived: true },
      { id: 'b', archived: false },
    ];
    assert.deepEqual(
      officesInUse(offices).map(({ id }) => id),
      ['b'],
    );
    assert.equal(csvPath({ office: 'b', floor: undefined }), '/api/insights?office=b&format=csv');
  });
});
