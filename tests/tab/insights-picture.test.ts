import assert from 'node:assert/strict';
import { type About, pictureOf } from '../../tab/features/insights/picture.ts';

const about = (part: Partial<About> = {}): About => ({ place: 'Berlin', basis: '', days: ['2026-09-01', '2026-11-29'], ...part });

describe('tab: a picture of figures', () => {
  it('When figures are drawn, then the file has the place and the days, and the picture all that chart and table say', () => {
    const table = {
      id: 'weekdays',
      title: 'Weekdays',
      means: 'The mean.',
      columns: [{ text: 'Weekday' }, { text: 'Average', note: '9 days' }],
      rows: [{ key: '1', cells: [{ text: 'Monday' }, { text: '10–14', note: '20–28 %' }] }],
    };
    const slots = [{ key: '1', label: 'Mon', text: 'Monday', bars: [{ atLeast: 10, atMost: 14 }] }];
    const chart = { kind: 'bars' as const, figures: ['Average'], slots };
    const picture = pictureOf(table, chart, about({ place: 'São Paulo, Floor 1/2', basis: 'From 61 days.' }));
    assert.equal(picture.file, 'indoors-são-paulo-floor-1-2-weekdays-2026-09-01-2026-11-29.png');
    assert.deepEqual([picture.title, ...picture.lines], ['São Paulo, Floor 1/2: Weekdays', 'From 61 days.', 'The mean.']);
    assert.deepEqual(picture.head, [{ text: 'Weekday' }, { text: 'Average', note: '9 days' }]);
    assert.deepEqual(picture.rows, [[{ text: 'Monday' }, { text: '10–14', note: '20–28 %' }]]);
    assert.equal(picture.chart, chart);
  });

  it('When a table has no rows, then the picture says why', () => {
    const table = {
      id: 'trend',
      title: 'Week by week',
      means: '',
      columns: [{ text: 'Week' }],
      rows: [],
      empty: 'No week is counted yet.',
    };
    assert.deepEqual(pictureOf(table, undefined, about()).rows, [[{ text: 'No week is counted yet.' }]]);
  });
});
