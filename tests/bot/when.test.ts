import assert from 'node:assert/strict';
import { readSpan } from '../../bot/when.ts';

/** Friday, 20 November 2026, 10:00 in Berlin. */
const NOW = Date.parse('2026-11-20T09:00:00Z');
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
const read = (text: string, now = NOW, zone = 'Europe/Berlin') => {
  const span = readSpan(text, now, zone);
  return span && [iso(span.from), iso(span.until)];
};

const READ: readonly [text: string, from: string | undefined, until: string | undefined][] = [
  ['', undefined, undefined],
  ['now', undefined, undefined],
  ['today', undefined, '2026-11-20T23:00'],
  ['tomorrow', '2026-11-20T23:00', '2026-11-21T23:00'],
  ['the day after tomorrow', '2026-11-21T23:00', '2026-11-22T23:00'],
  ['on Monday', '2026-11-22T23:00', '2026-11-23T23:00'],
  ['friday', undefined, '2026-11-20T23:00'],
  ['next friday', '2026-11-26T23:00', '2026-11-27T23:00'],
  ['until tomorow', undefined, '2026-11-21T23:00'],
  ['until the end of the week', undefined, '2026-11-22T23:00'],
  ['until noon', undefined, '2026-11-20T11:00'],
  ['until 3:30 pm', undefined, '2026-11-20T14:30'],
  ['until 17:00', undefined, '2026-11-20T16:00'],
  ['for 2 hours', undefined, '2026-11-20T11:00'],
  ['for a week', undefined, '2026-11-26T23:00'],
  ['rest of the week', undefined, '2026-11-22T23:00'],
  ['until 3rd of January', undefined, '2027-01-03T23:00'],
  ['until December 24', undefined, '2026-12-24T23:00'],
  ['from monday until 2 december', '2026-11-22T23:00', '2026-12-02T23:00'],
];

describe('spans of time in words', () => {
  for (const [text, from, until] of READ) it(`“${text}” in Berlin`, () => assert.deepEqual(read(text), [from, until]));

  for (const text of [
    'until yesterday',
    'blah',
    'until 9:00',
    '31 february',
    'until 25:00',
    'for 0 days',
    'until 12/24',
    'until 2020-01-01',
    'next month',
  ]) {
    it(`“${text}” is not understood or over: no span`, () => assert.equal(read(text), undefined));
  }

  it('When the clock is put back that day, then the day ends at its own midnight', () => {
    assert.deepEqual(read('today', Date.parse('2026-10-25T08:00:00Z')), [undefined, '2026-10-25T23:00']);
    assert.deepEqual(read('until 1:30 pm', Date.parse('2026-10-25T08:00:00Z')), [undefined, '2026-10-25T12:30']);
  });

  it('When the zone is another, then the days are those of the zone', () => {
    assert.deepEqual(read('today', NOW, 'America/New_York'), [undefined, '2026-11-21T05:00']);
  });
});
