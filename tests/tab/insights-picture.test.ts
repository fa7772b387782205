import assert from 'node:assert/strict';
import { type About, pictureOfHeat, pictureOfTable } from '../../tab/features/insights/picture.ts';

const about = (part: Partial<About> = {}): About => ({ place: 'Berlin', basis: '', days: ['2026-09-01', '2026-11-29'], ...part });

describe('tab: a picture of figures', () => {
  it('When a table is drawn, then its file has the place and the days, and the picture all that the table says', () => {
    const share = { certain: 0.5, possible: 0.6 };
    const table = {
      id: 'weekdays',
      title: 'Weekdays',
      means: 'The mean.',
      columns: ['Weekday', 'Average'],
      rows: [{ key: '1', cells: [{ text: 'Monday' }, { text: '10–14', note: '20–28 %', share }] }],
    };
    const picture = pictureOfTable(table, about({ place: 'São Paulo, Floor 1/2', basis: 'From 61 days.' }));
    assert.equal(picture.file, 'indoors-são-paulo-floor-1-2-weekdays-2026-09-01-2026-11-29.png');
    assert.deepEqual([picture.title, ...picture.lines], ['São Paulo, Floor 1/2: Weekdays', 'From 61 days.', 'The mean.']);
    assert.deepEqual(picture.rows, [[{ text: 'Monday' }, { text: '10–14', note: '20–28 %', share }]]);
  });

  it('When a table has no rows, then the picture says why', () => {
    const table = { id: 'trend', title: 'Week by week', means: '', columns: ['Week'], rows: [], empty: 'No week is counted yet.' };
    assert.deepEqual(pictureOfTable(table, about()).rows, [[{ text: 'No week is counted yet.' }]]);
  });

  it('When a heat map is drawn, then each cell has its strength, and an hour outside opening hours is empty', () => {
    const map = {
      means: '',
      columns: [{ key: 1, name: 'Mon', long: 'Monday', days: '9 days' }],
      rows: [
        { key: 9, name: '09:00', cells: [{ text: '5–9', level: 3 }] },
        { key: 10, name: '10:00', cells: [undefined] },
      ],
    };
    const picture = pictureOfHeat(map, { title: 'By hour', hour: 'Hour' }, about());
    assert.deepEqual(picture.head, [{ text: 'Hour' }, { text: 'Mon', note: '9 days' }]);
    assert.deepEqual(picture.rows, [
      [{ text: '09:00' }, { text: '5–9', level: 3 }],
      [{ text: '10:00' }, { text: '' }],
    ]);
    assert.equal(picture.file, 'indoors-berlin-heat-2026-09-01-2026-11-29.png');
  });
});
