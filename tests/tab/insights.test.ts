import assert from 'node:assert/strict';
import type { InsightsView } from '../../server/routes/schemas/insights.ts';
import type { Count } from '../../server/routes/schemas/occupancy.ts';
import { csvPath } from '../../tab/features/insights/api.ts';
import {
  basisText,
  comingTable,
  headCountTable,
  heatMapOf,
  limitsText,
  nowText,
  trendTable,
  weekdayTable,
} from '../../tab/features/insights/view-model.ts';
import { officesInUse } from '../../tab/shared/hooks/use-offices.ts';

const steps = (atLeast: number): Count => ({ atLeast, atMost: atLeast + 4, text: '' });
const expected = (usual: number, low: number, high: number) => ({
  usual: steps(usual),
  middle: { atLeast: low, atMost: high, text: '' },
});
const TODAY = '2026-11-30';
const view: InsightsView = {
  at: '2026-11-30T09:00:00.000Z',
  officeId: 'b',
  name: 'Berlin',
  timeZone: 'Europe/Berlin',
  capacity: 40,
  floors: [],
  hoursStated: true,
  counted: { fromDay: '2026-11-02', toDay: '2026-11-27', days: 8 },
  weekdays: [
    {
      weekday: 1,
      days: 4,
      average: steps(10),
      peak: steps(35),
      hours: [
        { hour: 8, days: 4, average: steps(0) },
        { hour: 9, days: 4, average: steps(35) },
      ],
    },
    { weekday: 2, days: 3, hours: [{ hour: 9, days: 3 }] },
  ],
  trend: {
    weeks: 1,
    periods: [
      { fromDay: '2026-11-16', toDay: '2026-11-22', days: 2 },
      { fromDay: '2026-11-23', toDay: '2026-11-29', days: 5, average: steps(10), peak: steps(20) },
    ],
  },
  now: { weekday: 1, hour: 10, present: { count: 12, atLeast: 12, atMost: 12, text: '' }, days: 4, usual: expected(10, 5, 19) },
  coming: [
    {
      day: '2026-12-01',
      opening: { state: 'open', opens: '08:00', closes: '18:00' },
      open: true,
      days: 4,
      people: expected(20, 10, 29),
      planned: 3,
    },
    { day: '2026-12-02', opening: { state: 'not-stated' }, open: true, days: 3, planned: 0 },
    { day: '2026-12-05', opening: { state: 'closed' }, open: false, days: 0, planned: 0 },
    { day: '2026-12-06', opening: { state: 'closed', name: 'St Nicholas' }, open: false, days: 0, planned: 0 },
    { day: '2026-12-12', opening: { state: 'not-stated' }, open: false, days: 4, planned: 1 },
  ],
  headCounts: [{ day: '2026-11-27', people: { named: 36, others: '', atLeast: 46, atMost: 50, text: '' } }],
};
const rows = ({ rows: all }: ReturnType<typeof weekdayTable>) => all.map(({ cells }) => cells.map(({ text }) => text));

describe('tab: insights', () => {
  it('When hours are shown, then each is a row, coloured by the capacity, and a weekday has its number of days', () => {
    const map = heatMapOf(view);
    assert.deepEqual(
      map.columns.map(({ name, long, days }) => [name, long, days]),
      [
        ['Mon', 'Monday', '4 days'],
        ['Tue', 'Tuesday', '3 days'],
      ],
    );
    assert.deepEqual(
      map.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell && `${cell.text} ${cell.level}`)]),
      [
        ['08:00', '0–4 0', undefined],
        ['09:00', '35–39 5', '– 0'],
      ],
    );
    assert.match(map.means, /“–” means: too few days/);
    const { capacity: _, ...unknown } = view;
    assert.equal(heatMapOf({ ...unknown, weekdays: view.weekdays.slice(0, 1) }).rows[1]?.cells[0]?.level, 5, 'by the largest number');
    assert.doesNotMatch(heatMapOf({ ...view, weekdays: view.weekdays.slice(0, 1) }).means, /too few/);
  });

  it('When a capacity is known, then figures have it in percent and as a bar that shows the certain part', () => {
    const [monday, tuesday] = weekdayTable(view).rows;
    assert.deepEqual(monday?.cells[1], { text: '10–14', note: '25–35 %', share: { certain: 0.25, possible: 0.35 } });
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
    assert.deepEqual(weekdayTable({ ...view, capacity: 12 }).rows[0]?.cells[2]?.share, { certain: 1, possible: 1 }, 'overfull');
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
