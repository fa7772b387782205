import { strict as assert } from 'node:assert';
import { buildRangeIndex } from '../../../server/presence/ranges/range-index.ts';
import { createRangeAtStartOfDay, createRangeOfDay } from '../../../server/presence/ranges/range-of-day.ts';
import { IGNORE_TARGET, inOffice, range, utc, version } from '../make.ts';

const DAY = '2026-11-20';
const NEXT = '2026-11-21';
const IP = '203.0.113.7';
const noon = utc(`${DAY} 12:00`);
const wide = range('wide', [version(['203.0.113.0/24'], inOffice('hq'), { from: utc('2026-11-01 00:00') })]);
const added = range('added', [version(['203.0.113.7/32'], IGNORE_TARGET, { from: noon })]);

describe('The range of an address on a day', () => {
  it('When a range is added during the day, then it holds the address at the end of the day, not at its start', () => {
    const index = buildRangeIndex([wide, added]);
    const [atEnd, atStart] = [createRangeOfDay(index, 'UTC', noon + 1), createRangeAtStartOfDay(index)];
    assert.deepEqual([atEnd(IP, DAY)?.id, atStart(IP, DAY)?.id, atStart(IP, '2026-11-22')?.id], ['added', 'wide', 'added']);
    assert.equal(createRangeOfDay(index, 'UTC', noon - 1)(IP, DAY)?.id, 'wide', 'as of now, if the day is not over');
  });

  it('When no range held the address then, then the first that began after it does, but not at the start of the day', () => {
    const index = buildRangeIndex([added]);
    assert.equal(createRangeOfDay(index, 'UTC', noon + 1)(IP, '2026-11-19')?.id, 'added');
    assert.equal(createRangeAtStartOfDay(index)(IP, DAY), undefined);
    assert.equal(createRangeAtStartOfDay(index)('no address', NEXT), undefined);
  });

  it('begins where the day begins first on earth: a range that is added after that does not hold it', () => {
    const index = buildRangeIndex([added]);
    assert.equal(createRangeAtStartOfDay(index)(IP, NEXT), undefined, 'it began at 10:00 UTC, two hours before the range');
    assert.equal(createRangeAtStartOfDay(index)(IP, '2026-11-22')?.id, 'added');
  });
});
