import assert from 'node:assert/strict';
import {
  comingChart,
  headCountChart,
  heatChart,
  legendOf,
  stepTo,
  trendChart,
  valuesOf,
  weekdayChart,
} from '../../tab/features/insights/charts.ts';
import { comingTable, headCountTable, trendTable, weekdayTable } from '../../tab/features/insights/view-model.ts';
import { expected, steps, TODAY, view } from './insights-view.ts';

const unknown = (({ capacity: _, ...rest }) => rest)(view);
const weekdays = weekdayChart(view, weekdayTable(view));

describe('tab: charts of insights', () => {
  it('When figures are in steps, then a bar has both ends of the step, and its words are those of the table', () => {
    assert.deepEqual(
      weekdays?.slots.map(({ bars }) => bars.map((bar) => bar && [bar.atLeast, bar.atMost])),
      [
        [
          [10, 14],
          [35, 39],
        ],
        [undefined, undefined],
      ],
    );
    assert.equal(weekdays?.slots[0]?.text, 'Monday · Average: 10–14 (25–35 %) · Busiest hour: 35–39 (88–98 %) · Days: 4');
    assert.equal(weekdays?.slots[1]?.text, 'Tuesday · Average: too few days · Busiest hour: too few days · Days: 3');
  });

  it('When hours are drawn, then a cell has the share of at least and of at most, and closed hours have no cell', () => {
    const { cells, top } = heatChart(view);
    assert.equal(top, 40);
    assert.deepEqual(
      cells.map(({ column, row, short, share }) => [column, row, short, share]),
      [
        ['1', '8', '0–4', { certain: 0, possible: 0.1 }],
        ['1', '9', '35–39', { certain: 0.875, possible: 0.975 }],
        ['2', '9', '–', undefined],
      ],
    );
    assert.deepEqual(
      cells.map(({ text }) => text),
      ['Monday, 08:00: 0–4', 'Monday, 09:00: 35–39', 'Tuesday, 09:00: too few days'],
    );
  });

  it('When the capacity is unknown, then colours depend on the largest number; when it is exceeded, then the colour is the strongest', () => {
    assert.equal(heatChart(unknown).top, 39);
    assert.deepEqual(heatChart({ ...view, capacity: 12 }).cells[1]?.share, { certain: 1, possible: 1 });
  });

  it('When days follow each other, then time runs from left to right', () => {
    const later = { day: '2026-11-28', people: { ...steps(5), named: 0, others: '' } };
    const counted = { ...view, headCounts: [later, ...view.headCounts] };
    assert.deepEqual(
      headCountChart(counted, headCountTable(counted, TODAY))?.slots.map(({ label }) => label),
      ['27 Nov', '28 Nov'],
    );
    assert.deepEqual(
      trendChart(view, trendTable(view, TODAY))?.slots.map(({ key }) => key),
      ['2026-11-16', '2026-11-23'],
    );
  });

  it('When days are ahead, then expected, mostly and planned are separate signs, and a closed day has no expected number', () => {
    const coming = view.coming.map((day) => (day.open ? day : { ...day, people: expected(5, 0, 9) }));
    const chart = comingChart({ ...view, coming }, comingTable(view, TODAY));
    assert.deepEqual(
      chart?.slots.map(({ key, bars: [bar], spread, mark }) => [key, bar?.atLeast, spread?.atMost, mark]),
      [
        ['2026-12-01', 20, 29, 3],
        ['2026-12-02', undefined, undefined, 0],
        ['2026-12-06', undefined, undefined, 0],
        ['2026-12-12', undefined, undefined, 1],
      ],
    );
    assert.deepEqual(chart && legendOf(chart).map(({ text }) => text), [
      'Expected: at least',
      'Expected: at most (numbers come in steps)',
      'Mostly',
      'Planned',
      'Capacity: 40',
    ]);
  });

  it('When only plans are known, then the legend has no other sign', () => {
    const coming = view.coming.map(({ people: _, ...day }) => day);
    const chart = comingChart({ ...view, coming }, comingTable({ ...view, coming }, TODAY));
    assert.deepEqual(chart && legendOf(chart).map(({ text }) => text), ['Planned', 'Capacity: 40']);
  });

  it('When nothing is known, then there is no chart', () => {
    assert.equal(weekdayChart({ ...view, weekdays: [] }, weekdayTable({ ...view, weekdays: [] })), undefined);
    const few = { ...view, weekdays: view.weekdays.slice(1) };
    assert.equal(weekdayChart(few, weekdayTable(few)), undefined);
  });

  it('When arrow keys step through bars, then they stop at the ends; other keys do nothing', () => {
    assert.ok(weekdays);
    assert.equal(valuesOf(weekdays).length, 2);
    const to = (at: number, key: string) => stepTo(weekdays, at, key);
    assert.deepEqual([to(0, 'ArrowRight'), to(1, 'ArrowRight'), to(0, 'ArrowLeft'), to(0, 'ArrowUp'), to(1, 'ArrowDown')], [1, 1, 0, 1, 0]);
    assert.deepEqual([to(1, 'Home'), to(0, 'End'), to(0, 'Tab')], [0, 1, undefined]);
  });

  it('When arrow keys step up and down in a heat map, then the weekday stays and the hour changes', () => {
    const heat = heatChart(view);
    assert.equal(stepTo(heat, 0, 'ArrowDown'), 1);
    assert.equal(stepTo(heat, 1, 'ArrowUp'), 0);
    assert.equal(stepTo(heat, 2, 'ArrowUp'), 2, 'the hour above is closed');
    assert.equal(stepTo(heat, 1, 'ArrowDown'), 1);
  });
});
